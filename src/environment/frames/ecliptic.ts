/**
 * From the ecliptic of date to TEME: nutation and obliquity turn to the true equator, the equation of the equinoxes back to
 * the mean equinox of TEME.
 *
 * The four largest terms of nutation, good to 0.5 arcseconds.
 * Source: Meeus 1998, Astronomical Algorithms, chapter 22; Vallado et al. 2006, appendix C, for TEME.
 */

import { set, type Vector } from "../vector.ts";

const degree = Math.PI / 180;
const arcsecond = degree / 3600;

export interface EclipticOfDate {
  nutationInLongitude_rad: number;
  /** True: with nutation. */
  obliquity_rad: number;
}

/**
 * The ecliptic's orientation at a moment.
 *
 * @param T Julian centuries of TT since J2000.0
 */
export function eclipticOfDate(T: number, out: EclipticOfDate): EclipticOfDate {
  const node = (125.04452 - 1934.136261 * T) * degree;
  const sunLongitude = (280.46646 + T * (36_000.76983 + 0.0003032 * T)) * degree;
  const moonLongitude = (218.3165 + 481_267.8813 * T) * degree;
  out.nutationInLongitude_rad =
    (-17.2 * Math.sin(node) -
      1.32 * Math.sin(2 * sunLongitude) -
      0.23 * Math.sin(2 * moonLongitude) +
      0.21 * Math.sin(2 * node)) *
    arcsecond;
  const nutationInObliquity =
    (9.2 * Math.cos(node) +
      0.57 * Math.cos(2 * sunLongitude) +
      0.1 * Math.cos(2 * moonLongitude) -
      0.09 * Math.cos(2 * node)) *
    arcsecond;
  out.obliquity_rad = (23.4392911 - T * (0.0130042 + 1.64e-7 * T)) * degree + nutationInObliquity;
  return out;
}

/**
 * A place on the ecliptic of date, in TEME.
 *
 * @param longitude_rad from the true equinox: with nutation
 * @param latitude_rad north of the ecliptic
 */
export function eclipticToTeme(
  ecliptic: EclipticOfDate,
  longitude_rad: number,
  latitude_rad: number,
  range_m: number,
  out_N_m: Vector,
): Vector {
  const { obliquity_rad, nutationInLongitude_rad } = ecliptic;
  const equationOfEquinoxes = nutationInLongitude_rad * Math.cos(obliquity_rad);
  const across = Math.cos(latitude_rad);
  const x = across * Math.cos(longitude_rad);
  const y = across * Math.sin(longitude_rad);
  const z = Math.sin(latitude_rad);
  const equatorY = Math.cos(obliquity_rad) * y - Math.sin(obliquity_rad) * z;
  const equatorZ = Math.sin(obliquity_rad) * y + Math.cos(obliquity_rad) * z;
  const c = Math.cos(equationOfEquinoxes);
  const s = Math.sin(equationOfEquinoxes);
  return set(out_N_m, range_m * (c * x + s * equatorY), range_m * (c * equatorY - s * x), range_m * equatorZ);
}
