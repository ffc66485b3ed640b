/** Receivers and transmitter. */

import type { SpacecraftConfig } from "../../config.ts";
import { noSignal_dbm, receiverNames } from "../names.ts";
import { type ChannelInfo, level, one, transmitting } from "./channel.ts";

export function commsChannels({ comms, power }: SpacecraftConfig): ChannelInfo[] {
  const noise_db = comms.receiver.signal_noise_db;
  return [
    ...receiverNames.map((name) => one(`comms.receiver.${name}`, "dBm", noise_db, level, noSignal_dbm)),
    one("comms.transmitter", "dB", 1, transmitting),
    one("comms.transmitter_temperature", "degC", power.temperature_noise_degc),
  ];
}
