/**
 * Magnetometer and sun sensors against what they should see where the satellite is and as it is turned.
 *
 * Wide limits: the point is to find an axis that is inverted, stuck or dead, whatever field model the Earth obeys and however
 * much its sunlit side dazzles.
 */

import type { FieldModel } from "../../../environment/field/models.ts";
import { dot, norm, subtract, vector, type Vector } from "../../../environment/vector.ts";
import type { FieldEstimate } from "../field-rate.ts";
import type { Navigation } from "../navigation/navigation.ts";
import { setSun, type SunEstimate } from "../sun-estimate.ts";
import { dipoleField, fieldExpected, sunExpected, wholeField } from "./almanac.ts";
import type { Estimator } from "./estimator.ts";
import { createFreezeWatch, type FreezeWatch, isFrozen } from "./freeze-watch.ts";
import { createVerdict, judge, type Verdict } from "./verdict.ts";

export interface SensorChecks {
  readonly field: Verdict;
  readonly fieldFreeze: FreezeWatch;
  /** Axes of the magnetometer that contradicted when it was rejected, a bit each; none where it was frozen. */
  fieldBlamed: number;
  readonly sun: Verdict;
  sinceLook_us: number;
}

export const createSensorChecks = (): SensorChecks => ({
  field: createVerdict(),
  fieldFreeze: createFreezeWatch(3),
  fieldBlamed: 0,
  sun: createVerdict(),
  sinceLook_us: 0,
});

const lookPeriod_us = 5e6;
const contraryLooks = 3;
/** Five minutes. */
const agreeingLooks = 60;
/** Twenty minutes of sunlight, in which the Sun goes round by 75 deg in nadir: one bad face agrees while the Sun is before it. */
const sunAgreeingLooks = 240;
/** Readings come once a second. */
const sameMax = 10;
/** Of the field's strength. */
const fieldShareMax = 0.25;
/** Of an axis that is to blame, or that the field must have for its agreement to mean something. */
const axisShareMin = 0.15;
/** 35 deg: albedo draws coarse sensors by up to 20. */
const sunCosineMin = 0.82;

const field_B_T = vector();
const off_B_T = vector();
const sun_B = vector();

/**
 * Looks at both where it is time.
 *
 * @param q_BN the known attitude
 * @param mayReject false leaves sensors that are believed alone
 */
export function checkSensors(
  checks: SensorChecks,
  field: FieldEstimate,
  sun: SunEstimate,
  navigation: Navigation,
  q_BN: Float64Array,
  mayReject: boolean,
  period_us: number,
): void {
  checks.sinceLook_us += period_us;
  const isFresh = field.readings > 0 && field.age_us === 0;
  const frozen = isFresh && isFrozen(checks.fieldFreeze, field.field_B_T, sameMax);
  if (checks.sinceLook_us < lookPeriod_us || !(isFresh || field.watch.lost)) return;
  checks.sinceLook_us = 0;
  if (isFresh) lookAtField(checks, field, frozen, navigation, q_BN, mayReject);
  if (!sun.watch.lost) lookAtSun(checks.sun, sun, navigation, q_BN, mayReject);
}

/** The Sun where the almanac has it, in the place of sensors that are not believed. */
export function takeSunByAlmanac(
  sun: SunEstimate,
  { navigation, estimator }: { readonly navigation: Navigation; readonly estimator: Estimator },
): void {
  if (!navigation.valid) return;
  sunExpected(navigation, estimator.filter.q_BN, sun_B);
  setSun(sun, sun_B[0]!, sun_B[1]!, sun_B[2]!);
}

function look(verdict: Verdict, agrees: boolean, mayReject: boolean, agreeing = agreeingLooks): boolean {
  if (mayReject || verdict.rejected) return judge(verdict, agrees, contraryLooks, agreeing);
  verdict.contrary = 0;
  return false;
}

function lookAtField(
  checks: SensorChecks,
  { field_B_T: seen_B_T }: FieldEstimate,
  frozen: boolean,
  navigation: Navigation,
  q_BN: Float64Array,
  mayReject: boolean,
): void {
  // Over the South Atlantic the two models are 75 % apart: an exercise with a dipole must not cost the magnetometer.
  const agrees =
    !frozen && (fits(wholeField, seen_B_T, navigation, q_BN) || fits(dipoleField, seen_B_T, navigation, q_BN));
  const strength_T = norm(field_B_T);
  // An inverted axis of which the field has nothing agrees too.
  const { rejected } = checks.field;
  if (rejected && agrees && !hasAll(checks.fieldBlamed, field_B_T, axisShareMin * strength_T)) return;
  if (!look(checks.field, agrees, mayReject) || rejected) return;
  checks.fieldBlamed = 0;
  for (let axis = 0; axis < 3 && !frozen; axis += 1) {
    if (Math.abs(off_B_T[axis]!) > axisShareMin * strength_T) checks.fieldBlamed |= 1 << axis;
  }
}

/** Compares with a model; leaves its field and the difference behind. */
function fits(model: FieldModel, seen_B_T: Vector, navigation: Navigation, q_BN: Float64Array): boolean {
  fieldExpected(model, navigation, q_BN, field_B_T);
  return norm(subtract(seen_B_T, field_B_T, off_B_T)) <= fieldShareMax * norm(field_B_T);
}

function hasAll(axes: number, field: Vector, shareMin_T: number): boolean {
  for (let axis = 0; axis < 3; axis += 1) {
    if ((axes & (1 << axis)) !== 0 && Math.abs(field[axis]!) < shareMin_T) return false;
  }
  return true;
}

/** At the shadow's edge there is nothing to say. */
function lookAtSun(
  verdict: Verdict,
  sun: SunEstimate,
  navigation: Navigation,
  q_BN: Float64Array,
  mayReject: boolean,
): void {
  const lit = sunExpected(navigation, q_BN, sun_B);
  if (lit > 0.05 && lit < 0.95) return;
  const agrees = lit > 0.5 ? sun.inSight && dot(sun.seen_B, sun_B) >= sunCosineMin : !sun.inSight;
  if (verdict.rejected && agrees && lit < 0.5) return;
  look(verdict, agrees, mayReject, sunAgreeingLooks);
}
