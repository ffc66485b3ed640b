/** What one link did, for reports: the frame ledger, the round trips, what was lost. */

import type { ChunkCounts, DirectionStats } from "../../link/index.ts";
import type { StreamReport } from "../free/report.ts";
import type { WireReport } from "../faults/faulty-wire.ts";
import { createTiming, type ExchangeTiming, type TimingReport } from "./exchange-timing.ts";
import { createHistogram, type Histogram, quantile_us } from "./histogram.ts";

/** Counted by the driver as it goes. */
export interface LinkTally {
  /** STEPs sent; one that lockstep repeats counts once. */
  steps: number;
  /** Answers that the exercise took. */
  answers: number;
  /** Exchanges that went without an answer because it was not in at its deadline. */
  overruns: number;
  /** Answers that came after that. */
  late: number;
  /** How often the link was lost. */
  losses: number;
  /** Exchanges that went without an answer because the link was away. */
  missed: number;
  reboots: number;
  readonly roundTrip: Histogram;
  readonly timing: ExchangeTiming;
  /** The latest STATS of the target against our own count. */
  toTarget: DirectionStats | null;
  fromTarget: DirectionStats | null;
}

export const createTally = (): LinkTally => ({
  steps: 0,
  answers: 0,
  overruns: 0,
  late: 0,
  losses: 0,
  missed: 0,
  reboots: 0,
  roundTrip: createHistogram(),
  timing: createTiming(),
  toTarget: null,
  fromTarget: null,
});

/** One link in a report. Times in microseconds of the wall clock. */
export interface LinkReport {
  readonly target: string;
  readonly port: string;
  readonly uid: string;
  readonly firmware: string;
  readonly boot_count: number;
  readonly state: string;
  readonly steps: number;
  readonly answers: number;
  readonly overruns: number;
  readonly late: number;
  readonly losses: number;
  readonly missed: number;
  readonly reboots: number;
  readonly round_trip_p50_us: number;
  readonly round_trip_p99_us: number;
  readonly round_trip_max_us: number;
  /** Where the time of its exchanges went. */
  readonly timing: TimingReport;
  /** Identity (a): chunks is the sum of the others. */
  readonly chunks: ChunkCounts;
  /** Identity (b), per direction, at the target's latest STATS; null before the first. */
  readonly to_target: DirectionStats | null;
  readonly from_target: DirectionStats | null;
  /** What faults of the exercise did to the wire; null where there was none. */
  readonly wire_faults: WireReport | null;
  /** What a target sent that runs on its own clock; null where it is stepped. */
  readonly stream: StreamReport | null;
  readonly bytes_in: number;
  readonly bytes_out: number;
}

export const roundTrips = ({
  roundTrip,
}: LinkTally): Pick<LinkReport, "round_trip_p50_us" | "round_trip_p99_us" | "round_trip_max_us"> => ({
  round_trip_p50_us: Math.round(quantile_us(roundTrip, 0.5)),
  round_trip_p99_us: Math.round(quantile_us(roundTrip, 0.99)),
  round_trip_max_us: Math.round(roundTrip.max_us),
});
