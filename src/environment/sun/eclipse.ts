/**
 * The Earth's shadow: how much of the Sun's disc a satellite sees, umbra and penumbra as cones.
 *
 * The Earth is a sphere of the equatorial radius without air; flattening (21 km at the poles) moves entry and exit by some seconds in low orbits.
 * Source: Montenbruck & Gill 2000, section 3.4.2, equations 3.85 to 3.94.
 */

import { equatorialRadius_m } from "../frames/geodetic.ts";
import type { Vector } from "../vector.ts";

/** IAU 2015 nominal solar radius. */
export const sunRadius_m = 695_700_000;

/** 65 km up the Earth's radius takes 82 deg, and that of a Sun 1e10 m away 4 deg: together less than a right angle. */
const clearSquare_m2 = (1.0102 * equatorialRadius_m) ** 2;
const sunFarSquare_m2 = 1e20;

/** Apparent radii of Sun and Earth and the separation of their centres; filled by `geometry`. */
const angles_rad = new Float64Array(3);

function geometry(r_BE_N_m: Vector, r_SE_N_m: Vector): void {
  const x = r_BE_N_m[0]!;
  const y = r_BE_N_m[1]!;
  const z = r_BE_N_m[2]!;
  const dx = r_SE_N_m[0]! - x;
  const dy = r_SE_N_m[1]! - y;
  const dz = r_SE_N_m[2]! - z;
  const r_m = Math.sqrt(x * x + y * y + z * z);
  const d_m = Math.sqrt(dx * dx + dy * dy + dz * dz);
  angles_rad[0] = Math.asin(sunRadius_m / d_m);
  angles_rad[1] = Math.asin(Math.min(1, equatorialRadius_m / r_m));
  angles_rad[2] = Math.acos(Math.max(-1, Math.min(1, -(x * dx + y * dy + z * dz) / (r_m * d_m))));
}

/** Positive outside the penumbra, negative inside: its roots are entry and exit. */
export function penumbraMargin_rad(r_BE_N_m: Vector, r_SE_N_m: Vector): number {
  geometry(r_BE_N_m, r_SE_N_m);
  return angles_rad[2]! - (angles_rad[1]! + angles_rad[0]!);
}

/** Positive outside the umbra, negative inside: its roots are entry and exit. Never negative where the Earth looks smaller than the Sun. */
export function umbraMargin_rad(r_BE_N_m: Vector, r_SE_N_m: Vector): number {
  geometry(r_BE_N_m, r_SE_N_m);
  return angles_rad[2]! - (angles_rad[1]! - angles_rad[0]!);
}

/** The share of the Sun's disc that is seen: 0 in the umbra, 1 in sunlight. */
export function litFraction(r_BE_N_m: Vector, r_SE_N_m: Vector): number {
  if (isBeforeEarth(r_BE_N_m, r_SE_N_m)) return 1;
  geometry(r_BE_N_m, r_SE_N_m);
  const a = angles_rad[0]!;
  const b = angles_rad[1]!;
  const c = angles_rad[2]!;
  if (c >= a + b) return 1;
  if (c <= b - a) return 0;
  if (c <= a - b) return 1 - (b * b) / (a * a);
  const x = (c * c + a * a - b * b) / (2 * c);
  const y = Math.sqrt(Math.max(0, a * a - x * x));
  const covered = a * a * arcCosine(x / a) + b * b * arcCosine((c - x) / b) - c * y;
  return Math.max(0, Math.min(1, 1 - covered / (Math.PI * a * a)));
}

/** The Sun, far away, is on this side of the Earth: no need for the angles. False also where that is not sure. */
function isBeforeEarth(r_BE_N_m: Vector, r_SE_N_m: Vector): boolean {
  const x = r_BE_N_m[0]!;
  const y = r_BE_N_m[1]!;
  const z = r_BE_N_m[2]!;
  const dx = r_SE_N_m[0]! - x;
  const dy = r_SE_N_m[1]! - y;
  const dz = r_SE_N_m[2]! - z;
  return (
    x * dx + y * dy + z * dz > 0 &&
    x * x + y * y + z * z > clearSquare_m2 &&
    dx * dx + dy * dy + dz * dz > sunFarSquare_m2
  );
}

const arcCosine = (x: number): number => Math.acos(Math.max(-1, Math.min(1, x)));
