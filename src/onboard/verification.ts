/** How a unit answers a telecommand: one report that ends it, after ECSS-E-ST-70-41C, ST[01]. */

import { report } from "../messages/index.ts";

export const Reason = report.v1.FailureReason;
export type Reason = report.v1.FailureReason;
export const Stage = report.v1.Stage;
export type Stage = report.v1.Stage;

const { FAILURE_REASON_NONE } = Reason;

/** Telecommands since the unit started. */
export interface Counts {
  accepted: number;
  refused: number;
}

/**
 * Reports a telecommand's end: completion where `reason` is NONE, otherwise failed start of execution with the reason.
 *
 * Acceptance is reported by the obc, which checks the request before it routes it.
 */
export function verify(counts: Counts, requestId: number, reason: Reason, into: report.v1.Verification[]): void {
  const done = reason === FAILURE_REASON_NONE;
  if (done) counts.accepted += 1;
  else counts.refused += 1;
  into.push({ requestId, stage: done ? Stage.STAGE_COMPLETION : Stage.STAGE_START, reason });
}

/** Carries out the telecommands of a step, at most `max`, and reports each one's end. */
export function obey<State extends { readonly counts: Counts }, Telecommand extends { requestId: number }>(
  state: State,
  telecommands: readonly Telecommand[],
  max: number,
  execute: (state: State, telecommand: Telecommand) => Reason,
  into: report.v1.Verification[],
): void {
  if (into.length > 0) into.length = 0;
  for (let i = 0; i < telecommands.length && i < max; i += 1) {
    const telecommand = telecommands[i]!;
    verify(state.counts, telecommand.requestId, execute(state, telecommand), into);
  }
}

/** The verdict on an argument. */
export function inRange(yes: boolean): Reason {
  return yes ? Reason.FAILURE_REASON_NONE : Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE;
}
