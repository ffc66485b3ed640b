/** One parameter's line in a plot: what the archive has of a span, and after it what came live. */

import type { HistoryBuckets } from "../../protocol/history.ts";
import type { Series } from "../live/series.ts";

/** Columns of a line; a null breaks it. */
export interface Trace {
  readonly x_s: number[];
  readonly y: (number | null)[];
}

/** Nobody heard the parameter for so long: the line breaks, whatever its usual spacing. */
export const gapMin_us = 45e6;
/** In multiples of the usual spacing. */
const gapSpacings = 6;

export interface Window {
  readonly from_us: number;
  readonly to_us: number;
}

/**
 * The line of a window.
 *
 * @param start_s UTC of the exercise's start in seconds of Unix time; x is in those
 * @param pointsMax of the live part; where there is more, minimum and maximum of each stretch are kept
 */
export function traceOf(
  history: HistoryBuckets | null,
  series: Series | undefined,
  window: Window,
  start_s: number,
  pointsMax: number,
): Trace {
  const trace: Trace = { x_s: [], y: [] };
  const known_us = history === null ? -Infinity : addHistory(trace, history, window, start_s);
  if (series !== undefined) addLive(trace, series, window, known_us, start_s, pointsMax);
  return trace;
}

/** @returns until when the archive's samples reach, us */
function addHistory(trace: Trace, history: HistoryBuckets, { from_us, to_us }: Window, start_s: number): number {
  const { from_us: first_us, to_us: last_us, min, max, first, last, count, gap } = history;
  let known_us = -Infinity;
  for (let row = 0; row < first_us.length; row += 1) {
    const begin_us = first_us[row]!;
    const end_us = last_us[row]!;
    known_us = Math.max(known_us, end_us);
    if (end_us < from_us || begin_us > to_us) continue;
    if (gap[row] === 1) push(trace, start_s + begin_us / 1e6 - 1e-6, null);
    push(trace, start_s + begin_us / 1e6, first[row] ?? null);
    if (count[row] === 1) continue;
    const middle_s = start_s + (begin_us + end_us) / 2e6;
    if (count[row]! > 2) {
      push(trace, middle_s, min[row] ?? null);
      push(trace, middle_s + 1e-6, max[row] ?? null);
    }
    push(trace, start_s + end_us / 1e6, last[row] ?? null);
  }
  return known_us;
}

function addLive(
  trace: Trace,
  series: Series,
  { from_us, to_us }: Window,
  known_us: number,
  start_s: number,
  pointsMax: number,
): void {
  // One sample on either side, so that the line reaches the edges.
  const begin = Math.max(series.rowAt(Math.max(from_us, known_us + 1)) - (known_us < from_us ? 1 : 0), 0);
  const end = Math.min(series.rowAt(to_us) + 1, series.length);
  const gap_us = Math.max(gapMin_us, gapSpacings * spacing_us(series, begin, end));
  const stretch = Math.max(1, Math.ceil((end - begin) / (pointsMax / 2)));
  let before_us = Number.isFinite(known_us) ? known_us : (series.time_us[begin] ?? 0);
  for (let row = begin; row < end; row += stretch) {
    const until = Math.min(row + stretch, end);
    const at_us = series.time_us[row]!;
    if (at_us - before_us > gap_us) push(trace, start_s + (before_us + 1) / 1e6, null);
    if (until - row === 1) push(trace, start_s + at_us / 1e6, series.value[row]!);
    else addExtremes(trace, series, row, until, start_s);
    before_us = series.time_us[until - 1]!;
  }
}

/** Least and greatest of a stretch, in the order in which they came. */
function addExtremes(trace: Trace, { time_us, value }: Series, begin: number, end: number, start_s: number): void {
  let least = begin;
  let greatest = begin;
  for (let row = begin + 1; row < end; row += 1) {
    if (value[row]! < value[least]!) least = row;
    if (value[row]! > value[greatest]!) greatest = row;
  }
  const [one, other] = least < greatest ? [least, greatest] : [greatest, least];
  push(trace, start_s + time_us[one]! / 1e6, value[one]!);
  if (other !== one) push(trace, start_s + time_us[other]! / 1e6, value[other]!);
}

/** The median of the spacings, from a few of them. */
function spacing_us({ time_us }: Series, begin: number, end: number): number {
  const spacings: number[] = [];
  const step = Math.max(1, Math.floor((end - begin) / 32));
  for (let row = begin + 1; row < end; row += step) spacings.push(time_us[row]! - time_us[row - 1]!);
  spacings.sort((a, b) => a - b);
  return spacings[spacings.length >> 1] ?? 0;
}

/** Times must grow; what does not is left out. */
function push({ x_s, y }: Trace, at_s: number, value: number | null): void {
  const last = x_s.at(-1);
  if (last !== undefined && at_s <= last) return;
  x_s.push(at_s);
  y.push(value === null || Number.isNaN(value) ? null : value);
}
