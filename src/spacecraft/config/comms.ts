/** Radio of a spacecraft file. */

import { z } from "zod";
import { notNegative, positive, mistakesOf, type ConfigMistake } from "./shapes.ts";

const receiver = z.strictObject({
  carrier_threshold_dbm: z.number(),
  bit_threshold_dbm: z.number(),
  hysteresis_db: notNegative,
  /** How far from its frequency a carrier is found; the acquisition time is that of a sweep over all of it. */
  acquisition_range_hz: positive.default(100_000),
  carrier_acquisition_s: notNegative,
  bit_acquisition_s: notNegative,
  noise_floor_dbm: z.number(),
  signal_noise_db: notNegative,
});

export const commsSchema = z.strictObject({
  uplink_frequency_hz: positive,
  downlink_frequency_hz: positive,
  downlink_rate_bps: positive,
  downlink_rate_max_bps: positive,
  receiver,
  antenna: z.strictObject({ boresight_gain_dbi: z.number(), edge_gain_dbi: z.number(), back_gain_dbi: z.number() }),
  transmitter: z.strictObject({
    radiated_power_w: positive,
    line_loss_db: notNegative,
    idle_power_w: notNegative,
    packet_overhead_bytes: z.int().nonnegative(),
    beacon_bytes: z.int().positive(),
  }),
  buffer: z.strictObject({
    packets_max: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]),
    bytes_max: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]),
  }),
});

export type CommsConfig = z.infer<typeof commsSchema>;
export type ReceiverConfig = z.infer<typeof receiver>;

export function commsMistakes({
  receiver: { bit_threshold_dbm, carrier_threshold_dbm },
}: CommsConfig): ConfigMistake[] {
  return mistakesOf([
    bit_threshold_dbm < carrier_threshold_dbm,
    "comms.receiver.bit_threshold_dbm",
    "must not be below carrier_threshold_dbm",
  ]);
}
