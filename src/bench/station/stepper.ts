/** Steps one unit at its period on nominal inputs, by absolute deadlines of the wall clock, and counts what became of it. */

import { microseconds } from "../../kernel/index.ts";
import type { StepSent } from "../../link/index.ts";
import { rhythms } from "../../mission/order.ts";
import { type StepDoneMessage, type StepMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { addTo, createHistogram, quantile_us } from "../run/histogram.ts";
import { nominalStep } from "./nominal-inputs.ts";
import { Rate } from "./rate.ts";

export interface SteppingView {
  readonly isOn: boolean;
  readonly period_us: number;
  /** An answer that is not in by then is an overrun. */
  readonly outputDelay_us: number;
  readonly steps: number;
  readonly answers: number;
  readonly overruns: number;
  /** Answers that came after their deadline. */
  readonly late: number;
  /** Instants at which no STEP could leave: no session, or the one before was not over. */
  readonly missed: number;
  /** Answers in a second, over the last three. */
  readonly rate_Hz: number;
  /** What the unit says that its last step took. */
  readonly busy_us: number;
  /** How late the bench itself was at its instants. */
  readonly lateness99_us: number;
}

/** @returns what became of the STEP */
export type SendStep = (payload: Uint8Array, deadline_us: number) => StepSent;

export class Stepper {
  readonly #unit: UnitName;
  readonly #send: SendStep;
  readonly #step: StepMessage;
  readonly #buffer = new Uint8Array(1024);
  readonly #rate = new Rate();
  readonly #lateness = createHistogram();
  readonly #counts = { steps: 0, answers: 0, overruns: 0, late: 0, missed: 0 };
  #busy_us = 0;
  #start_us = 0;
  #instant = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(unit: UnitName, send: SendStep) {
    this.#unit = unit;
    this.#send = send;
    this.#step = nominalStep(unit, rhythms[unit].period);
  }

  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  start(): void {
    if (this.isOn) return;
    this.#start_us = now_us();
    this.#instant = 0;
    this.#arm();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Takes an answer; undefined, and counted as none, where it is no StepDone. */
  answered(payload: Uint8Array, roundTrip_us: number): StepDoneMessage | undefined {
    const decoded = unitByName(this.#unit).messages.StepDone.decode(payload);
    if (!decoded.ok) return undefined;
    const done = decoded.value;
    this.#counts.answers += 1;
    this.#busy_us = done.busyUs;
    // The session looks at its deadlines less often than answers come.
    if (roundTrip_us > rhythms[this.#unit].outputDelay) {
      this.#counts.overruns += 1;
      this.#counts.late += 1;
    }
    return done;
  }

  overrun(): void {
    this.#counts.overruns += 1;
  }

  late(): void {
    this.#counts.late += 1;
  }

  view(): SteppingView {
    const { period, outputDelay } = rhythms[this.#unit];
    return {
      isOn: this.isOn,
      period_us: period,
      outputDelay_us: outputDelay,
      ...this.#counts,
      rate_Hz: this.#rate.of(this.#counts.answers, now_us()),
      busy_us: this.#busy_us,
      lateness99_us: Math.round(quantile_us(this.#lateness, 0.99)),
    };
  }

  #arm(): void {
    const due_us = this.#start_us + this.#instant * rhythms[this.#unit].period;
    this.#timer = setTimeout(() => this.#turn(due_us), Math.max(0, (due_us - now_us()) / 1000));
  }

  #turn(due_us: number): void {
    const { period, outputDelay } = rhythms[this.#unit];
    const at_us = now_us();
    addTo(this.#lateness, Math.max(0, at_us - due_us));
    this.#step.simTimeUs = microseconds(this.#step.tick * period);
    const size_bytes = unitByName(this.#unit).messages.Step.encodeInto(this.#step, this.#buffer, 0);
    const sent = this.#send(this.#buffer.subarray(0, size_bytes), at_us + outputDelay);
    if (sent === "sent") {
      this.#counts.steps += 1;
      this.#step.tick += 1;
    } else this.#counts.missed += 1;
    // A bench that stood still does not make up for it.
    this.#instant = Math.max(this.#instant + 1, Math.ceil((at_us - this.#start_us) / period));
    if (this.isOn) this.#arm();
  }
}
