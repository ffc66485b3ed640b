/** Frames for tests, whole and as chunks. */

import { crc32c, cobsEncode, cobsMax_bytes, wireMax_bytes, writeFrame } from "../../../src/link/index.ts";

export interface Parts {
  readonly type: number;
  readonly flags?: number;
  readonly session?: number;
  readonly sequence?: number;
  readonly ack?: number;
  readonly payload?: Uint8Array;
}

/** As on the wire, with both delimiters. */
export function wireFrame({ type, flags = 0, session = 1, sequence = 0, ack = 0, payload }: Parts): Uint8Array {
  const body = payload ?? new Uint8Array(0);
  const into = new Uint8Array(wireMax_bytes(body.length));
  return into.slice(0, writeFrame(into, 0, type, flags, session, sequence, ack, body));
}

/** What stands between the delimiters. */
export const chunkOf = (parts: Parts): Uint8Array => wireFrame(parts).slice(1, -1);

/** A chunk made from a header and payload as given, right or wrong, with a CRC that fits them. */
export function chunkFromRaw(raw: Uint8Array): Uint8Array {
  const frame = new Uint8Array(raw.length + 4);
  frame.set(raw);
  new DataView(frame.buffer).setUint32(raw.length, crc32c(raw), true);
  return stuffed(frame);
}

/** COBS without any frame inside. */
export function stuffed(bytes: Uint8Array): Uint8Array {
  const into = new Uint8Array(cobsMax_bytes(bytes.length));
  return into.slice(0, cobsEncode(bytes, bytes.length, into, 0));
}

/** A header with the payload that it declares, for `chunkFromRaw`. */
export function rawFrame(first: number, flags: number, declared_bytes: number, payload: Uint8Array): Uint8Array {
  const raw = new Uint8Array(10 + payload.length);
  raw[0] = first;
  raw[1] = flags;
  raw[8] = declared_bytes & 0xff;
  raw[9] = declared_bytes >> 8;
  raw.set(payload, 10);
  return raw;
}
