/** Attitude sensors and actuators of a spacecraft file. */

import { z } from "zod";
import { gnssSchema, starTrackerMistakes, starTrackersSchema } from "./navigation.ts";
import { type ConfigMistake, fraction, mistakesOf, notNegative, positive, triple } from "./shapes.ts";
import { wheelsSchema } from "./wheels.ts";

/** A Hall thruster; it needs the THRUSTER load switched on. */
const thruster = z.strictObject({
  thrust_n: positive,
  specific_impulse_s: positive,
  propellant_kg: notNegative,
  /** From the command to full thrust. */
  start_s: notNegative,
  /** In B, of any length: where the satellite is pushed to. */
  direction: triple,
  /** From the centre of mass, in B. */
  position_m: triple,
});

export const adcsSchema = z.strictObject({
  period_ms: z.int().min(10).max(10_000),
  torquers: z.strictObject({
    dipole_max_am2: positive,
    coil_lag_ms: positive,
    /** Share of the last dipole that stays in the core when the coil is off. */
    remanence: fraction.default(0),
  }),
  magnetometer: z.strictObject({
    noise_nt: notNegative,
    bias_nt: triple,
    range_ut: positive,
    /** Field at the sensor per dipole of the torquer of the same axis. */
    contamination_nt_per_am2: z.number(),
    /** Torquers are off this long before each sample; 0 is no blanking. */
    blanking_window_ms: notNegative,
    scale_error: triple.default([0, 0, 0]),
    /** What soft iron adds to the identity, as it stands in the matrix: xy, xz, yz. */
    soft_iron: triple.default([0, 0, 0]),
  }),
  gyro: z.strictObject({
    angle_random_walk_deg_per_rth: notNegative,
    rate_random_walk_deg_per_h_per_rth: notNegative,
    bias_deg_per_h: triple,
    range_degps: positive,
    scale_error_ppm: triple.default([0, 0, 0]),
    /** Small angles that turn the sensor's axes: about x, y and z. */
    misalignment_mrad: triple.default([0, 0, 0]),
    /** Of the angle that a sample sums up; 0 is none. */
    quantum_arcsec: notNegative.default(0),
    /** Change of the bias with the temperature of the sensors' plate, from its value at 20 degC. */
    bias_drift_deg_per_h_per_k: z.number().default(0),
  }),
  sun_sensors: z.strictObject({
    half_angle_deg: z.number().min(5).max(90),
    noise: notNegative,
    /** What sunlight from the Earth counts beside sunlight. */
    albedo_factor: fraction,
  }),
  wheels: wheelsSchema,
  star_trackers: starTrackersSchema,
  gnss: gnssSchema,
  thruster: thruster.nullable().default(null),
});

export type AdcsConfig = z.infer<typeof adcsSchema>;
export type ThrusterConfig = z.infer<typeof thruster>;
export type { WheelsConfig } from "./wheels.ts";
export type { GnssConfig, StarTrackersConfig } from "./navigation.ts";

export function adcsMistakes({ magnetometer, period_ms, star_trackers }: AdcsConfig): ConfigMistake[] {
  return [
    ...mistakesOf([
      magnetometer.blanking_window_ms >= period_ms,
      "adcs.magnetometer.blanking_window_ms",
      `must be less than the period of ${period_ms} ms`,
    ]),
    ...starTrackerMistakes(star_trackers),
  ];
}
