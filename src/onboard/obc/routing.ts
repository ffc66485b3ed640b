/** Which unit a request is for, and whether what it carries can be read: the first checks of ST[01]. */

import { adcs, comms, obc, payload, power, type MessageType } from "../../messages/index.ts";
import { checkArguments as checkAdcs } from "../adcs/telecommands.ts";
import { checkArguments as checkComms } from "../comms/telecommands.ts";
import { checkArguments as checkPayload } from "../payload/telecommands.ts";
import { checkArguments as checkPower } from "../power/telecommands.ts";
import { Reason } from "../verification.ts";
import { checkArguments as checkObc } from "./telecommands.ts";

/** Why a request is refused, or NONE. */
type Check = (body: Uint8Array, requestId: number) => Reason;

/** By unit number, from adcs. */
const checks: readonly Check[] = [
  checkOf(adcs.v1.Telecommand, checkAdcs),
  checkOf(power.v1.Telecommand, checkPower),
  checkOf(comms.v1.Telecommand, checkComms),
  checkOf(payload.v1.Telecommand, checkPayload),
  checkOf(obc.v1.Telecommand, checkObc),
];

/** Whether a request can be accepted: NONE, or the reason of refusal. */
export function checkRequest(request: obc.v1.Request): Reason {
  const check = checks[request.unit - 1];
  return check === undefined ? Reason.FAILURE_REASON_UNKNOWN_COMMAND : check(request.body, request.requestId);
}

function checkOf<Telecommand extends { requestId: number }>(
  type: MessageType<Telecommand>,
  checkArguments: (telecommand: Telecommand) => Reason,
): Check {
  return (body, requestId) => {
    const decoded = type.decode(body);
    if (!decoded.ok || decoded.value.requestId !== requestId) return Reason.FAILURE_REASON_CORRUPT;
    return checkArguments(decoded.value);
  };
}
