/** How far two recordings are apart at most, field by field, beyond the first place at which they part. */

import type { SimTime } from "../../kernel/index.ts";
import type { FieldDifference } from "./fields.ts";

/** The largest deviation of its kind, and where it was. */
export interface Extreme {
  readonly size: number;
  readonly at: SimTime;
  /** Of the step, where an answer tells it. */
  readonly tick: number | null;
  readonly a: number;
  readonly b: number;
}

export interface Deviation {
  readonly path: string;
  readonly unit: string;
  /** How often the field differed at all, and how often beyond its tolerance. */
  readonly count: number;
  readonly beyondCount: number;
  /** Null where it never differed as two finite numbers. */
  readonly absolute: Extreme | null;
  /** As a share of the larger of the two. */
  readonly relative: Extreme | null;
}

interface Place {
  readonly at: SimTime;
  readonly unit: string;
  readonly tick: number | null;
}

type Open = { -readonly [K in keyof Deviation]: Deviation[K] };

export class Deviations {
  readonly #byPath = new Map<string, Open>();

  add({ path, a, b }: FieldDifference, isBeyond: boolean, { at, unit, tick }: Place): void {
    const found = this.#byPath.get(path) ?? { path, unit, count: 0, beyondCount: 0, absolute: null, relative: null };
    this.#byPath.set(path, found);
    found.count += 1;
    found.beyondCount += isBeyond ? 1 : 0;
    if (typeof a !== "number" || typeof b !== "number" || !Number.isFinite(a) || !Number.isFinite(b)) return;
    const absolute = Math.abs(a - b);
    const relative = absolute / Math.max(Math.abs(a), Math.abs(b));
    if (absolute > (found.absolute?.size ?? 0)) found.absolute = { size: absolute, at, tick, a, b };
    if (relative > (found.relative?.size ?? 0)) found.relative = { size: relative, at, tick, a, b };
  }

  /** Beyond their tolerance first, then in the order in which they first differed. */
  all(): Deviation[] {
    return [...this.#byPath.values()].toSorted((x, y) => Number(y.beyondCount > 0) - Number(x.beyondCount > 0));
  }
}
