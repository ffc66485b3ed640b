import { chunkMax_bytes } from "../../link/frame.ts";
import { createGuard, guardBytes } from "../../link/guard.ts";
import type { CloseCause, PortCounters, PortSink } from "./port.ts";
import { RunParser } from "./run-parser.ts";

/** Runs that wait for a listener; more are dropped and counted. */
const waitingMax_bytes = 64 * 1024;

/** The way in: bytes, size guard, delimiter parser, whole runs, listener; all in the reader's turn. */
export class Inbound {
  readonly #counters: PortCounters;
  readonly #guard = createGuard();
  readonly #parser = new RunParser((run) => this.#deliver(run));
  #sink: PortSink | undefined;
  #waiting: Uint8Array[] = [];
  #waiting_bytes = 0;
  #closed: CloseCause | undefined;

  constructor(counters: PortCounters) {
    this.#counters = counters;
  }

  /** Absent while the port is open. */
  get closed(): CloseCause | undefined {
    return this.#closed;
  }

  /**
   * Whole runs of a read, which is what a flood consists of, are handed on as they stand. The guard and the parser get what
   * a read begins or ends within, and what is too long.
   */
  receive(read: Uint8Array): void {
    if (this.#closed !== undefined) return;
    this.#counters.bytesIn += read.length;
    // A Buffer looks for a byte in native code: five times as fast in a full frame as an array does.
    const bytes = Buffer.isBuffer(read) ? read : Buffer.from(read.buffer, read.byteOffset, read.length);
    let from = 0;
    if (this.#guard.run_bytes > 0) {
      from = bytes.indexOf(0) + 1;
      if (from === 0) return this.#piece(bytes);
      this.#piece(bytes.subarray(0, from));
    }
    for (;;) {
      while (bytes[from] === 0) from += 1;
      const end = bytes.indexOf(0, from);
      if (end < 0) break;
      // Not a part of the Buffer: its slice would not copy, which a listener may count on.
      if (end - from <= chunkMax_bytes)
        this.#deliver(new Uint8Array(bytes.buffer, bytes.byteOffset + from, end - from));
      else this.#piece(bytes.subarray(from, end + 1));
      from = end + 1;
    }
    if (from < bytes.length) this.#piece(bytes.subarray(from));
  }

  listen(sink: PortSink): void {
    this.#sink = sink;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#waiting_bytes = 0;
    for (const run of waiting) sink.onChunk(run);
    if (this.#closed !== undefined) sink.onClosed(this.#closed);
  }

  /** Keeps the first cause only. */
  close(cause: CloseCause): void {
    if (this.#closed !== undefined) return;
    this.#closed = cause;
    this.#sink?.onClosed(cause);
  }

  /** Bytes of which a run is not whole, or too long. */
  #piece(bytes: Uint8Array): void {
    const guard = this.#guard;
    const cut_bytes = guard.dropped_bytes;
    const passed = guardBytes(guard, bytes);
    this.#counters.oversize = guard.oversize;
    this.#counters.droppedBytesIn += guard.dropped_bytes - cut_bytes;
    this.#parser.feed(passed);
  }

  #deliver(run: Uint8Array): void {
    // The listener may have closed the port on a run before this one.
    if (this.#closed !== undefined) return;
    this.#counters.chunksIn += 1;
    if (this.#sink !== undefined) {
      this.#sink.onChunk(run);
    } else if (this.#waiting_bytes + run.length <= waitingMax_bytes) {
      // Not by slice: that of a Buffer does not copy.
      this.#waiting.push(new Uint8Array(run));
      this.#waiting_bytes += run.length;
    } else {
      this.#counters.droppedBytesIn += run.length;
    }
  }
}
