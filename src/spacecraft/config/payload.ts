/** Broadband payload of a spacecraft file. */

import { z } from "zod";
import { notNegative, positive } from "./shapes.ts";

export const payloadSchema = z.strictObject({
  beams: z.int().min(1).max(8),
  standby_power_w: notNegative,
  beam_rf_power_max_w: positive,
  beam_efficiency: z.number().positive().max(1),
  beam_capacity_mbps: positive,
  beam_offered_mbps: notNegative,
});

export type PayloadConfig = z.infer<typeof payloadSchema>;
