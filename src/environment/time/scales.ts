/**
 * Time scales of a moment given as `tai_us`, microseconds since 2000-01-01T00:00:00 TAI.
 *
 * TT = TAI + 32.184 s; GPS = TAI - 19 s; UT1 is taken as UTC.
 */

import { civilDate, dayNumber, daysInYear } from "./calendar.ts";
import { dayLength_us, utcLabel_us, utcOfTai } from "./leap-seconds.ts";

export { taiMinusUtc_s } from "./leap-seconds.ts";

/** A Julian date in two parts whose sum it is: a half-integer day and the fraction of the day, 0 to 1. */
export interface JulianDate {
  readonly day: number;
  readonly fraction: number;
}

const julianDayZero = 2_451_544.5;
const ttMinusTai_us = 32.184e6;
const taiMinusGps_us = 19e6;
const week_us = 7 * dayLength_us;
const gpsStart_us = dayNumber(1980, 1, 6) * dayLength_us + taiMinusGps_us;
const centuryLength_us = 36_525 * dayLength_us;

/** Julian date of UTC; the fraction passes 1 inside a leap second. */
export function julianDateUtc(tai_us: number): JulianDate {
  const { day, inDay_us } = utcOfTai(tai_us);
  return { day: julianDayZero + day, fraction: inDay_us / dayLength_us };
}

export function julianDateTt(tai_us: number): JulianDate {
  const tt_us = tai_us + ttMinusTai_us;
  const day = Math.floor(tt_us / dayLength_us);
  return { day: julianDayZero + day, fraction: (tt_us - day * dayLength_us) / dayLength_us };
}

/** GPS week since 1980-01-06, without roll-over, and the time in it. */
export function gpsTime(tai_us: number): { readonly week: number; readonly timeOfWeek_us: number } {
  const gps_us = tai_us - gpsStart_us;
  const week = Math.floor(gps_us / week_us);
  return { week, timeOfWeek_us: gps_us - week * week_us };
}

/** Julian centuries of TT since J2000.0 (2000-01-01T12:00:00 TT). */
export function ttCenturies(tai_us: number): number {
  return (tai_us + ttMinusTai_us - dayLength_us / 2) / centuryLength_us;
}

/** The year with its fraction, as geomagnetic models count: 2025.0 is the first of January. */
export function decimalYear(tai_us: number): number {
  const label_days = utcLabel_us(tai_us) / dayLength_us;
  const { year } = civilDate(Math.floor(label_days));
  return year + (label_days - dayNumber(year, 1, 1)) / daysInYear(year);
}
