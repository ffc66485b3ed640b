/**
 * The orbit as state, for exercises that burn: pieces of ten seconds, each integrated by Cowell's method when it begins.
 *
 * Gravity is integrated; what else pushes (thrust, air, sunlight) is summed step by step as the body turns. A piece is laid out
 * with the mean push of the piece before, and what it got otherwise is made up for at its end: a thruster of 20 mN on 190 kg
 * that starts in the middle of a piece so moves the satellite by 5 mm at once. Between its ends a piece is the cubic through
 * both positions and velocities, 0.3 mm and 0.1 mm/s off at most in low orbits (tests/spacecraft/orbit.test.ts).
 *
 * Source: Montenbruck & Gill 2000, sections 3.2 (zonal harmonics), 4.1 (RK4), 4.1.4 (Hermite's interpolation).
 */

import { cowellStep, createPush } from "../../environment/orbit/cowell.ts";
import { vector, type Vector } from "../../environment/vector.ts";

/** Length of a piece; it begins at a multiple of this. */
export const piece_us = 10e6;
const piece_s = piece_us / 1e6;
const stepCount = 2;

/** Plain data. */
export interface OrbitMotion {
  from_us: number;
  readonly r_BE_N_m: Vector;
  readonly v_BE_N_mps: Vector;
  /** Where the piece leads to. */
  readonly rEnd_BE_N_m: Vector;
  readonly vEnd_BE_N_mps: Vector;
  /** Of all but gravity, as the piece was laid out. */
  readonly assumed_N_mps2: Vector;
  /** Velocity that all but gravity has given since the piece began. */
  readonly gained_N_mps: Vector;
}

const push = createPush();

/** A motion from a state at the start of the exercise. */
export function startMotion(r_BE_N_m: Vector, v_BE_N_mps: Vector): OrbitMotion {
  const motion: OrbitMotion = {
    from_us: 0,
    r_BE_N_m: Float64Array.from(r_BE_N_m),
    v_BE_N_mps: Float64Array.from(v_BE_N_mps),
    rEnd_BE_N_m: vector(),
    vEnd_BE_N_mps: vector(),
    assumed_N_mps2: vector(),
    gained_N_mps: vector(),
  };
  layOut(motion);
  return motion;
}

/** Begins the next piece at the end of this one. */
export function nextPiece(motion: OrbitMotion): void {
  const { r_BE_N_m: r, v_BE_N_mps: v, rEnd_BE_N_m, vEnd_BE_N_mps, assumed_N_mps2, gained_N_mps } = motion;
  for (let axis = 0; axis < 3; axis += 1) {
    const unforeseen_mps = gained_N_mps[axis]! - assumed_N_mps2[axis]! * piece_s;
    r[axis] = rEnd_BE_N_m[axis]! + 0.5 * unforeseen_mps * piece_s;
    v[axis] = vEnd_BE_N_mps[axis]! + unforeseen_mps;
    assumed_N_mps2[axis] = gained_N_mps[axis]! / piece_s;
    gained_N_mps[axis] = 0;
  }
  motion.from_us += piece_us;
  layOut(motion);
}

function layOut(motion: OrbitMotion): void {
  const end = { r_BE_N_m: motion.rEnd_BE_N_m, v_BE_N_mps: motion.vEnd_BE_N_mps };
  end.r_BE_N_m.set(motion.r_BE_N_m);
  end.v_BE_N_mps.set(motion.v_BE_N_mps);
  push.acceleration_N_mps2.set(motion.assumed_N_mps2);
  for (let step = 0; step < stepCount; step += 1) cowellStep(end, push, piece_s / stepCount);
}

/** Position and velocity at a moment of the piece. */
export function motionAt(motion: OrbitMotion, at_us: number, r_BE_N_m: Vector, v_BE_N_mps: Vector): void {
  const u = (at_us - motion.from_us) / piece_us;
  const rest = 1 - u;
  const a = rest * rest * (1 + 2 * u);
  const b = u * u * (3 - 2 * u);
  const c = u * rest * rest * piece_s;
  const d = -u * u * rest * piece_s;
  const slope = (6 * u * rest) / piece_s;
  const e = rest * (1 - 3 * u);
  const f = u * (3 * u - 2);
  for (let axis = 0; axis < 3; axis += 1) {
    const r0 = motion.r_BE_N_m[axis]!;
    const r1 = motion.rEnd_BE_N_m[axis]!;
    const v0 = motion.v_BE_N_mps[axis]!;
    const v1 = motion.vEnd_BE_N_mps[axis]!;
    r_BE_N_m[axis] = a * r0 + b * r1 + c * v0 + d * v1;
    v_BE_N_mps[axis] = slope * (r1 - r0) + e * v0 + f * v1;
  }
}
