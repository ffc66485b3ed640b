/** Limits of the ground that a scenario puts in the place of the dictionary's. */

import { z } from "zod";
import { persistenceMax } from "../../ground/alarms/limits.ts";
import { name } from "./schema-shapes.ts";

const limit = z.strictObject({
  parameter: name.meta({ description: "Of the dictionary, such as power.bus_voltage_v" }),
  modes: z
    .array(name)
    .min(1)
    .optional()
    .meta({ description: "Modes of the spacecraft in which they hold; all where absent" }),
  red_low: z.number().optional(),
  yellow_low: z.number().optional(),
  yellow_high: z.number().optional(),
  red_high: z.number().optional(),
  persistence: z.int().min(1).max(persistenceMax).optional().meta({ description: "Samples in a row until an alarm" }),
});

export const limits = z.array(limit).max(500).default([]);

export type LimitFileEntry = z.infer<typeof limit>;
