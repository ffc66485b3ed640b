/**
 * Runs an exercise: advances the simulation, carries its exchanges to drivers, keeps pace, and hands on what comes out.
 *
 * Answers from drivers land in an inbox and enter the simulation here, between two calls of `advance`; nothing advances it
 * from an I/O callback.
 */

import { assert, type InputEntry, type SimTime } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import type { Notice, UnitRecord } from "../../mission/notice.ts";
import { spacecraftName } from "../../mission/craft.ts";
import type { UnitName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { BenchError } from "../errors.ts";
import type { Driver, DriverListener } from "./driver.ts";
import { Exchanges } from "./exchanges.ts";
import type { Histogram } from "./histogram.ts";
import { LinkClock } from "./link-clock.ts";
import { Pace, sleepUntil, yieldToLoop } from "./pacing.ts";
import { reconnect } from "./reconnect.ts";

export type RunSync = "lockstep" | "paced";
export type OnLoss = "stop" | "hold";

/** Where a run's output goes. Called between two slices, in order. */
export interface RunSinks {
  input?(entry: InputEntry): void;
  record?(record: UnitRecord): void;
  notice?(notice: Notice): void;
  wire?(unit: UnitName, direction: "tx" | "rx", at: SimTime, bytes: Uint8Array): void;
  /** Waits until a sink that fell behind has room again; undefined where none is behind. */
  room?(): Promise<void> | undefined;
}

export interface RunOptions {
  readonly exercise: Exercise;
  readonly drivers: ReadonlyMap<UnitName, Driver>;
  readonly sync: RunSync;
  readonly rate: number | "max";
  readonly onLoss: OnLoss;
  readonly sinks: RunSinks;
}

export type RunEnd =
  | { readonly reason: "reached" }
  | { readonly reason: "stopped" }
  | { readonly reason: "broken"; readonly cause: BenchError };

/** Longest slice of simulated time between two looks at the sinks. */
const sliceMax_us = 10e6;
/** How often a run that never waits lets the event loop turn, and how finely lockstep is throttled. */
const turnEvery_us = 20_000;
/** How often a frozen run hands on what its links have to say. */
const frozenTurn_us = 50_000;

/** One run. Make the drivers with `runner.listener`. */
export class Runner {
  readonly #options: RunOptions;
  readonly #exchanges: Exchanges;
  readonly #stop = new AbortController();
  /** Units whose lost link is being brought back. */
  readonly #reconnecting = new Set<UnitName>();
  /** Ends those attempts with the run. */
  #over = new AbortController();
  #broken: BenchError | undefined;
  #wake: (() => void) | undefined;
  /** Ends the sleep in progress: the pace has changed, or the run ends. */
  #interrupt = new AbortController();
  #rate: number | "max";
  #frozen = false;
  #pace: Pace | undefined;
  #turned_us = 0;
  /** Of lockstep's slice in progress, -1 between two. A slice outlives the exchanges that it waits for. */
  #sliceEnd: SimTime | -1 = -1;

  readonly #clock = new LinkClock(
    () => this.#now,
    () => this.#pace,
  );

  constructor(options: RunOptions) {
    this.#options = options;
    this.#exchanges = new Exchanges(options.exercise, options.drivers);
    this.#rate = options.rate;
  }

  /** Ends `run` soon, as Ctrl-C does. */
  stop(): void {
    this.#stop.abort();
    this.#interrupt.abort();
    this.#wakeUp();
  }

  /** How late the bench sent its STEPs, paced only; microseconds of the wall clock. */
  get lateness(): Histogram {
    return this.#exchanges.lateness;
  }

  /** What ends the run where a link broke; the first cause. */
  get broken(): BenchError | undefined {
    return this.#broken;
  }

  /** Simulated seconds per second as asked for. */
  get rate(): number | "max" {
    return this.#rate;
  }

  get isFrozen(): boolean {
    return this.#frozen;
  }

  /** Goes on at another rate from now. Throttling only: what is computed stays the same. "max" is for lockstep. */
  setRate(rate: number | "max"): void {
    assert(
      rate !== "max" || this.#options.sync === "lockstep",
      "a paced run follows the wall clock and has no rate max",
    );
    this.#rate = rate;
    this.#repace();
  }

  /** Simulated time stands still until `resume`; links stay open. */
  freeze(): void {
    this.#frozen = true;
    this.#repace();
  }

  resume(): void {
    this.#frozen = false;
    this.#repace();
  }

  /** What drivers tell this run. */
  readonly listener: DriverListener = {
    onAnswer: (unit, tick, answer) => {
      this.#exchanges.arrived(unit, tick, answer);
      this.#wakeUp();
    },
    onLoss: (unit, cause) => this.#lost(unit, cause),
    onReboot: (unit, bootCount) => this.#rebooted(unit, bootCount),
    onNotice: (unit, severity, text) => this.#options.exercise.outbox.notice(this.#now, unit, severity, text),
    onWire: (unit, direction, bytes) => this.#options.sinks.wire?.(unit, direction, this.#now, bytes),
  };

  /** Runs up to and including `until`. Everything that came out has reached the sinks when it returns. */
  async run(until: SimTime): Promise<RunEnd> {
    const { sync } = this.#options;
    this.#turned_us = now_us();
    this.#over = new AbortController();
    this.#repace();
    for (const [unit, driver] of this.#options.drivers) if (driver.canReopen) void this.#bringBack(unit);
    try {
      const end = sync === "paced" ? await this.#runPaced(until) : await this.#runLockstep(until);
      await this.#flush();
      return end;
    } finally {
      this.#over.abort();
    }
  }

  get #now(): SimTime {
    return this.#options.exercise.simulation.now;
  }

  async #runLockstep(until: SimTime): Promise<RunEnd> {
    const { simulation } = this.#options.exercise;
    for (;;) {
      const ended = this.#ended();
      if (ended !== undefined) return ended;
      if (this.#frozen) {
        await this.#standStill();
        continue;
      }
      this.#exchanges.takeInbox();
      const stop = simulation.advance(this.#sliceTo(until));
      this.#applyWires();
      this.#exchanges.sendAll(undefined);
      if (stop.reason === "waiting") {
        await this.#flush();
        await this.#waitFor(stop.port as UnitName);
        continue;
      }
      await this.#flush();
      if (stop.reason === "reached" && stop.at >= until) return { reason: "reached" };
      this.#sliceEnd = -1;
      await this.#throttle();
    }
  }

  async #runPaced(until: SimTime): Promise<RunEnd> {
    const { simulation } = this.#options.exercise;
    for (;;) {
      const ended = this.#ended();
      if (ended !== undefined) return ended;
      if (this.#frozen) {
        await this.#standStill();
        continue;
      }
      const pace = this.#pace as Pace;
      this.#exchanges.takeInbox();
      const target = Math.min(until, pace.simAt(now_us())) as SimTime;
      const stop = target >= this.#now ? simulation.advance(target) : undefined;
      this.#applyWires();
      this.#exchanges.sendAll(pace);
      await this.#flush();
      if (stop?.reason === "waiting") {
        await this.#overrunUnlessIn(stop.port as UnitName);
        continue;
      }
      if (stop?.reason === "reached" && stop.at >= until) return { reason: "reached" };
      await this.#rest(pace.wallAt(Math.min(simulation.nextAt, until)));
    }
  }

  #ended(): RunEnd | undefined {
    if (this.#broken !== undefined) return { reason: "broken", cause: this.#broken };
    return this.#stop.signal.aborted ? { reason: "stopped" } : undefined;
  }

  #sliceTo(until: SimTime): SimTime {
    if (this.#sliceEnd === -1) {
      const rate = this.#pace?.rate;
      const slice_us = rate === undefined ? sliceMax_us : Math.min(sliceMax_us, Math.max(1, rate * turnEvery_us));
      this.#sliceEnd = Math.min(until, Math.ceil(this.#now + slice_us)) as SimTime;
    }
    return this.#sliceEnd;
  }

  /** Waits until something arrived, or the link of that unit is lost. */
  async #waitFor(unit: UnitName): Promise<void> {
    if (this.#exchanges.hasArrived || this.#ended() !== undefined) return;
    if (!this.#exchanges.isOpen(unit)) return this.#exchanges.miss(unit);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  /** The due moment has come. What already waits in the operating system still counts as in time. */
  async #overrunUnlessIn(unit: UnitName): Promise<void> {
    await yieldToLoop();
    if (this.#exchanges.hasArrivedFor(unit) || this.#ended() !== undefined) return;
    if (this.#exchanges.isOpen(unit)) this.#exchanges.overrun(unit);
    else this.#exchanges.miss(unit);
  }

  #throttle(): Promise<void> {
    return this.#rest(this.#pace === undefined ? -Infinity : this.#pace.wallAt(this.#now));
  }

  /** Sleeps to a wall moment. A run that is behind lets the event loop turn all the same, now and then. */
  async #rest(wall_us: number): Promise<void> {
    const at_us = now_us();
    if (wall_us > at_us) await sleepUntil(wall_us, this.#interrupt.signal);
    else if (at_us - this.#turned_us < turnEvery_us) return;
    else await yieldToLoop();
    this.#turned_us = now_us();
  }

  async #standStill(): Promise<void> {
    await this.#flush();
    await sleepUntil(now_us() + frozenTurn_us, this.#interrupt.signal);
  }

  /** Anchors the pace to this moment and ends the sleep that followed the one before. */
  #repace(): void {
    this.#pace = this.#rate === "max" ? undefined : new Pace(this.#now, this.#rate);
    this.#sliceEnd = -1;
    if (this.#stop.signal.aborted) return;
    this.#interrupt.abort();
    this.#interrupt = new AbortController();
  }

  /** Before anything is sent at the same instant. */
  #applyWires(): void {
    const { exercise, drivers } = this.#options;
    for (const change of exercise.outbox.takeWireChanges()) {
      const driver = drivers.get(change.unit);
      if (driver !== undefined) driver.applyWire(change, this.#clock);
      else if (change.fault !== null) {
        const text = `no wire fault: ${change.unit} is a model in this process and has no wire`;
        exercise.outbox.notice(change.at, change.unit, "low", text);
      }
    }
  }

  #flush(): Promise<void> | undefined {
    const { exercise, sinks } = this.#options;
    for (const entry of exercise.simulation.takeInputs()) sinks.input?.(entry);
    for (const record of exercise.outbox.takeRecords()) sinks.record?.(record);
    for (const notice of exercise.outbox.takeNotices()) sinks.notice?.(notice);
    return sinks.room?.();
  }

  #lost(unit: UnitName, cause: BenchError): void {
    const { exercise, onLoss } = this.#options;
    // What breaks after the first that stopped the run is not told: it may well follow from it.
    if (this.#broken !== undefined) return;
    if (onLoss === "stop") {
      const when = `lost at ${(this.#now / 1e6).toFixed(1)} s simulated; --on-loss hold goes on without it`;
      const told = new BenchError(cause.code, `${cause.message} (${when})`, { cause });
      exercise.outbox.notice(this.#now, unit, "high", told.message);
      return this.#break(told);
    }
    exercise.outbox.notice(this.#now, unit, "high", cause.message);
    this.#exchanges.linkLost(unit);
    void this.#bringBack(unit);
    this.#wakeUp();
  }

  #rebooted(unit: UnitName, bootCount: number): void {
    const { exercise, onLoss } = this.#options;
    if (onLoss === "hold") {
      exercise.simulation.inject(spacecraftName, "unit-restarted", unit);
      return this.#wakeUp();
    }
    const text = `${unit} target rebooted in mid-run (boot count ${bootCount}); look at its reset reason and supply, or run with --on-loss hold`;
    this.#break(new BenchError("target-lost", text));
  }

  #break(cause: BenchError): void {
    this.#broken ??= cause;
    this.#interrupt.abort();
    this.#wakeUp();
  }

  async #bringBack(unit: UnitName): Promise<void> {
    const { exercise, drivers } = this.#options;
    const driver = drivers.get(unit);
    if (driver === undefined || this.#reconnecting.has(unit)) return;
    this.#reconnecting.add(unit);
    const isBack = await reconnect(driver, this.#over.signal, (cause) => {
      exercise.outbox.notice(this.#now, unit, "low", `not back yet: ${cause.message}`);
    });
    this.#reconnecting.delete(unit);
    if (isBack) exercise.outbox.notice(this.#now, unit, "info", `link is back: board ${driver.uid}`);
    // It may be gone again already, or the run that looked for it has ended and another one has begun.
    if (driver.canReopen && !this.#over.signal.aborted) void this.#bringBack(unit);
  }

  #wakeUp(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}
