/** Attitude sensors and actuators of a spacecraft file. */

import { z } from "zod";
import { notNegative, positive, triple, mistakesOf, type ConfigMistake } from "./shapes.ts";

/** Reaction wheels in a pyramid about z. */
const wheels = z.strictObject({
  count: z.int().min(3).max(4),
  /** Of the spin axes from the x-y plane. */
  pyramid_deg: z.number().min(0).max(90),
  /** About the spin axis. */
  spin_inertia_kgm2: positive,
});

export const adcsSchema = z.strictObject({
  period_ms: z.int().min(10).max(10_000),
  torquers: z.strictObject({ dipole_max_am2: positive, coil_lag_ms: positive }),
  magnetometer: z.strictObject({
    noise_nt: notNegative,
    bias_nt: triple,
    range_ut: positive,
    /** Field at the sensor per dipole of the torquer of the same axis. */
    contamination_nt_per_am2: z.number(),
    /** Torquers are off this long before each sample; 0 is no blanking. */
    blanking_window_ms: notNegative,
  }),
  gyro: z.strictObject({
    angle_random_walk_deg_per_rth: notNegative,
    rate_random_walk_deg_per_h_per_rth: notNegative,
    bias_deg_per_h: triple,
    range_degps: positive,
  }),
  sun_sensors: z.strictObject({ half_angle_deg: z.number().min(5).max(90), noise: notNegative }),
  wheels,
});

export type AdcsConfig = z.infer<typeof adcsSchema>;
export type WheelsConfig = z.infer<typeof wheels>;

export function adcsMistakes({ magnetometer, period_ms }: AdcsConfig): ConfigMistake[] {
  return mistakesOf([
    magnetometer.blanking_window_ms >= period_ms,
    "adcs.magnetometer.blanking_window_ms",
    `must be less than the period of ${period_ms} ms`,
  ]);
}
