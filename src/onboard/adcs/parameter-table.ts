/** The parameters of `falak.adcs.v1.Parameter` by number: what is built in, and what is taken in its place. */

import { adcs } from "../../messages/index.ts";
import type { ParameterRange, ParameterTable } from "../parameter-range.ts";
import * as built from "./parameters.ts";

const P = adcs.v1.Parameter;
const [x1, y1, z1, x2, y2, z2] = built.trackerBoresights as [number, number, number, number, number, number];

const range = (usual: number, min: number, max: number): ParameterRange => ({ usual, min, max });
const inertia = (usual: number): ParameterRange => range(usual, 0.001, 1e5);
const component = (usual: number): ParameterRange => range(usual, -1, 1);

const rows: readonly (readonly [number, ParameterRange])[] = [
  [P.PARAMETER_INERTIA_X, inertia(built.inertia_kgm2[0])],
  [P.PARAMETER_INERTIA_Y, inertia(built.inertia_kgm2[1])],
  [P.PARAMETER_INERTIA_Z, inertia(built.inertia_kgm2[2])],
  [P.PARAMETER_DETUMBLE_GAIN, range(built.detumbleGain_Nms, 0, 100)],
  [P.PARAMETER_DIPOLE_MAX, range(built.dipoleMax_Am2, 0.01, 1000)],
  [P.PARAMETER_SUN_STIFFNESS, range(built.sunStiffness_Nm, 0, 1)],
  [P.PARAMETER_SUN_DAMPING, range(built.sunDamping_Nms, 0, 1000)],
  [P.PARAMETER_WHEEL_SUN_STIFFNESS, range(built.wheelSunStiffness_Nm, 0, 100)],
  [P.PARAMETER_WHEEL_SUN_DAMPING, range(built.wheelSunDamping_Nms, 0, 1e4)],
  [P.PARAMETER_WHEEL_SPIN_INERTIA, range(built.wheelSpinInertia_kgm2, 1e-7, 10)],
  [P.PARAMETER_WHEEL_TORQUE_MAX, range(built.wheelTorqueMax_Nm, 1e-6, 10)],
  [P.PARAMETER_WHEEL_SPEED_MAX, range(built.wheelSpeedMax_radps, 1, built.wheelPlausibleMax_radps)],
  [P.PARAMETER_WHEEL_AXIS_Z, range(built.wheelAxisZ, 0.1, 0.95)],
  [P.PARAMETER_WHEEL_COULOMB, range(built.wheelCoulomb_Nm, 0, 0.1)],
  [P.PARAMETER_WHEEL_VISCOUS, range(built.wheelViscous_Nms, 0, 0.01)],
  [P.PARAMETER_WHEEL_MISSING_MAX, range(built.wheelMissingMax_Nm, 1e-6, 10)],
  [P.PARAMETER_GYRO_WHITE, range(built.gyroWhite_radprs, 1e-9, 1e-2)],
  [P.PARAMETER_GYRO_WALK, range(built.gyroWalk_radpsprs, 1e-12, 1e-4)],
  [P.PARAMETER_TRACKER_ACROSS, range(built.trackerAcross_rad, 1e-7, 1e-2)],
  [P.PARAMETER_TRACKER_ABOUT, range(built.trackerAbout_rad, 1e-7, 1e-1)],
  [P.PARAMETER_TRACKER_1_X, component(x1)],
  [P.PARAMETER_TRACKER_1_Y, component(y1)],
  [P.PARAMETER_TRACKER_1_Z, component(z1)],
  [P.PARAMETER_TRACKER_2_X, component(x2)],
  [P.PARAMETER_TRACKER_2_Y, component(y2)],
  [P.PARAMETER_TRACKER_2_Z, component(z2)],
  [P.PARAMETER_SLEW_RATE_MAX, range(built.slewRateMax_radps, 1e-4, 0.026)],
  [P.PARAMETER_SLEW_BRAKE_MAX, range(built.slewBrakeMax_radps2, 1e-7, 1)],
  [P.PARAMETER_MOMENTUM_HIGH, range(built.momentumHigh_Nms, 1e-4, 1e4)],
  [P.PARAMETER_BURN_TIME_MAX, range(built.burnTimeMax_s, 1, 14_400)],
  [P.PARAMETER_GYRO_SCALE, range(built.gyroScale, 0, 0.1)],
];

export const parameterTable: ParameterTable = [
  null,
  ...Array.from({ length: rows.length }, (_, index) => rows.find(([number]) => number === index + 1)![1]),
];
