/** Which unit a request is for, and whether what it carries can be read: the first checks of ST[01]. */

import { adcs, comms, obc, payload, power, type MessageType } from "../../../messages/index.ts";
import { checkArguments as checkAdcs } from "../../adcs/telecommands.ts";
import { checkArguments as checkComms } from "../../comms/telecommands.ts";
import { checkArguments as checkPayload } from "../../payload/telecommands.ts";
import { checkArguments as checkPower } from "../../power/telecommands.ts";
import { Reason } from "../../verification.ts";
import { checkArguments as checkObc } from "../telecommands.ts";

/** What a request carries: its number, and NONE or why it is refused. */
export interface Verdict {
  readonly requestId: number;
  readonly reason: Reason;
}

type Read = (body: Uint8Array) => Verdict;

const corrupt: Verdict = { requestId: 0, reason: Reason.FAILURE_REASON_CORRUPT };
const unknown: Verdict = { requestId: 0, reason: Reason.FAILURE_REASON_UNKNOWN_COMMAND };

/** By unit number, from adcs. */
const readers: readonly Read[] = [
  readerOf(adcs.v1.Telecommand, checkAdcs),
  readerOf(power.v1.Telecommand, checkPower),
  readerOf(comms.v1.Telecommand, checkComms),
  readerOf(payload.v1.Telecommand, checkPayload),
  // Looked up late: the obc's own telecommands may carry requests themselves.
  readerOf(obc.v1.Telecommand, (telecommand) => checkObc(telecommand)),
];

/** Reads the telecommand in a request. */
export function readBody(unit: number, body: Uint8Array): Verdict {
  const reader = readers[unit - 1];
  return reader === undefined ? unknown : reader(body);
}

/** Whether a request can be accepted: NONE, or the reason of refusal. */
export function checkRequest({ unit, body, requestId }: obc.v1.Request): Reason {
  const verdict = readBody(unit, body);
  if (verdict === unknown) return verdict.reason;
  return verdict.requestId === requestId ? verdict.reason : Reason.FAILURE_REASON_CORRUPT;
}

function readerOf<Telecommand extends { requestId: number }>(
  type: MessageType<Telecommand>,
  checkArguments: (telecommand: Telecommand) => Reason,
): Read {
  return (body) => {
    const decoded = type.decode(body);
    if (!decoded.ok) return corrupt;
    return { requestId: decoded.value.requestId, reason: checkArguments(decoded.value) };
  };
}
