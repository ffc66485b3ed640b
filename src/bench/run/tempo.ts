/** How fast a run goes: at a rate, as fast as it can, or not at all; and every sleep that this asks for. */

import type { SimTime } from "../../kernel/index.ts";
import { now_us } from "../clock.ts";
import { Pace, sleepUntil, yieldToLoop } from "./pacing.ts";

/** How often a run that never waits lets the event loop turn, and how finely lockstep is throttled. */
export const turnEvery_us = 20_000;
/** How often a frozen run looks whether there is something to hand on. */
const frozenTurn_us = 50_000;

export class Tempo {
  readonly #now: () => SimTime;
  #rate: number | "max";
  #isFrozen = false;
  #pace: Pace | undefined;
  /** Ends the sleep in progress: the pace has changed, or the run ends. */
  #interrupt = new AbortController();
  #isEnded = false;
  #turned_us = 0;

  constructor(now: () => SimTime, rate: number | "max") {
    this.#now = now;
    this.#rate = rate;
  }

  /** Simulated seconds per second as asked for. */
  get rate(): number | "max" {
    return this.#rate;
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  /** Undefined where the run goes as fast as it can. */
  get pace(): Pace | undefined {
    return this.#pace;
  }

  /** Whether the event loop has had no turn for as long as it may. */
  get owesTurn(): boolean {
    return now_us() - this.#turned_us > turnEvery_us;
  }

  setRate(rate: number | "max"): void {
    this.#rate = rate;
    this.anchor();
  }

  setFrozen(isFrozen: boolean): void {
    this.#isFrozen = isFrozen;
    this.anchor();
  }

  /** The event loop has turned. */
  turned(): void {
    this.#turned_us = now_us();
  }

  /** Anchors the pace to this moment and ends the sleep that followed the one before. */
  anchor(): void {
    this.#pace = this.#rate === "max" ? undefined : new Pace(this.#now(), this.#rate);
    if (this.#isEnded) return;
    this.wake();
    this.#interrupt = new AbortController();
  }

  /** Ends the sleep in progress. */
  wake(): void {
    this.#interrupt.abort();
  }

  /** Nobody sleeps any more. */
  end(): void {
    this.#isEnded = true;
    this.wake();
  }

  throttle(): Promise<void> {
    return this.rest(this.#pace === undefined ? -Infinity : this.#pace.wallAt(this.#now()));
  }

  /** Sleeps to a wall moment. A run that is behind lets the event loop turn all the same, now and then. */
  async rest(wall_us: number): Promise<void> {
    const at_us = now_us();
    if (wall_us > at_us) await sleepUntil(wall_us, this.#interrupt.signal);
    else if (at_us - this.#turned_us < turnEvery_us) return;
    else await yieldToLoop();
    this.turned();
  }

  standStill(): Promise<void> {
    return sleepUntil(now_us() + frozenTurn_us, this.#interrupt.signal);
  }
}
