/** Numbers and times for a display. */

import type { Reading, StateReading } from "./model.ts";
import { paint, paintLimit } from "./paint.ts";

/** `00:12:10`, `1d 02:03:04`; whole seconds, rounded down; minus where negative. */
export function hms(length_s: number): string {
  if (!Number.isFinite(length_s)) return "--:--:--";
  const whole = Math.floor(Math.abs(length_s));
  const two = (n: number): string => String(n).padStart(2, "0");
  const days = Math.floor(whole / 86_400);
  const time = `${two(Math.floor(whole / 3600) % 24)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return `${length_s < 0 ? "-" : ""}${days > 0 ? `${days}d ` : ""}${time}`;
}

/** `45 s`, `12 min`, `3.4 h`: for ages and deadlines. */
export function roughly(length_s: number): string {
  if (length_s < 100) return `${Math.round(length_s)} s`;
  if (length_s < 100 * 60) return `${Math.round(length_s / 60)} min`;
  return `${(length_s / 3600).toFixed(1)} h`;
}

export const nothing = paint("dim", "-");

/** A reading with its unit, coloured by its limits. */
export function reading({ value, limit }: Reading, digits: number, unit: string): string {
  return value === null ? nothing : paintLimit(limit, `${value.toFixed(digits)} ${unit}`);
}

export const state = ({ label, limit }: StateReading): string => (label === null ? nothing : paintLimit(limit, label));

/** `60x`, `0.5x`, `max`. */
export function rate(value: number | "max"): string {
  if (value === "max") return "max";
  return `${value >= 10 ? value.toFixed(0) : Number(value.toFixed(1))}x`;
}

/** `12,345`, and `12.3M` where that is too long for a column. */
export function count(value: number): string {
  if (value < 1e7) return value.toLocaleString("en-US");
  return value < 1e9 ? `${(value / 1e6).toFixed(1)}M` : `${(value / 1e9).toFixed(1)}G`;
}

/** `87 us`, `3.8 ms`, `1.2 s`. */
export function shortTime(time_us: number): string {
  if (time_us < 1000) return `${Math.round(time_us)} us`;
  return time_us < 1e6 ? `${(time_us / 1e3).toFixed(1)} ms` : `${(time_us / 1e6).toFixed(1)} s`;
}

/** A bar of so many columns, filled by a share from 0 to 1. */
export function bar(share: number, width: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * width);
  return `${"█".repeat(filled)}${paint("dim", "░".repeat(width - filled))}`;
}

const levels = "▁▂▃▄▅▆▇█";

/** The next of 0.1, 0.2, 0.5, 1, 2, 5, ... that is not below a value: the top of a scale. */
export function roundTop(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(Math.max(0.1, value)));
  const step = [1, 2, 5, 10].find((factor) => factor * decade >= value) ?? 10;
  return Number((step * decade).toPrecision(1));
}

/** Values as columns of eight heights between 0 and a top. */
export function trend(values: readonly number[], top: number): string {
  const height = (value: number): number => Math.round(Math.min(1, Math.max(0, value / top)) * (levels.length - 1));
  return values.map((value) => levels[height(value)]).join("");
}
