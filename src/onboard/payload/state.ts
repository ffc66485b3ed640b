/** All that the unit remembers: plain data. */

import { payload } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import { housekeeping_us } from "./parameters.ts";

export const beamCount = 8;

export interface PayloadState {
  started: boolean;
  readonly counts: Counts;
  readonly events: payload.v1.Event[];
  mode: payload.v1.Mode;
  powered: boolean;
  /** A bit per beam that serves in SERVICE. */
  beams: number;
  /** Along and across of each beam. */
  readonly pointing_rad: Float64Array;
  temperature_degC: number;
  hot_us: number;
  sinceHousekeeping_us: number;
}

export function createState(): PayloadState {
  return {
    started: false,
    counts: { accepted: 0, refused: 0 },
    events: [],
    mode: payload.v1.Mode.MODE_OFF,
    powered: false,
    beams: 0xff,
    pointing_rad: new Float64Array(2 * beamCount),
    temperature_degC: 0,
    hot_us: 0,
    sinceHousekeeping_us: housekeeping_us,
  };
}
