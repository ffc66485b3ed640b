/**
 * The Sun in TEME, apparent (light time and aberration included), to 0.01 deg from 1950 to 2050.
 *
 * The series gives longitude on the ecliptic of date. A Sun left in J2000 would be 0.36 deg off in 2026.
 * Source: Meeus 1998, Astronomical Algorithms, chapter 25.
 */

import { eclipticOfDate, eclipticToTeme } from "../frames/ecliptic.ts";
import type { Vector } from "../vector.ts";
import { ttCenturies } from "../time/scales.ts";

const astronomicalUnit_m = 149_597_870_700;
const degree = Math.PI / 180;
const arcsecond = degree / 3600;

const ecliptic = { nutationInLongitude_rad: 0, obliquity_rad: 0 };

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
  const aberration = (-20.4898 / range_au) * arcsecond;
  eclipticOfDate(T, ecliptic);
  const longitude = meanLongitude + center + aberration + ecliptic.nutationInLongitude_rad;
  return eclipticToTeme(ecliptic, longitude, 0, range_au * astronomicalUnit_m, r_SE_N_m);
}
