/** The start of an exercise on the calendar, and the way between `SimTime` and moments of the calendar. */

import { simTime, type SimTime } from "../../kernel/time.ts";
import { formatUtc, parseUtc } from "./utc.ts";

/** Plain data: it may stand in a snapshot. */
export interface Epoch {
  /** Microseconds from 2000-01-01T00:00:00 TAI to the start of the exercise. */
  readonly start_tai_us: number;
}

export type EpochResult = { readonly ok: true; readonly epoch: Epoch } | { readonly ok: false; readonly why: string };

/** The epoch of an exercise that starts at `startUtc`, ISO 8601. */
export function epochFromUtc(startUtc: string): EpochResult {
  const parsed = parseUtc(startUtc);
  return parsed.ok ? { ok: true, epoch: { start_tai_us: parsed.tai_us } } : parsed;
}

/** The moment of the calendar, in microseconds since 2000-01-01T00:00:00 TAI. */
export function taiAt(epoch: Epoch, at: SimTime): number {
  return epoch.start_tai_us + at;
}

/** Simulated time of a moment of the calendar; negative before the start of the exercise. */
export function simTimeAt(epoch: Epoch, tai_us: number): SimTime {
  return simTime(tai_us - epoch.start_tai_us);
}

/** ISO 8601 text of a simulated time, with milliseconds (rounded down) or microseconds. */
export function formatSimTime(epoch: Epoch, at: SimTime, digits: 3 | 6 = 6): string {
  return formatUtc(taiAt(epoch, at), digits);
}

/** Simulated time of an ISO 8601 moment. */
export function simTimeFromUtc(
  epoch: Epoch,
  utc: string,
): { readonly ok: true; readonly at: SimTime } | { readonly ok: false; readonly why: string } {
  const parsed = parseUtc(utc);
  return parsed.ok ? { ok: true, at: simTimeAt(epoch, parsed.tai_us) } : parsed;
}
