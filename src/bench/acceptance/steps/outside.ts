/** Step 9: TC outside the steps, each executed at most once whatever the line does. */

import { frameType } from "../../../link/index.ts";
import { link } from "../../../messages/index.ts";
import { unitByName } from "../../../onboard/unit.ts";
import { type About, type AcceptanceStep, answerMax_ms, ask, isFinding, quiet_ms } from "../about.ts";
import { type Conversation, type Heard, ofSession } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { takeOff, unitOf } from "../flight.ts";
import { commandsOf, emptyCommand } from "../unit-samples.ts";
import { sayAll, sayHeard, saySent } from "../words.ts";
import { acceptedCount } from "./telecommands.ts";

export const outside: AcceptanceStep = async (talk, about) => {
  const wrong =
    (await takeOff(talk, about)) ??
    (await taken(talk, about, 0)) ??
    (await repeated(talk, about)) ??
    (await early(talk, about)) ??
    (await taken(talk, about, 1)) ??
    (await ofAnotherStart(talk, about));
  return wrong ?? (await once(talk, about));
};

function telecommand(about: About, requestId: number, starts = 0): Uint8Array {
  const unit = unitOf(about);
  const message = commandsOf[unit].good?.(requestId) ?? emptyCommand(unit, requestId);
  const command = unitByName(unit).messages.Telecommand.encode(message);
  const bootCount = (about.identity?.bootCount ?? 1) + starts;
  return link.v1.Telecommand.encode({ requestId, command, bootCount });
}

const requestOf = (sequence: number): number => 201 + sequence;

/** The expected sequence is taken and acknowledged. */
async function taken(talk: Conversation, about: About, sequence: number): Promise<Finding | undefined> {
  const requestId = requestOf(sequence);
  const expected = `TC_ACK (type 3) {sequence ${sequence}, request_id ${requestId}, state ACCEPTED (1) or how it ended}, ack ${sequence + 1} in the header`;
  const question = { type: frameType.tc, payload: telecommand(about, requestId), answer: frameType.tcAck };
  const likely =
    "TC sequences count from 0 in every session; the expected one is taken and acknowledged at once; field 3 is the boot count of your HELLO_ACK";
  const answer = await ask(talk, about, question, expected, likely);
  if (isFinding(answer)) return answer;
  const cause = ackCause(answer, sequence);
  if (cause === undefined) return undefined;
  return { sent: saySent(talk.last!), expected, came: sayHeard(answer), likely: cause };
}

function ackCause({ payload, ack }: Heard, sequence: number): string | undefined {
  const decoded = link.v1.TelecommandAck.decode(payload);
  if (!decoded.ok) return decoded.why;
  const { requestId, state } = decoded.value;
  if (decoded.value.sequence !== sequence)
    return `field 1 says ${decoded.value.sequence}: it is the sequence of the TC frame`;
  if (requestId !== requestOf(sequence)) return `field 2 says ${requestId}: it is the request_id of the telecommand`;
  if (state === 0) return "field 3 (state) is missing: ACCEPTED 1, EXECUTED 2, REFUSED 3";
  if (ack !== sequence + 1)
    return `the header's ack is ${ack}: it is the TC sequence that you expect next, in every frame that you send`;
  return undefined;
}

/** Its acknowledgement may be lost. */
async function repeated(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const sent = talk.again(talk.last!);
  const answer = await talk.hear(({ type }) => type === frameType.tcAck, since, answerMax_ms);
  if (answer !== undefined) return undefined;
  return {
    sent: `the same once more: ${saySent(sent)}`,
    expected: "TC_ACK once more, and no second execution",
    came: sayAll(talk, since, about.unit),
    likely: "keep the replies of the last four telecommands and answer a repeated one from them",
  };
}

/** One that overtook another waits for its turn: the bench sends it again. */
async function early(talk: Conversation, about: About): Promise<Finding | undefined> {
  return unheard(talk, about, talk.frame(frameType.tc, telecommand(about, 299), { sequence: 3 }), {
    what: "sequence 3 where 1 is due",
    likely: "telecommands are taken in order: one ahead of its turn is dropped without a word, and comes again",
  });
}

/** One that was meant for the board before it restarted. */
async function ofAnotherStart(talk: Conversation, about: About): Promise<Finding | undefined> {
  return unheard(talk, about, talk.frame(frameType.tc, telecommand(about, 298, 1)), {
    what: "boot count one higher than yours",
    likely:
      "compare field 3 with your boot count: one that is meant for another start is not taken (HELLO_ACK with session 0 tells the bench)",
  });
}

async function unheard(
  talk: Conversation,
  about: About,
  frame: ReturnType<Conversation["frame"]>,
  { what, likely }: { readonly what: string; readonly likely: string },
): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const sent = talk.put(frame);
  const answer = await talk.hear(({ type }) => type === frameType.tcAck, since, quiet_ms);
  if (answer === undefined) return undefined;
  return { sent: `${what}: ${saySent(sent)}`, expected: "no TC_ACK", came: sayAll(talk, since, about.unit), likely };
}

/** Two telecommands were taken: two executions and two reports, or none of a target that takes them in steps alone. */
async function once(talk: Conversation, about: About): Promise<Finding | undefined> {
  const reports = ofSession(talk).flatMap(({ type, payload }) => {
    if (type !== frameType.tm) return [];
    const decoded = link.v1.Telemetry.decode(payload);
    return decoded.ok && decoded.value.execution !== null ? [decoded.value.execution] : [];
  });
  const told = [0, 1].map((sequence) => reports.filter((report) => report.sequence === sequence).length);
  const accepted = await acceptedCount(talk, about, 0);
  if (typeof accepted === "object") return accepted;
  if (told[0] === 0 && told[1] === 0)
    about.notes.push(
      "no execution report in TM: a bench calls such a telecommand UNKNOWN; steps carry them too, and need none",
    );
  const sent = "two telecommands, the first of them twice";
  const expected = "each carried out once, each with one execution report in TM (field 2)";
  const came = `accepted_count ${accepted ?? "not known"}, ${told[0]} reports for the first, ${told[1]} for the second`;
  const isTwice = told.some((count) => count > 1) || (accepted ?? 0) > 2;
  if (isTwice) {
    const likely = "a repeated TC was carried out again: one below the expected sequence is answered, not executed";
    return { sent, expected, came, likely };
  }
  if (told[0] === told[1]) return undefined;
  return { sent, expected, came, likely: "each telecommand that is carried out is reported once in a TM frame" };
}
