import { Inbound } from "../ports/inbound.ts";
import {
  type BytePort,
  type CloseCause,
  createCounters,
  type PortCounters,
  type PortMemory,
  type PortSink,
} from "../ports/port.ts";
import type { BenchError } from "../errors.ts";
import type { Line } from "./line.ts";

/** A byte port behind a wire that may have faults. Counters and description are those of the port itself. */
export class FaultyPort implements BytePort {
  readonly #inner: BytePort;
  readonly #tx: Line;
  readonly #rx: Line;
  /** Splits what a faulty wire brings: a lost delimiter joins two frames. */
  readonly #inbound = new Inbound(createCounters());
  #sink: PortSink | undefined;
  #pulled: CloseCause | undefined;

  constructor(inner: BytePort, tx: Line, rx: Line) {
    this.#inner = inner;
    this.#tx = tx;
    this.#rx = rx;
    tx.connect((bytes) => void inner.write(bytes));
    rx.connect((bytes) => this.#inbound.receive(bytes));
  }

  get memory(): PortMemory | undefined {
    return this.#inner.memory;
  }

  get description(): string {
    return this.#inner.description;
  }

  get counters(): Readonly<PortCounters> {
    return this.#inner.counters;
  }

  get closed(): CloseCause | undefined {
    return this.#pulled ?? this.#inner.closed;
  }

  get warnings(): readonly string[] {
    return this.#inner.warnings;
  }

  listen(sink: PortSink): void {
    this.#sink = sink;
    this.#inbound.listen(sink);
    this.#inner.listen({
      onChunk: (chunk) => this.#receive(chunk, sink),
      onClosed: (cause) => this.#end(cause),
    });
  }

  write(bytes: Uint8Array): boolean {
    if (this.closed !== undefined) return false;
    if (this.#tx.isUntouched) return this.#inner.write(bytes);
    this.#tx.send(bytes);
    return true;
  }

  /** A wire with a fault delivers when its clock says so. */
  readNow(): boolean {
    return this.closed === undefined && this.#rx.isUntouched && this.#inner.readNow?.() === true;
  }

  close(): void {
    if (this.closed !== undefined) return;
    this.#inner.close();
  }

  /** Pulls the plug: the port is gone for its owner, and stays open underneath for the next one. */
  pull(error: BenchError): void {
    if (this.closed !== undefined) return;
    this.#pulled = { kind: "hung-up", error };
    // Nobody is there to hear the target until the plug is back.
    this.#inner.listen({ onChunk: (chunk) => this.#rx.send(delimited(chunk)), onClosed: () => undefined });
    this.#tx.disconnect();
    this.#rx.disconnect();
    this.#sink?.onClosed(this.#pulled);
  }

  #receive(chunk: Uint8Array, sink: PortSink): void {
    if (this.#rx.isUntouched) sink.onChunk(chunk);
    else this.#rx.send(delimited(chunk));
  }

  #end(cause: CloseCause): void {
    this.#tx.disconnect();
    this.#rx.disconnect();
    this.#sink?.onClosed(cause);
  }
}

/** As it was on the wire. */
function delimited(chunk: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(chunk.length + 1);
  bytes.set(chunk);
  return bytes;
}
