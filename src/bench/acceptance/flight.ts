/** Steps as a bench sends them, for the parts of the acceptance that need a unit that runs. */

import { frameType } from "../../link/index.ts";
import { type StepDoneMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { type About, isSmall, openSession, stepMax_ms } from "./about.ts";
import type { Conversation, Heard } from "./conversation.ts";
import type { Finding } from "./finding.ts";
import { eventsCause } from "./steps/events.ts";
import { resetUnit } from "./steps/reset.ts";
import { stepOf } from "./unit-samples.ts";
import { sayAll, sayHeard, saySent } from "./words.ts";

/** An answer to a step: as it came, and decoded. */
export interface Answer {
  readonly frame: Heard;
  readonly done: StepDoneMessage;
}

/** Opens a session with the unit in its initial state. */
export async function takeOff(talk: Conversation, about: About): Promise<Finding | undefined> {
  return (await openSession(talk, about)) ?? (await resetUnit(talk, about));
}

/** The unit that said who it is; adcs where nobody asked yet. */
export const unitOf = (about: About): UnitName => about.unit ?? "adcs";

const isAnswer =
  (talk: Conversation) =>
  ({ type, session }: Heard): boolean =>
    type === frameType.stepDone && session === talk.session;

/** Sends a STEP, once, and gives its answer. */
export async function fly(
  talk: Conversation,
  about: About,
  tick: number,
  telecommands: readonly object[] = [],
): Promise<Answer | Finding> {
  const since = talk.runs.length;
  const began_us = now_us();
  talk.send(frameType.step, stepOf(unitOf(about), tick, { telecommands, isSmall: isSmall(about) }));
  const frame = await talk.hear(isAnswer(talk), since, stepMax_ms);
  if (frame === undefined) return unanswered(talk, about, tick, since);
  about.roundTrips_us.push(now_us() - began_us);
  return judged(talk, about, tick, frame);
}

/** Sends the last STEP once more, as a bench does whose answer was lost. */
export async function flyAgain(talk: Conversation, about: About, tick: number): Promise<Answer | Finding> {
  const since = talk.runs.length;
  talk.again(talk.last!);
  const frame = await talk.hear(isAnswer(talk), since, stepMax_ms);
  if (frame !== undefined) return judged(talk, about, tick, frame);
  return {
    sent: `the same STEP once more: ${saySent(talk.last!, about.unit)}`,
    expected: `the STEP_DONE of tick ${tick} once more`,
    came: sayAll(talk, since, about.unit),
    likely:
      "no answer to a repeated STEP: keep the last STEP_DONE with its tick and send those bytes again, without running again",
  };
}

function unanswered(talk: Conversation, about: About, tick: number, since: number): Finding {
  return {
    sent: saySent(talk.last!, about.unit),
    expected: `STEP_DONE (type 6) of tick ${tick} within ${stepMax_ms / 1000} s`,
    came: sayAll(talk, since, about.unit),
    likely:
      tick === 0
        ? "protobuf leaves out a field that is 0: a STEP without field 1 has tick 0, and after RESET that tick is new"
        : "every tick above the last one is run, also where some are left out; look whether the decoder refuses the message (a LOG says so)",
  };
}

function judged(talk: Conversation, about: About, tick: number, frame: Heard): Answer | Finding {
  const decoded = unitByName(unitOf(about)).messages.StepDone.decode(frame.payload);
  const said = { sent: saySent(talk.last!, about.unit), came: sayHeard(frame, about.unit) };
  const expected = `StepDone of ${unitOf(about)} with tick ${tick} and outputs`;
  if (!decoded.ok) return { ...said, expected, likely: `the payload is no StepDone: ${decoded.why}` };
  const done = decoded.value;
  if (done.tick !== tick)
    return { ...said, expected, likely: `field 1 (tick) is ${done.tick}: it is the tick of the STEP that is answered` };
  if (done.outputs === null)
    return {
      ...said,
      expected,
      likely: "field 2 (outputs) is not there: a step without outputs leaves the actuators to chance",
    };
  const likely = eventsCause(frame);
  if (likely !== undefined)
    return { ...said, expected: "events (field 4) of {1 code, 2 severity, 3 value: float}", likely };
  return { frame, done };
}

/** The answer without what a run may change: how long it took. */
export function lasting(about: About, { done }: Answer): Uint8Array {
  return unitByName(unitOf(about)).messages.StepDone.encode({ ...done, busyUs: 0 });
}
