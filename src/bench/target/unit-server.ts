/** An emulated target: one TypeScript unit behind the target's end of a link, on any byte port. */

import { decode as decodeState, encode as encodeState } from "../../kernel/index.ts";
import { type TargetEvent, type TargetIdentity, TargetSession } from "../../link/index.ts";
import { link } from "../../messages/index.ts";
import { type AnyUnit, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import type { BytePort } from "../ports/port.ts";

/** Heartbeats, STATS and time-outs are looked after this often. */
const pollPeriod_ms = 50;
/** A bench says something at least once a second; after this silence another one may take its place. */
const silenceMax_us = 3_000_000;

/** Serves one unit to one bench at a time. The unit's state outlives the connection, as a board's does. */
export class UnitServer {
  readonly #unit: AnyUnit;
  readonly #done;
  readonly #timer: NodeJS.Timeout;
  #port: BytePort | undefined;
  #attached_us = 0;
  #session: TargetSession;
  #state: object;

  constructor(name: UnitName, identity: TargetIdentity) {
    this.#unit = unitByName(name);
    this.#done = this.#unit.messages.StepDone.create();
    this.#state = this.#unit.initial();
    this.#session = new TargetSession(identity, now_us());
    this.#timer = setInterval(() => this.#turn(), pollPeriod_ms);
  }

  /**
   * Connects a bench. One that comes while another is there is sent away (a look with `falak ports` must not end a run);
   * one that has not been heard for as long as makes a link DOWN is let go for it.
   *
   * @returns whether the bench was taken
   */
  attach(port: BytePort): boolean {
    if (this.#isServing) {
      port.close();
      return false;
    }
    this.#port?.close();
    this.#port = port;
    this.#attached_us = now_us();
    port.listen({
      onChunk: (chunk) => {
        if (this.#port !== port) return;
        this.#session.receive(chunk, now_us());
        this.#serve();
      },
      onClosed: () => {
        if (this.#port === port) this.#port = undefined;
      },
    });
    this.#session.announce(now_us());
    this.#send();
    return true;
  }

  /** A bench is connected and has been heard lately, or has only just come. */
  get #isServing(): boolean {
    if (this.#port === undefined) return false;
    const heard_us = Math.max(this.#attached_us, this.#session.state.channel.lastHeard_us);
    return now_us() - heard_us < silenceMax_us;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#port?.close();
  }

  /** Starts over as after a reset of the processor: initial state, another boot count, no session. */
  reboot(): void {
    const { identity } = this.#session.state;
    this.#state = this.#unit.initial();
    this.#session = new TargetSession({ ...identity, bootCount: identity.bootCount + 1, resetReason: 3 }, now_us());
    this.#session.announce(now_us());
    this.#send();
  }

  #turn(): void {
    this.#session.poll(now_us());
    this.#serve();
  }

  #serve(): void {
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent()) {
      this.#answer(event);
    }
    this.#send();
  }

  #answer(event: TargetEvent): void {
    const session = this.#session;
    switch (event.kind) {
      case "step":
        return this.#step(event.tick, event.payload);
      case "reset":
        this.#state = this.#unit.initial();
        session.answerReset(now_us());
        if (event.resetKind === link.v1.ResetKind.RESET_KIND_REBOOT) {
          this.#send();
          this.reboot();
        }
        return;
      case "snapshot":
        return session.answerSnapshot(encodeState(this.#state), now_us());
      case "restore":
        return session.answerRestore(this.#restore(event.state), now_us());
      case "tc":
      case "opened":
      case "degraded":
      case "recovered":
      case "down":
        return;
    }
  }

  #step(tick: number, payload: Uint8Array): void {
    const began_us = now_us();
    const { Step, StepDone } = this.#unit.messages;
    const step = Step.decode(payload);
    if (!step.ok) {
      this.#session.log(link.v1.LogLevel.LOG_LEVEL_ERROR, `step ${tick}: ${step.why}`, began_us);
      return;
    }
    this.#unit.step(this.#state, step.value, this.#done);
    this.#done.busyUs = Math.round(now_us() - began_us);
    StepDone.quantise(this.#done);
    this.#session.answerStep(tick, StepDone.encode(this.#done), now_us());
  }

  #restore(saved: Uint8Array): boolean {
    const decoded = decodeState(saved);
    if (!decoded.ok || typeof decoded.value !== "object" || decoded.value === null) return false;
    this.#state = decoded.value;
    return true;
  }

  #send(): void {
    const bytes = this.#session.takeOutput();
    if (bytes !== undefined) this.#port?.write(bytes);
  }
}
