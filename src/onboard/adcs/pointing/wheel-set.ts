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
import {
  wheelAxisPart,
  wheelBias_radps,
  wheelBiasGain_Nms,
  wheelBiasTorqueMax_Nm,
  wheelCoulomb_Nm,
  wheelCreep_radps,
  wheelSpeedMax_radps,
  wheelSpinInertia_kgm2,
  wheelTorqueMax_Nm,
  wheelViscous_Nms,
} from "../parameters.ts";

export const wheelCount = 4;
const part = wheelAxisPart;

/** Spin axes in B: at 45, 135, 225 and 315 deg about z. */
export const axes_B: readonly (readonly [number, number, number])[] = [
  [part, part, part],
  [-part, part, part],
  [-part, -part, part],
  [part, -part, part],
];
const nullSpace = [1, -1, 1, -1] as const;

/** Sum of the wheels' momentum relative to the body, by their speeds. */
export function wheelMomentum(speeds_radps: ArrayLike<number>, out_B_Nms: Vector): Vector {
  out_B_Nms.fill(0);
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    for (let k = 0; k < 3; k += 1)
      out_B_Nms[k]! += wheelSpinInertia_kgm2 * (speeds_radps[wheel] ?? 0) * axes_B[wheel]![k]!;
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
  out_Nm: Float64Array,
): void {
  const x = -torque_B_Nm[0]!;
  const y = -torque_B_Nm[1]!;
  const z = -torque_B_Nm[2]!;
  if (excluded === 0) shareAmongFour(x, y, z, speeds_radps, out_Nm);
  else shareAmongThree(x, y, z, excluded, out_Nm);
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    if ((excluded & (1 << wheel)) === 0) out_Nm[wheel]! += friction_Nm(speeds_radps[wheel] ?? 0);
  }
  scaleToLimit(out_Nm);
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const speed = speeds_radps[wheel] ?? 0;
    if (speed * out_Nm[wheel]! > 0 && Math.abs(speed) > wheelSpeedMax_radps) out_Nm[wheel] = 0;
  }
}

/** A^T (A A^T)^-1: A A^T is 4/3 of the identity for this pyramid. */
function shareAmongFour(x: number, y: number, z: number, speeds_radps: ArrayLike<number>, out_Nm: Float64Array): void {
  let along = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    // Not taken apart by a pattern, which would allocate.
    const axis = axes_B[wheel]!;
    out_Nm[wheel] = 0.75 * (axis[0] * x + axis[1] * y + axis[2] * z);
    along += 0.25 * nullSpace[wheel]! * (speeds_radps[wheel] ?? 0);
  }
  const pull = wheelBiasGain_Nms * (wheelBias_radps - along);
  const held =
    pull > wheelBiasTorqueMax_Nm
      ? wheelBiasTorqueMax_Nm
      : pull < -wheelBiasTorqueMax_Nm
        ? -wheelBiasTorqueMax_Nm
        : pull;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) out_Nm[wheel]! += held * nullSpace[wheel]!;
}

/** What four would do, less the null-space part that would use the excluded wheel. */
function shareAmongThree(x: number, y: number, z: number, excluded: number, out_Nm: Float64Array): void {
  let lost = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const axis = axes_B[wheel]!;
    out_Nm[wheel] = 0.75 * (axis[0] * x + axis[1] * y + axis[2] * z);
    if ((excluded & (1 << wheel)) !== 0) lost = out_Nm[wheel]! * nullSpace[wheel]!;
  }
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    out_Nm[wheel] = (excluded & (1 << wheel)) !== 0 ? 0 : out_Nm[wheel]! - lost * nullSpace[wheel]!;
  }
}

function friction_Nm(speed_radps: number): number {
  const sign =
    speed_radps > wheelCreep_radps ? 1 : speed_radps < -wheelCreep_radps ? -1 : speed_radps / wheelCreep_radps;
  return wheelCoulomb_Nm * sign + wheelViscous_Nms * speed_radps;
}

function scaleToLimit(out_Nm: Float64Array): void {
  let largest = 0;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const size = Math.abs(out_Nm[wheel]!);
    if (size > largest) largest = size;
  }
  if (largest <= wheelTorqueMax_Nm) return;
  const k = wheelTorqueMax_Nm / largest;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) out_Nm[wheel]! *= k;
}
