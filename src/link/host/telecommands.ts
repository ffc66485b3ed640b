/**
 * Telecommands outside lockstep: go-back-N with a window of four, executed at most once, each ending as EXECUTED, REFUSED
 * or UNKNOWN.
 *
 * The window moves on when its oldest telecommand has ended, not when it was accepted: so the replies of all that are
 * still open are among the four that the target keeps, and a lost report is asked for by repeating the frame.
 */

import { link } from "../../messages/index.ts";
import { payloadRoom_bytes, resend, send } from "../channel.ts";
import { frameFlag, frameType, wireMax_bytes } from "../frame.ts";
import { createRoundTrip, measure, timeoutMin_us, timeout_us, type RoundTrip } from "../roundtrip.ts";
import type { TelecommandOutcome } from "./events.ts";
import { resynchronise } from "./handshake.ts";
import { tell, type HostState } from "./state.ts";

export const windowMax = 4;
export const triesMax = 5;
/** Telecommands that wait for the window. */
export const queueMax = 64;

export interface PendingTelecommand {
  readonly requestId: number;
  readonly payload: Uint8Array;
  /** Extended sequence in this session; -1 while it waits. */
  sequence: number;
  sent_us: number;
  repeated: boolean;
  accepted_us: number;
  ended: boolean;
}

export interface Telecommands {
  /** Sent and not yet passed by the window, in order of sequence. */
  readonly window: PendingTelecommand[];
  readonly queue: PendingTelecommand[];
  timer_us: number;
  /** Transmissions since the target last answered. */
  tries: number;
  readonly trip: RoundTrip;
}

export type TelecommandSent = "queued" | "locked" | "closed" | "lockstep" | "too-long" | "queue-full";

export const createTelecommands = (): Telecommands => ({
  window: [],
  queue: [],
  timer_us: Infinity,
  tries: 0,
  trip: createRoundTrip(),
});

/** Takes a telecommand: `command` is the unit's own message, `requestId` comes back in every event about it. */
export function sendTelecommand(
  state: HostState,
  requestId: number,
  command: Uint8Array,
  at_us: number,
): TelecommandSent {
  const { telecommands, config, phase, channel } = state;
  if (config.sync === "lockstep") return "lockstep";
  if (phase === "locked") return "locked";
  if (phase !== "open") return "closed";
  if (telecommands.queue.length >= queueMax) return "queue-full";
  if (command.length > commandMax_bytes) return "too-long";
  const bootCount = state.identity?.bootCount ?? 0;
  const payload = link.v1.Telecommand.encode({ requestId, command, bootCount });
  if (payload.length > payloadRoom_bytes(channel)) return "too-long";
  const pending = { requestId, payload, sequence: -1, sent_us: 0, repeated: false, accepted_us: -1, ended: false };
  telecommands.queue.push(pending);
  fillWindow(state, at_us);
  return "queued";
}

const commandMax_bytes = 480;

/** Takes a TC_ACK: the link's acceptance, with what the target knew of the execution. */
export function onTelecommandAck(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.TelecommandAck.decode(payload);
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    return;
  }
  const { sequence, requestId, state: reached, reason } = decoded.value;
  const pending = findPending(state, sequence, requestId);
  if (!pending) return;
  answered(state, pending, at_us);
  if (pending.accepted_us < 0) {
    pending.accepted_us = at_us;
    if (!pending.repeated) measure(state.telecommands.trip, at_us - pending.sent_us);
    if (reached !== link.v1.TelecommandState.TELECOMMAND_STATE_REFUSED) {
      tell(state, { kind: "tc-accepted", at_us, requestId });
    }
  }
  endWhereReported(state, pending, reached, reason, at_us);
}

/** Takes the report of an execution out of a TM frame. */
export function onExecutionReport(state: HostState, report: link.v1.ExecutionReport, at_us: number): void {
  const pending = findPending(state, report.sequence, report.requestId);
  if (!pending) return;
  answered(state, pending, at_us);
  endWhereReported(state, pending, report.state, report.reason, at_us);
}

/** Repeats or gives up what is due; the next moment at which something is. */
export function pollTelecommands(state: HostState, at_us: number): number {
  const { telecommands, config } = state;
  fillWindow(state, at_us);
  if (telecommands.window.length === 0) return telecommands.queue.length > 0 ? at_us + timeoutMin_us : Infinity;
  const acceptedMin_us = at_us - config.executionMax_us;
  const late = telecommands.window.some((tc) => !tc.ended && tc.accepted_us >= 0 && tc.accepted_us <= acceptedMin_us);
  if (late) resynchronise(state, at_us, "the execution of a telecommand was not reported in time");
  else if (at_us >= telecommands.timer_us) onTimeout(state, at_us);
  return telecommands.timer_us;
}

/** The session is gone: what was sent may have been executed; what was not sent was not. */
export function abandonTelecommands(state: HostState, at_us: number, why: string): void {
  const { window, queue } = state.telecommands;
  for (const pending of window) if (!pending.ended) tellEnd(state, pending, "UNKNOWN", at_us, 0, why);
  for (const pending of queue) tellEnd(state, pending, "REFUSED", at_us, 0, `not sent: ${why}`);
  window.length = queue.length = 0;
  state.telecommands.timer_us = Infinity;
  state.telecommands.trip.backoff = 0;
}

function fillWindow(state: HostState, at_us: number): void {
  const { telecommands, channel, identity } = state;
  const { window, queue } = telecommands;
  if (state.phase !== "open") return;
  while (queue.length > 0 && window.length < windowMax) {
    const next = queue[0]!;
    const bytes = window.reduce(
      (sum, tc) => sum + wireMax_bytes(tc.payload.length),
      wireMax_bytes(next.payload.length),
    );
    if (window.length > 0 && bytes > (identity?.rxWindowBytes ?? 0)) return;
    const sequence = channel.sent[frameType.tc]!;
    if (!send(channel, frameType.tc, frameFlag.ackRequested, next.payload, at_us)) return;
    next.sequence = sequence;
    next.sent_us = at_us;
    window.push(next);
    queue.shift();
    if (telecommands.timer_us === Infinity) startTimer(state, at_us, 1);
  }
}

function onTimeout(state: HostState, at_us: number): void {
  const { telecommands, channel } = state;
  if (telecommands.tries >= triesMax) {
    resynchronise(state, at_us, `no answer to a telecommand in ${triesMax} tries`);
    return;
  }
  for (const pending of telecommands.window) {
    if (pending.ended) continue;
    resend(channel, frameType.tc, repeatFlags, pending.sequence, pending.payload, at_us);
    pending.repeated = true;
  }
  telecommands.trip.backoff += 1;
  startTimer(state, at_us, telecommands.tries + 1);
}

const repeatFlags = frameFlag.ackRequested | frameFlag.retransmission;

function startTimer(state: HostState, at_us: number, tries: number): void {
  const { telecommands, config } = state;
  const longest = telecommands.window.reduce((max, tc) => Math.max(max, tc.payload.length), 0);
  telecommands.tries = tries;
  telecommands.timer_us = at_us + timeout_us(telecommands.trip, config.byteTime_us * wireMax_bytes(longest));
}

function answered(state: HostState, pending: PendingTelecommand, at_us: number): void {
  if (pending.accepted_us < 0) state.telecommands.trip.backoff = 0;
  startTimer(state, at_us, 0);
}

function findPending(state: HostState, sequence: number, requestId: number): PendingTelecommand | undefined {
  return state.telecommands.window.find(
    (tc) => !tc.ended && (tc.sequence & 0xffff) === sequence && tc.requestId === requestId,
  );
}

function endWhereReported(
  state: HostState,
  pending: PendingTelecommand,
  reached: link.v1.TelecommandState,
  reason: link.v1.TelecommandAck["reason"],
  at_us: number,
): void {
  const { TelecommandState } = link.v1;
  if (reached === TelecommandState.TELECOMMAND_STATE_EXECUTED) tellEnd(state, pending, "EXECUTED", at_us, reason, "");
  else if (reached === TelecommandState.TELECOMMAND_STATE_REFUSED)
    tellEnd(state, pending, "REFUSED", at_us, reason, "");
  else return;
  const { window } = state.telecommands;
  while (window.length > 0 && window[0]!.ended) window.shift();
  if (window.length === 0) state.telecommands.timer_us = Infinity;
  fillWindow(state, at_us);
}

function tellEnd(
  state: HostState,
  pending: PendingTelecommand,
  outcome: TelecommandOutcome,
  at_us: number,
  reason: link.v1.TelecommandAck["reason"],
  why: string,
): void {
  pending.ended = true;
  tell(state, { kind: "tc-ended", at_us, requestId: pending.requestId, outcome, reason, why });
}
