/** Tells a wheel that does not do what it is told: its speed changes otherwise than the motor's torque asks. */

import type { adcs } from "../../../messages/index.ts";
import type { WheelParameters } from "../parameter-set.ts";
import { wheelMissingTime_s, wheelPlausibleMax_radps } from "../parameters.ts";
import { wheelCount } from "./wheel-set.ts";

export interface WheelWatch {
  /** Last good speeds of the tachometers. */
  readonly speeds_radps: Float64Array;
  /** Difference of the speed's change from what was asked, low-passed, as a torque. */
  readonly missing_Nm: Float64Array;
  /** All four were heard in the last step. */
  heard: boolean;
  /** Wheels out of use by telecommand or by this watch, a bit each. */
  excluded: number;
}

export const createWheelWatch = (): WheelWatch => ({
  speeds_radps: new Float64Array(wheelCount),
  missing_Nm: new Float64Array(wheelCount),
  heard: false,
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
  { spinInertia_kgm2, missingMax_Nm }: WheelParameters,
  period_us: number,
): number {
  const dt_s = period_us / 1e6;
  let found = 0;
  watch.heard = wheels.length === wheelCount;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const reading = wheels[wheel];
    if (reading === undefined) continue;
    const speed = reading.speedRadps;
    if (!(speed > -wheelPlausibleMax_radps && speed < wheelPlausibleMax_radps)) continue;
    const before = watch.speeds_radps[wheel]!;
    watch.speeds_radps[wheel] = speed;
    const given_Nm = (spinInertia_kgm2 * (speed - before)) / dt_s;
    const missing_Nm = asked_Nm[wheel]! - given_Nm;
    watch.missing_Nm[wheel]! += (dt_s / wheelMissingTime_s) * (missing_Nm - watch.missing_Nm[wheel]!);
    if (Math.abs(watch.missing_Nm[wheel]!) < missingMax_Nm) continue;
    if ((watch.excluded & (1 << wheel)) !== 0) continue;
    found |= 1 << wheel;
  }
  return found;
}
