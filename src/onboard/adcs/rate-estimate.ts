/** The body rate: from the gyro, or what the turning magnetic field tells of it. */

import type { adcs } from "../../messages/index.ts";
import { isFinite3 } from "../numbers.ts";
import { hasFieldRate, type FieldEstimate } from "./field-rate.ts";
import { gyroMax_radps } from "./parameters.ts";
import { createWatch, watchSample, type SensorWatch } from "./sensor-watch.ts";

export interface RateEstimate {
  readonly watch: SensorWatch;
  /** omega_BN_B; from the field alone it lacks the component along the field. */
  readonly omega_BN_B_radps: Float64Array;
  /** Its length. */
  length_radps: number;
  valid: boolean;
  /** All three components are measured: by the gyro, or by the stars in its place. */
  fromGyro: boolean;
  /** What the gyro said last, believed or not. */
  readonly gyro_radps: Float64Array;
}

export function createRate(): RateEstimate {
  return {
    watch: createWatch(),
    omega_BN_B_radps: new Float64Array(3),
    length_radps: 0,
    valid: false,
    fromGyro: false,
    gyro_radps: new Float64Array(3),
  };
}

/** Takes the gyro's sample; true where the gyro was lost or came back just now. */
export function takeRate(
  rate: RateEstimate,
  inputs: adcs.v1.Inputs | null,
  signs: Float64Array,
  field: FieldEstimate,
  period_us: number,
): boolean {
  const sample = inputs === null ? null : inputs.angularRateRadps;
  const usable = sample !== null && isPlausible(sample.x, sample.y, sample.z);
  const changed = watchSample(rate.watch, usable, period_us);
  if (usable && !rate.watch.lost) {
    const { gyro_radps } = rate;
    gyro_radps[0] = sample.x * signs[3]!;
    gyro_radps[1] = sample.y * signs[4]!;
    gyro_radps[2] = sample.z * signs[5]!;
    set(rate, gyro_radps[0], gyro_radps[1], gyro_radps[2]);
    rate.valid = true;
    rate.fromGyro = true;
  } else if (rate.watch.lost) {
    rate.fromGyro = false;
    rate.valid = hasFieldRate(field);
    if (rate.valid) setFromField(rate, field);
  }
  return changed;
}

/** In the place of a gyro that is not believed: the rate by the stars, or what the field tells where there is none. */
export function replaceRate(rate: RateEstimate, byStars_radps: Float64Array | null, field: FieldEstimate): void {
  rate.fromGyro = byStars_radps !== null;
  rate.valid = rate.fromGyro || hasFieldRate(field);
  if (byStars_radps !== null) set(rate, byStars_radps[0]!, byStars_radps[1]!, byStars_radps[2]!);
  else if (rate.valid) setFromField(rate, field);
}

/** In a field that stands still in N, dB/dt in B is B x omega, so that (dB/dt x B) / B^2 is omega across the field. */
function setFromField(rate: RateEstimate, field: FieldEstimate): void {
  const bx = field.field_B_T[0]!;
  const by = field.field_B_T[1]!;
  const bz = field.field_B_T[2]!;
  const dx = field.rate_B_Tps[0]!;
  const dy = field.rate_B_Tps[1]!;
  const dz = field.rate_B_Tps[2]!;
  const k = 1 / (bx * bx + by * by + bz * bz);
  set(rate, k * (dy * bz - dz * by), k * (dz * bx - dx * bz), k * (dx * by - dy * bx));
}

function set(rate: RateEstimate, x: number, y: number, z: number): void {
  rate.omega_BN_B_radps[0] = x;
  rate.omega_BN_B_radps[1] = y;
  rate.omega_BN_B_radps[2] = z;
  rate.length_radps = Math.sqrt(x * x + y * y + z * z);
}

function isPlausible(x: number, y: number, z: number): boolean {
  return isFinite3(x, y, z) && x * x + y * y + z * z <= gyroMax_radps * gyroMax_radps;
}
