/** All that the unit remembers: plain data. */

import { type adcs } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import { createPointing, type Pointing } from "./pointing/pointing.ts";
import { createTold, type Told } from "./pointing/watch.ts";
import { type Burn, createBurn } from "./burn.ts";
import { createField, type FieldEstimate } from "./field-rate.ts";
import { createModeState, type ModeState } from "./mode.ts";
import { createRate, type RateEstimate } from "./rate-estimate.ts";
import { createSun, type SunEstimate } from "./sun-estimate.ts";
import { createParameterSet, type ParameterSet } from "./parameter-set.ts";
import { housekeeping_us } from "./parameters.ts";

export interface AdcsState {
  started: boolean;
  readonly counts: Counts;
  readonly events: adcs.v1.Event[];
  readonly mode: ModeState;
  readonly parameters: ParameterSet;
  /** +1 or -1 for x, y, z of the magnetometer, the gyro, the sun sensors. */
  readonly signs: Float64Array;
  /** Ticks since the magnetometer was read last. */
  cycleTick: number;
  /** The answered tick switched the torquers off for the next reading. */
  blanked: boolean;
  readonly field: FieldEstimate;
  readonly rate: RateEstimate;
  readonly sun: SunEstimate;
  /** What the law asks of the torquers, in B. */
  readonly dipole_Am2: Float64Array;
  readonly pointing: Pointing;
  told: Told;
  readonly burn: Burn;
  sinceHousekeeping_us: number;
}

export function createState(): AdcsState {
  return {
    started: false,
    counts: { accepted: 0, refused: 0 },
    events: [],
    mode: createModeState(),
    parameters: createParameterSet(),
    signs: new Float64Array(9).fill(1),
    cycleTick: 0,
    blanked: true,
    field: createField(),
    rate: createRate(),
    sun: createSun(),
    dipole_Am2: new Float64Array(3),
    pointing: createPointing(),
    told: createTold(),
    burn: createBurn(),
    sinceHousekeeping_us: housekeeping_us,
  };
}
