/** Round trips of one kind of question: how they are spread, and how much they differ from one to the next. */

import { addTo, createHistogram, type Histogram, quantile_us } from "../run/histogram.ts";

export interface RoundTrips {
  readonly histogram: Histogram;
  last_us: number;
  /** Smoothed difference between one and the next. Source: RFC 3550, section 6.4.1. */
  jitter_us: number;
}

export interface RoundTripView {
  readonly count: number;
  readonly last_us: number;
  readonly p50_us: number;
  readonly p99_us: number;
  readonly max_us: number;
  readonly jitter_us: number;
  /** Edges and counts from the lowest bin that was hit to the highest, one to an octave. */
  readonly bins: readonly RoundTripBin[];
}

export interface RoundTripBin {
  readonly upTo_us: number;
  readonly count: number;
}

export const createRoundTrips = (): RoundTrips => ({ histogram: createHistogram(), last_us: -1, jitter_us: 0 });

const smoothing = 16;

export function addRoundTrip(trips: RoundTrips, trip_us: number): void {
  if (trips.last_us >= 0) trips.jitter_us += (Math.abs(trip_us - trips.last_us) - trips.jitter_us) / smoothing;
  trips.last_us = trip_us;
  addTo(trips.histogram, trip_us);
}

/** Null before the first. */
export function viewOf({ histogram, last_us, jitter_us }: RoundTrips): RoundTripView | null {
  if (histogram.count === 0) return null;
  return {
    count: histogram.count,
    last_us: Math.round(last_us),
    p50_us: Math.round(quantile_us(histogram, 0.5)),
    p99_us: Math.round(quantile_us(histogram, 0.99)),
    max_us: Math.round(histogram.max_us),
    jitter_us: Math.round(jitter_us),
    bins: octaves(histogram),
  };
}

/** Eight fine bins make an octave. */
const finePerOctave = 8;

function octaves({ bins }: Histogram): RoundTripBin[] {
  const sums = Array.from({ length: bins.length / finePerOctave }, (_, octave) => ({
    upTo_us: 2 ** (octave + 1),
    count: bins.subarray(octave * finePerOctave, (octave + 1) * finePerOctave).reduce((sum, count) => sum + count, 0),
  }));
  const first = sums.findIndex(({ count }) => count > 0);
  return sums.slice(first, sums.findLastIndex(({ count }) => count > 0) + 1);
}
