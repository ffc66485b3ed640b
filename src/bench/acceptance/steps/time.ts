/** Step 11: TIME, by which the bench knows the target's clock. */

import { frameType } from "../../../link/index.ts";
import { link } from "../../../messages/index.ts";
import { now_us } from "../../clock.ts";
import { type About, type AcceptanceStep, ask, isFinding, openSession } from "../about.ts";
import { type Conversation, pause } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { sayHeard, saySent } from "../words.ts";

const apart_ms = 500;
/** A second of ours is one of theirs, but for what the line adds. */
const partMax = 0.1;

interface Exchange {
  readonly at_us: number;
  readonly time: link.v1.Time;
}

/** A right clock is right at the first look; another one is looked at three times. */
const looksMax = 3;

export const time: AcceptanceStep = async (talk, about) => {
  const closed = await openSession(talk, about);
  if (closed !== undefined) return closed;
  const ratios: number[] = [];
  for (let look = 0; look < looksMax; look += 1) {
    const ratio = await rate(talk, about);
    if (typeof ratio !== "number") return ratio;
    if (Math.abs(ratio - 1) <= partMax) return undefined;
    ratios.push(ratio);
  }
  const said = ratios.map((ratio) => ratio.toPrecision(3)).join(", ");
  // A wrong prescaler is wrong by the same factor each time.
  if (Math.max(...ratios) - Math.min(...ratios) > partMax) {
    about.notes.push(
      `its second is ${said} of ours: an emulated chip on a busy machine; on silicon look at its interrupts`,
    );
    return undefined;
  }
  return {
    sent: `TIMEs ${apart_ms} ms apart: ${saySent(talk.last!)}`,
    expected: "field 2 goes on by as many microseconds as went by",
    came: `it goes on by ${said} of that`,
    likely: rateCause(ratios[0]!),
  };
};

/** How fast its clock goes, against ours. */
async function rate(talk: Conversation, about: About): Promise<number | Finding> {
  const first = await exchange(talk, about);
  if (!("time" in first)) return first;
  await pause(apart_ms);
  const second = await exchange(talk, about);
  if (!("time" in second)) return second;
  const ours_us = second.at_us - first.at_us;
  const theirs_us = second.time.targetReceivedUs - first.time.targetReceivedUs;
  about.notes.push(`in ${Math.round(ours_us)} us of ours its clock went on by ${theirs_us} us`);
  return theirs_us / ours_us;
}

function rateCause(ratio: number): string {
  if (ratio > 0.0005 && ratio < 0.002)
    return "the target's clock counts milliseconds: fields 2 and 3 are microseconds since its start";
  if (ratio > 500) return "the target's clock counts faster than microseconds";
  if (ratio <= 0) return "the target's clock stands still, or goes back: where a 32-bit counter wraps, count the wraps";
  return "the target's clock counts something else than microseconds: look at its prescaler";
}

async function exchange(talk: Conversation, about: About): Promise<Exchange | Finding> {
  // Above 32 bits, so that a field that is cut shows.
  const hostSentUs = 0x1_0000_0000_0 + Math.round(now_us());
  const at_us = now_us();
  const payload = link.v1.Time.encode({ hostSentUs, targetReceivedUs: 0, targetSentUs: 0 });
  const expected = "TIME (type 7) with field 1 as it was sent, and the target's own clock in fields 2 and 3";
  const likely = "TIME is answered with TIME, at once";
  const answer = await ask(talk, about, { type: frameType.time, payload, answer: frameType.time }, expected, likely);
  if (isFinding(answer)) return answer;
  const decoded = link.v1.Time.decode(answer.payload);
  const said = { sent: saySent(talk.last!), expected, came: sayHeard(answer) };
  if (!decoded.ok) return { ...said, likely: decoded.why };
  const { targetReceivedUs, targetSentUs } = decoded.value;
  if (decoded.value.hostSentUs !== hostSentUs)
    return { ...said, likely: "field 1 came back as another number: it is a 64-bit one, and returned as it came" };
  if (targetSentUs < targetReceivedUs) return { ...said, likely: "field 3 (sent) is before field 2 (received)" };
  return { at_us, time: decoded.value };
}
