/** The frame of link protocol version 1: what its header says, its types, flags and limits; writing and placing it. */

import { cobsEncode, cobsMax_bytes } from "./cobs.ts";
import { crc32c } from "../kernel/crc32c.ts";

export const protocolVersion = 1;
export const header_bytes = 10;
export const crc_bytes = 4;
export const payloadMax_bytes = 512;
export const smallPayloadMax_bytes = 160;
export const frameMin_bytes = header_bytes + crc_bytes;
export const frameMax_bytes = frameMin_bytes + payloadMax_bytes;
/** Longest run between two delimiters that can be a frame: 529. */
export const chunkMax_bytes = cobsMax_bytes(frameMax_bytes);

export const frameType = {
  hello: 0,
  helloAck: 1,
  tc: 2,
  tcAck: 3,
  tm: 4,
  step: 5,
  stepDone: 6,
  time: 7,
  heartbeat: 8,
  log: 9,
  stats: 10,
  reset: 11,
  snapshot: 12,
  snapshotData: 13,
  restore: 14,
} as const;

export type FrameType = (typeof frameType)[keyof typeof frameType];

/** Type 15 is not assigned. */
export const frameTypeCount = 15;

export const frameFlag = { ackRequested: 0x02, retransmission: 0x04, mustUnderstand: 0x80 } as const;

const flagsKnown = frameFlag.ackRequested | frameFlag.retransmission | frameFlag.mustUnderstand;

/** True for flags that a receiver of this version has to refuse: `must understand` with a bit that it does not know. */
export const flagsBeyondUs = (flags: number): boolean =>
  (flags & frameFlag.mustUnderstand) !== 0 && (flags & ~flagsKnown) !== 0;

/** Bytes on the wire for a payload at worst: stuffing and both delimiters included. */
export const wireMax_bytes = (payload_bytes: number): number => cobsMax_bytes(frameMin_bytes + payload_bytes) + 2;

const scratch = new Uint8Array(frameMax_bytes);

/**
 * Writes a frame with its delimiters before and after into `into` from `at`; returns the index after it.
 * The caller gives room for `wireMax_bytes(payload.length)` and a payload of at most `payloadMax_bytes`.
 */
export function writeFrame(
  into: Uint8Array,
  at: number,
  type: number,
  flags: number,
  session: number,
  sequence: number,
  ack: number,
  payload: Uint8Array,
): number {
  const length = payload.length;
  const frame = scratch;
  frame[0] = (protocolVersion << 4) | type;
  frame[1] = flags;
  putU16(frame, 2, session);
  putU16(frame, 4, sequence);
  putU16(frame, 6, ack);
  putU16(frame, 8, length);
  frame.set(payload, header_bytes);
  const end = header_bytes + length;
  const crc = crc32c(frame, 0, end);
  putU16(frame, end, crc & 0xffff);
  putU16(frame, end + 2, crc >>> 16);
  into[at] = 0;
  const delimiterAt = cobsEncode(frame, end + crc_bytes, into, at + 1);
  into[delimiterAt] = 0;
  return delimiterAt + 1;
}

function putU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
}
