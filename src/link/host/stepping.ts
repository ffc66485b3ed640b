/**
 * STEP and STEP_DONE on the bench's side. The way of a step allocates only what its owner keeps: the answer.
 *
 * Lockstep repeats a STEP until it is answered or `stepTimeout_us` is over (`step-lost`). Paced sends it once; an answer
 * that is not in by the deadline is an `overrun`. What comes afterwards is a `step-late`.
 */

import { payloadRoom_bytes, resend, send } from "../channel.ts";
import type { Frame } from "../decoder.ts";
import { frameFlag, frameType, header_bytes, payloadMax_bytes, wireMax_bytes } from "../frame.ts";
import { createRoundTrip, measure, timeout_us, type RoundTrip } from "../roundtrip.ts";
import { readTick } from "../tick.ts";
import { tell, type HostState } from "./state.ts";

export interface Stepping {
  readonly payload: Uint8Array;
  payload_bytes: number;
  tick: number;
  outstanding: boolean;
  /** Sequence in this session, or -1 where the STEP has not left in this session. */
  sequence: number;
  repeated: boolean;
  began_us: number;
  sent_us: number;
  timer_us: number;
  deadline_us: number;
  readonly trip: RoundTrip;
  /** Ticks that were given up and not answered yet, the latest few. */
  readonly givenUp: number[];
}

/** `busy`: the step before, or a reset, snapshot or restore, is still awaited. */
export type StepSent = "sent" | "locked" | "closed" | "too-long" | "busy" | "no-tick" | "free";

const givenUpMax = 16;
/** A step is repeated at most eight times as late as the first time: a line that loses a fifth still answers within 5 s. */
const backoffMax = 3;

export const createStepping = (): Stepping => ({
  payload: new Uint8Array(payloadMax_bytes),
  payload_bytes: 0,
  tick: 0,
  outstanding: false,
  sequence: -1,
  repeated: false,
  began_us: 0,
  sent_us: 0,
  timer_us: Infinity,
  deadline_us: Infinity,
  trip: createRoundTrip(),
  givenUp: [],
});

/** Sends a Step of the unit. The payload is copied; where the handshake is under way, lockstep sends it afterwards. */
export function sendStep(state: HostState, payload: Uint8Array, at_us: number, deadline_us: number): StepSent {
  const { stepping, channel, config, phase } = state;
  if (config.sync === "free") return "free";
  if (phase === "locked" || phase === "closed") return phase;
  if (payload.length > payloadRoom_bytes(channel)) return "too-long";
  const tick = readTick(payload, 0, payload.length);
  if (tick < 0) return "no-tick";
  if (stepping.outstanding && at_us >= stepping.deadline_us) giveUp(state, at_us);
  if (stepping.outstanding || state.requests.current) return "busy";
  stepping.payload.set(payload);
  stepping.payload_bytes = payload.length;
  stepping.tick = tick;
  stepping.outstanding = true;
  stepping.sequence = -1;
  stepping.began_us = at_us;
  stepping.deadline_us = deadline_us;
  stepping.timer_us = Infinity;
  stepping.trip.backoff = 0;
  if (phase === "open") transmit(state, payload, at_us);
  return "sent";
}

/** Gives the outstanding step up without an event, as where the run stops. */
export function cancelStep(state: HostState): void {
  state.stepping.outstanding = false;
}

/** Takes a STEP_DONE; answers that were had already are passed over. */
export function onStepDone(state: HostState, frame: Frame, at_us: number): void {
  const { stepping } = state;
  const end = header_bytes + frame.payload_bytes;
  const tick = readTick(frame.bytes, header_bytes, end);
  if (stepping.outstanding && tick === stepping.tick) {
    stepping.outstanding = false;
    if (!stepping.repeated) measure(stepping.trip, at_us - stepping.sent_us);
    const payload = frame.bytes.slice(header_bytes, end);
    tell(state, { kind: "step-done", at_us, tick, payload, roundTrip_us: at_us - stepping.began_us });
    return;
  }
  if (tick < 0) state.channel.ledger.malformed += 1;
  const place = stepping.givenUp.indexOf(tick);
  if (place < 0) return;
  stepping.givenUp.splice(place, 1);
  tell(state, { kind: "step-late", at_us, tick, payload: frame.bytes.slice(header_bytes, end) });
}

/** Repeats or gives up what is due; the next moment at which something is. */
export function pollStepping(state: HostState, at_us: number): number {
  const { stepping } = state;
  if (!stepping.outstanding) return Infinity;
  if (at_us >= stepping.deadline_us) {
    giveUp(state, at_us);
    return Infinity;
  }
  if (at_us >= stepping.timer_us && state.phase === "open") {
    stepping.trip.backoff = Math.min(stepping.trip.backoff + 1, backoffMax);
    transmit(state, stepping.payload.subarray(0, stepping.payload_bytes), at_us);
  }
  return Math.min(stepping.timer_us, stepping.deadline_us);
}

/** The session is gone; the step that is awaited goes out anew in the next one. */
export function suspendStepping(state: HostState): void {
  state.stepping.sequence = -1;
  state.stepping.timer_us = Infinity;
}

/** Sends the step that lockstep still awaits in the session that has just opened. */
export function resumeStepping(state: HostState, at_us: number): void {
  const { stepping, config } = state;
  if (!stepping.outstanding || config.sync !== "lockstep") return;
  transmit(state, stepping.payload.subarray(0, stepping.payload_bytes), at_us);
  stepping.repeated = true;
}

function transmit(state: HostState, payload: Uint8Array, at_us: number): void {
  const { stepping, channel, config } = state;
  const sequence = channel.sent[frameType.step]!;
  if (stepping.sequence >= 0) {
    resend(channel, frameType.step, frameFlag.retransmission, stepping.sequence, payload, at_us);
    stepping.repeated = true;
  } else if (send(channel, frameType.step, 0, payload, at_us)) {
    stepping.sequence = sequence;
    stepping.sent_us = at_us;
    stepping.repeated = false;
  }
  const waits = config.sync === "lockstep";
  const wire_us = config.byteTime_us * wireMax_bytes(payload.length);
  stepping.timer_us = waits ? at_us + timeout_us(stepping.trip, wire_us) : Infinity;
}

function giveUp(state: HostState, at_us: number): void {
  const { stepping, config } = state;
  const { tick } = stepping;
  stepping.outstanding = false;
  stepping.givenUp.push(tick);
  if (stepping.givenUp.length > givenUpMax) stepping.givenUp.shift();
  const waited_us = at_us - stepping.began_us;
  tell(state, { kind: config.sync === "lockstep" ? "step-lost" : "overrun", at_us, tick, waited_us });
}
