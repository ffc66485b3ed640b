/** Splits a stream at 0x00 without I/O: put bytes in, take chunks out. Empty runs are not chunks. */

import { chunkMax_bytes } from "./frame.ts";
import { createGuard, guardBytes, restartGuard, type Guard } from "./guard.ts";

/** Plain state: the unfinished run, never longer than a guard lets through, and what waits to be taken. */
export interface Splitter {
  readonly guard: Guard;
  readonly run: Uint8Array;
  run_bytes: number;
  pending: Uint8Array;
  pendingAt: number;
}

const nothing = new Uint8Array(0);

export const createSplitter = (): Splitter => ({
  guard: createGuard(),
  run: new Uint8Array(chunkMax_bytes + 1),
  run_bytes: 0,
  pending: nothing,
  pendingAt: 0,
});

/** Forgets everything that was not taken. */
export function restartSplitter(splitter: Splitter): void {
  restartGuard(splitter.guard);
  splitter.run_bytes = 0;
  splitter.pending = nothing;
  splitter.pendingAt = 0;
}

/** Puts received bytes in; call `nextChunk` until it gives nothing before the next call. */
export function splitBytes(splitter: Splitter, bytes: Uint8Array): void {
  splitter.pending = guardBytes(splitter.guard, bytes);
  splitter.pendingAt = 0;
}

/** The next run between delimiters, valid until the next call; nothing when more bytes are needed. */
export function nextChunk(splitter: Splitter): Uint8Array | undefined {
  const { pending, run } = splitter;
  while (splitter.pendingAt < pending.length) {
    const from = splitter.pendingAt;
    const delimiterAt = pending.indexOf(0, from);
    const end = delimiterAt < 0 ? pending.length : delimiterAt;
    splitter.pendingAt = end + 1;
    if (delimiterAt >= 0 && splitter.run_bytes === 0) {
      if (end > from) return pending.subarray(from, end);
      continue;
    }
    run.set(pending.subarray(from, end), splitter.run_bytes);
    splitter.run_bytes += end - from;
    if (delimiterAt >= 0) {
      const size_bytes = splitter.run_bytes;
      splitter.run_bytes = 0;
      return run.subarray(0, size_bytes);
    }
  }
  splitter.pending = nothing;
  return undefined;
}
