/** The temporal words: how one more instant changes a check's progress, and what it amounts to at the end. */

import type { SimTime } from "../../kernel/time.ts";
import { waiting, type Failure, type Outcome } from "./predicate.ts";
import type { CheckProgress, CheckSpec, CheckVerdict } from "./spec.ts";

export const noTime_us = -1;

export function initialProgress(): CheckProgress {
  return {
    phase: "before",
    opened_us: noTime_us,
    closed_us: noTime_us,
    decided_us: noTime_us,
    since_us: noTime_us,
    trueCount: 0,
    falseCount: 0,
    waitingCount: 0,
    errorCount: 0,
    firstError: "",
    firstError_us: noTime_us,
  };
}

/** The instant after which nothing counts any more, as far as the spec alone says; Infinity where it says nothing. */
export function deadline_us(spec: CheckSpec, progress: CheckProgress): number {
  const within = spec.within === undefined ? Infinity : progress.opened_us + spec.within;
  const until = spec.until?.kind === "at" ? spec.until.at : Infinity;
  return Math.min(within, until);
}

/** Takes one outcome inside the open window into account. */
export function advance(spec: CheckSpec, progress: CheckProgress, outcome: Outcome, at: SimTime): void {
  if (typeof outcome !== "boolean") {
    noteUnknown(progress, outcome, at);
    return;
  }
  if (outcome) progress.trueCount += 1;
  else progress.falseCount += 1;
  switch (spec.word) {
    case "eventually":
      if (outcome) decide(progress, "passed", at);
      break;
    case "always":
      if (!outcome) decide(progress, "failed", at);
      break;
    case "never":
      if (outcome) decide(progress, "failed", at);
      break;
    case "holds":
      advanceRun(spec, progress, outcome, at);
      break;
  }
}

/** An instant without a truth value breaks a run: nobody knows that it held there. */
function noteUnknown(progress: CheckProgress, outcome: Exclude<Outcome, boolean>, at: SimTime): void {
  progress.since_us = noTime_us;
  if (outcome === waiting) progress.waitingCount += 1;
  else noteFailure(progress, outcome, at);
}

/** Counts an evaluation that failed and keeps the first cause. */
export function noteFailure(progress: CheckProgress, failure: Failure, at: SimTime): void {
  progress.errorCount += 1;
  if (progress.errorCount > 1) return;
  progress.firstError = failure.error;
  progress.firstError_us = at;
}

function advanceRun(spec: CheckSpec, progress: CheckProgress, outcome: boolean, at: SimTime): void {
  if (!outcome) {
    progress.since_us = noTime_us;
    return;
  }
  if (progress.since_us === noTime_us) progress.since_us = at;
  if (at - progress.since_us >= (spec.lasting ?? 0)) decide(progress, "passed", at);
}

function decide(progress: CheckProgress, phase: "passed" | "failed", at: SimTime): void {
  progress.phase = phase;
  progress.decided_us = at;
}

export interface Judgement {
  readonly verdict: CheckVerdict;
  /** -1 where no single instant decided. */
  readonly at_us: number;
  readonly why: string;
}

const open = (why: string): Judgement => ({ verdict: "open", at_us: noTime_us, why });
const inconclusive = (why: string, at_us = noTime_us): Judgement => ({ verdict: "inconclusive", at_us, why });

/** What a check amounts to if the exercise ends at `end`. */
export function judge(spec: CheckSpec, progress: CheckProgress, end: SimTime): Judgement {
  const { phase, decided_us } = progress;
  if (phase === "before" && progress.errorCount === 0) return open("its window never opened");
  if (phase === "passed") return { verdict: "pass", at_us: decided_us, why: passedWhy(spec) };
  if (phase === "failed") return { verdict: "fail", at_us: decided_us, why: failedWhy(spec) };
  const closed = phase === "closed" || end >= deadline_us(spec, progress);
  if (progress.errorCount > 0) return inconclusive(errorWhy(progress), progress.firstError_us);
  if (progress.trueCount + progress.falseCount === 0) return inconclusive(unseenWhy(progress));
  if (spec.word === "always" || spec.word === "never") return judgeInvariant(spec, progress, closed);
  return judgeSearch(spec, progress, closed, end);
}

/** `always` and `never` that saw no counterexample. A time that the exercise did not reach leaves them open. */
function judgeInvariant(spec: CheckSpec, progress: CheckProgress, closed: boolean): Judgement {
  if (!closed && spec.until?.kind === "at") return open("its window is still open");
  const count = progress.trueCount + progress.falseCount;
  return {
    verdict: "pass",
    at_us: noTime_us,
    why: `${spec.word === "never" ? "not once" : "held"} at ${count} instants`,
  };
}

/** `eventually` and `holds` that found nothing yet. Without a deadline the end of the exercise is one. */
function judgeSearch(spec: CheckSpec, progress: CheckProgress, closed: boolean, end: SimTime): Judgement {
  const limited = deadline_us(spec, progress) !== Infinity || spec.until !== undefined;
  if (!closed && limited) return open("not due yet");
  const at_us = closed ? Math.min(end, lastInstant_us(spec, progress)) : end;
  const what = spec.word === "holds" ? "did not hold long enough" : "was not true at any instant";
  return { verdict: "fail", at_us, why: `${what} before the ${closed ? "deadline" : "end of the exercise"}` };
}

function lastInstant_us(spec: CheckSpec, progress: CheckProgress): number {
  return progress.closed_us === noTime_us ? deadline_us(spec, progress) : progress.closed_us;
}

const passedWhy = (spec: CheckSpec): string => (spec.word === "holds" ? "held long enough" : "became true");
const failedWhy = (spec: CheckSpec): string => (spec.word === "never" ? "became true" : "was false");

function errorWhy({ firstError, errorCount }: CheckProgress): string {
  const times = errorCount === 1 ? "once" : `at ${errorCount} instants`;
  return `could not be evaluated ${times}: ${firstError}`;
}

function unseenWhy({ waitingCount }: CheckProgress): string {
  return waitingCount > 0 ? "a unit that it reads never sent telemetry" : "no instant fell into its window";
}
