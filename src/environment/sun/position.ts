/**
 * The Sun in TEME, apparent (light time and aberration included), to 0.01 deg from 1950 to 2050.
 *
 * The series gives longitude on the ecliptic of date. Nutation brings it to the true equator, the equation of the equinoxes back to
 * the mean equinox of TEME. A Sun left in J2000 would be 0.36 deg off in 2026.
 * Source: Meeus 1998, Astronomical Algorithms, chapters 22 and 25; Vallado et al. 2006, appendix C, for TEME.
 */

import { set, type Vector } from "../vector.ts";
import { ttCenturies } from "../time/scales.ts";

const astronomicalUnit_m = 149_597_870_700;
const degree = Math.PI / 180;
const arcsecond = degree / 3600;

/** Position of the Sun relative to the Earth in TEME, metres. */
export function sunPosition(tai_us: number, r_SE_N_m: Vector): Vector {
  const T = ttCenturies(tai_us);
  const meanLongitude = (280.46646 + T * (36_000.76983 + 0.0003032 * T)) * degree;
  const meanAnomaly = (357.52911 + T * (35_999.05029 - 0.0001537 * T)) * degree;
  const eccentricity = 0.016708634 - T * (0.000042037 + 0.0000001267 * T);
  const center =
    ((1.914602 - T * (0.004817 + 0.000014 * T)) * Math.sin(meanAnomaly) +
      (0.019993 - 0.000101 * T) * Math.sin(2 * meanAnomaly) +
      0.000289 * Math.sin(3 * meanAnomaly)) *
    degree;
  const range_au =
    (1.000001018 * (1 - eccentricity * eccentricity)) / (1 + eccentricity * Math.cos(meanAnomaly + center));

  const node = (125.04452 - 1934.136261 * T) * degree;
  const moonLongitude = (218.3165 + 481_267.8813 * T) * degree;
  const nutationInLongitude =
    (-17.2 * Math.sin(node) -
      1.32 * Math.sin(2 * meanLongitude) -
      0.23 * Math.sin(2 * moonLongitude) +
      0.21 * Math.sin(2 * node)) *
    arcsecond;
  const nutationInObliquity =
    (9.2 * Math.cos(node) +
      0.57 * Math.cos(2 * meanLongitude) +
      0.1 * Math.cos(2 * moonLongitude) -
      0.09 * Math.cos(2 * node)) *
    arcsecond;
  const obliquity = (23.4392911 - T * (0.0130042 + 1.64e-7 * T)) * degree + nutationInObliquity;

  const aberration = (-20.4898 / range_au) * arcsecond;
  const longitude = meanLongitude + center + aberration + nutationInLongitude;
  const equationOfEquinoxes = nutationInLongitude * Math.cos(obliquity);
  const range_m = range_au * astronomicalUnit_m;
  const x = Math.cos(longitude);
  const y = Math.cos(obliquity) * Math.sin(longitude);
  const c = Math.cos(equationOfEquinoxes);
  const s = Math.sin(equationOfEquinoxes);
  return set(
    r_SE_N_m,
    range_m * (c * x + s * y),
    range_m * (c * y - s * x),
    range_m * Math.sin(obliquity) * Math.sin(longitude),
  );
}
