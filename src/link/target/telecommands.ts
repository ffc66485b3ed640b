/** TC on the target's side: taken in order, executed at most once, the replies of the last four kept. */

import { link } from "../../messages/index.ts";
import { send } from "../channel.ts";
import { frameType } from "../frame.ts";
import { sequenceDistance } from "../sequence.ts";
import type { Ticket } from "./events.ts";
import { announce } from "./handshake.ts";
import { targetClock_us, type TargetState } from "./state.ts";

type Reason = link.v1.TelecommandAck["reason"];

export interface Reply {
  readonly sequence: number;
  readonly requestId: number;
  state: link.v1.TelecommandState;
  reason: Reason;
}

export interface Executed {
  /** Next sequence to take, extended. */
  expected: number;
  /** Replies of the last telecommands taken, oldest first. */
  readonly replies: Reply[];
}

/** How many replies are kept: as many as a bench may have open. */
export const repliesMax = 4;

const { TelecommandState } = link.v1;

export const createExecuted = (): Executed => ({ expected: 0, replies: [] });

/** A new session counts from 0. */
export function forgetExecuted(executed: Executed): void {
  executed.expected = 0;
  executed.replies.length = 0;
}

/** Takes a TC of this start: the expected one is handed to the unit, one of the last four is answered again, others wait for their turn. */
export function onTelecommand(state: TargetState, sequence: number, payload: Uint8Array, at_us: number): void {
  const { executed } = state;
  const ahead = sequenceDistance(sequence, executed.expected);
  if (ahead > 0) return;
  if (ahead < 0) {
    const reply = executed.replies.find((kept) => kept.sequence === executed.expected + ahead);
    if (reply) acknowledge(state, reply, at_us);
    return;
  }
  const decoded = link.v1.Telecommand.decode(payload);
  if (decoded.ok && decoded.value.bootCount !== state.identity.bootCount) {
    announce(state, at_us);
    return;
  }
  const reply = remember(executed, decoded.ok ? decoded.value.requestId : 0);
  state.channel.ack = executed.expected & 0xffff;
  if (decoded.ok) {
    const { requestId, command } = decoded.value;
    const ticket = { session: state.channel.session, sequence: reply.sequence };
    state.events.push({ kind: "tc", at_us, ticket, requestId, command });
  } else {
    state.channel.ledger.malformed += 1;
    reply.state = TelecommandState.TELECOMMAND_STATE_REFUSED;
    reply.reason = 10;
  }
  acknowledge(state, reply, at_us);
}

/** Reports how a telecommand ended. False where its session is over or its reply is not kept any more. */
export function answerTelecommand(state: TargetState, ticket: Ticket, reason: Reason, at_us: number): boolean {
  const { channel, executed } = state;
  if (ticket.session !== channel.session) return false;
  const reply = executed.replies.find((kept) => kept.sequence === ticket.sequence);
  if (!reply || reply.state !== TelecommandState.TELECOMMAND_STATE_ACCEPTED) return false;
  const isExecuted = reason === 0 || reason === reasonNone;
  reply.state = isExecuted ? TelecommandState.TELECOMMAND_STATE_EXECUTED : TelecommandState.TELECOMMAND_STATE_REFUSED;
  reply.reason = isExecuted ? reasonNone : reason;
  const execution = { ...reply, sequence: reply.sequence & 0xffff };
  const clockUs = targetClock_us(state, at_us);
  const report = link.v1.Telemetry.encode({ clockUs, execution, telemetry: nothing, event: nothing });
  if (!send(channel, frameType.tm, 0, report, at_us)) state.telemetryDropped += 1;
  return true;
}

const nothing = new Uint8Array(0);
/** FAILURE_REASON_NONE of falak.report.v1. */
const reasonNone = 1;

function remember(executed: Executed, requestId: number): Reply {
  const reply = {
    sequence: executed.expected,
    requestId,
    state: TelecommandState.TELECOMMAND_STATE_ACCEPTED as link.v1.TelecommandState,
    reason: reasonNone as Reason,
  };
  executed.expected += 1;
  executed.replies.push(reply);
  if (executed.replies.length > repliesMax) executed.replies.shift();
  return reply;
}

function acknowledge(state: TargetState, reply: Reply, at_us: number): void {
  const ack = link.v1.TelecommandAck.encode({ ...reply, sequence: reply.sequence & 0xffff });
  send(state.channel, frameType.tcAck, 0, ack, at_us);
}
