/** Array normal to the Sun with torquers only, spinning slowly about it. */

import type { FieldEstimate } from "./field-rate.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { farCosine, farStiffness, spin_radps } from "./parameters.ts";
import type { RateEstimate } from "./rate-estimate.ts";
import type { SunEstimate } from "./sun-estimate.ts";

/**
 * Asks for the torque kp a x s - kd (omega - spin a), with a = -z the array normal and s the Sun, and for as much of it
 * as the field allows: m = B x torque / B^2, which lacks the part along the field. The gains are so low that the field
 * turns meanwhile and every direction has its turn; the spin keeps the axis while it has not.
 *
 * Without a Sun it only damps and spins.
 *
 * @param dipole_Am2 written, in B; scaled as a whole to the torquers' limit
 *
 * Source: Markley & Crassidis 2014, chapter 7 (cross-product law); after Lovera & Astolfi 2004 for the low gains.
 */
export function sunSafeDipole(
  field: FieldEstimate,
  rate: RateEstimate,
  sun: SunEstimate,
  { sunDamping_Nms, sunStiffness_Nm, dipoleMax_Am2 }: ParameterSet,
  dipole_Am2: Float64Array,
): void {
  let tx = -sunDamping_Nms * rate.omega_BN_B_radps[0]!;
  let ty = -sunDamping_Nms * rate.omega_BN_B_radps[1]!;
  const tz = -sunDamping_Nms * (rate.omega_BN_B_radps[2]! + spin_radps);
  if (sun.valid) {
    // a x s = (s_y, -s_x, 0): the sine of the angle; beyond a right angle it is taken as one.
    const ex = sun.direction_B[1]!;
    const ey = -sun.direction_B[0]!;
    const sine = Math.sqrt(ex * ex + ey * ey);
    const cosine = -sun.direction_B[2]!;
    const stiffness_Nm = cosine < farCosine ? farStiffness * sunStiffness_Nm : sunStiffness_Nm;
    const k = cosine < 0 && sine > 0 ? stiffness_Nm / sine : stiffness_Nm;
    tx += k * ex;
    ty += k * ey;
  }
  acrossField(field, tx, ty, tz, dipoleMax_Am2, dipole_Am2);
}

function acrossField(
  field: FieldEstimate,
  tx: number,
  ty: number,
  tz: number,
  dipoleMax_Am2: number,
  dipole_Am2: Float64Array,
): void {
  const bx = field.field_B_T[0]!;
  const by = field.field_B_T[1]!;
  const bz = field.field_B_T[2]!;
  const k = 1 / (bx * bx + by * by + bz * bz);
  const x = k * (by * tz - bz * ty);
  const y = k * (bz * tx - bx * tz);
  const z = k * (bx * ty - by * tx);
  const largest = Math.max(x < 0 ? -x : x, y < 0 ? -y : y, z < 0 ? -z : z);
  const scale = largest > dipoleMax_Am2 ? dipoleMax_Am2 / largest : 1;
  dipole_Am2[0] = scale * x;
  dipole_Am2[1] = scale * y;
  dipole_Am2[2] = scale * z;
}
