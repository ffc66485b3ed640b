import type { SimTime } from "../../kernel/index.ts";
import type { WireClock } from "../faults/line.ts";
import { now_us } from "../clock.ts";
import type { Pace } from "./pacing.ts";

/**
 * Simulated time for wires. With a pace it is the pace's. Without one the exercise stands still while it waits for an
 * answer, so that a delay on a wire would never end: there it goes on with the wall clock, and is never behind the exercise.
 */
export class LinkClock implements WireClock {
  readonly #now: () => SimTime;
  readonly #pace: () => Pace | undefined;
  #at_us = 0;
  #wall_us = now_us();

  constructor(now: () => SimTime, pace: () => Pace | undefined) {
    this.#now = now;
    this.#pace = pace;
  }

  now_us(): number {
    const wall_us = now_us();
    const pace = this.#pace();
    const went_us = pace === undefined ? this.#at_us + wall_us - this.#wall_us : pace.simAt(wall_us);
    this.#wall_us = wall_us;
    this.#at_us = Math.max(this.#at_us, went_us, this.#now());
    return this.#at_us;
  }

  wall_ms(span_us: number): number {
    return span_us / 1000 / (this.#pace()?.rate ?? 1);
  }
}
