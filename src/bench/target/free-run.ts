/**
 * A unit that runs by itself: each period on the target's own clock, on the inputs that it had last.
 *
 * Deadlines are absolute, so that lateness does not add up. A target that was held up for longer than a few periods does
 * not make up for them: its periods are skipped, and counted.
 */

import type { AnyUnit, StepDoneMessage, StepMessage } from "../../onboard/unit.ts";

/** A run that is later than this goes on from now. */
const behindMax = 4;

export class FreeRun {
  readonly #unit: AnyUnit;
  readonly #step: StepMessage;
  readonly #done: StepDoneMessage;
  #due_us = 0;
  skipped = 0;

  /** @param at_us on the clock of the target, as everywhere here */
  constructor(unit: AnyUnit, at_us: number) {
    this.#unit = unit;
    this.#step = unit.messages.Step.create();
    this.#done = unit.messages.StepDone.create();
    this.restart(at_us);
  }

  /** When the next period ends. */
  get due_us(): number {
    return this.#due_us;
  }

  /** Begins anew with the unit in its initial state: no inputs, period 0. */
  restart(at_us: number): void {
    this.#step.tick = 0;
    this.#step.inputs = null;
    this.#due_us = at_us + this.#unit.period_us;
  }

  /** Inputs of a Step are what the unit goes on with. */
  remember(inputs: object | null): void {
    this.#step.inputs = inputs;
  }

  /**
   * Runs the period that is due.
   *
   * @param clock_us since the target's start: what the unit takes for the time
   * @returns its answer, valid until the next one; undefined where nothing is due
   */
  run(state: object, at_us: number, clock_us: number): StepDoneMessage | undefined {
    if (at_us < this.#due_us) return undefined;
    const { period_us, messages } = this.#unit;
    const behind = Math.floor((at_us - this.#due_us) / period_us);
    if (behind > behindMax) {
      this.skipped += behind;
      this.#step.tick += behind;
      this.#due_us += behind * period_us;
    }
    this.#due_us += period_us;
    this.#step.simTimeUs = Math.floor(clock_us);
    this.#step.periodUs = period_us;
    this.#unit.step(state, this.#step, this.#done);
    messages.StepDone.quantise(this.#done);
    this.#step.tick += 1;
    return this.#done;
  }
}
