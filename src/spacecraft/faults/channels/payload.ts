/** Beams, feeder and temperature of the payload. */

import type { SpacecraftConfig } from "../../config.ts";
import { type ChannelInfo, device, one, unsigned } from "./channel.ts";

export function payloadChannels({ payload, power }: SpacecraftConfig): ChannelInfo[] {
  const beams = Array.from({ length: payload.beams }, (_, index) => `${index}`);
  return [
    ...device("payload.beams", beams, "Mbit/s", payload.beam_capacity_mbps / 100, unsigned),
    one("payload.feeder", "1", 0, ["off", "drop-out"]),
    one("payload.temperature", "degC", power.temperature_noise_degc),
  ];
}
