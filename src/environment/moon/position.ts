/**
 * The Moon in TEME, to 0.1 deg and 600 km: enough for exclusion angles and for where it stands in the sky.
 *
 * The largest terms of Brown's theory, on the mean ecliptic and equinox of date.
 * Source: Montenbruck & Gill 2000, section 3.3.2; Montenbruck & Pfleger 2000, Astronomy on the Personal Computer, section 8.
 */

import { eclipticOfDate, eclipticToTeme } from "../frames/ecliptic.ts";
import type { Vector } from "../vector.ts";
import { ttCenturies } from "../time/scales.ts";

const turn = 2 * Math.PI;
const arcsecond = Math.PI / 648_000;

const ecliptic = { nutationInLongitude_rad: 0, obliquity_rad: 0 };

/** An angle that is given in turns, radians. */
const ofTurns = (turns: number): number => turn * (turns - Math.floor(turns));

/** Position of the Moon's centre relative to the Earth in TEME, metres. */
export function moonPosition(tai_us: number, r_ME_N_m: Vector): Vector {
  const T = ttCenturies(tai_us);
  // Mean longitude; anomalies of Moon and Sun; elongation; distance from the node.
  const meanLongitude = ofTurns(0.606433 + 1336.855225 * T);
  const l = ofTurns(0.374897 + 1325.55241 * T);
  const s = ofTurns(0.993133 + 99.997361 * T);
  const d = ofTurns(0.827361 + 1236.853086 * T);
  const f = ofTurns(0.259086 + 1342.227825 * T);
  const { sin, cos } = Math;

  const inLongitude_as =
    22_640 * sin(l) -
    4586 * sin(l - 2 * d) +
    2370 * sin(2 * d) +
    769 * sin(2 * l) -
    668 * sin(s) -
    412 * sin(2 * f) -
    212 * sin(2 * l - 2 * d) -
    206 * sin(l + s - 2 * d) +
    192 * sin(l + 2 * d) -
    165 * sin(s - 2 * d) -
    125 * sin(d) -
    110 * sin(l + s) +
    148 * sin(l - s) -
    55 * sin(2 * f - 2 * d);
  const fromNode = f + (inLongitude_as + 412 * sin(2 * f) + 541 * sin(s)) * arcsecond;
  const h = f - 2 * d;
  const inLatitude_as =
    -526 * sin(h) +
    44 * sin(l + h) -
    31 * sin(h - l) -
    23 * sin(s + h) +
    11 * sin(h - s) -
    25 * sin(f - 2 * l) +
    21 * sin(f - l);
  const range_m =
    385_000e3 -
    20_905e3 * cos(l) -
    3699e3 * cos(2 * d - l) -
    2956e3 * cos(2 * d) -
    570e3 * cos(2 * l) +
    246e3 * cos(2 * l - 2 * d) -
    205e3 * cos(s - 2 * d) -
    171e3 * cos(l + 2 * d) -
    152e3 * cos(l + s - 2 * d);

  eclipticOfDate(T, ecliptic);
  const longitude = meanLongitude + inLongitude_as * arcsecond + ecliptic.nutationInLongitude_rad;
  const latitude = (18_520 * sin(fromNode) + inLatitude_as) * arcsecond;
  return eclipticToTeme(ecliptic, longitude, latitude, range_m, r_ME_N_m);
}
