/**
 * Takes momentum out of the wheels with the torquers: m = (k / B^2) h x B, whose torque on the body is -k h across the field.
 *
 * What lies along the field stays until the field has turned. The wheels answer the torque by themselves.
 *
 * Source: Markley & Crassidis 2014, section 7.5 (cross-product law).
 */

import type { Vector } from "../../../environment/vector.ts";
import { desaturationGain_ps } from "../parameters.ts";

/** @param excess_B_Nms momentum to be taken out, in B */
export function desaturationDipole(
  excess_B_Nms: Vector,
  field_B_T: Vector,
  dipoleMax_Am2: number,
  dipole_Am2: Float64Array,
): void {
  const bx = field_B_T[0]!;
  const by = field_B_T[1]!;
  const bz = field_B_T[2]!;
  const k = desaturationGain_ps / (bx * bx + by * by + bz * bz);
  const hx = excess_B_Nms[0]!;
  const hy = excess_B_Nms[1]!;
  const hz = excess_B_Nms[2]!;
  const x = k * (hy * bz - hz * by);
  const y = k * (hz * bx - hx * bz);
  const z = k * (hx * by - hy * bx);
  const largest = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  const scale = largest > dipoleMax_Am2 ? dipoleMax_Am2 / largest : 1;
  dipole_Am2[0] = scale * x;
  dipole_Am2[1] = scale * y;
  dipole_Am2[2] = scale * z;
}
