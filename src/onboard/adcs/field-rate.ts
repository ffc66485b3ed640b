/** The magnetic field in the body and its rate of change, from readings while the torquers are off. */

import type { adcs } from "../../messages/index.ts";
import { coilQuiet_Am2, derivativeTime_us, fieldMax_T, fieldMin_T, sensorLost_us } from "./parameters.ts";
import { createWatch, watchSample, type SensorWatch } from "./sensor-watch.ts";

export interface FieldEstimate {
  readonly watch: SensorWatch;
  /** Last reading with the torquers off, in B. */
  readonly field_B_T: Float64Array;
  /** Its low-passed derivative as B sees it. */
  readonly rate_B_Tps: Float64Array;
  /** Readings in an unbroken row. */
  readings: number;
  /** Since the last reading. */
  age_us: number;
}

/** Readings before the derivative is worth using. */
const readingsMin = 3;

export function createField(): FieldEstimate {
  return {
    watch: createWatch(),
    field_B_T: new Float64Array(3),
    rate_B_Tps: new Float64Array(3),
    readings: 0,
    age_us: 0,
  };
}

export function hasField(field: FieldEstimate): boolean {
  return field.readings >= 1 && !field.watch.lost;
}

export function hasFieldRate(field: FieldEstimate): boolean {
  return field.readings >= readingsMin && !field.watch.lost;
}

/**
 * Takes the magnetometer's sample.
 *
 * @param blanked the torquers were commanded off for this sample
 * @returns true where the magnetometer was lost or came back just now
 */
export function takeField(
  field: FieldEstimate,
  inputs: adcs.v1.Inputs | null,
  signs: Float64Array,
  blanked: boolean,
  period_us: number,
): boolean {
  const sample = inputs === null ? null : inputs.magneticFieldT;
  const usable = sample !== null && isPlausible(sample.x, sample.y, sample.z);
  const changed = watchSample(field.watch, usable, period_us);
  if (field.age_us < 4 * sensorLost_us) field.age_us += period_us;
  if (field.age_us > sensorLost_us) field.readings = 0;
  if (!usable || !blanked) return changed;
  // Coils that do not go quiet are stuck: a constant spoils the field but not its derivative.
  if (coilsAreQuiet(inputs!.coilDipolesAm2) || field.age_us > sensorLost_us) {
    read(field, sample.x * signs[0]!, sample.y * signs[1]!, sample.z * signs[2]!);
  }
  return changed;
}

function read(field: FieldEstimate, x: number, y: number, z: number): void {
  const last = field.field_B_T;
  const rate = field.rate_B_Tps;
  if (field.readings === 0) {
    rate[0] = rate[1] = rate[2] = 0;
  } else {
    const usual = field.age_us / (derivativeTime_us + field.age_us);
    const first = 1 / field.readings;
    const weight = first > usual ? first : usual;
    const perSecond = 1e6 / field.age_us;
    rate[0]! += weight * ((x - last[0]!) * perSecond - rate[0]!);
    rate[1]! += weight * ((y - last[1]!) * perSecond - rate[1]!);
    rate[2]! += weight * ((z - last[2]!) * perSecond - rate[2]!);
  }
  last[0] = x;
  last[1] = y;
  last[2] = z;
  if (field.readings < 1000) field.readings += 1;
  field.age_us = 0;
}

function isPlausible(x: number, y: number, z: number): boolean {
  const square = x * x + y * y + z * z;
  return square >= fieldMin_T * fieldMin_T && square <= fieldMax_T * fieldMax_T;
}

function coilsAreQuiet(coils_Am2: readonly number[]): boolean {
  for (let i = 0; i < coils_Am2.length; i += 1) {
    const dipole_Am2 = coils_Am2[i]!;
    if (dipole_Am2 > coilQuiet_Am2 || dipole_Am2 < -coilQuiet_Am2) return false;
  }
  return true;
}
