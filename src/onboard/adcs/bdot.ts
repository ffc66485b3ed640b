/** Detumbling by the turning magnetic field alone. */

import { clamp } from "../numbers.ts";
import type { FieldEstimate } from "./field-rate.ts";

/**
 * The dipole against the field's change, m = -k (dB/dt) / B^2, each torquer limited by itself: the torque stays a brake.
 *
 * Ends where the body turns with the field, at about twice the orbit rate, and never at rest.
 *
 * @param gain_Nms k
 * @param dipoleMax_Am2 of each torquer
 * @param dipole_Am2 written, in B
 *
 * Source: Avanzini & Giulietti 2012, Magnetic detumbling of a rigid spacecraft.
 */
export function bdotDipole(
  field: FieldEstimate,
  gain_Nms: number,
  dipoleMax_Am2: number,
  dipole_Am2: Float64Array,
): void {
  const bx = field.field_B_T[0]!;
  const by = field.field_B_T[1]!;
  const bz = field.field_B_T[2]!;
  const k = -gain_Nms / (bx * bx + by * by + bz * bz);
  for (let axis = 0; axis < 3; axis += 1) {
    dipole_Am2[axis] = clamp(k * field.rate_B_Tps[axis]!, -dipoleMax_Am2, dipoleMax_Am2);
  }
}
