/** Example frames of the guide: header, payload field by field, CRC, and the bytes on the wire. */

import {
  cobsEncode,
  cobsMax_bytes,
  crc32c,
  frameMin_bytes,
  header_bytes,
  wireMax_bytes,
  writeFrame,
} from "../../src/link/index.ts";
import { adcs, link, report } from "../../src/messages/index.ts";
import type { MessageType } from "../../src/messages/index.ts";
import type { Contract } from "../generate/model.ts";
import { partsOf } from "./protobuf.ts";

/** How an example stands in the guide: fields that are left out are zero; `{"hex": ...}` is bytes, `{"sub": ...}` a message. */
export interface Example {
  readonly type: number;
  readonly session: number;
  readonly sequence?: number;
  readonly ack?: number;
  readonly flags?: number;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const packages: Readonly<Record<string, object>> = { link: link.v1, adcs: adcs.v1, report: report.v1 };

function typeOf(name: string): MessageType<object> {
  const [, unit, , message] = name.split(".");
  const found = (packages[unit!] as Readonly<Record<string, MessageType<object> | undefined>>)[message!];
  if (found === undefined) throw new Error(`no message ${name}`);
  return found;
}

/** Sub-messages that `create` fills in are absent unless the example has them. */
function encoded(name: string, given: Readonly<Record<string, unknown>>): Uint8Array {
  const type = typeOf(name);
  const message = type.create() as Record<string, unknown>;
  for (const [key, value] of Object.entries(message)) {
    const isSub =
      typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
    if (isSub) message[key] = null;
  }
  for (const [key, value] of Object.entries(given)) {
    if (!(key in message)) throw new Error(`${name} has no ${key}`);
    message[key] = valueOf(value);
  }
  type.quantise(message);
  return type.encode(message);
}

function valueOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("hex" in value) return Uint8Array.from(Buffer.from(String(value.hex), "hex"));
  if ("message" in value && "fields" in value)
    return encoded(String(value.message), value.fields as Readonly<Record<string, unknown>>);
  if (!Array.isArray(value) && "of" in value) {
    const decoded = typeOf(String(value.of)).decode(encoded(String(value.of), omit(value)));
    return decoded.ok ? decoded.value : null;
  }
  return Array.isArray(value) ? value.map(valueOf) : value;
}

const omit = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== "of"));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");

const column = 30;
const row_bytes = 32;
/** Hex, then words; long hex stands alone in front of them. */
const line = (bytes: Uint8Array, words: string): string => {
  const text = hex(bytes);
  return text.length > column - 2 ? `${text}\n${" ".repeat(column)}${words}` : `${text.padEnd(column)}${words}`;
};

export function exampleLines(contract: Contract, example: Example): string[] {
  const { type, session, sequence = 0, ack = 0, flags = 0, message, fields } = example;
  const payload = encoded(message, fields);
  const wire = new Uint8Array(wireMax_bytes(payload.length));
  const end = writeFrame(wire, 0, type, flags, session, sequence, ack, payload);
  const bare = new Uint8Array(frameMin_bytes + payload.length);
  const view = new DataView(bare.buffer);
  bare.set([0x10 | type, flags]);
  for (const [at, value] of [session, sequence, ack, payload.length].entries()) view.setUint16(2 + 2 * at, value, true);
  bare.set(payload, header_bytes);
  const crc = crc32c(bare, 0, header_bytes + payload.length);
  view.setUint32(header_bytes + payload.length, crc, true);
  const named = contract.messages.get(message)!;
  return [
    line(bare.subarray(0, 1), `version 1, type ${type}`),
    line(bare.subarray(1, 2), "flags"),
    line(bare.subarray(2, 4), `session 0x${session.toString(16).padStart(4, "0")}`),
    line(bare.subarray(4, 6), `sequence ${sequence}`),
    line(bare.subarray(6, 8), `ack ${ack}`),
    line(bare.subarray(8, 10), `${payload.length} bytes of payload`),
    ...partsOf(named, payload).map(({ bytes, field }) => line(bytes, `field ${field.number}, ${field.name}`)),
    line(bare.subarray(-4), `CRC-32C 0x${crc.toString(16).padStart(8, "0")}`),
    "on the wire:",
    ...rows(wire.subarray(0, end)),
  ];
}

function rows(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += row_bytes) lines.push(hex(bytes.subarray(at, at + row_bytes)));
  return lines;
}

/** What bytes become with COBS, delimiters not included. */
export function cobsLines(examples: readonly string[]): string[] {
  return examples.map((text) => {
    const bytes = Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
    const coded = new Uint8Array(cobsMax_bytes(bytes.length));
    return `${hex(bytes).padEnd(column)}${hex(coded.subarray(0, cobsEncode(bytes, bytes.length, coded, 0)))}`;
  });
}

/** The CRC of texts. */
export function crcLines(examples: readonly string[]): string[] {
  return examples.map((text) => {
    const bytes = Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
    const crc = crc32c(bytes);
    const little = Uint8Array.of(crc & 0xff, (crc >>> 8) & 0xff, (crc >>> 16) & 0xff, crc >>> 24);
    return `${hex(bytes).padEnd(column)}0x${crc.toString(16).padStart(8, "0")}, on the wire ${hex(little)}`;
  });
}
