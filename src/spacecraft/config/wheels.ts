/** Reaction wheels of a spacecraft file: a pyramid about z. */

import { z } from "zod";
import { fraction, notNegative, positive } from "./shapes.ts";

export const wheelsSchema = z.strictObject({
  count: z.int().min(3).max(4),
  /** Of the spin axes from the x-y plane. */
  pyramid_deg: z.number().min(0).max(90),
  /** About the spin axis. */
  spin_inertia_kgm2: positive,
  torque_max_nm: positive,
  speed_max_rpm: positive,
  /** Mechanical power that the drive gives at most. */
  power_max_w: positive,
  friction: z.strictObject({
    viscous_nms: notNegative,
    coulomb_nm: notNegative,
    /** Break-away torque; it falls to the Coulomb torque over the Stribeck speed. */
    breakaway_nm: notNegative,
    stribeck_speed_radps: positive,
  }),
  tacho: z.strictObject({ noise_radps: notNegative, resolution_radps: notNegative }),
  motor: z.strictObject({
    torque_constant_nmpa: positive,
    current_noise_a: notNegative,
    /** Share of the electrical power that turns into heat in the drive. */
    loss: fraction,
  }),
  thermal: z.strictObject({ resistance_kpw: positive, time_constant_s: positive, base_degc: z.number() }),
  /** Of each wheel: what its jitter is made of. */
  imbalance: z.strictObject({ static_gmm: notNegative, dynamic_gmm2: notNegative, arm_m: notNegative }),
});

export type WheelsConfig = z.infer<typeof wheelsSchema>;
