/** All that the unit remembers: plain data. */

import { payload } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import { beamPowerMax_W, housekeeping_us } from "./parameters.ts";

export const beamCount = 8;

/** An entry of the steering plan. */
export interface PlannedAim {
  /** By the unit's clock, since the start of the exercise. */
  readonly at_s: number;
  readonly beam: number;
  readonly latitude_deg: number;
  readonly longitude_deg: number;
}

export interface PayloadState {
  started: boolean;
  readonly counts: Counts;
  readonly events: payload.v1.Event[];
  mode: payload.v1.Mode;
  powered: boolean;
  /** The unit's clock. */
  now_us: number;
  /** A bit per beam that serves in SERVICE. */
  beams: number;
  readonly beamPower_W: Float64Array;
  /** A bit per beam that keeps to a place on the ground. */
  atGround: number;
  /** Along and across of each beam. */
  readonly pointing_rad: Float64Array;
  /** Latitude and longitude of each beam's place. */
  readonly place_deg: Float64Array;
  /** By rising moments; equal ones in the order in which they came. */
  readonly plan: PlannedAim[];
  feederLocked: boolean;
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
    now_us: 0,
    beams: 0xff,
    beamPower_W: new Float64Array(beamCount).fill(beamPowerMax_W),
    atGround: 0,
    pointing_rad: new Float64Array(2 * beamCount),
    place_deg: new Float64Array(2 * beamCount),
    plan: [],
    feederLocked: false,
    temperature_degC: 0,
    hot_us: 0,
    sinceHousekeeping_us: housekeeping_us,
  };
}
