/**
 * The Sun for hot loops: linear between positions every 600 s of simulated time.
 *
 * The Sun turns 1.2e-4 rad in that time, so the chord is off by less than 2e-9 rad. A knot is a function of its index only.
 */

import type { SimTime } from "../../kernel/time.ts";
import { vector, type Vector } from "../vector.ts";
import type { Epoch } from "../time/epoch.ts";
import { sunPosition } from "./position.ts";

const knotSpacing_us = 600e6;

export interface SunTrack {
  readonly epoch: Epoch;
  /** Two slots: even and odd knots. */
  readonly indices: Float64Array;
  readonly knots: readonly [even: Vector, odd: Vector];
}

export function createSunTrack(epoch: Epoch): SunTrack {
  return { epoch, indices: new Float64Array(2).fill(NaN), knots: [vector(), vector()] };
}

/** The moment that is asked for, as in `orbit/ephemeris.ts`. */
const asked_us = new Float64Array(1);

/** Position of the Sun relative to the Earth in TEME, metres. */
export function sunAt(track: SunTrack, at: SimTime, r_SE_N_m: Vector): Vector {
  asked_us[0] = at;
  return interpolate(track, r_SE_N_m);
}

function interpolate(track: SunTrack, r_SE_N_m: Vector): Vector {
  const at = asked_us[0]!;
  const index = Math.floor(at / knotSpacing_us);
  const u = (at - index * knotSpacing_us) / knotSpacing_us;
  const a = knot(track, index);
  const b = knot(track, index + 1);
  r_SE_N_m[0] = a[0]! + u * (b[0]! - a[0]!);
  r_SE_N_m[1] = a[1]! + u * (b[1]! - a[1]!);
  r_SE_N_m[2] = a[2]! + u * (b[2]! - a[2]!);
  return r_SE_N_m;
}

function knot(track: SunTrack, index: number): Vector {
  const slot = index & 1;
  const found = slot === 0 ? track.knots[0] : track.knots[1];
  if (track.indices[slot] === index) return found;
  track.indices[slot] = index;
  return sunPosition(track.epoch.start_tai_us + index * knotSpacing_us, found);
}
