/**
 * What a spacecraft file tells its flight software, beyond what follows from the hardware's own numbers.
 *
 * Every number may be left out: it is then taken from the hardware (`src/mission/flight-parameters.ts`). One that is there is
 * what the flight software believes, right or wrong: a file may give it the wrong inertia on purpose.
 */

import { z } from "zod";
import { notNegative, positive, triple, triplePositive } from "./shapes.ts";

const adcs = z.strictObject({
  /** With the wings out, about x, y and z. */
  inertia_kgm2: triplePositive.optional(),
  detumble_gain_nms: notNegative.optional(),
  dipole_max_am2: positive.optional(),
  /** Towards the Sun in sun-safe: with the torquers alone, and with the wheels. */
  sun_stiffness_nm: notNegative.optional(),
  sun_damping_nms: notNegative.optional(),
  wheel_sun_stiffness_nm: notNegative.optional(),
  wheel_sun_damping_nms: notNegative.optional(),
  wheel_spin_inertia_kgm2: positive.optional(),
  wheel_torque_max_nm: positive.optional(),
  wheel_speed_max_rpm: positive.optional(),
  wheel_pyramid_deg: z.number().min(6).max(70).optional(),
  wheel_coulomb_nm: notNegative.optional(),
  wheel_viscous_nms: notNegative.optional(),
  /** Torque by which a wheel may miss what it was asked for before it is taken out. */
  wheel_missing_max_nm: positive.optional(),
  gyro_angle_random_walk_deg_per_rth: positive.optional(),
  gyro_rate_random_walk_deg_per_h_per_rth: positive.optional(),
  /** What is unknown of the gyro's scale and axes, relative to the rate. */
  gyro_scale: z.number().min(0).max(0.1).optional(),
  tracker_across_arcsec: positive.optional(),
  tracker_about_arcsec: positive.optional(),
  tracker_boresights: z.array(triple).min(1).max(2).optional(),
  slew_rate_max_degps: z.number().min(0.01).max(1.4).optional(),
  slew_brake_max_radps2: positive.optional(),
  momentum_high_nms: positive.optional(),
  burn_time_max_s: z.number().min(1).max(14_400).optional(),
});

const power = z.strictObject({
  capacity_ah: positive.optional(),
  resistance_ohm: notNegative.optional(),
  relaxation_ohm: notNegative.optional(),
  charge_current_max_a: notNegative.optional(),
  rest_current_a: notNegative.optional(),
  regulated_voltage_v: positive.optional(),
  section_voltage_v: positive.optional(),
  section_slope_vpk: z.number().max(0).optional(),
});

export const flightSoftwareSchema = z
  .strictObject({ adcs: adcs.default({}), power: power.default({}) })
  .default({ adcs: {}, power: {} });

export type FlightSoftwareConfig = z.infer<typeof flightSoftwareSchema>;
