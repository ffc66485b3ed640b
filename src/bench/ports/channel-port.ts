import type { ByteChannel, ChannelEvents } from "./channel.ts";
import { Inbound } from "./inbound.ts";
import { createCounters } from "./port.ts";
import type { BytePort, CloseCause, PortCounters, PortSink } from "./port.ts";

/** Bytes that may wait for the operating system: some 100 of the largest frames, 5 s at 115200 baud. */
export const writeQueueMax_bytes = 64 * 1024;

export interface ChannelPortSetup {
  readonly description: string;
  readonly warnings?: readonly string[];
  /** Opens what is under the port; called once, from the constructor. */
  open(events: ChannelEvents): ByteChannel;
  /** Names the cause when the channel ends without us: the error that ended it, or none at its end. */
  lost(error: Error | undefined): CloseCause;
}

/** A byte port over any channel: what is common to serial ports, sockets and pseudo-terminals. */
export class ChannelPort implements BytePort {
  readonly description: string;
  readonly warnings: readonly string[];
  readonly counters: PortCounters = createCounters();
  readonly #channel: ByteChannel;
  readonly #inbound = new Inbound(this.counters);
  /** Taken from the caller and not yet by the operating system. */
  #queued_bytes = 0;

  constructor(setup: ChannelPortSetup) {
    this.description = setup.description;
    this.warnings = setup.warnings ?? [];
    this.#channel = setup.open({
      onBytes: (bytes) => this.#inbound.receive(bytes),
      onEnd: (error) => {
        if (this.closed === undefined) this.#end(setup.lost(error));
      },
    });
  }

  get closed(): CloseCause | undefined {
    return this.#inbound.closed;
  }

  listen(sink: PortSink): void {
    this.#inbound.listen(sink);
  }

  write(bytes: Uint8Array): boolean {
    const length_bytes = bytes.length;
    if (this.closed !== undefined || this.#queued_bytes + length_bytes > writeQueueMax_bytes) {
      this.counters.refusedWrites += 1;
      this.counters.droppedBytesOut += length_bytes;
      return false;
    }
    this.#queued_bytes += length_bytes;
    this.#channel.write(bytes, (error) => this.#written(length_bytes, error));
    return true;
  }

  readNow(): boolean {
    return this.closed === undefined && this.#channel.readNow?.() === true;
  }

  close(): void {
    this.#end({ kind: "closed-here" });
  }

  /** What is queued at the end is counted there: not every channel calls back after it. */
  #written(length_bytes: number, error: Error | null | undefined): void {
    if (this.closed !== undefined) return;
    this.#queued_bytes -= length_bytes;
    if (error) this.counters.droppedBytesOut += length_bytes;
    else this.counters.bytesOut += length_bytes;
  }

  #end(cause: CloseCause): void {
    if (this.closed !== undefined) return;
    this.counters.droppedBytesOut += this.#queued_bytes;
    this.#inbound.close(cause);
    this.#channel.close();
  }
}
