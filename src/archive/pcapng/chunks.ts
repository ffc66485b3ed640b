/** What crossed a wire, cut at its delimiters: one chunk is what a decoder would take for a frame, whole or damaged. */

import type { RecordedWire } from "../recording/entries.ts";

/** Longer runs without a delimiter are given in pieces of this size; the longest frame is 529 bytes. */
const chunkMax_bytes = 65_536;

/**
 * Cuts each wire and direction on its own. What the bench reads is recorded as chunks already, without delimiters; what it
 * writes is recorded with them, and a chunk may go on in the piece that follows. Order and moments are those of the pieces
 * in which chunks ended; empty chunks are left out.
 */
export function* wireChunks(pieces: Iterable<RecordedWire>): Generator<RecordedWire> {
  const begun = new Map<string, RecordedWire>();
  for (const piece of pieces) {
    const key = `${piece.unit} ${piece.direction}`;
    const before = begun.get(key);
    begun.delete(key);
    const rest = yield* cut(before === undefined ? piece : { ...piece, bytes: joined(before.bytes, piece.bytes) });
    if (rest === undefined) continue;
    if (piece.direction === "rx" || rest.bytes.length > chunkMax_bytes) yield rest;
    else begun.set(key, rest);
  }
  yield* begun.values();
}

/** Gives the chunks that end in a piece and returns what follows the last delimiter. */
function* cut(piece: RecordedWire): Generator<RecordedWire, RecordedWire | undefined> {
  const { bytes } = piece;
  let start = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
    if (end > start) yield { ...piece, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
  return start < bytes.length ? { ...piece, bytes: bytes.subarray(start) } : undefined;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
