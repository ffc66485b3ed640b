/** Requests from the radio: accepted or refused, carried out here or sent on to their unit. */

import { obc } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { Reason, Stage, verify } from "../verification.ts";
import { packVerification } from "./packets.ts";
import { checkRequest } from "./routing.ts";
import type { ObcState } from "./state.ts";
import { execute } from "./telecommands.ts";

/**
 * Takes one request.
 *
 * A request that cannot even be read is refused under the number 0.
 *
 * @param done gets a telecommand to route, or the verification of one of the obc's own
 */
export function takeRequest(state: ObcState, bytes: Uint8Array, time_us: number, done: obc.v1.StepDone): void {
  const decoded = obc.v1.Request.decode(bytes);
  if (!decoded.ok) return refuse(state, 0, Reason.FAILURE_REASON_CORRUPT, time_us);
  const request = decoded.value;
  const reason = checkRequest(request);
  if (reason !== Reason.FAILURE_REASON_NONE) return refuse(state, request.requestId, reason, time_us);
  packVerification(state, { requestId: request.requestId, stage: Stage.STAGE_ACCEPTANCE, reason }, time_us);
  if (request.unit === obc.v1.Unit.UNIT_OBC) {
    const own = obc.v1.Telecommand.decode(request.body);
    if (own.ok) carryOut(state, own.value, time_us, done);
    return;
  }
  state.counts.accepted += 1;
  state.routed += 1;
  done.outputs!.telecommands.push({ unit: request.unit, body: request.body });
}

/** Carries out one of the obc's own telecommands and reports its end, on board and to the ground. */
export function carryOut(
  state: ObcState,
  telecommand: obc.v1.Telecommand,
  time_us: number,
  done: obc.v1.StepDone,
): void {
  const reason = execute(state, telecommand);
  verify(state.counts, telecommand.requestId, reason, done.verifications);
  packVerification(state, done.verifications.at(-1)!, time_us);
  if (reason !== Reason.FAILURE_REASON_NONE) tell(state, reason);
}

function refuse(state: ObcState, requestId: number, reason: Reason, time_us: number): void {
  state.counts.refused += 1;
  packVerification(state, { requestId, stage: Stage.STAGE_ACCEPTANCE, reason }, time_us);
  tell(state, reason);
}

function tell(state: ObcState, reason: Reason): void {
  raise(state.events, obc.v1.EventCode.EVENT_CODE_TELECOMMAND_REFUSED, severity.low, reason);
}
