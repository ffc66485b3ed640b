/** Requests, wherever they come from: accepted or refused, carried out here or sent on to their unit. */

import { crc32c } from "../../../kernel/crc32c.ts";
import { obc } from "../../../messages/index.ts";
import { Reason, Stage } from "../../verification.ts";
import { outgoingMax, ownRequestMin, pendingMax, seenMax } from "../parameters.ts";
import type { ObcState } from "../state.ts";
import { later } from "../commands.ts";
import { perform } from "../telecommands.ts";
import { complete, failStart, reach, refuse } from "./acknowledge.ts";
import { checkRequest } from "./routing.ts";

const { UNIT_OBC } = obc.v1.Unit;
const { ACKNOWLEDGE_ALL, ACKNOWLEDGE_FAILURES } = obc.v1.Acknowledge;
const { FAILURE_REASON_NONE } = Reason;

/**
 * Takes one request from the radio.
 *
 * A request that cannot even be read is refused under the number 0. One that was taken before, to the last byte, is
 * a retransmission: its acceptance is reported again, and nothing else happens.
 */
export function takeRequest(state: ObcState, bytes: Uint8Array): void {
  const decoded = obc.v1.Request.decode(bytes);
  if (!decoded.ok) return refuse(state, 0, Reason.FAILURE_REASON_CORRUPT);
  const request = decoded.value;
  const check = crc32c(bytes);
  const { seen } = state.flash;
  if (seen.some((one) => one.requestId === request.requestId && one.check === check)) {
    if (checkRequest(request) === FAILURE_REASON_NONE) reach(state, request, Stage.STAGE_ACCEPTANCE, UNIT_OBC);
    return;
  }
  seen.push({ requestId: request.requestId, check });
  if (seen.length > seenMax) seen.shift();
  release(state, request);
}

/** Accepts a request or refuses it, and sees to it. */
export function release(state: ObcState, request: obc.v1.Request): void {
  const reason = checkRequest(request);
  if (reason !== FAILURE_REASON_NONE) return refuse(state, request.requestId, reason);
  reach(state, request, Stage.STAGE_ACCEPTANCE, UNIT_OBC);
  if (request.unit !== UNIT_OBC) return route(state, request);
  const own = obc.v1.Telecommand.decode(request.body);
  if (own.ok) carryOut(state, own.value, request.acknowledge);
}

/** Carries out one of the obc's own telecommands and reports its start and its end. */
export function carryOut(
  state: ObcState,
  telecommand: obc.v1.Telecommand,
  acknowledge: obc.v1.Acknowledge = ACKNOWLEDGE_ALL,
): void {
  const { requestId } = telecommand;
  const outcome = perform(state, telecommand, acknowledge);
  if (outcome !== FAILURE_REASON_NONE && outcome !== later) return failStart(state, requestId, outcome);
  reach(state, { requestId, acknowledge }, Stage.STAGE_START, UNIT_OBC);
  if (outcome !== later) complete(state, { requestId, acknowledge }, outcome);
}

/** Sends a telecommand of the software's own to a unit; only its failure is reported. */
export function command(state: ObcState, unit: obc.v1.Unit, encode: (requestId: number) => Uint8Array): void {
  const requestId = ownRequestMin + state.nextOwnRequest;
  state.nextOwnRequest = (state.nextOwnRequest + 1) % 0x1000_0000;
  route(state, { requestId, unit, body: encode(requestId), acknowledge: ACKNOWLEDGE_FAILURES });
}

function route(state: ObcState, { requestId, unit, body, acknowledge }: obc.v1.Request): void {
  const { outgoing, pending } = state;
  if (outgoing.length >= outgoingMax) return failStart(state, requestId, Reason.FAILURE_REASON_BUSY);
  state.counts.accepted += 1;
  state.routed += 1;
  outgoing.push({ unit, body });
  if (pending.length >= pendingMax) pending.shift();
  pending.push({ requestId, unit, acknowledge, waited_us: 0 });
}
