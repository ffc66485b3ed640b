/** Mass properties of a spacecraft file. */

import { z } from "zod";
import { notNegative, positive, triple, triplePositive, mistakesOf, type ConfigMistake } from "./shapes.ts";

/** Moments (xx, yy, zz) and products (xy, xz, yz, as they stand in the matrix) of inertia about the centre of mass, in B. */
const inertia = z.strictObject({ moments_kgm2: triplePositive, products_kgm2: triple });

export const bodySchema = z.strictObject({
  mass_kg: positive,
  inertia_stowed: inertia,
  /** What one wing adds to the inertia when it is out. */
  inertia_per_wing: z.strictObject({
    moments_kgm2: z.tuple([notNegative, notNegative, notNegative]),
    products_kgm2: triple,
  }),
  residual_dipole_am2: triple,
});

export type BodyConfig = z.infer<typeof bodySchema>;
export type InertiaConfig = z.infer<typeof inertia>;

/** Two moments of a real body exceed the third. */
export function bodyMistakes({ inertia_stowed }: BodyConfig): ConfigMistake[] {
  const [xx, yy, zz] = inertia_stowed.moments_kgm2;
  const isBody = xx + yy > zz && yy + zz > xx && zz + xx > yy;
  return mistakesOf([
    !isBody,
    "body.inertia_stowed.moments_kgm2",
    `no body has the moments ${xx}, ${yy}, ${zz}: two must exceed the third`,
  ]);
}
