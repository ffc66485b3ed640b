/** Bytes on their way to the port: bounded, filled frame by frame, taken by the shell when the port can write. */

export interface Outbox {
  readonly bytes: Uint8Array;
  start: number;
  end: number;
}

/** Room for more than a window of full frames and everything a stalled port holds up for a second. */
export const outboxMax_bytes = 16_384;

export const createOutbox = (): Outbox => ({ bytes: new Uint8Array(outboxMax_bytes), start: 0, end: 0 });

/** Makes room for `size_bytes` at `outbox.end`; false when that many are not free. */
export function reserve(outbox: Outbox, size_bytes: number): boolean {
  if (outbox.end + size_bytes <= outbox.bytes.length) return true;
  outbox.bytes.copyWithin(0, outbox.start, outbox.end);
  outbox.end -= outbox.start;
  outbox.start = 0;
  return outbox.end + size_bytes <= outbox.bytes.length;
}

export const pending_bytes = (outbox: Outbox): number => outbox.end - outbox.start;

/** A copy of all pending bytes, which the caller owns; nothing when there are none. */
export function takeAll(outbox: Outbox): Uint8Array | undefined {
  if (outbox.start === outbox.end) return undefined;
  const taken = outbox.bytes.slice(outbox.start, outbox.end);
  outbox.start = outbox.end = 0;
  return taken;
}

/** Moves pending bytes into `target` and returns how many. */
export function takeInto(outbox: Outbox, target: Uint8Array): number {
  const size_bytes = Math.min(outbox.end - outbox.start, target.length);
  target.set(outbox.bytes.subarray(outbox.start, outbox.start + size_bytes));
  outbox.start += size_bytes;
  if (outbox.start === outbox.end) outbox.start = outbox.end = 0;
  return size_bytes;
}
