/**
 * The spacecraft file: every number of the hardware, in SI, with its unit last in the key.
 *
 * The schemas in `config/` hold shapes and physical ranges; `spacecraftMistakes` holds what binds two numbers together.
 */

import { z } from "zod";
import { adcsMistakes, adcsSchema } from "./config/adcs.ts";
import { bodyMistakes, bodySchema } from "./config/body.ts";
import { commsMistakes, commsSchema } from "./config/comms.ts";
import { flightSoftwareSchema } from "./config/flight-software.ts";
import { payloadSchema } from "./config/payload.ts";
import { powerMistakes, powerSchema } from "./config/power.ts";
import type { ConfigMistake } from "./config/shapes.ts";
import { thermalMistakes, thermalSchema } from "./config/thermal.ts";

/** A spacecraft file. */
export const spacecraftSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1).max(64),
  description: z.string().max(400),
  body: bodySchema,
  adcs: adcsSchema,
  power: powerSchema,
  thermal: thermalSchema,
  comms: commsSchema,
  payload: payloadSchema,
  flight_software: flightSoftwareSchema,
});

export type SpacecraftConfig = z.infer<typeof spacecraftSchema>;
export type { InertiaConfig } from "./config/body.ts";
export type { ReceiverConfig } from "./config/comms.ts";

/** Where and why a well-formed file contradicts itself; empty for a sound one. */
export function spacecraftMistakes(config: SpacecraftConfig): ConfigMistake[] {
  return [
    ...bodyMistakes(config.body),
    ...adcsMistakes(config.adcs),
    ...powerMistakes(config.power),
    ...thermalMistakes(config.thermal),
    ...commsMistakes(config.comms),
  ];
}
