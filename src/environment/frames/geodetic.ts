/** WGS-84 geodetic coordinates and Earth-fixed positions. Source: NIMA TR8350.2. */

import { set, type Vector } from "../vector.ts";

export const equatorialRadius_m = 6_378_137;
export const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const polarRadius_m = equatorialRadius_m * (1 - flattening);
const secondEccentricitySquared = eccentricitySquared / (1 - eccentricitySquared);

export interface Geodetic {
  latitude_rad: number;
  /** East positive, -pi to pi. */
  longitude_rad: number;
  /** Above the ellipsoid. */
  height_m: number;
}

/** Earth-fixed position of a geodetic place. */
export function geodeticToEarthFixed(
  latitude_rad: number,
  longitude_rad: number,
  height_m: number,
  out_E_m: Vector,
): Vector {
  const s = Math.sin(latitude_rad);
  const c = Math.cos(latitude_rad);
  const normal_m = equatorialRadius_m / Math.sqrt(1 - eccentricitySquared * s * s);
  const p_m = (normal_m + height_m) * c;
  return set(
    out_E_m,
    p_m * Math.cos(longitude_rad),
    p_m * Math.sin(longitude_rad),
    (normal_m * (1 - eccentricitySquared) + height_m) * s,
  );
}

/**
 * Geodetic place of an Earth-fixed position; poles and axis included. Three turns of Bowring's formula: below 1e-11 rad from
 * the ground to the Moon. Not for positions within 50 km of the Earth's centre.
 *
 * Source: Bowring 1976, Survey Review 23, 323-327.
 */
export function earthFixedToGeodetic(r_E_m: Vector, out: Geodetic): Geodetic {
  const x = r_E_m[0]!;
  const y = r_E_m[1]!;
  const z = r_E_m[2]!;
  const p = Math.sqrt(x * x + y * y);
  let reduced = Math.atan2(z, (1 - flattening) * p);
  let latitude_rad = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const s = Math.sin(reduced);
    const c = Math.cos(reduced);
    latitude_rad = Math.atan2(
      z + secondEccentricitySquared * polarRadius_m * s * s * s,
      p - eccentricitySquared * equatorialRadius_m * c * c * c,
    );
    reduced = Math.atan2((1 - flattening) * Math.sin(latitude_rad), Math.cos(latitude_rad));
  }
  const s = Math.sin(latitude_rad);
  out.latitude_rad = latitude_rad;
  out.longitude_rad = Math.atan2(y, x);
  out.height_m = p * Math.cos(latitude_rad) + z * s - equatorialRadius_m * Math.sqrt(1 - eccentricitySquared * s * s);
  return out;
}
