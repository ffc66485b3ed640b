/** The air turns with the Earth: what a satellite meets is its velocity relative to it. */

import { earthRate_radps } from "../frames/earth-fixed.ts";
import { set, type Vector } from "../vector.ts";

/**
 * Velocity of the satellite relative to the co-rotating air, in TEME, m/s: v - omega x r.
 *
 * Winds, of some 100 m/s, are left out. `out_N_mps` may be `v_BE_N_mps`.
 * Source: Montenbruck & Gill 2000, equation 3.98.
 */
export function velocityInAir(r_BE_N_m: Vector, v_BE_N_mps: Vector, out_N_mps: Vector): Vector {
  return set(
    out_N_mps,
    v_BE_N_mps[0]! + earthRate_radps * r_BE_N_m[1]!,
    v_BE_N_mps[1]! - earthRate_radps * r_BE_N_m[0]!,
    v_BE_N_mps[2]!,
  );
}
