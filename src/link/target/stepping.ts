/** STEP on the target's side: each tick runs once; its answer is kept and given again without running again. */

import { resend, send } from "../channel.ts";
import type { Frame } from "../decoder.ts";
import { frameFlag, frameType, header_bytes, payloadMax_bytes } from "../frame.ts";
import { readTick } from "../tick.ts";
import type { TargetState } from "./state.ts";

/** Outlives the session: a bench that opens a new one for the same tick gets the same answer. */
export interface StepCache {
  /** Latest tick that was given to the unit; -1 before the first one and after a reset. */
  begun: number;
  /** Latest tick that was answered. */
  answered: number;
  readonly answer: Uint8Array;
  answer_bytes: number;
  /** Under which session and sequence the answer went out. */
  session: number;
  sequence: number;
  /** STEPs of a tick before the latest one: neither run nor answered. */
  outdated: number;
}

export const createStepCache = (): StepCache => ({
  begun: -1,
  answered: -1,
  answer: new Uint8Array(payloadMax_bytes),
  answer_bytes: 0,
  session: 0,
  sequence: 0,
  outdated: 0,
});

/** Forgets the ticks, as after a reset to the initial state or a restored state: the next STEP may bear any tick. */
export function restartSteps(steps: StepCache): void {
  steps.begun = -1;
  steps.answered = -1;
}

/** Takes a STEP. A frame that was seen before (`isNew` false) never runs, even where a reset has made its tick new again. */
export function onStep(state: TargetState, frame: Frame, isNew: boolean, at_us: number): void {
  const { steps } = state;
  const end = header_bytes + frame.payload_bytes;
  const tick = readTick(frame.bytes, header_bytes, end);
  if (tick < 0) state.channel.ledger.malformed += 1;
  else if (tick > steps.begun && isNew) {
    steps.begun = tick;
    state.events.push({ kind: "step", at_us, tick, payload: frame.bytes.slice(header_bytes, end) });
  } else if (tick === steps.answered) answerAgain(state, at_us);
  else if (tick < steps.begun) steps.outdated += 1;
}

/** Sends the answer of a tick, and keeps it where none of a later tick is kept. False where it does not fit. */
export function answerStep(state: TargetState, tick: number, payload: Uint8Array, at_us: number): boolean {
  const { steps, channel } = state;
  const sequence = channel.sent[frameType.stepDone]!;
  if (payload.length > payloadMax_bytes) return false;
  const sent = channel.session !== 0 && send(channel, frameType.stepDone, 0, payload, at_us);
  if (tick >= steps.answered && tick <= steps.begun) {
    steps.answered = tick;
    steps.answer.set(payload);
    steps.answer_bytes = payload.length;
    steps.session = sent ? channel.session : 0;
    steps.sequence = sequence;
  }
  return sent;
}

function answerAgain(state: TargetState, at_us: number): void {
  const { steps, channel } = state;
  const answer = steps.answer.subarray(0, steps.answer_bytes);
  if (steps.session === channel.session) {
    resend(channel, frameType.stepDone, frameFlag.retransmission, steps.sequence, answer, at_us);
    return;
  }
  const sequence = channel.sent[frameType.stepDone]!;
  if (!send(channel, frameType.stepDone, 0, answer, at_us)) return;
  steps.session = channel.session;
  steps.sequence = sequence;
}
