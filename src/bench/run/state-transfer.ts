/**
 * Gets the state of a driver's target out and back in: by SNAPSHOT and RESTORE, by an emulator's memory, or by the Steps
 * that led there. What crosses the link for it is not part of the exercise.
 */

import { setTimeout as sleep } from "node:timers/promises";
import type { HostEvent, HostSession, RequestSent } from "../../link/index.ts";
import { type StepDoneMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import type { PortMemory } from "../ports/port.ts";
import type { Pump } from "./pump.ts";
import { answerSum, StepHistory } from "./step-history.ts";

export type TransferOutcome =
  { readonly ok: true; readonly state: Uint8Array } | { readonly ok: false; readonly why: string };

export interface TransferParts {
  readonly unit: UnitName;
  readonly session: HostSession;
  readonly pump: Pump;
  readonly isOpen: () => boolean;
  /** Keeps the Steps of a target that has no other way back. */
  readonly keepsSteps: boolean;
}

/** A step that was given up may still be under way on the target. */
const busyMax_ms = 6000;
const retry_ms = 2;

export class StateTransfer {
  readonly #parts: TransferParts;
  readonly #history = new StepHistory();
  #asked: ((outcome: TransferOutcome) => void) | undefined;
  /** Takes the answer to a Step that is not of the exercise. */
  #feeding: ((stepDone: object | undefined) => void) | undefined;

  constructor(parts: TransferParts) {
    this.#parts = parts;
  }

  /** The memory of an emulator behind the port, where the bench can reach it. */
  get memory(): PortMemory | undefined {
    return this.#parts.pump.port?.memory;
  }

  get canSnapshot(): boolean {
    return this.#parts.session.state.identity?.canSnapshot === true;
  }

  /** What the target was asked since its initial state; undefined where nobody keeps it. */
  get history(): StepHistory | undefined {
    const isOnlyWay = this.#parts.keepsSteps && !this.canSnapshot && this.memory === undefined;
    return isOnlyWay ? this.#history : undefined;
  }

  /** Asks the target for its state, or puts `state` back into it. The link stays open whatever comes of it. */
  async ask(state?: Uint8Array): Promise<TransferOutcome> {
    const end_ms = performance.now() + busyMax_ms;
    let sent = this.#send(state);
    while (sent === "busy" && performance.now() < end_ms) {
      await sleep(retry_ms);
      sent = this.#send(state);
    }
    if (sent !== "sent") return { ok: false, why: refusals[sent] };
    return new Promise((resolve) => {
      this.#asked = resolve;
    });
  }

  /**
   * Has the target run an encoded Step outside the exercise.
   *
   * @returns checksum of the answer; undefined where none came
   */
  async feed(tick: number, step: Uint8Array): Promise<number | undefined> {
    const { session, pump, isOpen } = this.#parts;
    if (!isOpen() || session.sendStep(step, now_us()) !== "sent") return undefined;
    this.history?.sent(tick, step);
    const answer = await new Promise<object | undefined>((resolve) => {
      this.#feeding = resolve;
      pump.send();
    });
    return answer === undefined ? undefined : this.#remember(tick, answer);
  }

  /** The target is in its initial state. */
  restarted(): void {
    this.#history.restart();
  }

  /** A Step of the exercise went out. */
  sent(tick: number, step: Uint8Array): void {
    this.history?.sent(tick, step);
  }

  /** An answer came in. True where it is not the exercise's. */
  answered(tick: number, stepDone: object): boolean {
    if (this.#fed(stepDone)) return true;
    if (this.history !== undefined) this.#remember(tick, stepDone);
    return false;
  }

  /** The session has given a Step up. */
  missed(): void {
    this.#fed(undefined);
  }

  /** Takes what the session tells of SNAPSHOT and RESTORE. */
  take(event: Extract<HostEvent, { kind: "snapshot" | "restored" | "request-failed" }>): void {
    if (event.kind === "request-failed") this.#end({ ok: false, why: event.why });
    else this.#end({ ok: true, state: event.kind === "snapshot" ? event.state : new Uint8Array(0) });
  }

  /** The link is gone: what somebody waits for will not come. */
  abandon(why: string): void {
    this.#end({ ok: false, why });
    this.#fed(undefined);
  }

  #send(state: Uint8Array | undefined): RequestSent {
    const { session, pump, isOpen } = this.#parts;
    if (!isOpen()) return "closed";
    const sent = state === undefined ? session.requestSnapshot(now_us()) : session.requestRestore(state, now_us());
    pump.send();
    return sent;
  }

  #end(outcome: TransferOutcome): void {
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.(outcome);
  }

  #fed(stepDone: object | undefined): boolean {
    const feeding = this.#feeding;
    this.#feeding = undefined;
    feeding?.(stepDone);
    return feeding !== undefined;
  }

  /** How long the target computed differs from run to run. */
  #remember(tick: number, stepDone: object): number {
    const { StepDone } = unitByName(this.#parts.unit).messages;
    const sum = answerSum(StepDone.encode({ ...(stepDone as StepDoneMessage), busyUs: 0 }));
    this.history?.answered(tick, sum);
    return sum;
  }
}

const refusals: Readonly<Record<Exclude<RequestSent, "sent">, string>> = {
  closed: "its link is not open",
  locked: "its contract has another major version",
  busy: "a step is still under way",
  cannot: "it says that it cannot give its state away",
};
