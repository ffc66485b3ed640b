/** UTC as text: ISO 8601 to integer TAI microseconds and back, exact to the microsecond. */

import { civilDate, dayNumber, daysInMonth, daysInYear } from "./calendar.ts";
import { endsInLeapSecond, taiOfUtc, utcOfTai } from "./leap-seconds.ts";

export type UtcResult = { readonly ok: true; readonly tai_us: number } | { readonly ok: false; readonly why: string };

export const utcYearMin = 1957;
export const utcYearMax = 2200;

const shape = /^(\d{4})-(?:(\d{2})-(\d{2})|(\d{3}))(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?(?:Z|\+00:00)?$/;

const refuse = (why: string): UtcResult => ({ ok: false, why });

/**
 * Parses `2026-11-23T04:21:58.123456Z`, or with a day of year `2026-327T04:21:58Z`; the Z may be left out.
 *
 * @returns microseconds since 2000-01-01T00:00:00 TAI, or why the text is refused.
 */
export function parseUtc(text: string): UtcResult {
  const match = shape.exec(text);
  if (match === null) return refuse(`"${text}" is not a UTC moment such as 2026-03-20T00:00:00.000000Z`);
  const [, yearText, monthText, dayText, dayOfYearText, hourText, minuteText, secondText, decimals = ""] = match;
  const year = Number(yearText);
  if (year < utcYearMin || year > utcYearMax) {
    return refuse(`year ${year} is outside ${utcYearMin} to ${utcYearMax}`);
  }
  const day = parseDay(year, monthText, dayText, dayOfYearText);
  if (typeof day === "string") return refuse(day);
  if (/[1-9]/.test(decimals.slice(6))) return refuse(`"${text}" is finer than a microsecond`);
  const hour = Number(hourText ?? 0);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (hour > 23 || minute > 59) return refuse(`${hourText}:${minuteText} is not a time of day`);
  const leap = second === 60 && hour === 23 && minute === 59 && endsInLeapSecond(day);
  if (second > 59 && !leap) return refuse(`second ${second} does not exist in "${text}"`);
  const fraction_us = Number(decimals.slice(0, 6).padEnd(6, "0"));
  return { ok: true, tai_us: taiOfUtc(day, ((hour * 60 + minute) * 60 + second) * 1e6 + fraction_us) };
}

function parseDay(year: number, month?: string, day?: string, dayOfYear?: string): number | string {
  if (dayOfYear !== undefined) {
    const number = Number(dayOfYear);
    if (number < 1 || number > daysInYear(year)) return `day ${dayOfYear} does not exist in ${year}`;
    return dayNumber(year, 1, 1) + number - 1;
  }
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12) return `month ${month} does not exist`;
  if (d < 1 || d > daysInMonth(year, m)) return `${year}-${month}-${day} does not exist`;
  return dayNumber(year, m, d);
}

/**
 * ISO 8601 text of a moment, with milliseconds (rounded down, so that it never names a later moment) or microseconds.
 */
export function formatUtc(tai_us: number, digits: 3 | 6 = 6): string {
  const { day, inDay_us } = utcOfTai(tai_us);
  const date = civilDate(day);
  const wholeSeconds = Math.floor(inDay_us / 1e6);
  const hour = Math.min(23, Math.floor(wholeSeconds / 3600));
  const minute = Math.min(59, Math.floor((wholeSeconds - 3600 * hour) / 60));
  const second = wholeSeconds - 3600 * hour - 60 * minute;
  const fraction = padded(inDay_us - wholeSeconds * 1e6, 6).slice(0, digits);
  return (
    `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}` +
    `T${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}.${fraction}Z`
  );
}

const padded = (n: number, width: number): string => String(n).padStart(width, "0");
