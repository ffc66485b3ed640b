/**
 * Leap seconds: TAI - UTC, and the way between integer TAI microseconds and UTC labels.
 *
 * Source: IERS Bulletin C; no leap second is announced after 2017-01-01. Before 1972 UTC ran at another rate: those
 * moments take the first entry, which is right to 10 s and matters only to element sets older than that.
 */

import { dayNumber } from "./calendar.ts";

export const dayLength_us = 86_400e6;

/** Year, month (January or July first) and TAI - UTC in seconds from then on. */
const table: readonly (readonly [year: number, month: number, taiMinusUtc_s: number])[] = [
  [1972, 1, 10],
  [1972, 7, 11],
  [1973, 1, 12],
  [1974, 1, 13],
  [1975, 1, 14],
  [1976, 1, 15],
  [1977, 1, 16],
  [1978, 1, 17],
  [1979, 1, 18],
  [1980, 1, 19],
  [1981, 7, 20],
  [1982, 7, 21],
  [1983, 7, 22],
  [1985, 7, 23],
  [1988, 1, 24],
  [1990, 1, 25],
  [1991, 1, 26],
  [1992, 7, 27],
  [1993, 7, 28],
  [1994, 7, 29],
  [1996, 1, 30],
  [1997, 7, 31],
  [1999, 1, 32],
  [2006, 1, 33],
  [2009, 1, 34],
  [2012, 7, 35],
  [2015, 7, 36],
  [2017, 1, 37],
];

const offset_us = Float64Array.from(table, ([, , offset_s]) => offset_s * 1e6);
const utcStart_us = Float64Array.from(table, ([year, month]) => dayNumber(year, month, 1) * dayLength_us);

/** Index of the entry in force; inside a leap second the one before it. */
function entryAtTai(tai_us: number): number {
  let index = table.length - 1;
  while (index > 0 && tai_us < utcStart_us[index]! + offset_us[index]!) index -= 1;
  return index;
}

/** TAI - UTC in seconds. */
export function taiMinusUtc_s(tai_us: number): number {
  return offset_us[entryAtTai(tai_us)]! / 1e6;
}

/**
 * UTC as microseconds since 2000-01-01T00:00:00 UTC in days of 86400 s.
 *
 * Runs on through a leap second into the next day and then falls back by one second, as UTC labels do.
 */
export function utcLabel_us(tai_us: number): number {
  return tai_us - offset_us[entryAtTai(tai_us)]!;
}

/** The UTC day and the microsecond in it; inside a leap second the latter is 86 400 000 000 or more. */
export function utcOfTai(tai_us: number): { readonly day: number; readonly inDay_us: number } {
  const entry = entryAtTai(tai_us);
  const label_us = tai_us - offset_us[entry]!;
  const next_us = utcStart_us[entry + 1];
  const day = Math.floor(label_us / dayLength_us) - (next_us !== undefined && label_us >= next_us ? 1 : 0);
  return { day, inDay_us: label_us - day * dayLength_us };
}

/** TAI microseconds of a UTC day and the microsecond in it. */
export function taiOfUtc(day: number, inDay_us: number): number {
  const dayStart_us = day * dayLength_us;
  let index = table.length - 1;
  while (index > 0 && dayStart_us < utcStart_us[index]!) index -= 1;
  return dayStart_us + inDay_us + offset_us[index]!;
}

/** Whether a leap second is inserted at the end of the UTC day. */
export function endsInLeapSecond(day: number): boolean {
  return utcStart_us.indexOf((day + 1) * dayLength_us) > 0;
}
