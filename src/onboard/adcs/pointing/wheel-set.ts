/**
 * Four wheels in a pyramid as one actuator: torque to the wheels in use, momentum from their speeds, speeds kept apart.
 *
 * With all four the torque is shared by the pseudo-inverse and the speeds are driven along the null space, (+, -, +, -), to
 * a bias that keeps them away from zero; with any three the share is unique. A torque beyond the wheels is scaled as a whole.
 * firmware-stubs/units/adcs/wheels.c repeats it operation by operation.
 *
 * Source: Markley & Crassidis 2014, section 7.3 and equation 3.149 (pseudo-inverse and null space of a pyramid).
 */

import type { Vector } from "../../../environment/vector.ts";
import type { WheelParameters } from "../parameter-set.ts";
import { wheelBias_radps, wheelBiasGain_Nms, wheelBiasTorqueMax_Nm, wheelCreep_radps } from "../parameters.ts";

export const wheelCount = 4;
const nullSpace = [1, -1, 1, -1] as const;

/** Sum of the wheels' momentum relative to the body, by their speeds. */
export function wheelMomentum(
  speeds_radps: ArrayLike<number>,
  { spinInertia_kgm2, axes_B }: WheelParameters,
  out_B_Nms: Vector,
): Vector {
  out_B_Nms[0] = out_B_Nms[1] = out_B_Nms[2] = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const own_Nms = spinInertia_kgm2 * (speeds_radps[wheel] ?? 0);
    for (let k = 0; k < 3; k += 1) out_B_Nms[k]! += own_Nms * axes_B[3 * wheel + k]!;
  }
  return out_B_Nms;
}

export function wheelsInUse(excluded: number): number {
  let count = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) if ((excluded & (1 << wheel)) === 0) count += 1;
  return count;
}

/**
 * Motor torques that give the body a torque.
 *
 * @param excluded a bit per wheel that is not to be used; at most one bit
 * @param out_Nm torque on each wheel about its own axis, the body feels the opposite
 */
export function allocate(
  torque_B_Nm: Vector,
  speeds_radps: ArrayLike<number>,
  excluded: number,
  wheels: WheelParameters,
  out_Nm: Float64Array,
): void {
  const x = -torque_B_Nm[0]!;
  const y = -torque_B_Nm[1]!;
  const z = -torque_B_Nm[2]!;
  if (excluded === 0) shareAmongFour(x, y, z, speeds_radps, wheels.shares, out_Nm);
  else shareAmongThree(x, y, z, excluded, wheels.shares, out_Nm);
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    if ((excluded & (1 << wheel)) === 0) out_Nm[wheel]! += friction_Nm(speeds_radps[wheel] ?? 0, wheels);
  }
  scaleToLimit(wheels.torqueMax_Nm, out_Nm);
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const speed = speeds_radps[wheel] ?? 0;
    if (speed * out_Nm[wheel]! > 0 && Math.abs(speed) > wheels.speedMax_radps) out_Nm[wheel] = 0;
  }
}

function shareAmongFour(
  x: number,
  y: number,
  z: number,
  speeds_radps: ArrayLike<number>,
  shares: Float64Array,
  out_Nm: Float64Array,
): void {
  let along = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    out_Nm[wheel] = shares[3 * wheel]! * x + shares[3 * wheel + 1]! * y + shares[3 * wheel + 2]! * z;
    along += 0.25 * nullSpace[wheel]! * (speeds_radps[wheel] ?? 0);
  }
  const pull = wheelBiasGain_Nms * (wheelBias_radps - along);
  const held = Math.max(-wheelBiasTorqueMax_Nm, Math.min(wheelBiasTorqueMax_Nm, pull));
  for (let wheel = 0; wheel < wheelCount; wheel += 1) out_Nm[wheel]! += held * nullSpace[wheel]!;
}

/** What four would do, less the null-space part that would use the excluded wheel. */
function shareAmongThree(
  x: number,
  y: number,
  z: number,
  excluded: number,
  shares: Float64Array,
  out_Nm: Float64Array,
): void {
  let lost = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    out_Nm[wheel] = shares[3 * wheel]! * x + shares[3 * wheel + 1]! * y + shares[3 * wheel + 2]! * z;
    if ((excluded & (1 << wheel)) !== 0) lost = out_Nm[wheel]! * nullSpace[wheel]!;
  }
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    out_Nm[wheel] = (excluded & (1 << wheel)) !== 0 ? 0 : out_Nm[wheel]! - lost * nullSpace[wheel]!;
  }
}

function friction_Nm(speed_radps: number, { coulomb_Nm, viscous_Nms }: WheelParameters): number {
  const sign =
    speed_radps > wheelCreep_radps ? 1 : speed_radps < -wheelCreep_radps ? -1 : speed_radps / wheelCreep_radps;
  return coulomb_Nm * sign + viscous_Nms * speed_radps;
}

function scaleToLimit(torqueMax_Nm: number, out_Nm: Float64Array): void {
  let largest = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const size = Math.abs(out_Nm[wheel]!);
    if (size > largest) largest = size;
  }
  if (largest <= torqueMax_Nm) return;
  const k = torqueMax_Nm / largest;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) out_Nm[wheel]! *= k;
}
