/**
 * The torque that brings B to R: quaternion feedback with the gyroscopic torque fed forward, and a limit on the rate.
 *
 * The attitude error asks for a rate along its own axis, limited; a second loop brings the rate there. Far away that is a turn
 * about the eigenaxis at the limit, with its end braked in time; near the end it is proportional-derivative feedback of
 * 0.1 rad/s and a damping of 0.85, with an integral that makes up for constant torques.
 *
 * Source: Wie, Weiss & Arapostathis 1989 (eigenaxis feedback); Wie & Lu 1995 (cascade of limits); Markley & Crassidis 2014, 7.3.
 */

import { conjugate, multiply, quaternion, rotate } from "../../../environment/quaternion.ts";
import { vector, type Vector } from "../../../environment/vector.ts";
import { clamp } from "../../numbers.ts";
import type { ParameterSet } from "../parameter-set.ts";
import type { Reference } from "./reference.ts";

/** Rate per rad of error, and rad/s2 per rad/s of rate error: omega_n^2 is their product. */
const errorGain_ps = 0.0588;
const rateGain_ps = 0.17;

/** rad/s2 per rad s; below rateGain^2 errorGain, where the three would swing. */
const integralGain_ps3 = 5e-4;
/** Errors are summed below this angle, up to an acceleration that makes up for some mN m. */
const integralAngle_rad = 0.02;
const integralMax_radps2 = 1e-4;

export interface PointingError {
  /** Angle between B and R. */
  angle_rad: number;
  /** The turn is still limited by its rate. */
  slewing: boolean;
  /** Acceleration that the summed error asks for, in B. */
  readonly integral_B_radps2: Float64Array;
}

const q_BR = quaternion();
const inverse = quaternion();
const omega_R_B = vector();
const alpha_R_B = vector();

/**
 * Fills the torque that the body shall get.
 *
 * @param wheelMomentum_B_Nms what the wheels carry
 */
export function pointingTorque(
  q_BN: Float64Array,
  omega_BN_B_radps: Float64Array,
  wheelMomentum_B_Nms: Vector,
  reference: Reference,
  { inertia_kgm2, slewRateMax_radps, slewBrakeMax_radps2 }: ParameterSet,
  period_us: number,
  torque_B_Nm: Vector,
  out: PointingError,
): void {
  multiply(q_BN, conjugate(reference.q_RN, inverse), q_BR);
  rotate(q_BR, reference.omega_RN_R_radps, omega_R_B);
  rotate(q_BR, reference.alpha_RN_R_radps2, alpha_R_B);
  const sign = q_BR[3]! < 0 ? -1 : 1;
  const ex = sign * q_BR[0]!;
  const ey = sign * q_BR[1]!;
  const ez = sign * q_BR[2]!;
  const sine = Math.sqrt(ex * ex + ey * ey + ez * ez);
  const angle = 2 * Math.atan2(sine, sign * q_BR[3]!);
  const asked = errorGain_ps * angle;
  const braked = Math.sqrt(2 * slewBrakeMax_radps2 * angle);
  const rate = Math.min(asked, braked, slewRateMax_radps);
  const k = sine > 1e-12 ? rate / sine : 0;
  out.angle_rad = angle;
  out.slewing = rate < asked;
  sumError(out, k > 0 ? 2 * ex : 0, k > 0 ? 2 * ey : 0, k > 0 ? 2 * ez : 0, period_us / 1e6);
  const ix = out.integral_B_radps2[0]!;
  const iy = out.integral_B_radps2[1]!;
  const iz = out.integral_B_radps2[2]!;

  const wx = omega_BN_B_radps[0]!;
  const wy = omega_BN_B_radps[1]!;
  const wz = omega_BN_B_radps[2]!;
  const rx = omega_R_B[0]!;
  const ry = omega_R_B[1]!;
  const rz = omega_R_B[2]!;
  // The reference's acceleration as B sees it: alpha - omega_BR x omega_R.
  const dx = wx - rx;
  const dy = wy - ry;
  const dz = wz - rz;
  const ax = alpha_R_B[0]! - (dy * rz - dz * ry) - rateGain_ps * (dx + k * ex) - ix;
  const ay = alpha_R_B[1]! - (dz * rx - dx * rz) - rateGain_ps * (dy + k * ey) - iy;
  const az = alpha_R_B[2]! - (dx * ry - dy * rx) - rateGain_ps * (dz + k * ez) - iz;
  const jx = inertia_kgm2[0]!;
  const jy = inertia_kgm2[1]!;
  const jz = inertia_kgm2[2]!;
  const hx = jx * wx + wheelMomentum_B_Nms[0]!;
  const hy = jy * wy + wheelMomentum_B_Nms[1]!;
  const hz = jz * wz + wheelMomentum_B_Nms[2]!;
  torque_B_Nm[0] = jx * ax + (wy * hz - wz * hy);
  torque_B_Nm[1] = jy * ay + (wz * hx - wx * hz);
  torque_B_Nm[2] = jz * az + (wx * hy - wy * hx);
}

function sumError(
  { angle_rad, integral_B_radps2: sum }: PointingError,
  x: number,
  y: number,
  z: number,
  dt_s: number,
): void {
  if (angle_rad > integralAngle_rad) return void sum.fill(0);
  const k = integralGain_ps3 * dt_s;
  sum[0] = clamp(sum[0]! + k * x, -integralMax_radps2, integralMax_radps2);
  sum[1] = clamp(sum[1]! + k * y, -integralMax_radps2, integralMax_radps2);
  sum[2] = clamp(sum[2]! + k * z, -integralMax_radps2, integralMax_radps2);
}
