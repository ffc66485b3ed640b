/** A clock that a test moves, and a port that keeps what is written to it. */

import type { WireClock } from "../../../../src/bench/faults/line.ts";
import { type BytePort, type CloseCause, createCounters, type PortSink } from "../../../../src/bench/ports/port.ts";
import { BenchError } from "../../../../src/bench/errors.ts";

/** A millisecond of the wall clock is one of the exercise. */
export class FakeClock implements WireClock {
  at_us = 0;
  now_us(): number {
    return this.at_us;
  }
  wall_ms(span_us: number): number {
    return span_us / 1000;
  }
}

export class FakePort implements BytePort {
  readonly description = "fake port";
  readonly warnings: readonly string[] = [];
  readonly counters = createCounters();
  readonly written: Uint8Array[] = [];
  closed: CloseCause | undefined;
  #sink: PortSink | undefined;

  listen(sink: PortSink): void {
    this.#sink = sink;
  }
  write(bytes: Uint8Array): boolean {
    this.written.push(bytes.slice());
    return true;
  }
  close(): void {
    this.#end({ kind: "closed-here" });
  }
  hangUp(): void {
    this.#end({ kind: "hung-up", error: new BenchError("hung-up", "fake port: gone") });
  }
  /** As from the target. */
  bring(chunk: Uint8Array): void {
    this.#sink?.onChunk(chunk);
  }

  #end(cause: CloseCause): void {
    if (this.closed !== undefined) return;
    this.closed = cause;
    this.#sink?.onClosed(cause);
  }
}

/** Frames of ones, twos, threes..., each between delimiters. */
export const frame = (value: number, size_bytes = 20): Uint8Array => {
  const bytes = new Uint8Array(size_bytes).fill(value);
  bytes[0] = bytes[size_bytes - 1] = 0;
  return bytes;
};
