/** A target's state on its way in chunks: size and CRC-32C of the whole stand in every chunk. */

import { crc32c } from "../kernel/crc32c.ts";
import { payloadMax_bytes } from "./frame.ts";

export interface Transfer {
  /** The whole, as far as it has come. */
  bytes: Uint8Array;
  crc32c: number;
  received_bytes: number;
}

/** Largest state that is taken; what claims to be larger is refused before anything is kept. */
export const stateMax_bytes = 1 << 20;
export const chunkDataMax_bytes = 448;
/** What a chunk's other fields take at worst. */
const overhead_bytes = 32;

export const createTransfer = (total_bytes: number, crc: number): Transfer => ({
  bytes: new Uint8Array(total_bytes),
  crc32c: crc,
  received_bytes: 0,
});

/** Data that fits into a payload of that size. */
export const chunkRoom_bytes = (payload_bytes: number): number =>
  Math.min(chunkDataMax_bytes, Math.min(payload_bytes, payloadMax_bytes) - overhead_bytes);

export type ChunkOutcome = "more" | "done" | "out of order" | "too large" | "inconsistent" | "corrupt";

/** Adds the next chunk. The first one fixes size and CRC. */
export function addChunk(
  transfer: Transfer,
  offset_bytes: number,
  total_bytes: number,
  crc: number,
  data: Uint8Array,
): ChunkOutcome {
  if (total_bytes > stateMax_bytes) return "too large";
  if (offset_bytes !== transfer.received_bytes) return "out of order";
  if (offset_bytes === 0) {
    transfer.bytes = new Uint8Array(total_bytes);
    transfer.crc32c = crc;
  }
  const end = offset_bytes + data.length;
  const isConsistent = total_bytes === transfer.bytes.length && crc === transfer.crc32c && end <= total_bytes;
  if (!isConsistent || (data.length === 0 && end < total_bytes)) return "inconsistent";
  transfer.bytes.set(data, offset_bytes);
  transfer.received_bytes = end;
  if (end < total_bytes) return "more";
  return crc32c(transfer.bytes) === crc ? "done" : "corrupt";
}
