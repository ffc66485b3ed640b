/**
 * Carries bytes between a port and the session of a driver, and lets the session look at its time-outs.
 *
 * It outlives the connections of its driver: byte counts go on over them.
 */

import type { HostEvent, HostSession } from "../../link/index.ts";
import { now_us } from "../clock.ts";
import type { BenchError } from "../errors.ts";
import type { BytePort } from "../ports/port.ts";

/** Time-outs and heartbeats are looked after this often; the shortest time-out of the protocol is 50 ms. */
const pollPeriod_ms = 20;
/** After a longer standstill of this process what waits in the ports is read before silence is judged. */
const standstillMax_us = 500_000;

export interface PumpListener {
  onEvent(event: HostEvent): void;
  /** The port is gone, and not by us. */
  onHungUp(cause: BenchError): void;
  /** Bytes as they crossed the wire, delimiters left out on the way in. */
  onWire(direction: "tx" | "rx", bytes: Uint8Array): void;
}

export class Pump {
  readonly #session: HostSession;
  readonly #listener: PumpListener;
  #port: BytePort | undefined;
  #isRunning = false;
  #timer: NodeJS.Timeout | undefined;
  #turned_us = 0;
  #bytesBefore = { in: 0, out: 0 };

  constructor(session: HostSession, listener: PumpListener) {
    this.#session = session;
    this.#listener = listener;
  }

  /** The port of the connection, or of the last one. */
  get port(): BytePort | undefined {
    return this.#port;
  }

  get bytes(): { readonly in: number; readonly out: number } {
    const { bytesIn = 0, bytesOut = 0 } = this.#port?.counters ?? {};
    return { in: this.#bytesBefore.in + bytesIn, out: this.#bytesBefore.out + bytesOut };
  }

  take(port: BytePort): void {
    this.#bytesBefore = this.bytes;
    this.#port = port;
  }

  /** Opens the session on the port that was taken. */
  begin(): void {
    const port = this.#port as BytePort;
    this.#isRunning = true;
    this.#turned_us = now_us();
    this.#timer ??= setInterval(() => this.#turn(), pollPeriod_ms);
    this.#session.open(now_us());
    port.listen({
      onChunk: (chunk) => this.#receive(port, chunk),
      onClosed: (cause) => {
        if (port === this.#port && cause.kind !== "closed-here") this.#listener.onHungUp(cause.error);
      },
    });
    this.send();
  }

  /** Hands the session's bytes to the port. */
  send(): void {
    const bytes = this.#session.takeOutput();
    if (bytes === undefined || this.#port === undefined || this.#port.closed !== undefined) return;
    this.#listener.onWire("tx", bytes);
    this.#port.write(bytes);
  }

  /** Ends session and port. The step that is awaited is forgotten: the next session must not bring it. Idempotent. */
  end(why: string): void {
    this.#isRunning = false;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#session.cancelStep();
    this.#session.close(now_us(), why);
    while (this.#session.nextEvent() !== undefined);
    this.#session.takeOutput();
    this.#port?.close();
  }

  #receive(port: BytePort, chunk: Uint8Array): void {
    if (port !== this.#port || !this.#isRunning) return;
    this.#listener.onWire("rx", chunk);
    this.#session.receive(chunk, now_us());
    this.#drain();
  }

  #turn(): void {
    const at_us = now_us();
    const stood_us = at_us - this.#turned_us;
    this.#turned_us = at_us;
    // Timers come before reading in node's loop.
    if (stood_us > standstillMax_us) return;
    this.#session.poll(at_us);
    this.#drain();
  }

  #drain(): void {
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent()) {
      this.#listener.onEvent(event);
    }
    this.send();
  }
}
