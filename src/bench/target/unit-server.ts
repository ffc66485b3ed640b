/** An emulated target: one TypeScript unit behind the target's end of a link, on any byte port. */

import { decode as decodeState, encode as encodeState } from "../../kernel/index.ts";
import { type TargetEvent, type TargetIdentity, TargetSession } from "../../link/index.ts";
import { link, report } from "../../messages/index.ts";
import { command } from "../../onboard/command.ts";
import { type AnyUnit, type StepDoneMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import type { BytePort } from "../ports/port.ts";
import { FreeRun } from "./free-run.ts";

/** Heartbeats, STATS and time-outs are looked after this often. */
const pollPeriod_ms = 50;
/** A bench says something at least once a second; after this silence another one may take its place. */
const silenceMax_us = 3_000_000;

export interface UnitServerOptions {
  /** The target's own clock: microseconds since some start, never going back. Default: the bench's. */
  readonly clock_us?: () => number;
}

/** Serves one unit to one bench at a time. The unit's state outlives the connection, as a board's does. */
export class UnitServer {
  readonly #unit: AnyUnit;
  readonly #done;
  readonly #timer: NodeJS.Timeout;
  #port: BytePort | undefined;
  #attached_us = 0;
  #session: TargetSession;
  #state: object;
  /** What the unit was handed last. */
  #inputs: object | null = null;
  readonly #clock_us: () => number;
  /** Where the bench sends no Steps and wants the unit's reports. */
  #free: FreeRun | undefined;
  #freeTimer: NodeJS.Timeout | undefined;

  constructor(name: UnitName, identity: TargetIdentity, { clock_us = now_us }: UnitServerOptions = {}) {
    this.#clock_us = clock_us;
    this.#unit = unitByName(name);
    this.#done = this.#unit.messages.StepDone.create();
    this.#state = this.#unit.initial();
    this.#session = new TargetSession(identity, this.#clock_us());
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
    this.#attached_us = this.#clock_us();
    port.listen({
      onChunk: (chunk) => {
        if (this.#port !== port) return;
        this.#session.receive(chunk, this.#clock_us());
        this.#serve();
      },
      onClosed: () => {
        if (this.#port === port) this.#port = undefined;
      },
    });
    this.#session.announce(this.#clock_us());
    this.#send();
    return true;
  }

  /** A bench is connected and has been heard lately, or has only just come. */
  get #isServing(): boolean {
    if (this.#port === undefined) return false;
    const heard_us = Math.max(this.#attached_us, this.#session.state.channel.lastHeard_us);
    return this.#clock_us() - heard_us < silenceMax_us;
  }

  close(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#freeTimer);
    this.#port?.close();
  }

  /** Starts over as after a reset of the processor: initial state, another boot count, no session. */
  reboot(): void {
    const { identity } = this.#session.state;
    this.#free = undefined;
    this.#initial();
    this.#session = new TargetSession(
      { ...identity, bootCount: identity.bootCount + 1, resetReason: 3 },
      this.#clock_us(),
    );
    this.#session.announce(this.#clock_us());
    this.#send();
  }

  #turn(): void {
    this.#session.poll(this.#clock_us());
    this.#serve();
  }

  #serve(): void {
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent()) {
      this.#answer(event);
    }
    this.#runFree();
    this.#send();
  }

  #answer(event: TargetEvent): void {
    const session = this.#session;
    switch (event.kind) {
      case "step":
        return this.#step(event.tick, event.payload);
      case "reset":
        this.#initial();
        session.answerReset(this.#clock_us());
        if (event.resetKind === link.v1.ResetKind.RESET_KIND_REBOOT) {
          this.#send();
          this.reboot();
        }
        return;
      case "snapshot":
        return session.answerSnapshot(encodeState(this.#state), this.#clock_us());
      case "restore":
        return session.answerRestore(this.#restore(event.state), this.#clock_us());
      case "tc":
        session.answerTelecommand(event.ticket, this.#command(event.command), this.#clock_us());
        return;
      case "opened":
        this.#free = event.hello.stream ? new FreeRun(this.#unit, this.#clock_us()) : undefined;
        this.#free?.remember(this.#inputs);
        return;
      case "degraded":
      case "recovered":
      case "down":
        return;
    }
  }

  #step(tick: number, payload: Uint8Array): void {
    const began_us = this.#clock_us();
    const { Step, StepDone } = this.#unit.messages;
    const step = Step.decode(payload);
    if (!step.ok) {
      this.#session.log(link.v1.LogLevel.LOG_LEVEL_ERROR, `step ${tick}: ${step.why}`, began_us);
      return;
    }
    this.#inputs = step.value.inputs;
    this.#unit.step(this.#state, step.value, this.#done);
    this.#done.busyUs = Math.round(this.#clock_us() - began_us);
    StepDone.quantise(this.#done);
    this.#session.answerStep(tick, StepDone.encode(this.#done), this.#clock_us());
  }

  /** Carries a telecommand out that came outside a Step: at once, as firmware does. */
  #command(bytes: Uint8Array): link.v1.TelecommandAck["reason"] {
    const telecommand = this.#unit.messages.Telecommand.decode(bytes);
    if (!telecommand.ok) return report.v1.FailureReason.FAILURE_REASON_CORRUPT;
    return command(this.#unit.name, this.#state, telecommand.value);
  }

  #initial(): void {
    this.#state = this.#unit.initial();
    this.#inputs = null;
    this.#free?.restart(this.#clock_us());
  }

  /** Runs the periods that are due by themselves, and wakes up for the next one. */
  #runFree(): void {
    const free = this.#free;
    if (free === undefined) return;
    const at_us = this.#clock_us();
    const clock_us = at_us - this.#session.state.started_us;
    for (;;) {
      const done = free.run(this.#state, at_us, clock_us);
      if (done === undefined) break;
      this.#report(done, at_us);
    }
    clearTimeout(this.#freeTimer);
    this.#freeTimer = setTimeout(() => this.#turn(), Math.max(0, (free.due_us - at_us) / 1000));
  }

  #report({ telemetry, events }: StepDoneMessage, at_us: number): void {
    const { Telemetry, Event } = this.#unit.messages;
    if (telemetry !== null) this.#session.sendTelemetry(Telemetry.encode(telemetry), at_us);
    for (const event of events) this.#session.sendEvent(Event.encode(event), at_us);
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
