/** From a chunk (what stood between two delimiters) to a frame or a named refusal. Never throws, allocates nothing. */

import { crc32cOfView } from "../kernel/crc32c.ts";
import {
  chunkMax_bytes,
  crc_bytes,
  flagsBeyondUs,
  frameMax_bytes,
  frameMin_bytes,
  frameTypeCount,
  header_bytes,
  protocolVersion,
} from "./frame.ts";
import { createRoom, type Room, unstuff } from "./unstuff.ts";

/**
 * Why a chunk is no frame, in the order in which it is examined: longer than any frame, not COBS, decoded size outside
 * 14 .. 526 bytes, wrong CRC, declared payload length other than the actual one (`length` again), and a version, type
 * or must-understand flag that this version does not know.
 */
export type Refusal = "oversize" | "cobs" | "length" | "crc" | "unknown";

/** A decoded frame, overwritten by the next one; the payload is `bytes[10, 10 + payload_bytes)`. */
export interface Frame {
  type: number;
  flags: number;
  session: number;
  sequence: number;
  ack: number;
  payload_bytes: number;
  readonly bytes: Uint8Array;
  /** Where it is decoded; `bytes` is a part of it. */
  readonly room: Room;
}

export function createFrame(): Frame {
  const room = createRoom(chunkMax_bytes);
  return { type: 0, flags: 0, session: 0, sequence: 0, ack: 0, payload_bytes: 0, bytes: room.bytes, room };
}

/** Decodes `chunk` into `frame`; where it is refused, the header fields of `frame` stay as they were. */
export function decodeFrame(chunk: Uint8Array, frame: Frame): "frame" | Refusal {
  if (chunk.length > chunkMax_bytes) return "oversize";
  const bytes = frame.bytes;
  const size_bytes = unstuff(chunk, frame.room);
  if (size_bytes < 0) return "cobs";
  if (size_bytes < frameMin_bytes || size_bytes > frameMax_bytes) return "length";
  const end = size_bytes - crc_bytes;
  const crc = (u16(bytes, end) | (u16(bytes, end + 2) << 16)) >>> 0;
  if (crc32cOfView(frame.room.view, end) !== crc) return "crc";
  const payload_bytes = u16(bytes, 8);
  if (payload_bytes !== end - header_bytes) return "length";
  const type = bytes[0]! & 0x0f;
  const flags = bytes[1]!;
  if (bytes[0]! >> 4 !== protocolVersion || type >= frameTypeCount || flagsBeyondUs(flags)) return "unknown";
  frame.type = type;
  frame.flags = flags;
  frame.session = u16(bytes, 2);
  frame.sequence = u16(bytes, 4);
  frame.ack = u16(bytes, 6);
  frame.payload_bytes = payload_bytes;
  return "frame";
}

/** A copy of the payload, to keep. */
export const payloadOf = (frame: Frame): Uint8Array =>
  frame.bytes.slice(header_bytes, header_bytes + frame.payload_bytes);

function u16(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}
