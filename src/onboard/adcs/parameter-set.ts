/**
 * The numbers that the laws work with: as built in, or as loaded for another spacecraft, and what follows from them.
 *
 * Plain data of the unit's state. firmware-stubs/units/adcs/parameters.c repeats what the survival modes use.
 */

import { adcs } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { isAllowed, setValue, usualValues } from "../parameter-range.ts";
import type { GyroNoise } from "./determination/mekf.ts";
import { parameterTable } from "./parameter-table.ts";

const P = adcs.v1.Parameter;
const headCount = 2;
const wheelCount = 4;

export interface ParameterSet {
  /** By `Parameter`. */
  readonly values: Float64Array;
  readonly inertia_kgm2: Float64Array;
  detumbleGain_Nms: number;
  dipoleMax_Am2: number;
  sunStiffness_Nm: number;
  sunDamping_Nms: number;
  wheelSunStiffness_Nm: number;
  wheelSunDamping_Nms: number;
  readonly wheels: WheelParameters;
  readonly gyroNoise: { -readonly [Key in keyof GyroNoise]: number };
  gyroScale: number;
  /** Unit vectors in B, three numbers a head. */
  readonly boresights_B: Float64Array;
  /** Covariance of each head in B, 3x3 row by row. */
  readonly trackerNoise_rad2: readonly Float64Array[];
  slewRateMax_radps: number;
  slewBrakeMax_radps2: number;
  momentumHigh_Nms: number;
  burnTimeMax_s: number;
}

export interface WheelParameters {
  /** Spin axes in B at 45, 135, 225 and 315 deg about z, three numbers a wheel. */
  readonly axes_B: Float64Array;
  /** Pseudo-inverse of the axes: share of a torque about x, y, z that each wheel takes. */
  readonly shares: Float64Array;
  spinInertia_kgm2: number;
  torqueMax_Nm: number;
  speedMax_radps: number;
  coulomb_Nm: number;
  viscous_Nms: number;
  missingMax_Nm: number;
}

/** What is built in. */
export function createParameterSet(): ParameterSet {
  const set: ParameterSet = {
    values: usualValues(parameterTable),
    inertia_kgm2: new Float64Array(3),
    detumbleGain_Nms: 0,
    dipoleMax_Am2: 0,
    sunStiffness_Nm: 0,
    sunDamping_Nms: 0,
    wheelSunStiffness_Nm: 0,
    wheelSunDamping_Nms: 0,
    wheels: {
      axes_B: new Float64Array(3 * wheelCount),
      shares: new Float64Array(3 * wheelCount),
      spinInertia_kgm2: 0,
      torqueMax_Nm: 0,
      speedMax_radps: 0,
      coulomb_Nm: 0,
      viscous_Nms: 0,
      missingMax_Nm: 0,
    },
    gyroNoise: { white: 0, walk: 0 },
    gyroScale: 0,
    boresights_B: new Float64Array(3 * headCount),
    trackerNoise_rad2: Array.from({ length: headCount }, () => new Float64Array(9)),
    slewRateMax_radps: 0,
    slewBrakeMax_radps2: 0,
    momentumHigh_Nms: 0,
    burnTimeMax_s: 0,
  };
  derive(set);
  return set;
}

export const isLoadable = (parameter: number, value: number): boolean => isAllowed(parameterTable, parameter, value);

/** Sets one number; false where there is no such parameter or the value is out of its range. */
export function loadParameter(set: ParameterSet, parameter: number, value: number): boolean {
  if (!setValue(set.values, parameterTable, parameter, value)) return false;
  derive(set);
  return true;
}

/** Takes the parameters that come with a step; each that is refused is told. */
export function takeParameters(
  set: ParameterSet,
  loaded: readonly adcs.v1.ParameterValue[],
  events: adcs.v1.Event[],
): void {
  for (let i = 0; i < loaded.length; i += 1) {
    const { parameter, value } = loaded[i]!;
    if (loadParameter(set, parameter, value)) continue;
    raise(events, adcs.v1.EventCode.EVENT_CODE_PARAMETER_REFUSED, severity.medium, parameter);
  }
}

function derive(set: ParameterSet): void {
  const { values } = set;
  for (let k = 0; k < 3; k += 1) set.inertia_kgm2[k] = values[P.PARAMETER_INERTIA_X + k]!;
  set.detumbleGain_Nms = values[P.PARAMETER_DETUMBLE_GAIN]!;
  set.dipoleMax_Am2 = values[P.PARAMETER_DIPOLE_MAX]!;
  set.sunStiffness_Nm = values[P.PARAMETER_SUN_STIFFNESS]!;
  set.sunDamping_Nms = values[P.PARAMETER_SUN_DAMPING]!;
  set.wheelSunStiffness_Nm = values[P.PARAMETER_WHEEL_SUN_STIFFNESS]!;
  set.wheelSunDamping_Nms = values[P.PARAMETER_WHEEL_SUN_DAMPING]!;
  set.gyroNoise.white = values[P.PARAMETER_GYRO_WHITE]!;
  set.gyroNoise.walk = values[P.PARAMETER_GYRO_WALK]!;
  set.gyroScale = values[P.PARAMETER_GYRO_SCALE]!;
  set.slewRateMax_radps = values[P.PARAMETER_SLEW_RATE_MAX]!;
  set.slewBrakeMax_radps2 = values[P.PARAMETER_SLEW_BRAKE_MAX]!;
  set.momentumHigh_Nms = values[P.PARAMETER_MOMENTUM_HIGH]!;
  set.burnTimeMax_s = values[P.PARAMETER_BURN_TIME_MAX]!;
  deriveWheels(set.wheels, values);
  for (let head = 0; head < headCount; head += 1) deriveHead(set, head);
}

/** A A^T is diagonal for a pyramid, so its pseudo-inverse A^T (A A^T)^-1 divides each axis by its sum of squares. */
function deriveWheels(wheels: WheelParameters, values: Float64Array): void {
  const z = values[P.PARAMETER_WHEEL_AXIS_Z]!;
  const part = Math.sqrt(0.5 * (1 - z * z));
  const across = 0.25 / part;
  const along = 0.25 / z;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const x = wheel === 0 || wheel === 3 ? 1 : -1;
    const y = wheel < 2 ? 1 : -1;
    const at = 3 * wheel;
    wheels.axes_B[at] = x * part;
    wheels.axes_B[at + 1] = y * part;
    wheels.axes_B[at + 2] = z;
    wheels.shares[at] = x * across;
    wheels.shares[at + 1] = y * across;
    wheels.shares[at + 2] = along;
  }
  wheels.spinInertia_kgm2 = values[P.PARAMETER_WHEEL_SPIN_INERTIA]!;
  wheels.torqueMax_Nm = values[P.PARAMETER_WHEEL_TORQUE_MAX]!;
  wheels.speedMax_radps = values[P.PARAMETER_WHEEL_SPEED_MAX]!;
  wheels.coulomb_Nm = values[P.PARAMETER_WHEEL_COULOMB]!;
  wheels.viscous_Nms = values[P.PARAMETER_WHEEL_VISCOUS]!;
  wheels.missingMax_Nm = values[P.PARAMETER_WHEEL_MISSING_MAX]!;
}

/** A head is as good as its data sheet across its boresight, and worse about it. */
function deriveHead({ values, boresights_B, trackerNoise_rad2 }: ParameterSet, head: number): void {
  const first = P.PARAMETER_TRACKER_1_X + 3 * head;
  const x = values[first]!;
  const y = values[first + 1]!;
  const z = values[first + 2]!;
  const length = Math.sqrt(x * x + y * y + z * z);
  const k = length > 0 ? 1 / length : 0;
  for (let axis = 0; axis < 3; axis += 1) boresights_B[3 * head + axis] = k * values[first + axis]!;
  const across = values[P.PARAMETER_TRACKER_ACROSS]! ** 2;
  const about = values[P.PARAMETER_TRACKER_ABOUT]! ** 2;
  const noise = trackerNoise_rad2[head]!;
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) {
      const along = boresights_B[3 * head + i]! * boresights_B[3 * head + j]!;
      noise[3 * i + j] = across * ((i === j ? 1 : 0) - along) + about * along;
    }
  }
}
