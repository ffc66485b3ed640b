/** Tells a wheel that does not do what it is told: its speed changes otherwise than the motor's torque asks. */

import type { adcs } from "../../../messages/index.ts";
import { spinInertia_kgm2, wheelCount } from "./wheel-set.ts";

export interface WheelWatch {
  /** Last good speeds of the tachometers. */
  readonly speeds_radps: Float64Array;
  /** Difference of the speed's change from what was asked, low-passed, as a torque. */
  readonly missing_Nm: Float64Array;
  /** Wheels out of use by telecommand or by this watch, a bit each. */
  excluded: number;
}

/** A wheel that misses this much torque for a while is taken out: four times its friction at full speed. */
const missingMax_Nm = 0.012;
const timeConstant_s = 3;
const speedMax_radps = 900;

export const createWheelWatch = (): WheelWatch => ({
  speeds_radps: new Float64Array(wheelCount),
  missing_Nm: new Float64Array(wheelCount),
  excluded: 0,
});

/**
 * Takes the tachometers.
 *
 * @param asked_Nm torques that were in effect over the period
 * @returns the bit of a wheel that has just been found wanting, or 0
 */
export function watchWheels(
  watch: WheelWatch,
  wheels: readonly adcs.v1.Wheel[],
  asked_Nm: Float64Array,
  period_us: number,
): number {
  const dt_s = period_us / 1e6;
  let found = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const reading = wheels[wheel];
    const speed = reading === undefined ? NaN : reading.speedRadps;
    if (!(speed > -speedMax_radps && speed < speedMax_radps)) continue;
    const before = watch.speeds_radps[wheel]!;
    watch.speeds_radps[wheel] = speed;
    const given_Nm = (spinInertia_kgm2 * (speed - before)) / dt_s;
    const missing_Nm = asked_Nm[wheel]! - given_Nm;
    watch.missing_Nm[wheel]! += (dt_s / timeConstant_s) * (missing_Nm - watch.missing_Nm[wheel]!);
    if (Math.abs(watch.missing_Nm[wheel]!) < missingMax_Nm) continue;
    if ((watch.excluded & (1 << wheel)) !== 0) continue;
    found |= 1 << wheel;
  }
  return found;
}
