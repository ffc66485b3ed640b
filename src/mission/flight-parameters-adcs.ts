/** The attitude unit's numbers: of the spacecraft's file, or what follows from its hardware. */

import { adcs } from "../messages/index.ts";
import type { SpacecraftConfig } from "../spacecraft/config.ts";

const P = adcs.v1.Parameter;
const degree = Math.PI / 180;
const arcsecond = degree / 3600;
const rpm = (2 * Math.PI) / 60;

/** B-dot's gain for a moment of inertia, 2 n (1 + sin i) of the built-in gain: Avanzini & Giulietti 2012 at 640 km, 86.4 deg. */
const gainPerInertia_ps = 0.0043;
/** Swings towards the Sun: by 0.015 rad/s with the wheels, damped by 0.8; the torquers' by an orbit's eighth. */
const wheelSun_radps = 0.015;
const wheelSunDamping = 0.8;
const sunStiffnessPerInertia_ps2 = 3e-4 / 70;
const sunDampingPerInertia_ps = 0.4 / 70;
/** Of what the hardware can, so that control has something in hand. */
const torqueShare = 0.9;
const speedShare = 0.9327;
const momentumShare = 0.796;
/** Torque that a wheel may miss: of what is asked of it at most, as for the default wheel. */
const missingShare = 0.12 / 0.9;
/** Braking of a turn: of what the wheels give about the axis of the largest moment, at most that of the default. */
const brakeShare = 0.3;
const brakeMax_radps2 = 6e-4;
/** An orbit's burn. */
const burnTime_s = 6000;

/** By parameter's number. */
export function adcsValues(config: SpacecraftConfig): Map<number, number> {
  const own = config.flight_software.adcs;
  const values = new Map<number, number>();
  const inertia = own.inertia_kgm2 ?? deployed_kgm2(config);
  inertia.forEach((moment, axis) => values.set(P.PARAMETER_INERTIA_X + axis, moment));
  values.set(P.PARAMETER_DETUMBLE_GAIN, own.detumble_gain_nms ?? gainPerInertia_ps * Math.min(...inertia));
  values.set(P.PARAMETER_DIPOLE_MAX, own.dipole_max_am2 ?? config.adcs.torquers.dipole_max_am2);
  setSun(values, config, mean(inertia));
  setWheels(values, config, Math.max(...inertia));
  setSensors(values, config);
  values.set(P.PARAMETER_SLEW_RATE_MAX, (own.slew_rate_max_degps ?? slewRate_degps(config)) * degree);
  values.set(P.PARAMETER_BURN_TIME_MAX, own.burn_time_max_s ?? burnTime_s);
  return values;
}

function deployed_kgm2({ body }: SpacecraftConfig): number[] {
  return body.inertia_stowed.moments_kgm2.map((moment, axis) => moment + 2 * body.inertia_per_wing.moments_kgm2[axis]!);
}

const mean = ([x, y, z]: readonly number[]): number => (x! + y! + z!) / 3;

function setSun(values: Map<number, number>, { flight_software: { adcs: own } }: SpacecraftConfig, j: number): void {
  values.set(P.PARAMETER_SUN_STIFFNESS, own.sun_stiffness_nm ?? sunStiffnessPerInertia_ps2 * j);
  values.set(P.PARAMETER_SUN_DAMPING, own.sun_damping_nms ?? sunDampingPerInertia_ps * j);
  const stiffness_Nm = own.wheel_sun_stiffness_nm ?? wheelSun_radps ** 2 * j;
  values.set(P.PARAMETER_WHEEL_SUN_STIFFNESS, stiffness_Nm);
  const damping_Nms = own.wheel_sun_damping_nms ?? 2 * wheelSunDamping * wheelSun_radps * j;
  values.set(P.PARAMETER_WHEEL_SUN_DAMPING, damping_Nms);
}

function setWheels(values: Map<number, number>, config: SpacecraftConfig, largest_kgm2: number): void {
  const own = config.flight_software.adcs;
  const { wheels } = config.adcs;
  const torque_Nm = own.wheel_torque_max_nm ?? torqueShare * wheels.torque_max_nm;
  const axisZ = Math.sin((own.wheel_pyramid_deg ?? wheels.pyramid_deg) * degree);
  const momentum_Nms = wheels.spin_inertia_kgm2 * wheels.speed_max_rpm * rpm;
  const worst_Nm = 4 * torque_Nm * Math.min(axisZ, Math.sqrt((1 - axisZ * axisZ) / 2));
  const brake_radps2 = Math.min(brakeMax_radps2, (brakeShare * worst_Nm) / largest_kgm2);
  values.set(P.PARAMETER_WHEEL_SPIN_INERTIA, own.wheel_spin_inertia_kgm2 ?? wheels.spin_inertia_kgm2);
  values.set(P.PARAMETER_WHEEL_TORQUE_MAX, torque_Nm);
  values.set(P.PARAMETER_WHEEL_SPEED_MAX, (own.wheel_speed_max_rpm ?? speedShare * wheels.speed_max_rpm) * rpm);
  values.set(P.PARAMETER_WHEEL_AXIS_Z, axisZ);
  values.set(P.PARAMETER_WHEEL_COULOMB, own.wheel_coulomb_nm ?? wheels.friction.coulomb_nm);
  values.set(P.PARAMETER_WHEEL_VISCOUS, own.wheel_viscous_nms ?? wheels.friction.viscous_nms);
  values.set(P.PARAMETER_WHEEL_MISSING_MAX, own.wheel_missing_max_nm ?? missingShare * torque_Nm);
  values.set(P.PARAMETER_SLEW_BRAKE_MAX, own.slew_brake_max_radps2 ?? brake_radps2);
  values.set(P.PARAMETER_MOMENTUM_HIGH, own.momentum_high_nms ?? momentumShare * momentum_Nms);
}

function setSensors(
  values: Map<number, number>,
  { adcs: hardware, flight_software: { adcs: own } }: SpacecraftConfig,
): void {
  const { gyro, star_trackers: trackers } = hardware;
  const white = own.gyro_angle_random_walk_deg_per_rth ?? gyro.angle_random_walk_deg_per_rth;
  const walk = own.gyro_rate_random_walk_deg_per_h_per_rth ?? gyro.rate_random_walk_deg_per_h_per_rth;
  // A sensor without noise still has its rounding.
  values.set(P.PARAMETER_GYRO_WHITE, Math.max((white * degree) / 60, 1e-9));
  values.set(P.PARAMETER_GYRO_WALK, Math.max((walk * degree) / 3600 / 60, 1e-12));
  values.set(P.PARAMETER_GYRO_SCALE, own.gyro_scale ?? unknownScale(gyro));
  const [x, y, about] = trackers.noise_arcsec;
  const across_arcsec = own.tracker_across_arcsec ?? Math.max(x, y);
  values.set(P.PARAMETER_TRACKER_ACROSS, Math.max(across_arcsec * arcsecond, 1e-7));
  values.set(P.PARAMETER_TRACKER_ABOUT, Math.max((own.tracker_about_arcsec ?? about) * arcsecond, 1e-7));
  const boresights = own.tracker_boresights ?? trackers.heads.map(({ boresight }) => boresight);
  boresights.forEach((axis, head) => setBoresight(values, head, axis));
}

/** Of the scale, and of the two axes that leak into each: root mean squares. */
function unknownScale({ scale_error_ppm, misalignment_mrad }: SpacecraftConfig["adcs"]["gyro"]): number {
  const scale = scale_error_ppm.reduce((sum, each) => sum + (each * 1e-6) ** 2, 0) / 3;
  const axes = misalignment_mrad.reduce((sum, each) => sum + (each * 1e-3) ** 2, 0) / 3;
  const whole = Math.sqrt(scale + 2 * axes);
  return Math.round(whole * 1e4) / 1e4;
}

/** As unit vectors, but those that the unit has built in as they stand there. */
function setBoresight(values: Map<number, number>, head: number, axis: readonly number[]): void {
  const length = Math.hypot(...axis);
  const k = axis.every((part) => Math.abs(part) <= 1) ? 1 : 1 / length;
  axis.forEach((part, index) => values.set(P.PARAMETER_TRACKER_1_X + 3 * head + index, k * part));
}

/** A star tracker sees nothing while it turns faster than it can. */
function slewRate_degps({ adcs: { star_trackers } }: SpacecraftConfig): number {
  return Math.min(0.5, 0.6 * star_trackers.rate_max_degps);
}
