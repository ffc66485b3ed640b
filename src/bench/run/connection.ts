/**
 * One target's connection over all of its ports: opened, greeted, reset, lost, opened again.
 *
 * Its phase changes only in the callbacks that bring the news, never behind an `await`, so that nothing can happen in
 * between. What is lost is told once, with the first cause.
 */

import type { HostEvent, HostSession } from "../../link/index.ts";
import { link } from "../../messages/index.ts";
import { now_us } from "../clock.ts";
import { BenchError } from "../errors.ts";
import { FaultyWire } from "../faults/faulty-wire.ts";
import { openPort } from "../ports/open.ts";
import type { BytePort } from "../ports/port.ts";
import type { DriverOptions } from "./driver-options.ts";
import { Peer } from "./peer.ts";
import { Pump } from "./pump.ts";
import { cannotStream, closedEarly, lostBy, lostTarget, silent, whereText } from "./trouble.ts";

export type Phase = "closed" | "opening" | "resetting" | "open" | "lost";

/** Asked with the open port, before a word is said: does the unit begin in its initial state? */
export type FromStart = boolean | ((port: BytePort) => boolean);

export interface ConnectionListener {
  /** What a session tells that is not about the connection. */
  onEvent(event: HostEvent): void;
  onPort(port: BytePort): void;
  /** The unit is in its initial state. */
  onInitialState(): void;
  /** The target restarted by itself. */
  onReboot(bootCount: number, how: string, isTold: boolean): void;
  /** The link is gone, told or not: what somebody waits for will not come. */
  onGone(why: string): void;
  /** The same, where nobody has asked for it and nobody waits for an opening. */
  onLoss(cause: BenchError): void;
}

interface Opening {
  readonly isFromStart: boolean;
  /** Where a failure leads back to. */
  readonly before: "closed" | "lost";
  readonly resolve: () => void;
  readonly reject: (cause: BenchError) => void;
}

export class Connection {
  readonly session: HostSession;
  readonly pump: Pump;
  readonly wire: FaultyWire;
  readonly #options: DriverOptions;
  readonly #listener: ConnectionListener;
  readonly #peer: Peer;
  #phase: Phase = "closed";
  #opening: Opening | undefined;
  /** Counts `open` and `close`, so that an opening knows whether it is still wanted. */
  #attempt = 0;
  #isProcess = false;
  /** A loss that the exercise knows of already. */
  #isPulling = false;

  constructor(options: DriverOptions, session: HostSession, listener: ConnectionListener) {
    this.#options = options;
    this.#listener = listener;
    this.session = session;
    this.#peer = new Peer(options.unit, options.uid);
    this.wire = new FaultyWire(options.unit, options.seed ?? 0);
    this.pump = new Pump(session, {
      onEvent: (event) => this.#take(event),
      onHungUp: (cause) => this.#hungUp(cause),
      onWire: (direction, bytes) => options.listener.onWire?.(options.unit, direction, bytes),
    });
  }

  get phase(): Phase {
    return this.#phase;
  }

  get uid(): string {
    return this.#peer.uid;
  }

  /** Lost, and worth another try: a process that ended is not started again. */
  get canReopen(): boolean {
    return this.#phase === "lost" && (!this.#isProcess || this.wire.isHeld);
  }

  /** @throws BenchError with what is broken and what to do, also where `close` came first */
  async open(fromStart: FromStart): Promise<void> {
    const attempt = ++this.#attempt;
    const before = this.#phase === "lost" ? "lost" : "closed";
    const spec = await this.#options.port();
    const port = await this.wire.open(() => openPort(spec, this.#options.sync));
    if (attempt !== this.#attempt) {
      port.close();
      throw this.#closedMeanwhile();
    }
    this.#isProcess = spec.kind === "process";
    this.pump.take(port);
    this.#listener.onPort(port);
    const isFromStart = typeof fromStart === "boolean" ? fromStart : fromStart(port);
    this.#phase = "opening";
    return new Promise((resolve, reject) => {
      this.#opening = { isFromStart, before, resolve, reject };
      this.pump.begin();
    });
  }

  /** Idempotent; ends an opening that is under way. */
  close(): void {
    this.#attempt++;
    this.#phase = "closed";
    this.#end("the bench closed the port");
    this.wire.close();
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.reject(this.#closedMeanwhile());
  }

  /** Does something over a wire without faults: a plug that is pulled is in meanwhile, and pulled again without a loss. */
  async overSoundWire<T>(errand: () => Promise<T>): Promise<T> {
    this.wire.spare(true);
    try {
      // Where it does not come back, the errand finds it lost.
      if (this.#phase === "lost" && this.wire.isHeld) await this.open(false).catch(() => undefined);
      return await errand();
    } finally {
      this.#isPulling = true;
      this.wire.spare(false);
      this.#isPulling = false;
    }
  }

  /** The first cause is told once, to whoever waits for the opening or to the listener. */
  lose(cause: BenchError): void {
    if (this.#phase === "lost" || this.#phase === "closed") return;
    const opening = this.#opening;
    this.#opening = undefined;
    this.#phase = opening?.before ?? "lost";
    this.#end(cause.message);
    if (opening !== undefined) return opening.reject(cause);
    if (!this.#isPulling) this.#listener.onLoss(cause);
  }

  /** The target in a message. */
  where(): string {
    return whereText(this.#options.unit, this.#options.target, this.pump.port);
  }

  #end(why: string): void {
    this.pump.end(why);
    this.#listener.onGone(why);
  }

  #hungUp(cause: BenchError): void {
    const { unit, target } = this.#options;
    if (this.#phase === "opening") return this.lose(closedEarly(cause, target));
    this.lose(new BenchError(cause.code, `${unit} target ${target}: ${cause.message}`, { cause }));
  }

  #take(event: HostEvent): void {
    switch (event.kind) {
      case "opened":
        return this.#greet(event.identity, event.warning);
      case "reset-done":
        return this.#opened();
      case "refused-contract":
        return this.lose(new BenchError("other-contract", `${this.where()}: ${event.why}`));
      case "silent":
        return this.lose(silent(this.where(), event.why, this.pump.port, this.session.counts));
      case "rebooted": {
        const { bootCount, previousBootCount } = event;
        // Another board is no restart of this one: the greeting that follows refuses it.
        if (this.#isStranger()) return;
        const counts = `boot count ${previousBootCount} -> ${bootCount}`;
        return this.#rebooted(bootCount, bootCount === previousBootCount ? "its uptime began anew" : counts);
      }
      case "request-failed":
        return event.request === "reset" ? this.lose(lostBy(this.where(), event)) : this.#listener.onEvent(event);
      case "step-lost":
        return this.lose(lostBy(this.where(), event));
      case "down":
        // The session itself starts over when it goes down; while opening, that is what is under way anyway.
        if (this.#phase === "open") this.lose(lostBy(this.where(), event));
        return;
      default:
        return this.#listener.onEvent(event);
    }
  }

  #greet(identity: link.v1.HelloAck, warning: string): void {
    const { unit, sync, listener } = this.#options;
    const wrong = this.#peer.refusal(identity, this.where());
    if (wrong !== undefined) return this.lose(wrong);
    const restart = this.#peer.greet(identity, now_us());
    if (warning !== "") listener.onNotice(unit, "low", warning);
    if (sync === "free" && !identity.canStream) return this.lose(cannotStream(this.where(), identity));
    if (restart !== undefined) this.#rebooted(identity.bootCount, restart);
    if (this.#phase !== "opening") return;
    if (this.#opening?.isFromStart === true) this.#reset();
    else this.#opened();
  }

  #rebooted(bootCount: number, how: string): void {
    this.#listener.onInitialState();
    this.#listener.onReboot(bootCount, how, this.#opening?.isFromStart !== true);
  }

  /** Puts the unit into its initial state. */
  #reset(): void {
    this.#phase = "resetting";
    const asked = this.session.requestReset(link.v1.ResetKind.RESET_KIND_INITIAL_STATE, now_us());
    if (asked !== "sent") this.lose(lostTarget(this.where(), `takes no RESET (${asked})`, "look at the target's log"));
  }

  #opened(): void {
    const opening = this.#opening;
    if (opening === undefined) return;
    this.#opening = undefined;
    this.#phase = "open";
    if (opening.isFromStart) this.#listener.onInitialState();
    opening.resolve();
  }

  #closedMeanwhile(): BenchError {
    return new BenchError("target-lost", `${this.where()} was closed before it was open`);
  }

  #isStranger(): boolean {
    const { identity } = this.session.state;
    return identity !== null && this.#peer.refusal(identity, this.where()) !== undefined;
  }
}
