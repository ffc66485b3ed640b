/** What magnetometer and sun sensors should see at the known place, time and attitude. */

import { type FieldModel, fieldInto, fieldModel } from "../../../environment/field/models.ts";
import { directionToTeme, gmst_rad, positionToEarthFixed } from "../../../environment/frames/earth-fixed.ts";
import { rotate } from "../../../environment/quaternion.ts";
import { litFraction } from "../../../environment/sun/eclipse.ts";
import { decimalYear } from "../../../environment/time/scales.ts";
import { normalise, subtract, vector, type Vector } from "../../../environment/vector.ts";
import type { Navigation } from "../navigation/navigation.ts";

/** The whole field, and the dipole that some exercises have in its place. */
export const wholeField = fieldModel("igrf14");
export const dipoleField = fieldModel("dipole");
const place_E_m = vector();

/** The Earth's field in B, tesla. */
export function fieldExpected(model: FieldModel, navigation: Navigation, q_BN: Float64Array, out_B_T: Vector): Vector {
  const gmst = gmst_rad(navigation.tai_us);
  positionToEarthFixed(gmst, navigation.r_BE_N_m, place_E_m);
  fieldInto(model, decimalYear(navigation.tai_us), place_E_m, place_E_m);
  directionToTeme(gmst, place_E_m, out_B_T);
  return rotate(q_BN, out_B_T, out_B_T);
}

/** Fills the direction of the Sun in B; returns the share of it that is seen, 0 to 1. */
export function sunExpected({ r_BE_N_m, r_SE_N_m }: Navigation, q_BN: Float64Array, out_B: Vector): number {
  normalise(subtract(r_SE_N_m, r_BE_N_m, out_B), out_B);
  rotate(q_BN, out_B, out_B);
  return litFraction(r_BE_N_m, r_SE_N_m);
}
