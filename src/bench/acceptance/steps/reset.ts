/** Step 6: RESET to the initial state. */

import { frameType } from "../../../link/index.ts";
import { link } from "../../../messages/index.ts";
import { type About, type AcceptanceStep, answerMax_ms, ask, isFinding, openSession, stepMax_ms } from "../about.ts";
import type { Conversation, Heard } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { sayAll, sayHeard, saySent } from "../words.ts";

const kind = link.v1.ResetKind.RESET_KIND_INITIAL_STATE;

/** Puts the unit back into its initial state. */
export async function resetUnit(talk: Conversation, about: About): Promise<Finding | undefined> {
  const requestId = (talk.requests += 1);
  const question = {
    type: frameType.reset,
    payload: link.v1.Reset.encode({ requestId, kind }),
    answer: frameType.reset,
    limit_ms: stepMax_ms,
  };
  const expected = `RESET {request_id ${requestId}, kind ${kind}}: the same message back, once the unit is in its initial state`;
  const likely =
    "RESET is answered with RESET, type 11 both ways, after it is done; a request with a number above the last one is a new one";
  const answer = await ask(talk, about, question, expected, likely);
  if (isFinding(answer)) return answer;
  const cause = answerCause(answer, requestId);
  if (cause === undefined) return undefined;
  return { sent: saySent(talk.last!), expected, came: sayHeard(answer), likely: cause };
}

function answerCause({ payload }: Heard, requestId: number): string | undefined {
  const decoded = link.v1.Reset.decode(payload);
  if (!decoded.ok) return decoded.why;
  if (decoded.value.requestId !== requestId)
    return `it answers request ${decoded.value.requestId}: field 1 comes back as it was sent`;
  if (decoded.value.kind !== kind) return `field 2 came back as ${decoded.value.kind}, ${kind} was sent`;
  return undefined;
}

export const reset: AcceptanceStep = async (talk, about) => {
  const wrong = (await openSession(talk, about)) ?? (await resetUnit(talk, about));
  if (wrong !== undefined) return wrong;
  const since = talk.runs.length;
  const sent = talk.again(talk.last!);
  const answer = await talk.hear(({ type }) => type === frameType.reset, since, answerMax_ms);
  if (answer === undefined)
    return {
      sent: `the same once more: ${saySent(sent)}`,
      expected: "the answer once more",
      came: sayAll(talk, since),
      likely: "the answer may be lost: a RESET whose number is the last one is answered again, without another reset",
    };
  return resetUnit(talk, about);
};
