/** Beams, their steering, feeder and temperature of the payload. */

import type { SpacecraftConfig } from "../../config.ts";
import { type ChannelInfo, device, one, unsigned } from "./channel.ts";

export function payloadChannels({ payload, power }: SpacecraftConfig): ChannelInfo[] {
  const beams = Array.from({ length: payload.beams }, (_, index) => `${index}`);
  const angles = beams.flatMap((beam) => [`${beam}.along`, `${beam}.across`]);
  return [
    ...device("payload.beams", beams, "Mbit/s", payload.beam_capacity_mbps / 100, unsigned),
    ...device("payload.steering", angles, "rad", steeringNoise_rad),
    one("payload.feeder", "1", 0, ["off", "drop-out"]),
    one("payload.temperature", "degC", power.temperature_noise_degc),
  ];
}

/** Of a phased array's step, what the kind `noise` multiplies. */
const steeringNoise_rad = 1e-3;
