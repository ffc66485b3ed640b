/** Step 7: STEP and STEP_DONE; each tick runs once, and the same steps give the same answers. */

import { frameType } from "../../../link/index.ts";
import { unitByName } from "../../../onboard/unit.ts";
import { type About, type AcceptanceStep, isSmall, openSession, quiet_ms } from "../about.ts";
import type { Conversation } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { type Answer, fly, flyAgain, lasting, takeOff, unitOf } from "../flight.ts";
import { stepOf } from "../unit-samples.ts";
import { hex, sayAll, sayHeard, saySent } from "../words.ts";
import { tellsStart } from "./events.ts";
import { sequenceCause } from "./health.ts";
import { resetUnit } from "./reset.ts";

const tickCount = 24;

export const stepping: AcceptanceStep = async (talk, about) => {
  about.roundTrips_us.length = 0;
  const off = (await takeOff(talk, about)) ?? (await repeatedTick(talk, about));
  if (off !== undefined) return off;
  const straight = await flight(talk, about, () => false);
  if (!Array.isArray(straight)) return straight;
  const wrong = (await oldTick(talk, about)) ?? (await laterSession(talk, about, straight));
  if (wrong !== undefined) return wrong;
  const again = await flight(talk, about, () => false);
  if (!Array.isArray(again)) return again;
  const reset = parted(talk, about, straight, again, resetCause);
  if (reset !== undefined) return reset;
  const repeated = await flight(talk, about, (tick) => tick % 3 === 1);
  if (!Array.isArray(repeated)) return repeated;
  const cache = parted(talk, about, straight, repeated, cacheCause);
  if (cache !== undefined) return cache;
  timing(about);
  return sequences(talk);
};

const resetCause =
  "RESET does not put everything back: filters, counters, modes, events that wait and the time since the last housekeeping belong to the state; or something random or a clock is in the law";
const cacheCause =
  "a repeated STEP ran the law again: compare its tick with the last one, and send the kept bytes where they are equal";

/** The first tick is 0, and a repetition of it gets the very same bytes. */
async function repeatedTick(talk: Conversation, about: About): Promise<Finding | undefined> {
  const first = await fly(talk, about, 0);
  if (!("frame" in first)) return first;
  if (!tellsStart(first.frame)) return unstarted(talk, about, first);
  const second = await flyAgain(talk, about, 0);
  if (!("frame" in second)) return second;
  const isSame = Buffer.compare(first.frame.payload, second.frame.payload) === 0;
  if (isSame && first.frame.sequence === second.frame.sequence) return undefined;
  return {
    sent: `the same STEP twice: ${saySent(talk.last!, about.unit)}`,
    expected: `the same STEP_DONE twice, byte for byte, sequence ${first.frame.sequence} both times`,
    came: `${sayHeard(first.frame, about.unit)}\n${sayHeard(second.frame, about.unit)}`,
    likely: isSame
      ? "the bytes are kept; the frame's sequence has to be kept too: it is a repetition, not a new frame"
      : `${cacheCause}; busy_us is part of the bytes`,
  };
}

const unstarted = (talk: Conversation, about: About, { frame }: Answer): Finding => ({
  sent: `the first STEP behind a RESET: ${saySent(talk.last!, about.unit)}`,
  expected: "the event STARTED in its answer: field 4, {1 code: 1, 2 severity: 1}",
  came: sayHeard(frame, about.unit),
  likely:
    "the initial state has one event waiting, STARTED (code 1): RESET puts it there as power on does, and the first answer takes it along",
});

/** A flight from a RESET on; some ticks are sent twice. */
async function flight(
  talk: Conversation,
  about: About,
  isTwice: (tick: number) => boolean,
): Promise<Answer[] | Finding> {
  const off = await resetUnit(talk, about);
  if (off !== undefined) return off;
  const answers: Answer[] = [];
  for (let tick = 0; tick < tickCount; tick += 1) {
    const answer = await fly(talk, about, tick);
    if (!("frame" in answer)) return answer;
    answers.push(answer);
    const second = isTwice(tick) ? await flyAgain(talk, about, tick) : answer;
    if (!("frame" in second)) return second;
  }
  return answers;
}

function parted(talk: Conversation, about: About, one: Answer[], other: Answer[], likely: string): Finding | undefined {
  const tick = one.findIndex((answer, at) => Buffer.compare(lasting(about, answer), lasting(about, other[at]!)) !== 0);
  if (tick < 0) return undefined;
  return {
    sent: `RESET, then STEPs 0 to ${tickCount - 1}, a second time\nthe last: ${saySent(talk.last!, about.unit)}`,
    expected: `tick ${tick} as the first time: ${sayHeard(one[tick]!.frame, about.unit)}`,
    came: sayHeard(other[tick]!.frame, about.unit),
    likely,
  };
}

/** A STEP that was overtaken is neither run nor answered. */
async function oldTick(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const sent = talk.send(frameType.step, stepOf(unitOf(about), 3, { isSmall: isSmall(about) }));
  const answer = await talk.hear(({ type }) => type === frameType.stepDone, since, quiet_ms);
  if (answer === undefined) return undefined;
  return {
    sent: `after tick ${tickCount - 1}: ${saySent(sent, about.unit)}`,
    expected: "no answer",
    came: sayAll(talk, since, about.unit),
    likely: "a tick below the last one is old: running it again would turn the unit's time back",
  };
}

/** The kept answer outlives the session: a bench that lost it opens another and asks again. */
async function laterSession(
  talk: Conversation,
  about: About,
  answers: readonly Answer[],
): Promise<Finding | undefined> {
  const closed = await openSession(talk, about);
  if (closed !== undefined) return closed;
  const kept = answers.at(-1)!;
  const again = await fly(talk, about, kept.done.tick);
  if (!("frame" in again)) {
    return {
      ...again,
      likely: "the last STEP_DONE is kept over a new session: only RESET and RESTORE make the ticks start over",
    };
  }
  if (Buffer.compare(kept.frame.payload, again.frame.payload) === 0) return undefined;
  return {
    sent: `HELLO with a new session, then tick ${kept.done.tick} again: ${saySent(talk.last!, about.unit)}`,
    expected: `the bytes that were kept: ${hex(kept.frame.payload)}`,
    came: sayHeard(again.frame, about.unit),
    likely: "a new session is no reset: the unit goes on, and the tick that it ran last is answered from what was kept",
  };
}

function timing({ roundTrips_us, notes, unit }: About): void {
  const sorted = roundTrips_us.toSorted((a, b) => a - b);
  const budget_ms = (unit === undefined ? 100_000 : unitByName(unit).period_us) * 0.0008;
  const [middle_ms, longest_ms] = [sorted[sorted.length >> 1]! / 1000, sorted.at(-1)! / 1000];
  const verdict = longest_ms <= budget_ms ? "in time" : "too slow for it: such a run is inconclusive";
  notes.push(
    `round trip ${middle_ms.toFixed(1)} ms in the middle, ${longest_ms.toFixed(1)} ms at most; paced runs want ${budget_ms} ms: ${verdict}`,
  );
}

function sequences(talk: Conversation): Finding | undefined {
  const likely = sequenceCause(talk);
  if (likely === undefined) return undefined;
  return { sent: "the steps above", expected: "sequences without a gap", came: "a gap", likely };
}
