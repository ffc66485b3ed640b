/** Array normal to the Sun with the wheels, the torquers taking out what these carry. */

import type { SunEstimate } from "./sun-estimate.ts";
import type { RateEstimate } from "./rate-estimate.ts";
import type { ParameterSet } from "./parameter-set.ts";

/**
 * The torque kp a x s - kd omega, with a = -z the array normal and s the Sun; beyond a right angle the sine is taken as one.
 *
 * Without a Sun it only brakes. The gains are those of a swing of 0.015 rad/s, well damped, that turns at most at 0.5 deg/s.
 *
 * @param torque_B_Nm written, for the body
 *
 * Source: Markley & Crassidis 2014, section 7.2 (reduced attitude, proportional and derivative).
 */
export function sunSafeTorque(
  rate: RateEstimate,
  sun: SunEstimate,
  { wheelSunDamping_Nms, wheelSunStiffness_Nm }: ParameterSet,
  torque_B_Nm: Float64Array,
): void {
  let tx = -wheelSunDamping_Nms * rate.omega_BN_B_radps[0]!;
  let ty = -wheelSunDamping_Nms * rate.omega_BN_B_radps[1]!;
  const tz = -wheelSunDamping_Nms * rate.omega_BN_B_radps[2]!;
  if (sun.valid) {
    // a x s = (s_y, -s_x, 0): the sine of the angle.
    const ex = sun.direction_B[1]!;
    const ey = -sun.direction_B[0]!;
    const sine = Math.sqrt(ex * ex + ey * ey);
    const behind = sun.direction_B[2]! > 0;
    const k = behind && sine > 0 ? wheelSunStiffness_Nm / sine : wheelSunStiffness_Nm;
    tx += k * ex;
    ty += k * ey;
  }
  torque_B_Nm[0] = tx;
  torque_B_Nm[1] = ty;
  torque_B_Nm[2] = tz;
}
