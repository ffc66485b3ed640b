/**
 * Bounds the run between two delimiters before a splitter that has no bound of its own.
 *
 * A run passes up to one byte more than the longest frame; what follows is dropped up to the next delimiter. So the
 * splitter's chunk is too long by exactly one byte, and the decoder refuses it as `oversize`: each chunk is counted once.
 */

import { chunkMax_bytes } from "./frame.ts";

/** Plain state of a guard; `oversize` counts runs that were cut, `dropped_bytes` what was cut off them. */
export interface Guard {
  run_bytes: number;
  oversize: number;
  dropped_bytes: number;
}

const runMax_bytes = chunkMax_bytes + 1;

export const createGuard = (): Guard => ({ run_bytes: 0, oversize: 0, dropped_bytes: 0 });

/** Forgets a run that was begun, as for a port that was opened anew. */
export function restartGuard(guard: Guard): void {
  guard.run_bytes = 0;
}

/** What of `bytes` may pass: the same array where nothing is cut, a shorter copy otherwise. */
export function guardBytes(guard: Guard, bytes: Uint8Array): Uint8Array {
  let copy: Uint8Array | undefined;
  let kept_bytes = 0;
  let from = 0;
  while (from < bytes.length) {
    const delimiterAt = bytes.indexOf(0, from);
    const end = delimiterAt < 0 ? bytes.length : delimiterAt;
    const pass_bytes = passOfRun(guard, end - from);
    const upTo = from + pass_bytes;
    if (upTo < end) copy ??= new Uint8Array(bytes);
    copy?.set(bytes.subarray(from, upTo), kept_bytes);
    kept_bytes += pass_bytes;
    from = end;
    if (delimiterAt < 0) continue;
    if (copy) copy[kept_bytes] = 0;
    kept_bytes += 1;
    from += 1;
    guard.run_bytes = 0;
  }
  return copy ? copy.subarray(0, kept_bytes) : bytes;
}

/** How many of the next `more_bytes` bytes of the run may pass; counts what may not. */
function passOfRun(guard: Guard, more_bytes: number): number {
  const pass_bytes = Math.min(more_bytes, runMax_bytes - guard.run_bytes);
  if (pass_bytes > 0 && guard.run_bytes + pass_bytes === runMax_bytes) guard.oversize += 1;
  guard.run_bytes += pass_bytes;
  guard.dropped_bytes += more_bytes - pass_bytes;
  return pass_bytes;
}
