/**
 * Where beams look: along and across of the body as commanded, or a place on the ground that the beamformer keeps to.
 *
 * `along` is the angle in the body's x-z plane, positive towards +x (ram when nadir-pointing), `across` that in its y-z plane, positive
 * towards +y; so a beam's direction in B is (tan along, tan across, 1), scaled. The beamformer knows place and attitude of the
 * platform without error.
 */

import { equatorialRadius_m, flattening } from "../../environment/frames/geodetic.ts";

/** The angles of a direction in B into `out` (along, across); false where it does not look out of the antenna's side. */
export function anglesOf(x: number, y: number, z: number, out: Float64Array): boolean {
  if (!(z > 0)) return false;
  out[0] = Math.atan2(x, z);
  out[1] = Math.atan2(y, z);
  return true;
}

/** The unit vector in B of along and across, each less than a right angle. */
export function directionOf(along_rad: number, across_rad: number, out_B: Float64Array): void {
  const x = Math.tan(along_rad);
  const y = Math.tan(across_rad);
  const k = 1 / Math.sqrt(x * x + y * y + 1);
  out_B[0] = k * x;
  out_B[1] = k * y;
  out_B[2] = k;
}

const ratioSquared = 1 / ((1 - flattening) * (1 - flattening));

/**
 * Where a ray from the satellite meets the WGS-84 ellipsoid, the nearer of two places.
 *
 * @param direction_E unit vector
 * @returns the way to it in m; NaN where the ray passes the Earth by
 */
export function wayToGround_m(r_BE_E_m: Float64Array, direction_E: Float64Array): number {
  const x = r_BE_E_m[0]!;
  const y = r_BE_E_m[1]!;
  const z = r_BE_E_m[2]!;
  const dx = direction_E[0]!;
  const dy = direction_E[1]!;
  const dz = direction_E[2]!;
  const a = dx * dx + dy * dy + ratioSquared * dz * dz;
  const b = x * dx + y * dy + ratioSquared * z * dz;
  const c = x * x + y * y + ratioSquared * z * z - equatorialRadius_m * equatorialRadius_m;
  const discriminant = b * b - a * c;
  return discriminant < 0 || b > 0 ? NaN : c / (Math.sqrt(discriminant) - b);
}
