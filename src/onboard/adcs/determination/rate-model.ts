/**
 * The body rate without a gyro: Euler's equation with the torque that was asked of the wheels.
 *
 * It stands in the gyro's place in the filter, which corrects it by the stars; what the model leaves out (disturbances, the
 * wheels' own errors) is the walk of its bias.
 *
 * Source: Markley & Crassidis 2014, equation 3.147 (gyrostat); section 6.2.5 (dynamics in the place of a gyro).
 */

import type { Vector } from "../../../environment/vector.ts";
import type { GyroNoise } from "./mekf.ts";

/** Torques of some mN m that the model does not know, for some ten seconds. */
export const modelNoise: GyroNoise = { white: 1e-6, walk: 3e-5 };

/** What turns the body, as the unit knows it. */
export interface Turning {
  /** Asked of the wheels for the body in the last answer. */
  readonly asked_B_Nm: Vector;
  /** In the wheels, by their speeds. */
  readonly momentum_B_Nms: Vector;
}

/** Carries a rate on by a period, in place. */
export function turnRate(
  omega_BN_B_radps: Vector,
  { asked_B_Nm, momentum_B_Nms }: Turning,
  inertia_kgm2: Vector,
  dt_s: number,
): void {
  const jx = inertia_kgm2[0]!;
  const jy = inertia_kgm2[1]!;
  const jz = inertia_kgm2[2]!;
  const wx = omega_BN_B_radps[0]!;
  const wy = omega_BN_B_radps[1]!;
  const wz = omega_BN_B_radps[2]!;
  const hx = jx * wx + momentum_B_Nms[0]!;
  const hy = jy * wy + momentum_B_Nms[1]!;
  const hz = jz * wz + momentum_B_Nms[2]!;
  omega_BN_B_radps[0] = wx + (dt_s / jx) * (asked_B_Nm[0]! - (wy * hz - wz * hy));
  omega_BN_B_radps[1] = wy + (dt_s / jy) * (asked_B_Nm[1]! - (wz * hx - wx * hz));
  omega_BN_B_radps[2] = wz + (dt_s / jz) * (asked_B_Nm[2]! - (wx * hy - wy * hx));
}
