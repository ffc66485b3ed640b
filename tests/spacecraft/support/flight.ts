/** A spacecraft of the default file in YINHE-1's orbit, for tests. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createEnvironment, type Environment } from "../../../src/environment/environment.ts";
import { parseTle } from "../../../src/environment/orbit/tle.ts";
import { assert } from "../../../src/kernel/assert.ts";
import { RandomStreams } from "../../../src/kernel/random.ts";
import { spacecraftSchema, type SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import { nobody } from "../../../src/spacecraft/payload/service-ground.ts";
import { createSpacecraft } from "../../../src/spacecraft/spacecraft.ts";
import type { Spacecraft } from "../../../src/spacecraft/ports.ts";
import type { InitialConditions, SpacecraftState } from "../../../src/spacecraft/state.ts";

const catalogue = new URL("../../../src/spacecraft/catalogue/leo-broadband.yaml", import.meta.url);

/** Real elements of YINHE-1 (NORAD 45024); origin in tests/authorities/README.md. */
const yinhe1 = `1 45024U 20004A   22221.73882835  .00000254  00000-0  33520-4 0  9992
2 45024  86.3954  26.0590 0012080 236.0667 123.9422 14.75558034138169`;

export function defaultConfig(): SpacecraftConfig {
  return spacecraftSchema.parse(parse(readFileSync(catalogue, "utf8")));
}

export function flightEnvironment(): Environment {
  const parsed = parseTle(yinhe1);
  assert(parsed.ok, "the test's elements parse");
  const result = createEnvironment({ startUtc: "2022-08-09T18:00:00Z", elements: parsed.elements, field: "igrf14" });
  assert(result.ok, "the test's environment is accepted");
  return result.environment;
}

export interface Flight {
  readonly spacecraft: Spacecraft;
  readonly state: SpacecraftState;
  readonly streams: RandomStreams;
}

/** Separation: tumbling at 4.4 deg/s, wings stowed, unless said otherwise. */
export function startFlight(
  start: Partial<InitialConditions> = {},
  config = defaultConfig(),
  seed = 1,
  ground = nobody,
): Flight {
  const streams = new RandomStreams(seed);
  const spacecraft = createSpacecraft(config, flightEnvironment(), streams, ground);
  const state = spacecraft.initial({
    q_BN: [0, 0, 0, 1],
    rate_radps: [0.05, 0.04, -0.042],
    stateOfCharge: 0.8,
    wings: "stowed",
    ...start,
  });
  return { spacecraft, state, streams };
}
