/** A run of samples of one parameter with what is known of it without reading it. */

/** In ascending order of `generated_us`; equal times in the order in which they came. */
export interface Columns {
  readonly generated_us: Float64Array;
  /** May be read and unpacked when it is asked for: ask once. */
  readonly received_us: Float64Array;
  readonly value: Float64Array;
}

export interface Summary {
  readonly count: number;
  readonly first_us: number;
  readonly last_us: number;
  readonly receivedFirst_us: number;
  readonly receivedLast_us: number;
  /** Median distance between samples; 0 where there is none. */
  readonly interval_us: number;
  /** Samples are missing between the first and the last. Where that can be, the run is cut instead. */
  readonly gap: boolean;
  /** Of the values that are numbers; NaN where none is. */
  readonly min: number;
  readonly max: number;
  readonly firstValue: number;
  readonly lastValue: number;
}

export interface Piece extends Summary {
  columns(): Columns;
}

/** Samples of a piece: small enough to be read for a single one, large enough for its row not to matter. */
export const pieceMax = 1024;

/** Below this many a gap does not end a piece, or a run full of gaps would be a row for each sample. */
const pieceMin = 16;

/** An interval is a gap from this many times the usual one on: three packets in a row were lost. */
export const gapFactor = 3.5;

/** Intervals that are looked at to say which is the usual one. */
const looked = 31;

/** Cuts a run at its gaps and into pieces of at most `pieceMax`. */
export function* piecesOf(columns: Columns): Generator<Piece> {
  const { generated_us } = columns;
  let start = 0;
  let gap = false;
  for (let at = 1; at <= generated_us.length; at += 1) {
    const ends = at === generated_us.length || at - start === pieceMax;
    const atGap = !ends && isGap(generated_us, at);
    if (ends || (atGap && at - start >= pieceMin)) {
      yield pieceOf(columns, start, at, gap);
      [start, gap] = [at, false];
    } else gap ||= atGap;
  }
}

/** Whether samples are missing before the one at `at`: its interval against the median of its and its four neighbours'. */
function isGap(times_us: Float64Array, at: number): boolean {
  const interval_us = times_us[at]! - times_us[at - 1]!;
  const from = Math.max(1, at - 2);
  const until = Math.min(times_us.length - 1, at + 2);
  let least_us = interval_us;
  for (let i = from; i <= until; i += 1) least_us = Math.min(least_us, times_us[i]! - times_us[i - 1]!);
  if (interval_us <= gapFactor * least_us) return false;
  const near_us = new Float64Array(until - from + 1)
    .map((_, i) => times_us[from + i]! - times_us[from + i - 1]!)
    .sort();
  const median_us = near_us[near_us.length >> 1]!;
  return median_us > 0 && interval_us > gapFactor * median_us;
}

function pieceOf(run: Columns, start: number, end: number, gap: boolean): Piece {
  const columns: Columns = {
    generated_us: run.generated_us.subarray(start, end),
    received_us: run.received_us.subarray(start, end),
    value: run.value.subarray(start, end),
  };
  return { ...summaryOf(columns, gap), columns: () => columns };
}

export function summaryOf({ generated_us, received_us, value }: Columns, gap: boolean): Summary {
  const count = value.length;
  let [min, max] = [Infinity, -Infinity];
  let [receivedFirst_us, receivedLast_us] = [Infinity, -Infinity];
  for (let i = 0; i < count; i += 1) {
    const each = value[i]!;
    if (each < min) min = each;
    if (each > max) max = each;
    const received = received_us[i]!;
    if (received < receivedFirst_us) receivedFirst_us = received;
    if (received > receivedLast_us) receivedLast_us = received;
  }
  const someNumber = value.some((each) => !Number.isNaN(each));
  return {
    count,
    first_us: generated_us[0]!,
    last_us: generated_us[count - 1]!,
    receivedFirst_us,
    receivedLast_us,
    interval_us: usualInterval_us(generated_us),
    gap,
    min: someNumber ? min : Number.NaN,
    max: someNumber ? max : Number.NaN,
    firstValue: value[0]!,
    lastValue: value[count - 1]!,
  };
}

function usualInterval_us(times_us: Float64Array): number {
  const intervals = times_us.length - 1;
  if (intervals < 1) return 0;
  const seen = new Float64Array(Math.min(intervals, looked));
  for (let i = 0; i < seen.length; i += 1) {
    const at = 1 + Math.floor((i * intervals) / seen.length);
    seen[i] = times_us[at]! - times_us[at - 1]!;
  }
  return seen.sort()[seen.length >> 1]!;
}
