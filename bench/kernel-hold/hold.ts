/**
 * The hold model: every fired event schedules the next one of its target, so that the number of waiting events stays.
 *
 * Where it is guarded, half of the waiting events are time-outs: every fired event cancels the one of its target and sets
 * a new one behind its next event. `bench/c/heap.c` does the same, event for event.
 */

import { type EventHandle, EventQueue, type SimTime } from "../../src/kernel/index.ts";

const incrementCount = 65_536;
const guardPriority = 5;

export interface HoldRun {
  readonly elapsed_ns: number;
  /** Over everything fired since the model was made. */
  readonly checksum: number;
}

export class HoldModel {
  readonly #queue = new EventQueue();
  readonly #increments = exponentialIncrements();
  readonly #guards: EventHandle[] = [];
  readonly #guarded: boolean;
  readonly #event = { at: 0 as SimTime, priority: 0, sequence: 0, target: 0, kind: "", payload: null as unknown };
  #draw = 0;
  #checksum = 0;

  constructor(pending: number, guarded: boolean) {
    this.#guarded = guarded;
    const targets = guarded ? Math.floor(pending / 2) : pending;
    for (let target = 0; target < targets; target++) {
      const own = this.#increment();
      this.#queue.push(own as SimTime, 1 + (target % 4), target, "fire", null);
      if (guarded) this.#guards.push(this.#guard(own, target));
    }
  }

  run(count: number): HoldRun {
    const start = process.hrtime.bigint();
    const queue = this.#queue;
    const event = this.#event;
    for (let left = count; left > 0; left--) {
      queue.pop(event);
      const { at, target } = event;
      this.#checksum = (Math.imul(this.#checksum, 31) + (at | 0) + target) | 0;
      const own = at + this.#increment();
      queue.push(own as SimTime, 1 + (target & 3), target, "fire", null);
      if (this.#guarded) {
        queue.cancel(this.#guards[target] as EventHandle);
        this.#guards[target] = this.#guard(own, target);
      }
    }
    return { elapsed_ns: Number(process.hrtime.bigint() - start), checksum: this.#checksum >>> 0 };
  }

  #increment(): number {
    return this.#increments[this.#draw++ & (incrementCount - 1)] as number;
  }

  #guard(own: number, target: number): EventHandle {
    return this.#queue.push((own + this.#increment()) as SimTime, guardPriority, target, "fire", null);
  }
}

/** Increments in microseconds, exponential in steps of an octave; the same as those of `heap.c`. */
function exponentialIncrements(): Float64Array {
  const increments = new Float64Array(incrementCount);
  let state = 12_345n;
  for (let index = 0; index < incrementCount; index++) {
    state = (state * 1_103_515_245n + 12_345n) % 2n ** 31n;
    const word = Number(state);
    const octave = Math.min(12, Math.clz32(word));
    increments[index] = 1 + octave * 50_000 + (word % 65_536);
  }
  return increments;
}
