/**
 * Where the time of an exchange went, so that the bench's lateness is not taken for the board's: how late the STEP left,
 * how long the unit computed, how long the bytes were on the wire, the rest, and how much was left before the deadline.
 */

import type { UnitName } from "../../onboard/unit.ts";
import { addTo, createHistogram, type Histogram, quantile_us } from "./histogram.ts";

/** Microseconds of the wall clock, but for `busy`, which is the target's own. */
export interface ExchangeTiming {
  /** Paced only: from the instant to the STEP's leaving. */
  readonly late: Histogram;
  readonly busy: Histogram;
  /** By the baud rate; 0 where the line has none. */
  readonly wire: Histogram;
  /** Of the round trip, what neither computing nor the wire explains: adapters, operating systems, the bench's reading. */
  readonly rest: Histogram;
  /** By how much a round trip differs from the one before. */
  readonly jitter: Histogram;
  /** Negative before the first. */
  lastRoundTrip_us: number;
  /** Paced only: the least time that was left when an answer came in; negative where it came after its deadline. */
  slackMin_us: number;
  /** Paced only: from the instant to the deadline. Negative before the first. */
  allowed_us: number;
  /** Overruns of exchanges whose STEP left when more than half of its time was gone. */
  overrunsByBench: number;
}

export interface Spread {
  readonly p50_us: number;
  readonly p99_us: number;
  readonly max_us: number;
}

export interface TimingReport {
  readonly bench_late: Spread | null;
  readonly board_busy: Spread;
  readonly wire: Spread;
  readonly rest: Spread;
  readonly jitter: Spread;
  /** Null where there is no deadline on the wall clock. */
  readonly slack_min_us: number | null;
  /** From the instant to the deadline; null where there is none. */
  readonly allowed_us: number | null;
  readonly overruns_by_bench: number;
}

export const createTiming = (): ExchangeTiming => ({
  late: createHistogram(),
  busy: createHistogram(),
  wire: createHistogram(),
  rest: createHistogram(),
  jitter: createHistogram(),
  lastRoundTrip_us: -1,
  slackMin_us: Infinity,
  allowed_us: -1,
  overrunsByBench: 0,
});

/** Splits a round trip. */
export function addRoundTrip(timing: ExchangeTiming, roundTrip_us: number, busy_us: number, wire_us: number): void {
  addTo(timing.busy, busy_us);
  addTo(timing.wire, wire_us);
  addTo(timing.rest, Math.max(0, roundTrip_us - busy_us - wire_us));
  if (timing.lastRoundTrip_us >= 0) addTo(timing.jitter, Math.abs(roundTrip_us - timing.lastRoundTrip_us));
  timing.lastRoundTrip_us = roundTrip_us;
}

/** An answer that came behind its deadline: what the target says of itself still counts. */
export function addLate(timing: ExchangeTiming, busy_us: number, wire_us: number): void {
  addTo(timing.busy, busy_us);
  addTo(timing.wire, wire_us);
}

export const spread = (histogram: Histogram): Spread => ({
  p50_us: Math.round(quantile_us(histogram, 0.5)),
  p99_us: Math.round(quantile_us(histogram, 0.99)),
  max_us: Math.round(histogram.max_us),
});

export const timingReport = ({
  late,
  busy,
  wire,
  rest,
  jitter,
  slackMin_us,
  allowed_us,
  overrunsByBench,
}: ExchangeTiming): TimingReport => ({
  bench_late: late.count === 0 ? null : spread(late),
  board_busy: spread(busy),
  wire: spread(wire),
  rest: spread(rest),
  jitter: spread(jitter),
  slack_min_us: Number.isFinite(slackMin_us) ? Math.round(slackMin_us) : null,
  allowed_us: allowed_us < 0 ? null : Math.round(allowed_us),
  overruns_by_bench: overrunsByBench,
});

/** The Step that a paced unit has before it. */
interface Under {
  readonly number: number;
  readonly late_us: number;
  readonly due_us: number;
  /** From the instant to the deadline. */
  readonly allowed_us: number;
}

/** Remembers the latest Step of each unit until its answer or its deadline. */
export class Deadlines {
  readonly #under = new Map<UnitName, Under>();

  /** A Step is about to leave. Wall clock throughout. */
  sent(
    timing: ExchangeTiming,
    unit: UnitName,
    number: number,
    wall: { at_us: number; due_us: number; now_us: number },
  ): void {
    const late_us = Math.max(0, wall.now_us - wall.at_us);
    addTo(timing.late, late_us);
    timing.allowed_us = wall.due_us - wall.at_us;
    this.#under.set(unit, { number, late_us, due_us: wall.due_us, allowed_us: wall.due_us - wall.at_us });
  }

  /** Its answer came in. */
  answered(timing: ExchangeTiming, unit: UnitName, number: number, now_us: number): void {
    const under = this.#under.get(unit);
    if (under?.number === number) timing.slackMin_us = Math.min(timing.slackMin_us, under.due_us - now_us);
  }

  /** Its deadline is over. Whether that is the bench's own doing: it let go of the Step when half of the time was gone. */
  overrun(timing: ExchangeTiming, unit: UnitName): boolean {
    const under = this.#under.get(unit);
    const isBench = under !== undefined && under.late_us > under.allowed_us / 2;
    if (isBench) timing.overrunsByBench++;
    return isBench;
  }
}
