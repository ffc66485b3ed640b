/** Broadband payload of a spacecraft file. */

import { z } from "zod";
import { notNegative, positive } from "./shapes.ts";

const angle_deg = z.number().positive().max(85);

const userLinkSchema = z.strictObject({
  frequency_hz: positive,
  symbol_rate_hz: positive,
  /** On the axis of a beam that looks along the antenna's. */
  peak_gain_dbi: z.number(),
  /** Of the footprint: users beyond it are not served; the gain is 3 dB down there. */
  footprint_half_angle_deg: z.number().positive().max(40),
  /** Farthest that a beam can look from the antenna's axis, +z. */
  scan_angle_max_deg: angle_deg,
  /** The gain falls with this power of the scan angle's cosine. */
  scan_loss_exponent: notNegative,
  losses_db: notNegative,
  terminal_g_over_t_dbpk: z.number(),
  /** Below it a terminal does not see the satellite. */
  elevation_min_deg: z.number().min(0).max(89),
});

const feederLinkSchema = z.strictObject({
  frequency_hz: positive,
  symbol_rate_hz: positive,
  g_over_t_dbpk: z.number(),
  losses_db: notNegative,
  /** Of the clear air straight up. */
  zenith_loss_db: notNegative,
  /** Farthest that the feeder's antenna can look from +z. */
  scan_angle_max_deg: angle_deg,
  /** Carrier to noise at which it locks. */
  lock_threshold_db: z.number(),
  capacity_mbps: positive,
});

export const payloadSchema = z.strictObject({
  beams: z.int().min(1).max(8),
  standby_power_w: notNegative,
  beam_rf_power_max_w: positive,
  beam_efficiency: z.number().positive().max(1),
  /** Of a beam's modem, whatever its carrier would allow. */
  beam_capacity_mbps: positive,
  /** Behind Shannon's limit, on both links. */
  coding_gap_db: notNegative,
  user_link: userLinkSchema,
  feeder_link: feederLinkSchema,
});

export type PayloadConfig = z.infer<typeof payloadSchema>;
export type UserLinkConfig = z.infer<typeof userLinkSchema>;
export type FeederLinkConfig = z.infer<typeof feederLinkSchema>;
