/** Frames in words: who they are, what they carry, and their bytes in hex. */

import { frameType } from "../../link/index.ts";
import { link } from "../../messages/index.ts";
import { type UnitName, unitByName } from "../../onboard/unit.ts";
import type { Conversation, Heard, Run, Sent } from "./conversation.ts";

const hexMax_bytes = 96;
const fieldsMax = 400;

const names = [
  "HELLO",
  "HELLO_ACK",
  "TC",
  "TC_ACK",
  "TM",
  "STEP",
  "STEP_DONE",
  "TIME",
  "HEARTBEAT",
  "LOG",
  "STATS",
  "RESET",
  "SNAPSHOT",
  "SNAPSHOT_DATA",
  "RESTORE",
] as const;

export const typeName = (type: number): string => names[type] ?? `type ${type}`;

export const hex = (bytes: Uint8Array, max_bytes = hexMax_bytes): string => {
  const shown = Array.from(bytes.subarray(0, max_bytes), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return bytes.length > max_bytes ? `${shown} ... (${bytes.length} bytes)` : shown;
};

export const hex16 = (value: number): string => `0x${value.toString(16).padStart(4, "0")}`;

const linkMessages = new Map(
  Object.entries({
    [frameType.hello]: link.v1.Hello,
    [frameType.helloAck]: link.v1.HelloAck,
    [frameType.tc]: link.v1.Telecommand,
    [frameType.tcAck]: link.v1.TelecommandAck,
    [frameType.tm]: link.v1.Telemetry,
    [frameType.time]: link.v1.Time,
    [frameType.heartbeat]: link.v1.Heartbeat,
    [frameType.log]: link.v1.Log,
    [frameType.stats]: link.v1.Stats,
    [frameType.reset]: link.v1.Reset,
    [frameType.snapshot]: link.v1.Snapshot,
    [frameType.snapshotData]: link.v1.SnapshotData,
    [frameType.restore]: link.v1.Restore,
  }),
);

type Decoded = { readonly ok: true; readonly value: object } | { readonly ok: false; readonly why: string };

/** The payload as the message that its type promises. */
export function decodePayload(type: number, payload: Uint8Array, unit: UnitName | undefined): Decoded {
  const known = linkMessages.get(String(type));
  if (known !== undefined) return known.decode(payload);
  if (unit === undefined) return { ok: false, why: "the unit is not known yet" };
  const { Step, StepDone } = unitByName(unit).messages;
  return type === frameType.step ? Step.decode(payload) : StepDone.decode(payload);
}

function fields(type: number, payload: Uint8Array, unit: UnitName | undefined): string {
  const decoded = decodePayload(type, payload, unit);
  if (!decoded.ok) return `not decoded: ${decoded.why}`;
  const text = JSON.stringify(decoded.value, (_key, value: unknown) =>
    value instanceof Uint8Array ? hex(value, 32) : value,
  );
  return text.length > fieldsMax ? `${text.slice(0, fieldsMax)}...` : text;
}

const heading = ({ type, session, sequence }: Pick<Heard, "type" | "session" | "sequence">): string =>
  `${typeName(type)} session ${hex16(session)} sequence ${sequence}`;

/** A frame that we sent. */
export const saySent = (sent: Sent, unit?: UnitName): string =>
  `${heading(sent)} ${fields(sent.type, sent.payload, unit)}\n${hex(sent.wire)}`;

/** A frame that came. */
export const sayHeard = (frame: Heard, unit?: UnitName): string =>
  `${heading(frame)} ack ${frame.ack} ${fields(frame.type, frame.payload, unit)}\npayload ${hex(frame.payload)}`;

/** What came, frame or not. */
export function sayRun({ chunk, frame, refusal }: Run, unit?: UnitName): string {
  if (frame !== undefined) return sayHeard(frame, unit);
  return `no frame (${refusal}): 00 ${hex(chunk)} 00`;
}

/** Everything since `since` in a line each, or that there was nothing. */
export function sayAll(talk: Conversation, since: number, unit?: UnitName): string {
  const runs = talk.runs.slice(since);
  if (runs.length === 0) return talk.port.closed === undefined ? "nothing" : "nothing; the port closed";
  const shown = runs.slice(0, 4).map((run) => sayRun(run, unit));
  return runs.length > 4 ? [...shown, `and ${runs.length - 4} more`].join("\n") : shown.join("\n");
}
