/** Wall clock against simulated time: absolute deadlines, so that nothing drifts. */

import type { SimTime } from "../../kernel/index.ts";
import { now_us } from "../clock.ts";

/** Below this the event loop is polled instead of sleeping: timers fire up to 1.7 ms early and several late. */
const pollBelow_ms = 2;

/** Maps simulated time to wall time from an anchor; changing the rate or freezing moves the anchor. */
export class Pace {
  #anchorSim: SimTime;
  #anchorWall_us: number;
  #rate: number;

  constructor(at: SimTime, rate: number, wall_us = now_us()) {
    this.#anchorSim = at;
    this.#anchorWall_us = wall_us;
    this.#rate = rate;
  }

  get rate(): number {
    return this.#rate;
  }

  /** Wall moment of a simulated one. */
  wallAt(at: number): number {
    return this.#anchorWall_us + (at - this.#anchorSim) / this.#rate;
  }

  /** Simulated moment of a wall one, whole microseconds. */
  simAt(wall_us: number): SimTime {
    return Math.floor(this.#anchorSim + (wall_us - this.#anchorWall_us) * this.#rate) as SimTime;
  }

  /** Goes on at another rate from a simulated moment, which is now. */
  restart(at: SimTime, rate: number, wall_us = now_us()): void {
    this.#anchorSim = at;
    this.#anchorWall_us = wall_us;
    this.#rate = rate;
  }
}

/** Lets I/O and timers run. */
export const yieldToLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waits until a wall moment, serving I/O meanwhile; `stop` ends it early. */
export async function sleepUntil(wall_us: number, stop?: AbortSignal): Promise<void> {
  for (;;) {
    const left_ms = (wall_us - now_us()) / 1000;
    if (left_ms <= 0 || stop?.aborted === true) return;
    if (left_ms < pollBelow_ms) await yieldToLoop();
    else await sleep(Math.min(left_ms - pollBelow_ms / 2, 100));
  }
}

const sleep = (delay_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay_ms));
