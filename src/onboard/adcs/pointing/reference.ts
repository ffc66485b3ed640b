/**
 * Where the body shall look: attitude, rate and acceleration of the reference frame R that a mode asks for.
 *
 * R is B as it should be: x ram, y across, z down in nadir; z to the place on the ground in target; -z, the array's normal, to
 * the Sun in wing-to-Sun, y as near to the orbit's normal as it goes. Rates are differences over a tenth of a second.
 *
 * Source: Wertz 1978, section 12.1; Markley & Crassidis 2014, section 7.2.
 */

import { directionToTeme, earthRate_radps, gmst_rad } from "../../../environment/frames/earth-fixed.ts";
import { lvlh } from "../../../environment/frames/lvlh.ts";
import { quaternionOfRows } from "../../../environment/frames/matrix.ts";
import { mu_m3ps2 } from "../../../environment/orbit/gravity.ts";
import { conjugate, multiply, quaternion } from "../../../environment/quaternion.ts";
import { cross, normalise, scale, set, subtract, vector, type Vector } from "../../../environment/vector.ts";
import type { Navigation } from "../navigation/navigation.ts";

export interface Reference {
  readonly q_RN: Float64Array;
  readonly omega_RN_R_radps: Float64Array;
  readonly alpha_RN_R_radps2: Float64Array;
}

export const createReference = (): Reference => ({
  q_RN: quaternion(),
  omega_RN_R_radps: vector(),
  alpha_RN_R_radps2: vector(),
});

const step_s = 0.1;
const [x, y, z, place] = [vector(), vector(), vector(), vector()];
const rows = new Float64Array(9);
const [r, v] = [vector(), vector()];
const [q0, q1, q2, turn] = [quaternion(), quaternion(), quaternion(), quaternion()];
const [w01, w12] = [vector(), vector()];

/** A fixed attitude in N. */
export function holdAttitude(q_RN: Float64Array, out: Reference): void {
  out.q_RN.set(q_RN);
  out.omega_RN_R_radps.fill(0);
  out.alpha_RN_R_radps2.fill(0);
}

/** z down, y against the orbit's normal. */
export function lookDown({ r_BE_N_m, v_BE_N_mps }: Navigation, out: Reference): void {
  lvlh(r_BE_N_m, v_BE_N_mps, out.q_RN, out.omega_RN_R_radps);
  set(out.alpha_RN_R_radps2, 0, 0, 0);
}

/** -z to the Sun; the Sun moves so slowly that the reference stands still. */
export function lookAtSun({ r_BE_N_m, v_BE_N_mps, r_SE_N_m }: Navigation, out: Reference): void {
  subtract(r_BE_N_m, r_SE_N_m, z);
  normalise(z, z);
  cross(v_BE_N_mps, r_BE_N_m, place);
  frame(place, out.q_RN);
  out.omega_RN_R_radps.fill(0);
  out.alpha_RN_R_radps2.fill(0);
}

/**
 * z to a place that turns with the Earth, y across the flight.
 *
 * @param place_E_m Earth-fixed
 */
export function lookAtPlace(navigation: Navigation, place_E_m: Vector, out: Reference): void {
  placeAttitude(navigation, place_E_m, -step_s, q0);
  placeAttitude(navigation, place_E_m, 0, q1);
  placeAttitude(navigation, place_E_m, step_s, q2);
  rateBetween(q0, q1, w01);
  rateBetween(q1, q2, w12);
  out.q_RN.set(q1);
  for (let k = 0; k < 3; k += 1) {
    out.omega_RN_R_radps[k] = 0.5 * (w01[k]! + w12[k]!);
    out.alpha_RN_R_radps2[k] = (w12[k]! - w01[k]!) / step_s;
  }
}

/** The attitude at a moment near now: the satellite falls freely for that long. */
function placeAttitude(
  { r_BE_N_m, v_BE_N_mps, tai_us }: Navigation,
  place_E_m: Vector,
  after_s: number,
  q: Float64Array,
): void {
  const square = r_BE_N_m[0]! ** 2 + r_BE_N_m[1]! ** 2 + r_BE_N_m[2]! ** 2;
  const pull = -mu_m3ps2 / (square * Math.sqrt(square));
  for (let k = 0; k < 3; k += 1) {
    r[k] = r_BE_N_m[k]! * (1 + 0.5 * pull * after_s * after_s) + v_BE_N_mps[k]! * after_s;
    v[k] = v_BE_N_mps[k]! + pull * r_BE_N_m[k]! * after_s;
  }
  directionToTeme(gmst_rad(tai_us) + earthRate_radps * after_s, place_E_m, place);
  normalise(subtract(place, r, z), z);
  frame(cross(z, v, place), q);
}

/** The frame whose z is `z`, with y as near as possible to a direction. */
function frame(nearY: Vector, q: Float64Array): void {
  cross(nearY, z, x);
  normalise(x, x);
  cross(z, x, y);
  for (let k = 0; k < 3; k += 1) {
    rows[k] = x[k]!;
    rows[3 + k] = y[k]!;
    rows[6 + k] = z[k]!;
  }
  quaternionOfRows(rows, q);
}

/** Rate from one attitude to the next a step later, in the frame between them. */
function rateBetween(from: Float64Array, to: Float64Array, out: Vector): void {
  multiply(to, conjugate(from, turn), turn);
  scale((turn[3]! < 0 ? -2 : 2) / step_s, turn.subarray(0, 3), out);
}
