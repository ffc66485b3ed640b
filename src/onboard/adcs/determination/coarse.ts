/**
 * The attitude from the magnetic field and the Sun, by TRIAD: what the filter starts from while no star tracker has seen.
 *
 * The angle between the two is the same in every frame. It says which field the Earth obeys, the whole one or the dipole
 * that some exercises have, and keeps a start back that contradicts itself.
 */

import type { FieldModel } from "../../../environment/field/models.ts";
import { quaternion } from "../../../environment/quaternion.ts";
import { angleBetween_rad, normalise, vector, type Vector } from "../../../environment/vector.ts";
import type { FieldEstimate } from "../field-rate.ts";
import type { Navigation } from "../navigation/navigation.ts";
import type { SunEstimate } from "../sun-estimate.ts";
import { dipoleField, fieldExpected, sunExpected, wholeField } from "./almanac.ts";
import type { SensorChecks } from "./sensor-checks.ts";
import { triad } from "./triad.ts";

/** What albedo does to the sun sensors, and a dipole's error. */
const angleMax_rad = 0.35;

const inertial = quaternion();
const [sun_N, field_N, other_N, field_B] = [vector(), vector(), vector(), vector()];

/** Fills the attitude; false, and `q_BN` as it was, where a sensor has nothing new or the two contradict each other. */
export function coarseAttitude(
  field: FieldEstimate,
  sun: SunEstimate,
  { field: fieldVerdict, sun: sunVerdict }: SensorChecks,
  navigation: Navigation,
  q_BN: Float64Array,
): boolean {
  const isFresh = field.readings > 0 && field.age_us === 0;
  if (!navigation.valid || !isFresh || !sun.inSight || fieldVerdict.rejected || sunVerdict.rejected) return false;
  sunExpected(navigation, inertial, sun_N);
  normalise(field.field_B_T, field_B);
  const angle = angleBetween_rad(field_B, sun.seen_B);
  const offWhole = off(wholeField, navigation, angle, field_N);
  if (off(dipoleField, navigation, angle, other_N) < offWhole) field_N.set(other_N);
  if (Math.abs(angleBetween_rad(field_N, sun_N) - angle) > angleMax_rad) return false;
  return triad(field_B, sun.seen_B, field_N, sun_N, q_BN);
}

/** Fills the field's direction in N; how far its angle to the Sun is from the measured one. */
function off(model: FieldModel, navigation: Navigation, angle: number, out_N: Vector): number {
  normalise(fieldExpected(model, navigation, inertial, out_N), out_N);
  return Math.abs(angleBetween_rad(out_N, sun_N) - angle);
}
