/** Torques on the body that depend on where it is and how it is turned; each adds to `out_B_Nm`. */

import { mu_m3ps2 } from "../../environment/orbit/gravity.ts";
import { rotate } from "../../environment/quaternion.ts";
import type { Surroundings } from "./body.ts";
import { apply, type MassProperties } from "./inertia.ts";

const turned = new Float64Array(3);
const product = new Float64Array(3);

/** m x B. */
export function magneticTorque(q_BN: Float64Array, around: Surroundings, out_B_Nm: Float64Array): void {
  const b = rotate(q_BN, around.magneticField_N_T, turned);
  addCross(around.dipole_B_Am2, b, 1, out_B_Nm);
}

/** 3 mu / r^5 r x J r. Source: Markley & Crassidis 2014, equation 3.155. */
export function gravityGradient(
  q_BN: Float64Array,
  { inertia_kgm2 }: MassProperties,
  around: Surroundings,
  out_B_Nm: Float64Array,
): void {
  const r = rotate(q_BN, around.r_BE_N_m, turned);
  const square = r[0]! * r[0]! + r[1]! * r[1]! + r[2]! * r[2]!;
  if (square === 0) return;
  apply(inertia_kgm2, r, product);
  addCross(r, product, (3 * mu_m3ps2) / (square * square * Math.sqrt(square)), out_B_Nm);
}

function addCross(a: Float64Array, b: Float64Array, k: number, out: Float64Array): void {
  out[0]! += k * (a[1]! * b[2]! - a[2]! * b[1]!);
  out[1]! += k * (a[2]! * b[0]! - a[0]! * b[2]!);
  out[2]! += k * (a[0]! * b[1]! - a[1]! * b[0]!);
}
