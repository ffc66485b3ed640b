/**
 * The frame in which a request goes up: the encoded `falak.obc.v1.Request`, then its CRC-32C, little-endian.
 *
 * The station seals it, the comms unit opens it.
 */

import { crc32c } from "../kernel/crc32c.ts";

/** Largest encoded request. */
export const requestMax_bytes = 96;
const check_bytes = 4;

/** A new frame around an encoded request. */
export function sealUplinkFrame(request: Uint8Array): Uint8Array {
  const frame = new Uint8Array(request.length + check_bytes);
  frame.set(request);
  const check = crc32c(request);
  for (let i = 0; i < check_bytes; i += 1) frame[request.length + i] = (check >>> (8 * i)) & 0xff;
  return frame;
}

/** A copy of the request in a frame, or null where its length or its check is wrong. */
export function openUplinkFrame(frame: Uint8Array): Uint8Array | null {
  const size_bytes = frame.length - check_bytes;
  if (size_bytes < 1 || size_bytes > requestMax_bytes) return null;
  const check = crc32c(frame, 0, size_bytes);
  for (let i = 0; i < check_bytes; i += 1) {
    if (frame[size_bytes + i] !== ((check >>> (8 * i)) & 0xff)) return null;
  }
  return frame.slice(0, size_bytes);
}
