/** Step 12: SNAPSHOT and RESTORE, where the target says that it can. */

import { crc32c, frameType, stateMax_bytes } from "../../../link/index.ts";
import { link } from "../../../messages/index.ts";
import { type About, type AcceptanceStep, ask, isFinding, stepMax_ms } from "../about.ts";
import type { Conversation } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { type Answer, fly, lasting, takeOff } from "../flight.ts";
import { sayHeard, saySent } from "../words.ts";

const { TransferState } = link.v1;
const before = 7;
const after = 12;
/** With all other fields, a chunk of this size fits the small profile too. */
const chunk_bytes = 96;

export const snapshot: AcceptanceStep = async (talk, about) => {
  const off = await takeOff(talk, about);
  if (off !== undefined) return off;
  if (about.identity?.canSnapshot !== true) {
    about.notAsked =
      "can_snapshot is false: a breakpoint replays to its point or says that it cannot; nothing more to do";
    return undefined;
  }
  const start = await flown(talk, about, 0, before);
  if (!Array.isArray(start)) return start;
  const saved = await save(talk, about);
  if (!(saved instanceof Uint8Array)) return saved;
  about.notes.push(`the state is ${saved.length} bytes`);
  const straight = await flown(talk, about, before, after);
  if (!Array.isArray(straight)) return straight;
  const wrong = await restore(talk, about, saved);
  if (wrong !== undefined) return wrong;
  const again = await flown(talk, about, before, after);
  return Array.isArray(again) ? compared(about, straight, again) : again;
};

async function flown(talk: Conversation, about: About, from: number, until: number): Promise<Answer[] | Finding> {
  const answers: Answer[] = [];
  for (let tick = from; tick < until; tick += 1) {
    const answer = await fly(talk, about, tick);
    if (!("frame" in answer)) return answer;
    answers.push(answer);
  }
  return answers;
}

const numbering =
  "a bench has one counter for RESET, SNAPSHOT and RESTORE: a number above the last one is new, also where some are left out";

const otherRequest = (theirs: number, ours: number): string =>
  `it answers request ${theirs}, this one is ${ours}: field 1 comes back as it was sent`;

/** Fetches the state, chunk by chunk. */
async function save(talk: Conversation, about: About): Promise<Uint8Array | Finding> {
  const parts: Uint8Array[] = [];
  const expected =
    "SNAPSHOT_DATA (type 13): request_id, state MORE (1) or DONE (2), offset, size and CRC-32C of the whole, data";
  const requestId = (talk.requests += 1);
  const likely = `a SNAPSHOT with a new request_id captures the state; the same id with an offset asks for the rest of what was captured; ${numbering}`;
  for (let offsetBytes = 0; offsetBytes < stateMax_bytes;) {
    const payload = link.v1.Snapshot.encode({ requestId, offsetBytes });
    const question = { type: frameType.snapshot, payload, answer: frameType.snapshotData, limit_ms: stepMax_ms };
    const answer = await ask(talk, about, question, expected, likely);
    if (isFinding(answer)) return answer;
    const decoded = link.v1.SnapshotData.decode(answer.payload);
    const said = { sent: saySent(talk.last!), expected, came: sayHeard(answer) };
    if (!decoded.ok) return { ...said, likely: decoded.why };
    if (decoded.value.requestId !== requestId)
      return { ...said, likely: otherRequest(decoded.value.requestId, requestId) };
    const { state, data, totalBytes, crc32c: crc } = decoded.value;
    if (state !== TransferState.TRANSFER_STATE_MORE && state !== TransferState.TRANSFER_STATE_DONE)
      return { ...said, likely: "refused, though HELLO_ACK says can_snapshot" };
    if (decoded.value.offsetBytes !== offsetBytes || (data.length === 0 && totalBytes > 0))
      return { ...said, likely: "the chunk is not the one at the offset that was asked for" };
    parts.push(data);
    offsetBytes += data.length;
    if (state === TransferState.TRANSFER_STATE_MORE) continue;
    const whole = Buffer.concat(parts);
    if (whole.length === totalBytes && crc32c(whole) === crc) return Uint8Array.from(whole);
    return {
      ...said,
      likely: `${whole.length} bytes came with CRC ${crc32c(whole)}, it says ${totalBytes} and ${crc}: both are of the whole state`,
    };
  }
  return { sent: "SNAPSHOT", expected, came: "no end", likely: "the last chunk has the state DONE (2)" };
}

/** Puts the state back, chunk by chunk. */
async function restore(talk: Conversation, about: About, saved: Uint8Array): Promise<Finding | undefined> {
  const requestId = (talk.requests += 1);
  const likely = `each chunk is answered with the offset that is expected next, the last one with DONE (2); ${numbering}`;
  for (let at = 0; ;) {
    const data = saved.subarray(at, at + chunk_bytes);
    const message = {
      requestId,
      state: 0 as const,
      offsetBytes: at,
      totalBytes: saved.length,
      crc32c: crc32c(saved),
      data,
    };
    const isLast = at + data.length === saved.length;
    const expected = `RESTORE (type 14) with the state ${isLast ? "DONE (2)" : `MORE (1) and offset ${at + data.length}`}`;
    const question = {
      type: frameType.restore,
      payload: link.v1.Restore.encode(message),
      answer: frameType.restore,
      limit_ms: stepMax_ms,
    };
    const answer = await ask(talk, about, question, expected, likely);
    if (isFinding(answer)) return answer;
    const decoded = link.v1.Restore.decode(answer.payload);
    if (decoded.ok && decoded.value.requestId !== requestId)
      return {
        sent: saySent(talk.last!),
        expected,
        came: sayHeard(answer),
        likely: otherRequest(decoded.value.requestId, requestId),
      };
    const wanted = isLast ? TransferState.TRANSFER_STATE_DONE : TransferState.TRANSFER_STATE_MORE;
    const isRight =
      decoded.ok && decoded.value.state === wanted && (isLast || decoded.value.offsetBytes === at + data.length);
    if (!isRight) return { sent: saySent(talk.last!), expected, came: sayHeard(answer), likely };
    if (isLast) return undefined;
    at += data.length;
  }
}

function compared(about: About, straight: readonly Answer[], again: readonly Answer[]): Finding | undefined {
  const at = straight.findIndex(
    (answer, index) => Buffer.compare(lasting(about, answer), lasting(about, again[index]!)) !== 0,
  );
  if (at < 0) return undefined;
  return {
    sent: `STEPs, SNAPSHOT, STEPs ${before} to ${after - 1}, RESTORE, and the same STEPs once more`,
    expected: `tick ${before + at} as before: ${sayHeard(straight[at]!.frame, about.unit)}`,
    came: sayHeard(again[at]!.frame, about.unit),
    likely:
      "the state that was saved is not all that a step depends on, or RESTORE does not put it in force; the ticks start over then",
  };
}
