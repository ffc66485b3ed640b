/**
 * The Moon for hot loops: linear between positions every 600 s of simulated time.
 *
 * The Moon turns 1.6e-3 rad in that time, so the chord is off by less than 4e-7 rad, far below what the series is worth.
 */

import type { SimTime } from "../../kernel/time.ts";
import type { Epoch } from "../time/epoch.ts";
import { vector, type Vector } from "../vector.ts";
import { moonPosition } from "./position.ts";

const knotSpacing_us = 600e6;

export interface MoonTrack {
  readonly epoch: Epoch;
  /** Two slots: even and odd knots. */
  readonly indices: Float64Array;
  readonly knots: readonly [even: Vector, odd: Vector];
}

export function createMoonTrack(epoch: Epoch): MoonTrack {
  return { epoch, indices: new Float64Array(2).fill(NaN), knots: [vector(), vector()] };
}

/** Position of the Moon relative to the Earth in TEME, metres. */
export function moonAt(track: MoonTrack, at: SimTime, r_ME_N_m: Vector): Vector {
  const index = Math.floor(at / knotSpacing_us);
  const u = (at - index * knotSpacing_us) / knotSpacing_us;
  const a = knot(track, index);
  const b = knot(track, index + 1);
  r_ME_N_m[0] = a[0]! + u * (b[0]! - a[0]!);
  r_ME_N_m[1] = a[1]! + u * (b[1]! - a[1]!);
  r_ME_N_m[2] = a[2]! + u * (b[2]! - a[2]!);
  return r_ME_N_m;
}

function knot(track: MoonTrack, index: number): Vector {
  const slot = index & 1;
  const found = slot === 0 ? track.knots[0] : track.knots[1];
  if (track.indices[slot] === index) return found;
  track.indices[slot] = index;
  return moonPosition(track.epoch.start_tai_us + index * knotSpacing_us, found);
}
