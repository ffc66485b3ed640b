/**
 * Where a satellite whose orbit is state will be: by its piece, and beyond its end by gravity and the push that it had.
 *
 * Looked at once a minute it is right to what a thruster does unforeseen in a minute: 0.2 m for 20 mN on 190 kg, 25 us along the
 * orbit. A function of the motion alone, so a restored exercise finds the same.
 */

import { cowellStep, createPush } from "../../environment/orbit/cowell.ts";
import { type Vector, vector } from "../../environment/vector.ts";
import { motionAt, type OrbitMotion, piece_us } from "./motion.ts";

const stepMax_us = 5e6;
const push = createPush();
const ahead = { r_BE_N_m: vector(), v_BE_N_mps: vector() };

/** Fills position and velocity at a moment that is not before the piece. */
export function forecast(motion: OrbitMotion, at_us: number, r_BE_N_m: Vector, v_BE_N_mps: Vector): void {
  const end_us = motion.from_us + piece_us;
  if (at_us <= end_us) return motionAt(motion, at_us, r_BE_N_m, v_BE_N_mps);
  ahead.r_BE_N_m.set(motion.rEnd_BE_N_m);
  ahead.v_BE_N_mps.set(motion.vEnd_BE_N_mps);
  push.acceleration_N_mps2.set(motion.assumed_N_mps2);
  for (let from_us = end_us; from_us < at_us; from_us += stepMax_us) {
    cowellStep(ahead, push, Math.min(stepMax_us, at_us - from_us) / 1e6);
  }
  r_BE_N_m.set(ahead.r_BE_N_m);
  v_BE_N_mps.set(ahead.v_BE_N_mps);
}
