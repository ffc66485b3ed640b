/** What a free run says of one link: what came, what did not, and how the target's clock goes. */

import { frameType, type HostState } from "../../link/index.ts";
import { type Histogram, quantile_us } from "../run/histogram.ts";

export interface StreamTally {
  telemetry: number;
  events: number;
  readonly telecommands: { sent: number; accepted: number; executed: number; refused: number; unknown: number };
  /** From the target's stamp to receipt, us of the bench's clock. */
  readonly age: Histogram;
  /** Reports that the target could not send since its start, as its latest STATS says. */
  droppedByTarget: number;
  /** The latest estimate. */
  clock: ClockAt | null;
}

export interface ClockAt {
  readonly offset_us: number;
  readonly rate_ppm: number;
  readonly uncertainty_us: number;
  readonly rateUncertainty_ppm: number;
}

export interface StreamReport {
  /** Reports that came while the link was open. */
  readonly telemetry: number;
  readonly events: number;
  /** TM frames of the session: sequences that never came, and reports that the target could not send. */
  readonly frames_missing: number;
  readonly dropped_by_target: number;
  readonly telecommands: Readonly<StreamTally["telecommands"]>;
  /** From the target's stamp to receipt, by the estimate of its clock. */
  readonly age_p50_us: number;
  readonly age_p99_us: number;
  readonly age_max_us: number;
  /** Target's clock against the bench's, and what each figure may be off by; null before the first exchange. */
  readonly clock: {
    readonly offset_us: number;
    readonly uncertainty_us: number;
    readonly rate_ppm: number;
    /** Null before the second exchange. */
    readonly rate_uncertainty_ppm: number | null;
    readonly exchanges: number;
    /** Exchanges that were too slow to tell anything. */
    readonly rejected: number;
  } | null;
}

export function streamReport(tally: StreamTally, state: HostState): StreamReport {
  const { telemetry, events, telecommands, age } = tally;
  return {
    telemetry,
    events,
    frames_missing: state.channel.ledger.tracks[frameType.tm]?.missing ?? 0,
    dropped_by_target: tally.droppedByTarget,
    telecommands: { ...telecommands },
    age_p50_us: Math.round(quantile_us(age, 0.5)),
    age_p99_us: Math.round(quantile_us(age, 0.99)),
    age_max_us: Math.round(age.max_us),
    clock: clockReport(tally.clock, state),
  };
}

function clockReport(at: ClockAt | null, { clock }: HostState): StreamReport["clock"] {
  if (at === null) return null;
  const { offset_us, uncertainty_us, rate_ppm, rateUncertainty_ppm } = at;
  return {
    offset_us: Math.round(offset_us),
    uncertainty_us: Math.ceil(uncertainty_us),
    rate_ppm: tenth(rate_ppm),
    rate_uncertainty_ppm: Number.isFinite(rateUncertainty_ppm) ? tenth(rateUncertainty_ppm) : null,
    exchanges: clock.count,
    rejected: clock.rejectedTotal,
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A line for people. */
export function streamText({
  telemetry,
  events,
  frames_missing,
  dropped_by_target,
  clock,
  ...rest
}: StreamReport): string {
  const { sent, executed, refused, unknown } = rest.telecommands;
  const time =
    clock === null
      ? "its clock is not known"
      : `its clock is ${clock.offset_us} +- ${clock.uncertainty_us} us from the bench's and goes ${clock.rate_ppm} +- ${clock.rate_uncertainty_ppm ?? "?"} ppm fast`;
  return (
    `free, outputs held: ${telemetry} telemetry and ${events} event reports, ${frames_missing} frames missing, ` +
    `${dropped_by_target} dropped by the target; age p50 ${rest.age_p50_us} us, p99 ${rest.age_p99_us} us; ` +
    `${sent} telecommands (${executed} executed, ${refused} refused, ${unknown} unknown); ${time}`
  );
}
