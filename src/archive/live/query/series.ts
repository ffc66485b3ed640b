/** A parameter over a stretch of time in a few buckets, as a plot draws it: exact extremes, first and last values. */

import { type Columns, gapFactor, type Piece } from "../samples/piece.ts";
import type { SharedPiece } from "./view.ts";

/** One entry a bucket. Where `count` is 0 the others are NaN. */
export interface Series {
  readonly from_us: number;
  readonly until_us: number;
  readonly count: Uint32Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Value and moment of the sample that was generated first in the bucket, and last. */
  readonly first: Float64Array;
  readonly firstAt_us: Float64Array;
  readonly last: Float64Array;
  readonly lastAt_us: Float64Array;
  /** 1 where samples are missing in the bucket, or between it and the one before that has any: a line breaks there. */
  readonly gap: Uint8Array;
}

/** Folds pieces, which come in the order of their first samples, into `buckets` of equal width. */
export function seriesOf(pieces: readonly SharedPiece[], from_us: number, until_us: number, buckets: number): Series {
  const folding = new Folding(from_us, until_us, buckets);
  for (const shared of pieces) folding.add(shared);
  return folding.series;
}

class Folding {
  readonly series: Series;
  readonly #from_us: number;
  readonly #until_us: number;
  readonly #perMicrosecond: number;
  /** End and interval of what came before, to see the holes between pieces. */
  #covered_us = -Infinity;
  #interval_us = 0;

  constructor(from_us: number, until_us: number, buckets: number) {
    const numbers = (): Float64Array => new Float64Array(buckets).fill(Number.NaN);
    this.#from_us = from_us;
    this.#until_us = until_us;
    this.#perMicrosecond = buckets / (until_us - from_us);
    this.series = {
      from_us,
      until_us,
      count: new Uint32Array(buckets),
      min: numbers(),
      max: numbers(),
      first: numbers(),
      firstAt_us: numbers(),
      last: numbers(),
      lastAt_us: numbers(),
      gap: new Uint8Array(buckets),
    };
  }

  add({ piece, receivedUntil_us }: SharedPiece): void {
    const isWhole =
      piece.first_us >= this.#from_us &&
      piece.last_us < this.#until_us &&
      piece.receivedLast_us <= receivedUntil_us &&
      this.#bucketOf(piece.first_us) === this.#bucketOf(piece.last_us);
    if (isWhole) this.#addSummary(piece);
    else this.#addSamples(piece, receivedUntil_us);
  }

  #addSummary(piece: Piece): void {
    const { count, min, max, first_us, firstValue, last_us, lastValue } = piece;
    const bucket = this.#bucketOf(first_us);
    this.#cover(piece, first_us, last_us);
    if (piece.gap) this.series.gap[bucket] = 1;
    this.#fold(bucket, count, min, max, first_us, firstValue, last_us, lastValue);
  }

  #addSamples(piece: Piece, receivedUntil_us: number): void {
    const { generated_us, value } = shareOf(piece, receivedUntil_us);
    const end = firstWhere(0, value.length, (i) => generated_us[i]! >= this.#until_us);
    const start = firstWhere(0, end, (i) => generated_us[i]! >= this.#from_us);
    if (start === end) return;
    this.#cover(piece, generated_us[start]!, generated_us[end - 1]!);
    for (let at = start; at < end;) {
      const bucket = this.#bucketOf(generated_us[at]!);
      const stop = firstWhere(at + 1, end, (i) => this.#bucketOf(generated_us[i]!) > bucket);
      let [min, max] = [Infinity, -Infinity];
      for (let i = at; i < stop; i += 1) {
        const each = value[i]!;
        if (each < min) min = each;
        if (each > max) max = each;
      }
      const last = stop - 1;
      this.#fold(bucket, stop - at, min, max, generated_us[at]!, value[at]!, generated_us[last]!, value[last]!);
      at = stop;
    }
    if (!piece.gap) return;
    for (let i = start + 1; i < end; i += 1) this.#hole(piece, generated_us[i - 1]!, generated_us[i]!);
  }

  /** A piece begins: is there a hole before it? */
  #cover(piece: Piece, first_us: number, last_us: number): void {
    this.#hole(piece, this.#covered_us, first_us);
    this.#covered_us = Math.max(this.#covered_us, last_us);
    this.#interval_us = piece.interval_us;
  }

  #hole(piece: Piece, before_us: number, at_us: number): void {
    const usual_us = Math.max(piece.interval_us, this.#interval_us);
    if (usual_us > 0 && before_us > -Infinity && at_us - before_us > gapFactor * usual_us)
      this.series.gap[this.#bucketOf(at_us)] = 1;
  }

  /** Samples of one bucket. Without a number among them `min` is not below `max`. */
  #fold(
    bucket: number,
    more: number,
    least: number,
    greatest: number,
    first_us: number,
    firstValue: number,
    last_us: number,
    lastValue: number,
  ): void {
    const { count, min, max, first, firstAt_us, last, lastAt_us } = this.series;
    count[bucket]! += more;
    if (least <= greatest) {
      if (!(least >= min[bucket]!)) min[bucket] = least;
      if (!(greatest <= max[bucket]!)) max[bucket] = greatest;
    }
    if (!(first_us >= firstAt_us[bucket]!)) {
      firstAt_us[bucket] = first_us;
      first[bucket] = firstValue;
    }
    if (!(last_us < lastAt_us[bucket]!)) {
      lastAt_us[bucket] = last_us;
      last[bucket] = lastValue;
    }
  }

  #bucketOf(at_us: number): number {
    return Math.min(this.series.count.length - 1, Math.floor((at_us - this.#from_us) * this.#perMicrosecond));
  }
}

/** The samples that were received in time. Times of reception are only looked at where some were not. */
function shareOf(piece: Piece, receivedUntil_us: number): Pick<Columns, "generated_us" | "value"> {
  const columns = piece.columns();
  if (piece.receivedLast_us <= receivedUntil_us) return columns;
  const { generated_us, received_us, value } = columns;
  const isIn = (_: number, i: number): boolean => received_us[i]! <= receivedUntil_us;
  return { generated_us: generated_us.filter(isIn), value: value.filter(isIn) };
}

/** The first index from `low` to before `high` from which on `holds`; `high` where it nowhere does. */
function firstWhere(low: number, high: number, holds: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
