/** Where the Sun is in the body: seen by the six sensors, or remembered and turned with the gyro while it is not. */

import type { adcs } from "../../messages/index.ts";
import { sunInSightHeldMin, sunInSightMin, sunMemoryBlind_us, sunMemory_us } from "./parameters.ts";
import type { RateEstimate } from "./rate-estimate.ts";
import { createWatch, watchSample, type SensorWatch } from "./sensor-watch.ts";

export interface SunEstimate {
  readonly watch: SensorWatch;
  /** Unit vector to the Sun in B, or zero where it was never seen. */
  readonly direction_B: Float64Array;
  /** The same as the sensors said last, believed or not. */
  readonly seen_B: Float64Array;
  /** The direction is good enough to steer by. */
  valid: boolean;
  inSight: boolean;
  /** Since it was seen. */
  unseen_us: number;
  /** Part of that without a gyro to turn the memory. */
  blind_us: number;
}

export function createSun(): SunEstimate {
  return {
    watch: createWatch(),
    direction_B: new Float64Array(3),
    seen_B: new Float64Array(3),
    valid: false,
    inSight: false,
    unseen_us: 0,
    blind_us: 0,
  };
}

/**
 * Takes the sun sensors' sample; true where they were lost or came back just now.
 *
 * @param believed false: what they see is noted, but the memory is not given up for it
 */
export function takeSun(
  sun: SunEstimate,
  inputs: adcs.v1.Inputs | null,
  signs: Float64Array,
  rate: RateEstimate,
  believed: boolean,
  period_us: number,
): boolean {
  const cosines = inputs === null ? null : inputs.sunCosines;
  const usable = cosines !== null && areCosines(cosines);
  const changed = watchSample(sun.watch, usable, period_us);
  const seen = usable && !sun.watch.lost && see(sun, cosines, signs);
  if (seen && believed) setSun(sun, sun.seen_B[0]!, sun.seen_B[1]!, sun.seen_B[2]!);
  else if (sun.valid) remember(sun, rate, period_us);
  sun.inSight = seen;
  return changed;
}

/** Takes a direction to the Sun for good; of unit length. */
export function setSun(sun: SunEstimate, x: number, y: number, z: number): void {
  sun.direction_B[0] = x;
  sun.direction_B[1] = y;
  sun.direction_B[2] = z;
  sun.unseen_us = 0;
  sun.blind_us = 0;
  sun.valid = true;
}

/** The direction from the cosines of opposite faces; false where they are too dark. */
function see(sun: SunEstimate, cosines: readonly number[], signs: Float64Array): boolean {
  const x = (cosines[0]! - cosines[1]!) * signs[6]!;
  const y = (cosines[2]! - cosines[3]!) * signs[7]!;
  const z = (cosines[4]! - cosines[5]!) * signs[8]!;
  if (x * x + y * y + z * z < (sun.inSight ? sunInSightHeldMin : sunInSightMin)) return false;
  point(sun.seen_B, x, y, z);
  return true;
}

/** ds/dt = -omega x s: the Sun stands still in N. */
function remember(sun: SunEstimate, rate: RateEstimate, period_us: number): void {
  const dt_s = period_us / 1e6;
  const wx = rate.omega_BN_B_radps[0]!;
  const wy = rate.omega_BN_B_radps[1]!;
  const wz = rate.omega_BN_B_radps[2]!;
  const x = sun.direction_B[0]!;
  const y = sun.direction_B[1]!;
  const z = sun.direction_B[2]!;
  point(sun.direction_B, x - dt_s * (wy * z - wz * y), y - dt_s * (wz * x - wx * z), z - dt_s * (wx * y - wy * x));
  sun.unseen_us += period_us;
  if (!rate.fromGyro) sun.blind_us += period_us;
  sun.valid = sun.unseen_us < sunMemory_us && sun.blind_us < sunMemoryBlind_us;
}

function point(direction_B: Float64Array, x: number, y: number, z: number): void {
  const k = 1 / Math.sqrt(x * x + y * y + z * z);
  direction_B[0] = k * x;
  direction_B[1] = k * y;
  direction_B[2] = k * z;
}

function areCosines(cosines: readonly number[]): boolean {
  if (cosines.length !== 6) return false;
  for (let i = 0; i < 6; i += 1) {
    const cosine = cosines[i]!;
    if (!(cosine >= -0.2 && cosine <= 1.2)) return false;
  }
  return true;
}
