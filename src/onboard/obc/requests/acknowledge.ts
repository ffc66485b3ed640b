/** Verification reports of the obc, ST[01]: those that the request asked for, and every failure. */

import { obc, type report } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { Reason, Stage } from "../../verification.ts";
import { packVerification } from "../packets/packets.ts";
import type { ObcState } from "../state.ts";

const { ACKNOWLEDGE_COMPLETION, ACKNOWLEDGE_FAILURES } = obc.v1.Acknowledge;
const { FAILURE_REASON_NONE } = Reason;
/** Ends that wait for an answer with room; more are lost to the bench, not to the ground. */
const verificationsMax = 32;

/** What a report must know of its request. */
export interface Acknowledged {
  readonly requestId: number;
  readonly acknowledge: obc.v1.Acknowledge;
}

/** Reports a stage that was reached, where it was asked for. */
export function reach(
  state: ObcState,
  { requestId, acknowledge }: Acknowledged,
  stage: Stage,
  unit: obc.v1.Unit,
): void {
  if (acknowledge === ACKNOWLEDGE_FAILURES) return;
  if (acknowledge === ACKNOWLEDGE_COMPLETION && stage !== Stage.STAGE_COMPLETION) return;
  packVerification(state, { requestId, stage, reason: FAILURE_REASON_NONE }, unit);
}

/** Reports a stage that failed, and raises an event. */
export function fail(state: ObcState, requestId: number, stage: Stage, reason: Reason): void {
  packVerification(state, { requestId, stage, reason }, obc.v1.Unit.UNIT_OBC);
  raise(state.events, obc.v1.EventCode.EVENT_CODE_TELECOMMAND_REFUSED, severity.low, reason);
}

/** Refuses a request: it is not accepted. */
export function refuse(state: ObcState, requestId: number, reason: Reason): void {
  state.counts.refused += 1;
  fail(state, requestId, Stage.STAGE_ACCEPTANCE, reason);
}

/** A step of a telecommand of the obc that takes a while is done. */
export function progress(state: ObcState, request: Acknowledged): void {
  reach(state, request, Stage.STAGE_PROGRESS, obc.v1.Unit.UNIT_OBC);
}

/** Ends one of the obc's own telecommands that was not carried out: it failed at its start. */
export function failStart(state: ObcState, requestId: number, reason: Reason): void {
  state.counts.refused += 1;
  end(state, { requestId, stage: Stage.STAGE_START, reason });
  fail(state, requestId, Stage.STAGE_START, reason);
}

/** Ends one of the obc's own telecommands that had started: NONE, or why it failed. */
export function complete(state: ObcState, request: Acknowledged, reason: Reason): void {
  const { requestId } = request;
  const stage = Stage.STAGE_COMPLETION;
  end(state, { requestId, stage, reason });
  if (reason !== FAILURE_REASON_NONE) {
    state.counts.refused += 1;
    return fail(state, requestId, stage, reason);
  }
  state.counts.accepted += 1;
  reach(state, request, stage, obc.v1.Unit.UNIT_OBC);
}

/** The end goes to the bench as well. */
function end(state: ObcState, verification: report.v1.Verification): void {
  if (state.verifications.length < verificationsMax) state.verifications.push(verification);
}
