/** Requests that went on to a unit, until it reports their end or its time is over. */

import { type obc, report } from "../../../messages/index.ts";
import { Reason, Stage } from "../../verification.ts";
import { packVerification } from "../packets/packets.ts";
import { Parameter } from "../parameters.ts";
import type { ObcState } from "../state.ts";
import { fail, reach } from "./acknowledge.ts";

const { FAILURE_REASON_NONE, FAILURE_REASON_NO_RESPONSE } = Reason;

/** Hands a unit's verification report on; its completion shows that it had started. */
export function takeVerification(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): void {
  const decoded = report.v1.Verification.decode(body);
  if (!decoded.ok) return;
  const verification = decoded.value;
  const place = state.pending.findIndex((one) => one.requestId === verification.requestId && one.unit === unit);
  const request = state.pending[place];
  if (request === undefined || verification.reason !== FAILURE_REASON_NONE) {
    packVerification(state, verification, unit);
  } else {
    if (verification.stage === Stage.STAGE_COMPLETION) reach(state, request, Stage.STAGE_START, unit);
    reach(state, request, verification.stage, unit);
  }
  const isEnd = verification.stage === Stage.STAGE_COMPLETION || verification.reason !== FAILURE_REASON_NONE;
  if (request !== undefined && isEnd) state.pending.splice(place, 1);
}

/** Ends what a unit has not answered in its time. */
export function agePending(state: ObcState, period_us: number): void {
  const { pending } = state;
  if (pending.length === 0) return;
  const max_us = state.flash.parameters[Parameter.ONBOARD_PARAMETER_RESPONSE_TIME]! * 1e6;
  for (const request of pending) request.waited_us += period_us;
  while (pending.length > 0 && pending[0]!.waited_us >= max_us) {
    const { requestId } = pending.shift()!;
    fail(state, requestId, Stage.STAGE_COMPLETION, FAILURE_REASON_NO_RESPONSE);
  }
}
