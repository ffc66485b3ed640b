/** Mass properties of a spacecraft file. */

import { z } from "zod";
import { notNegative, positive, triple, triplePositive, mistakesOf, type ConfigMistake } from "./shapes.ts";

/** Moments (xx, yy, zz) and products (xy, xz, yz, as they stand in the matrix) of inertia about the centre of mass, in B. */
const inertia = z.strictObject({ moments_kgm2: triplePositive, products_kgm2: triple });

/** A flat facet: its area, and where its pressure acts from the centre of mass, in B. */
const face = z.strictObject({ area_m2: notNegative, centre_m: triple });

/** What air and sunlight meet. */
const surfaceSchema = z.strictObject({
  drag_coefficient: notNegative,
  /** Share of sunlight that is mirrored, and that is scattered; the rest is absorbed. */
  specular: z.number().min(0).max(1),
  diffuse: z.number().min(0).max(1),
  /** +x, -x, +y, -y, +z, -z. */
  faces: z.tuple([face, face, face, face, face, face]),
  /** A wing that is out: both sides, its centre this far from the centre of mass along y. */
  wing: z.strictObject({ area_m2: notNegative, distance_m: notNegative }),
});

/** A vibration of the wings that are out, as one hybrid coordinate of unit modal mass. */
const flexibleMode = z.strictObject({
  /** With the body held. */
  frequency_hz: z.number().min(0.01).max(1),
  damping: z.number().min(0).max(0.2),
  /** How it takes part in the body's turn about x, y and z, square root of kg m2. */
  coupling_rkgm: triple,
});

export const bodySchema = z.strictObject({
  mass_kg: positive,
  inertia_stowed: inertia,
  /** What one wing adds to the inertia when it is out. */
  inertia_per_wing: z.strictObject({
    moments_kgm2: z.tuple([notNegative, notNegative, notNegative]),
    products_kgm2: triple,
  }),
  residual_dipole_am2: triple,
  surface: surfaceSchema,
  flexible_modes: z.array(flexibleMode).max(2).default([]),
});

export type BodyConfig = z.infer<typeof bodySchema>;
export type SurfaceConfig = z.infer<typeof surfaceSchema>;
export type FlexibleModeConfig = z.infer<typeof flexibleMode>;
export type InertiaConfig = z.infer<typeof inertia>;

/** Two moments of a real body exceed the third. */
export function bodyMistakes({ inertia_stowed, surface }: BodyConfig): ConfigMistake[] {
  const [xx, yy, zz] = inertia_stowed.moments_kgm2;
  const isBody = xx + yy > zz && yy + zz > xx && zz + xx > yy;
  return mistakesOf(
    [
      !isBody,
      "body.inertia_stowed.moments_kgm2",
      `no body has the moments ${xx}, ${yy}, ${zz}: two must exceed the third`,
    ],
    [
      surface.specular + surface.diffuse > 1,
      "body.surface.specular",
      `with diffuse, ${surface.diffuse}, more than all of the light comes back`,
    ],
  );
}
