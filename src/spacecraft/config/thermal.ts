/** Heat of a spacecraft file. */

import { z } from "zod";
import { positive } from "./shapes.ts";

/** A lump of heat capacity tied to a sink. */
const node = z.strictObject({
  heat_capacity_jpk: positive,
  conductance_wpk: positive,
  sink_degc: z.number(),
  initial_degc: z.number(),
});

export const thermalSchema = z.strictObject({
  battery: node,
  payload: node,
  transmitter: node,
  /** A wing relaxes between two equilibria: in the dark and with the Sun normal to it. */
  wing: z.strictObject({ dark_degc: z.number(), sunlit_degc: z.number(), time_constant_s: positive }),
});

export type ThermalConfig = z.infer<typeof thermalSchema>;
export type NodeConfig = z.infer<typeof node>;
