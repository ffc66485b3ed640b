/** Step 4: HELLO and HELLO_ACK. */

import {
  checkContract,
  frameMax_bytes,
  frameMin_bytes,
  frameType,
  smallPayloadMax_bytes,
} from "../../../link/index.ts";
import { contracts, link } from "../../../messages/index.ts";
import { unitByName, unitNames } from "../../../onboard/unit.ts";
import { uidText } from "../../target/identity.ts";
import { type About, type AcceptanceStep, answerMax_ms, helloOf, isSmall, newSession, quiet_ms } from "../about.ts";
import { type Conversation, type Heard, isHelloAck } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { hex, hex16, sayAll, sayHeard, saySent } from "../words.ts";

export const hello: AcceptanceStep = async (talk, about) => {
  const since = talk.runs.length;
  const past = talk.session;
  talk.begin(newSession());
  const sent = talk.send(frameType.hello, helloOf(talk.session, about.unit));
  const ack = await talk.hear((frame) => isHelloAck(frame) && frame.session !== 0, since, answerMax_ms);
  const expected = `HELLO_ACK (type 1), session ${hex16(talk.session)} in its header and in field 1`;
  if (ack === undefined) {
    const came = sayAll(talk, since, about.unit);
    return { sent: saySent(sent), expected, came, likely: noAckCause(talk, since) };
  }
  const likely = headerCause(ack, talk) ?? payloadCause(ack, talk.session, about);
  if (likely !== undefined) return { sent: saySent(sent), expected, came: sayHeard(ack, about.unit), likely };
  return (await repeated(talk, about)) ?? (await orphan(talk, about)) ?? (await pastHello(talk, about, past));
};

function noAckCause(talk: Conversation, since: number): string {
  const frames = talk.runs.slice(since).flatMap(({ frame }) => frame ?? []);
  if (frames.some((frame) => isHelloAck(frame) && frame.session === 0))
    return "the header's session is 0: that is for a target that has just started; an answer bears the session of the HELLO";
  if (frames.some(({ type }) => type === frameType.hello))
    return "HELLO came back: the line echoes, or the answer has the type of the question; HELLO_ACK is type 1";
  if (frames.length > 0) return "frames came, none of type 1: the type stands in the low four bits of the first byte";
  return "the run is a frame in step 3 and not here: a fixed answer has the wrong session; put in the one of the HELLO";
}

function headerCause({ session, sequence }: Heard, talk: Conversation): string | undefined {
  const swapped = ((talk.session & 0xff) << 8) | (talk.session >> 8);
  if (session === swapped) return `the session came back as ${hex16(session)}: numbers in the header are little-endian`;
  if (session !== talk.session)
    return `the header says session ${hex16(session)}: every frame of a session bears the number that HELLO named`;
  if (sequence !== 0)
    return `the first HELLO_ACK of a session has sequence 0, this one ${sequence}: sequences count per type, from 0 in every session`;
  return undefined;
}

function payloadCause({ type, payload }: Heard, session: number, about: About): string | undefined {
  const decoded = link.v1.HelloAck.decode(payload);
  if (!decoded.ok) return `the payload of type ${type} is no HelloAck: ${decoded.why}; see its fields in the guide`;
  const identity = decoded.value;
  about.identity = identity;
  const { protocol, unit: number, frameMaxBytes, rxWindowBytes, boardUid, firmwareName, firmwareBuild } = identity;
  if (identity.session !== session) return `field 1 says session ${hex16(identity.session)}, the header another`;
  if (protocol !== 1) return `field 2 (protocol) is ${protocol}, this is protocol 1`;
  const unit = unitNames[number - 1];
  if (unit === undefined) return `field 3 (unit) is ${number}: adcs 1, power 2, comms 3, payload 4, obc 5`;
  if (about.unit !== undefined && about.unit !== unit)
    return `it says it is ${unit}; ${about.unit} (${unitByName(about.unit).number}) is wanted: --unit ${unit}, or mend field 3`;
  about.unit = unit;
  const theirs = { major: identity.contractMajor, minor: identity.contractMinor, hashBytes: identity.contractHash };
  const { verdict, why } = checkContract(contracts[unit], theirs, protocol, unit);
  if (verdict === "locked")
    return `${why}; fields 4 to 6 are ${contracts[unit].major}, ${contracts[unit].minor}, ${contracts[unit].hash}`;
  if (verdict === "other-hash") {
    about.notes.push(why, `field 6 of a firmware for this contract: ${hex(contracts[unit].hashBytes)}`);
  }
  if (firmwareName === "" || firmwareBuild === "")
    return "fields 7 and 8 (firmware name, build) are empty: evidence names them";
  if (boardUid.length === 0) return "field 9 (board uid) is empty: a board is known by it and by nothing else";
  const smallest_bytes = frameMin_bytes + smallPayloadMax_bytes;
  if (frameMaxBytes < smallest_bytes || frameMaxBytes > frameMax_bytes)
    return `field 13 (frame_max_bytes) is ${frameMaxBytes}: ${frameMax_bytes}, or ${smallest_bytes} in the small profile`;
  const windowMin_bytes = isSmall(about) ? 1 : frameMaxBytes;
  if (rxWindowBytes < windowMin_bytes)
    return `field 14 (rx_window_bytes) is ${rxWindowBytes}: your receiver holds one frame of ${frameMaxBytes} bytes at least`;
  if (isSmall(about)) about.notes.push(smallText(frameMaxBytes, rxWindowBytes));
  if (identity.bootCount === 0)
    about.notes.push("field 10 (boot count) is 0: count starts from 1, kept where the board can");
  about.notes.push(
    `${unit}, ${firmwareName} ${firmwareBuild}, uid ${uidText(boardUid)}, contract ${contractText(identity)}`,
  );
  return undefined;
}

const smallText = (frame_bytes: number, window_bytes: number): string =>
  `small profile: frames of ${frame_bytes} bytes, of which the receiver holds ${window_bytes} and reads the rest as they come; ` +
  "what is sent to it has the fields of that profile only, and what it cannot do is not asked";

const contractText = ({ contractMajor, contractMinor, contractHash }: link.v1.HelloAck): string =>
  `${contractMajor}.${contractMinor} ${contractHash.length === 0 ? "without a hash" : hex(contractHash).replaceAll(" ", "")}`;

/** A HELLO of the open session is answered again and changes nothing. */
async function repeated(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const sent = talk.send(frameType.hello, helloOf(talk.session, about.unit));
  const ack = await talk.hear((frame) => isHelloAck(frame) && frame.session === talk.session, since, answerMax_ms);
  const expected = "HELLO_ACK again, sequence 1";
  const said = { sent: saySent(sent), expected, came: sayAll(talk, since, about.unit) };
  if (ack === undefined)
    return { ...said, likely: "HELLO_ACK may be lost, so a HELLO of the open session is answered each time" };
  if (ack.sequence !== 1)
    return { ...said, likely: "a repeated HELLO opens nothing new: the session goes on, and its sequences with it" };
  return undefined;
}

/** A frame of a session that the target does not have makes it say so. */
async function orphan(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const payload = link.v1.Heartbeat.encode({ uptimeMs: 1, sent: [] });
  const sent = talk.put(talk.frame(frameType.heartbeat, payload, { session: talk.session ^ 0x4040 }));
  const ack = await talk.hear((frame) => isHelloAck(frame) && frame.session === 0, since, answerMax_ms);
  if (ack !== undefined) return undefined;
  return {
    sent: saySent(sent),
    expected: "HELLO_ACK with session 0 in header and payload (at most one every 250 ms)",
    came: sayAll(talk, since, about.unit),
    likely: "a frame of another session is counted stale and told to the bench, which so notices a restart at once",
  };
}

/** A HELLO that some adapter held up opens no session that is over. */
async function pastHello(talk: Conversation, about: About, past: number): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const sent = talk.put(talk.frame(frameType.hello, helloOf(past, about.unit), { session: past, sequence: 7 }));
  const ack = await talk.hear((frame) => isHelloAck(frame) && frame.session === past, since, quiet_ms);
  if (ack === undefined) return undefined;
  return {
    sent: `the session before, once more: ${saySent(sent)}`,
    expected: "no answer",
    came: sayAll(talk, since, about.unit),
    likely: "keep the last eight sessions: a delayed HELLO must not bring back one that is over",
  };
}
