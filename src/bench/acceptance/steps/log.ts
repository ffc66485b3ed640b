/** Step 10: LOG, for which a STEP that does not decode is the occasion. */

import { frameType } from "../../../link/index.ts";
import { link } from "../../../messages/index.ts";
import { type About, type AcceptanceStep, answerMax_ms, isSmall } from "../about.ts";
import type { Conversation } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { fly, takeOff } from "../flight.ts";
import { sayAll, sayHeard, saySent } from "../words.ts";

export const log: AcceptanceStep = async (talk, about) => {
  const off = await takeOff(talk, about);
  if (off !== undefined) return off;
  const first = await fly(talk, about, 0);
  if (!("frame" in first)) return first;
  const since = talk.runs.length;
  // Tick 1, then inputs of 100 bytes of which two are there.
  const sent = talk.send(frameType.step, Uint8Array.of(0x08, 1, 0x22, 100, 1, 2));
  const line = await talk.hear(({ type }) => type === frameType.log, since, answerMax_ms);
  const said = {
    sent: `a STEP whose payload ends too early: ${saySent(sent, about.unit)}`,
    expected: "LOG (type 9) with the level ERROR, and no STEP_DONE",
  };
  const came = sayAll(talk, since, about.unit);
  const done = talk.runs.slice(since).find(({ frame }) => frame?.type === frameType.stepDone);
  if (done !== undefined)
    return { ...said, came, likely: "what cannot be decoded is not run: look at what your decoder returns" };
  if (line === undefined && isSmall(about)) return unlogged(talk, about);
  if (line === undefined)
    return {
      ...said,
      came,
      likely:
        "a person at the bench sees nothing but a timeout unless the firmware says in a LOG what it could not read",
    };
  const decoded = link.v1.Log.decode(line.payload);
  if (!decoded.ok) return { ...said, came: sayHeard(line), likely: decoded.why };
  if (decoded.value.level === 0 || decoded.value.text === "")
    return {
      ...said,
      came: sayHeard(line),
      likely: "field 1 is the level (DEBUG 1, INFO 2, WARNING 3, ERROR 4), field 3 the text, 120 bytes at most",
    };
  about.notes.push(`it says: ${decoded.value.text}`);
  const next = await fly(talk, about, 2);
  return "frame" in next ? undefined : next;
};

/** The small profile has no room for lines. That the bad STEP was not answered is asked of it as well, and that the next one is. */
async function unlogged(talk: Conversation, about: About): Promise<Finding | undefined> {
  about.notAsked =
    "the small profile has no room for LOG: of a STEP that it cannot decode a person sees that it is not answered, and log_dropped in STATS";
  const next = await fly(talk, about, 2);
  return "frame" in next ? undefined : next;
}
