/** Keeps one port open while it is wanted: what is lost is tried again each second. Its wire may have a fault. */

import { randomBytes } from "node:crypto";
import { now_us } from "../clock.ts";
import { FaultyWire } from "../faults/faulty-wire.ts";
import { openPort } from "../ports/open.ts";
import type { BytePort, PortCounters } from "../ports/port.ts";
import type { PortEntry } from "./port-list.ts";
import { WireFaultSlot } from "./wire-fault.ts";

const pollPeriod_ms = 20;
const retryPeriod_ms = 1000;
/** After a longer standstill of this process what waits in the ports is read before silence is judged. */
const standstillMax_us = 500_000;

export interface PortUser {
  /** A port is open; `before` has the counts of the one whose place it takes. */
  onOpen(port: BytePort, before: Readonly<PortCounters> | undefined): void;
  onChunk(chunk: Uint8Array): void;
  /** The port is gone, or did not open; it is tried again. */
  onLost(why: string): void;
  /** Time goes by. */
  onTurn(at_us: number): void;
  onFaultEnd(): void;
}

export class PortKeeper {
  readonly wire: FaultyWire;
  readonly fault: WireFaultSlot;
  readonly #entry: PortEntry;
  readonly #user: PortUser;
  #port: BytePort | undefined;
  #timer: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #turned_us = 0;
  /** Counts openings and closings, so that an opening knows whether it is still wanted. */
  #attempt = 0;

  constructor(entry: PortEntry, user: PortUser) {
    this.#entry = entry;
    this.#user = user;
    this.wire = new FaultyWire(entry.unit ?? entry.key, randomBytes(4).readUInt32LE());
    this.fault = new WireFaultSlot(this.wire, () => this.#faultEnded());
  }

  get isWanted(): boolean {
    return this.#timer !== undefined;
  }

  /** Of the port that is open, or was last. */
  get counters(): Readonly<PortCounters> | undefined {
    return this.#port?.counters;
  }

  /** Idempotent. */
  open(): void {
    if (this.isWanted) return;
    this.#turned_us = now_us();
    this.#timer = setInterval(() => this.#turn(), pollPeriod_ms);
    void this.#connect();
  }

  /** Lets go of the port and of its fault. Idempotent. */
  close(): void {
    this.#attempt += 1;
    clearInterval(this.#timer);
    clearTimeout(this.#retry);
    this.#timer = this.#retry = undefined;
    this.#port?.close();
    this.fault.clear();
    this.wire.close();
  }

  /** Closes the port as it is and tries anew a little later. */
  again(): void {
    this.#port?.close();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#connect(), retryPeriod_ms);
  }

  /** @returns whether there is a port to write to */
  write(bytes: Uint8Array): boolean {
    if (this.#port === undefined || this.#port.closed !== undefined) return false;
    this.#port.write(bytes);
    return true;
  }

  async #connect(): Promise<void> {
    this.#attempt += 1;
    this.#retry = undefined;
    const attempt = this.#attempt;
    try {
      const port = await this.wire.open(() => openPort(this.#entry.port));
      if (attempt !== this.#attempt) return port.close();
      this.#take(port);
    } catch (error) {
      if (attempt === this.#attempt) this.#user.onLost((error as Error).message);
    }
  }

  #take(port: BytePort): void {
    const before = this.counters;
    this.#port = port;
    this.#turned_us = now_us();
    this.#user.onOpen(port, before);
    port.listen({
      onChunk: (chunk) => {
        if (port === this.#port) this.#user.onChunk(chunk);
      },
      onClosed: (cause) => {
        if (port === this.#port && cause.kind !== "closed-here") this.#user.onLost(cause.error.message);
      },
    });
  }

  #turn(): void {
    const at_us = now_us();
    const stood_us = at_us - this.#turned_us;
    this.#turned_us = at_us;
    // Timers come before reading in node's loop.
    if (stood_us <= standstillMax_us) this.#user.onTurn(at_us);
  }

  /** A plug that is back is taken at once. */
  #faultEnded(): void {
    if (!this.isWanted) return;
    this.#user.onFaultEnd();
    if (this.#retry === undefined) return;
    clearTimeout(this.#retry);
    void this.#connect();
  }
}
