/**
 * Runs an exercise: advances the simulation, carries its exchanges to drivers, keeps pace, and hands on what comes out.
 *
 * Answers from drivers land in an inbox and enter the simulation here, between two calls of `advance`; nothing advances it
 * from an I/O callback.
 */

import { assert, type SimTime, simStart } from "../../kernel/index.ts";
import { type UnitName, unitNames } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import type { BenchError } from "../errors.ts";
import type { DriverListener } from "./driver.ts";
import { Exchanges } from "./exchanges.ts";
import type { Histogram } from "./histogram.ts";
import { LinkClock } from "./link-clock.ts";
import { Links } from "./links.ts";
import { type Pace, yieldToLoop } from "./pacing.ts";
import type { RunEnd, RunOptions } from "./run-options.ts";
import { applyWires, flush, tellFree } from "./run-output.ts";
import { Tempo, turnEvery_us } from "./tempo.ts";

export type { OnLoss, RunEnd, RunOptions, RunSinks, RunSync } from "./run-options.ts";

/** Longest slice of simulated time between two looks at the sinks. */
const sliceMax_us = 10e6;
/** How long a paced run that stands still waits for answers that are out. */
const settleMax_us = 1e6;
/** One run. Make the drivers with `runner.listener`. */
export class Runner {
  readonly #options: RunOptions;
  readonly #exchanges: Exchanges;
  readonly #links: Links;
  readonly #tempo: Tempo;
  readonly #stop = new AbortController();
  /** What is to be done between two slices. */
  readonly #errands: (() => Promise<void>)[] = [];
  #wake: (() => void) | undefined;
  #ended_us = 0;
  /** Where the run in progress ends. */
  #goal: SimTime = simStart;
  /** Of lockstep's slice in progress, -1 between two. A slice outlives the exchanges that it waits for. */
  #sliceEnd: SimTime | -1 = -1;

  readonly #clock = new LinkClock(
    () => this.#now,
    () => this.#tempo.pace,
  );

  constructor(options: RunOptions) {
    this.#options = options;
    this.#exchanges = new Exchanges(options.exercise, options.drivers);
    this.#links = new Links(options, this.#exchanges, {
      onNews: () => this.#wakeUp(),
      onBroken: () => {
        this.#tempo.wake();
        this.#wakeUp();
      },
    });
    this.#tempo = new Tempo(() => this.#now, options.rate);
  }

  /** Ends `run` soon, as Ctrl-C does. */
  stop(): void {
    this.#stop.abort();
    this.#tempo.end();
    this.#wakeUp();
  }

  /** How late the bench sent its STEPs, paced only; microseconds of the wall clock. */
  get lateness(): Histogram {
    return this.#exchanges.lateness;
  }

  /** How far simulated time is behind where its pace has it, us of the wall clock; undefined where it follows none. */
  get drift_us(): number | undefined {
    const { pace: paceNow, isFrozen } = this.#tempo;
    const pace = this.#options.sync === "lockstep" || isFrozen ? undefined : paceNow;
    return pace === undefined ? undefined : this.#ended_us - pace.wallAt(this.#now);
  }

  /** What ends the run where a link broke; the first cause. */
  get broken(): BenchError | undefined {
    return this.#links.broken;
  }

  /** Simulated seconds per second as asked for. */
  get rate(): number | "max" {
    return this.#tempo.rate;
  }

  get isFrozen(): boolean {
    return this.#tempo.isFrozen;
  }

  /** Goes on at another rate from now. Throttling only: what is computed stays the same. "max" is for lockstep. */
  setRate(rate: number | "max"): void {
    assert(
      rate !== "max" || this.#options.sync === "lockstep",
      "a paced run follows the wall clock and has no rate max",
    );
    if (this.#options.sync === "free") {
      const { outbox } = this.#options.exercise;
      return outbox.notice(this.#now, "bench", "info", "a free run goes at the rate of its targets' clocks, 1x");
    }
    this.#tempo.setRate(rate);
    this.#sliceEnd = -1;
  }

  /** Simulated time stands still until `resume`; links stay open. */
  freeze(): void {
    this.#tempo.setFrozen(true);
    this.#sliceEnd = -1;
  }

  resume(): void {
    this.#tempo.setFrozen(false);
    this.#sliceEnd = -1;
  }

  /** Has the run in progress end elsewhere; a moment that is past ends it now. */
  aim(until: SimTime): void {
    this.#goal = Math.max(until, this.#now) as SimTime;
    this.#repace();
  }

  /** What drivers tell this run. */
  readonly listener: DriverListener = {
    onAnswer: (unit, tick, answer) => {
      this.#exchanges.arrived(unit, tick, answer);
      this.#wakeUp();
    },
    onReport: (report) => this.#exchanges.streamed(report),
    onLoss: (unit, cause) => this.#links.lost(unit, cause),
    onReboot: (unit, bootCount) => this.#links.rebooted(unit, bootCount),
    onNotice: (unit, severity, text) => this.#options.exercise.outbox.notice(this.#now, unit, severity, text),
    onWire: (unit, direction, bytes) => this.#options.sinks.wire?.(unit, direction, this.#now, bytes),
  };

  /** Runs up to and including `until`. Everything that came out has reached the sinks when it returns. */
  async run(until: SimTime): Promise<RunEnd> {
    const { sync } = this.#options;
    this.#goal = until;
    this.#tempo.turned();
    this.#repace();
    this.#links.tend();
    if (sync === "free") tellFree(this.#options);
    try {
      const end = sync === "lockstep" ? await this.#runLockstep() : await this.#runPaced();
      this.#ended_us = now_us();
      await flush(this.#options);
      return end;
    } finally {
      this.#links.rest();
    }
  }

  /**
   * Hands in the answers to all exchanges that are open, without going on: what is asked of targets has been answered then,
   * and their state and that of the exercise belong to one moment. Call it between two runs, or in `between`.
   */
  async settle(): Promise<RunEnd> {
    const { simulation } = this.#options.exercise;
    // Lockstep's answers come, or their link is lost. Others may be lost on their way.
    const end_us = this.#options.sync === "lockstep" ? Infinity : now_us() + settleMax_us;
    this.#exchanges.sendAll(undefined);
    for (;;) {
      const ended = this.#ended();
      if (ended !== undefined) return ended;
      this.#exchanges.takeInbox();
      const unit = unitNames.find((name) => simulation.openExchange(name) !== undefined);
      if (unit === undefined) break;
      if (now_us() < end_us) await this.#waitFor(unit, end_us);
      else this.#exchanges.overrun(unit);
    }
    await flush(this.#options);
    return { reason: "reached" };
  }

  /** Has something done between two slices of the run in progress, while simulated time stands still. */
  between<T>(errand: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#errands.push(() => errand().then(resolve, reject));
      this.#wakeUp();
    });
  }

  get #now(): SimTime {
    return this.#options.exercise.simulation.now;
  }

  async #runLockstep(): Promise<RunEnd> {
    const { simulation } = this.#options.exercise;
    for (;;) {
      const ended = this.#ended();
      if (ended !== undefined) return ended;
      if (this.#errands.length > 0) await this.#runErrands();
      if (this.#tempo.isFrozen) {
        await flush(this.#options);
        await this.#tempo.standStill();
        continue;
      }
      this.#exchanges.takeInbox();
      const stop = simulation.advance(this.#sliceTo(this.#goal));
      applyWires(this.#options, this.#clock);
      this.#exchanges.sendAll(undefined);
      if (stop.reason === "waiting") {
        await flush(this.#options);
        await this.#waitFor(stop.port as UnitName);
        continue;
      }
      await flush(this.#options);
      if (stop.reason === "reached" && stop.at >= this.#goal) return { reason: "reached" };
      this.#sliceEnd = -1;
      await this.#tempo.throttle();
    }
  }

  async #runPaced(): Promise<RunEnd> {
    const { simulation } = this.#options.exercise;
    for (;;) {
      const ended = this.#ended();
      if (ended !== undefined) return ended;
      if (this.#errands.length > 0) await this.#runErrands();
      if (this.#tempo.isFrozen) {
        await flush(this.#options);
        await this.#tempo.standStill();
        continue;
      }
      const pace = this.#tempo.pace as Pace;
      this.#exchanges.takeInbox(pace);
      const target = Math.min(this.#goal, pace.simAt(now_us())) as SimTime;
      const stop = target >= this.#now ? simulation.advance(target) : undefined;
      applyWires(this.#options, this.#clock);
      this.#exchanges.sendAll(pace);
      await flush(this.#options);
      if (stop?.reason === "waiting") {
        await this.#overrunUnlessIn(stop.port as UnitName);
        continue;
      }
      if (stop?.reason === "reached" && stop.at >= this.#goal) return { reason: "reached" };
      await this.#tempo.rest(pace.wallAt(Math.min(simulation.nextAt, this.#goal)));
    }
  }

  #ended(): RunEnd | undefined {
    const { broken } = this.#links;
    if (broken !== undefined) return { reason: "broken", cause: broken };
    return this.#stop.signal.aborted ? { reason: "stopped" } : undefined;
  }

  #sliceTo(until: SimTime): SimTime {
    if (this.#sliceEnd === -1) {
      const rate = this.#tempo.pace?.rate;
      const slice_us = rate === undefined ? sliceMax_us : Math.min(sliceMax_us, Math.max(1, rate * turnEvery_us));
      this.#sliceEnd = Math.min(until, Math.ceil(this.#now + slice_us)) as SimTime;
    }
    return this.#sliceEnd;
  }

  /** Waits until something arrived, the link of that unit is lost, or a wall moment has come. */
  async #waitFor(unit: UnitName, end_us = Infinity): Promise<void> {
    if (this.#exchanges.hasArrived || this.#ended() !== undefined) return;
    if (!this.#exchanges.isOpen(unit)) return this.#exchanges.miss(unit);
    if (this.#readsNow(unit)) return;
    const wait_ms = (end_us - now_us()) / 1000;
    const timer = wait_ms === Infinity ? undefined : setTimeout(() => this.#wakeUp(), wait_ms);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    clearTimeout(timer);
    this.#tempo.turned();
  }

  /** A run as fast as it goes has nothing else to do: it may wait outside the event loop, which still turns now and then. */
  #readsNow(unit: UnitName): boolean {
    const { pace, isFrozen, owesTurn } = this.#tempo;
    if (pace !== undefined || isFrozen || owesTurn) return false;
    return this.#options.drivers.get(unit)?.readNow() === true;
  }

  /** The due moment has come. What already waits in the operating system still counts as in time. */
  async #overrunUnlessIn(unit: UnitName): Promise<void> {
    await yieldToLoop();
    if (this.#exchanges.hasArrivedFor(unit) || this.#ended() !== undefined) return;
    if (this.#exchanges.isOpen(unit)) this.#exchanges.overrun(unit);
    else this.#exchanges.miss(unit);
  }

  async #runErrands(): Promise<void> {
    this.#links.rest();
    for (const errand of this.#errands.splice(0)) await errand();
    this.#links.tend();
    this.#repace();
  }

  #repace(): void {
    this.#tempo.anchor();
    this.#sliceEnd = -1;
  }

  #wakeUp(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}
