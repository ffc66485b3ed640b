/** Going on by so much and no further: a step, or a jump at full speed. Afterwards the exercise is as fast, or as still, as before. */

import { type SimTime, simStart } from "../../kernel/index.ts";
import type { Flight } from "./flight.ts";

interface Before {
  readonly rate: number | "max";
  readonly isFrozen: boolean;
}

export class Leap {
  #to: SimTime | undefined;
  #before: Before | undefined;

  /** Whether a jump is under way. */
  get isUnderWay(): boolean {
    return this.#to !== undefined;
  }

  /** Where the run is to end next. */
  goal(until: SimTime): SimTime {
    return this.#to ?? until;
  }

  /** Goes there as fast as it goes; then the pace is as it was. */
  jump({ runner, until }: Flight, to: SimTime): void {
    this.#before ??= { rate: runner.rate, isFrozen: runner.isFrozen };
    this.#to = Math.min(to, until) as SimTime;
    runner.setRate("max");
    runner.resume();
    runner.aim(this.#to);
  }

  /** Goes there at the pace that is set; then it stands still. */
  step({ runner, until }: Flight, to: SimTime): void {
    this.#before = { rate: runner.rate, isFrozen: true };
    this.#to = Math.min(to, until) as SimTime;
    runner.resume();
    runner.aim(this.#to);
  }

  /** Somebody takes the pace into their own hands: what was under way ends here. */
  abandon({ runner, until }: Flight): void {
    if (this.#before !== undefined) runner.setRate(this.#before.rate);
    this.#before = undefined;
    this.#to = undefined;
    runner.aim(until);
  }

  /** The run has ended. @returns whether it goes on from here */
  land({ runner, until, exercise }: Flight): boolean {
    const to = this.#to;
    if (to === undefined) return exercise.simulation.now < until && exercise.simulation.now > simStart;
    this.#to = undefined;
    if (this.#before !== undefined) {
      runner.setRate(this.#before.rate);
      if (this.#before.isFrozen) runner.freeze();
    }
    this.#before = undefined;
    return to < until;
  }
}
