import { openPty } from "../../../src/bench/ports/pty.ts";
import { openSerial } from "../../../src/bench/ports/serial.ts";
import type { BytePort, CloseCause } from "../../../src/bench/ports/port.ts";
import type { BenchError } from "../../../src/bench/errors.ts";

/** Waits until `holds`, at most 30 s; `what` says what to look at when it trips. */
export async function until(holds: () => boolean, what: string, limit_ms = 30_000): Promise<void> {
  const deadline_ms = performance.now() + limit_ms;
  while (!holds()) {
    if (performance.now() > deadline_ms) throw new Error(`not within ${limit_ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

export const pause = (duration_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration_ms));

/** What a port handed over, in order. */
export interface Heard {
  readonly chunks: Uint8Array[];
  readonly causes: CloseCause[];
}

export function hear(port: BytePort): Heard {
  const heard: Heard = { chunks: [], causes: [] };
  port.listen({
    onChunk: (chunk) => heard.chunks.push(Uint8Array.from(chunk)),
    onClosed: (cause) => heard.causes.push(cause),
  });
  return heard;
}

/** A serial port of ours whose other end is a pseudo-terminal's master in this process. */
export async function serialPair(setup = {}): Promise<{ bench: BytePort; target: BytePort; path: string }> {
  const { port: target, path } = await openPty(setup);
  return { bench: await openSerial({ kind: "serial", path }), target, path };
}

/** A frame-shaped run: a delimiter, `length` bytes of `value`, a delimiter. */
export function run(length: number, value = 7): Uint8Array {
  const bytes = new Uint8Array(length + 2).fill(value);
  bytes[0] = 0;
  bytes[length + 1] = 0;
  return bytes;
}

/** The error that `promise` rejects with. */
export async function refusalOf(promise: Promise<unknown>): Promise<BenchError> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome === undefined) throw new Error("opened, where a refusal was expected");
  return outcome as BenchError;
}
