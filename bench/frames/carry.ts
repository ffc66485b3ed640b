/** Frames there and back in memory, in three ways that are compared. */

import { createFrame, decodeFrame } from "../../src/link/decoder.ts";
import { frameType, header_bytes, payloadMax_bytes, wireMax_bytes, writeFrame } from "../../src/link/frame.ts";
import { createSplitter, nextChunk, splitBytes } from "../../src/link/splitter.ts";
import type { MessageType } from "../../src/messages/index.ts";

const session = 0x1234;
const wire = new Uint8Array(wireMax_bytes(payloadMax_bytes));
const splitter = createSplitter();
const frame = createFrame();

/** One frame through header, CRC, COBS, guard and splitter, and back; `frame` has it then. */
function carryFrame(payload: Uint8Array, sequence: number): void {
  const size_bytes = writeFrame(wire, 0, frameType.step, 0, session, sequence, 0, payload);
  splitBytes(splitter, wire.subarray(0, size_bytes));
  const chunk = nextChunk(splitter);
  const outcome = chunk === undefined ? "no chunk" : decodeFrame(chunk, frame);
  if (outcome !== "frame") throw new Error(`frame ${sequence} came back as ${outcome}`);
  if (nextChunk(splitter) !== undefined) throw new Error(`frame ${sequence} came back in two`);
}

/** The bytes of `frames.c`, and its checksum. */
export function carryBytes(size_bytes: number, count: number): number {
  const payload = Uint8Array.from({ length: size_bytes }, (_, i) => (i % 7 === 0 ? 0 : i * 37));
  let checksum = 0;
  for (let i = 0; i < count; i++) {
    payload[1] = i;
    carryFrame(payload, i & 0xffff);
    checksum = (Math.imul(checksum, 31) + frame.bytes[header_bytes + 1]! + frame.bytes[4]!) | 0;
  }
  return checksum >>> 0;
}

/** Messages through protobuf and frames. */
export function carryMessages<T extends object>(type: MessageType<T>, messages: readonly T[], count: number): void {
  const payload = new Uint8Array(payloadMax_bytes);
  for (let i = 0; i < count; i++) {
    const size_bytes = type.encodeInto(messages[i % messages.length] as T, payload, 0);
    carryFrame(payload.subarray(0, size_bytes), i & 0xffff);
    const decoded = type.decode(frame.bytes.subarray(header_bytes, header_bytes + frame.payload_bytes));
    if (!decoded.ok) throw new Error(decoded.why);
  }
}

/** The same messages as lines of JSON in UTF-8: no schema, no check of the bytes, all of it native code. */
export function carryJson(messages: readonly object[], count: number): void {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    const line = encoder.encode(`${JSON.stringify(messages[i % messages.length])}\n`);
    const end = line.indexOf(10);
    JSON.parse(decoder.decode(line.subarray(0, end)));
  }
}
