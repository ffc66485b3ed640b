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

  receive(bytes: Uint8Array): void {
    if (this.#closed !== undefined) return;
    const guard = this.#guard;
    const withinRun = guard.run_bytes > 0;
    const cut_bytes = guard.dropped_bytes;
    const passed = guardBytes(guard, bytes);
    this.#counters.bytesIn += bytes.length;
    this.#counters.oversize = guard.oversize;
    this.#counters.droppedBytesIn += guard.dropped_bytes - cut_bytes;
    this.#parser.feed(withinRun ? passed : withoutEmptyRuns(passed));
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

/** A frame begins with a delimiter; leaving it out between runs spares the parser a pass. */
function withoutEmptyRuns(bytes: Uint8Array): Uint8Array {
  let from = 0;
  while (bytes[from] === 0) from += 1;
  return from === 0 ? bytes : bytes.subarray(from);
}
