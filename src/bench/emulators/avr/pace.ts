/**
 * When an emulated machine runs: as fast as it goes while there is something to do, or at the wall clock's pace.
 *
 * Either way its clock never falls behind ours by more than a slice: a target that stood still would be taken for dead.
 */

import { clock_Hz, type AvrMachine } from "./machine.ts";

/** How the machine's clock relates to ours: `free` runs ahead while there is work, `wall` keeps to it. */
export type AvrPacing = "free" | "wall";

/** Cycles between two looks at our clock. */
const slice_cycles = 20_000;
/** How long the machine may run before the event loop gets its turn. */
const turnMax_ms = 4;
/** A program that never sleeps runs ahead for this long after the last byte, then keeps to our clock. */
const busyMax_cycles = clock_Hz / 20;
/** A machine that is further behind than this stays behind: this computer is too slow for it. After a shorter standstill of
 * this process the machine catches up, and what it says meanwhile tells the bench that it lives. */
const behindMax_ms = 5000;
const idlePeriod_ms = 100;
const busyPeriod_ms = 1;
const cyclesPerMs = clock_Hz / 1000;

export class AvrPace {
  readonly #machine: AvrMachine;
  readonly #pacing: AvrPacing;
  readonly #flush: () => void;
  /** The machine is at `#cycles` when our clock is at `#at_ms`. */
  #at_ms = performance.now();
  #cycles: number;
  #lastByte_cycles: number;
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;
  #isStopped = false;

  /** @param flush hands on what the machine has sent; called after every slice */
  constructor(machine: AvrMachine, pacing: AvrPacing, flush: () => void) {
    this.#machine = machine;
    this.#pacing = pacing;
    this.#flush = flush;
    this.#cycles = this.#lastByte_cycles = machine.cpu.cycles;
    this.#soon();
  }

  /** Something crosses the line: there is work. */
  noticeByte(): void {
    this.#lastByte_cycles = this.#machine.cpu.cycles;
  }

  /** Bytes have come: the machine takes them from now on. */
  wake(): void {
    if (this.#isStopped) return;
    this.noticeByte();
    this.#soon();
  }

  /** Brings the machine to where our clock says it is, for bytes that come now: one that slept may be behind. */
  catchUp(): void {
    this.#run(this.#wallCycles(), false);
  }

  /** The clock starts over from where the machine is, as after it was put elsewhere. */
  restart(): void {
    this.#at_ms = performance.now();
    this.#cycles = this.#lastByte_cycles = this.#machine.cpu.cycles;
    this.#soon();
  }

  /** For good. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
  }

  #wallCycles(): number {
    const now_ms = performance.now();
    const target = this.#cycles + (now_ms - this.#at_ms) * cyclesPerMs;
    const oldest = this.#machine.cpu.cycles + behindMax_ms * cyclesPerMs;
    if (target <= oldest) return target;
    this.#at_ms = now_ms;
    this.#cycles = oldest;
    return oldest;
  }

  #soon(): void {
    this.#immediate ??= setImmediate(() => this.#turn());
  }

  #turn(): void {
    this.#immediate = undefined;
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    const isDone = this.#pacing === "free" ? this.#runFree() : this.#run(this.#wallCycles(), true);
    if (this.#isStopped) return;
    if (!isDone) return this.#soon();
    const isIdle = this.#machine.isIdle;
    this.#timer = setTimeout(() => this.#soon(), isIdle ? idlePeriod_ms : busyPeriod_ms);
  }

  /** True where there is nothing more to do than to keep to our clock. */
  #runFree(): boolean {
    const { cpu } = this.#machine;
    const end_ms = performance.now() + turnMax_ms;
    for (;;) {
      if (this.#machine.isIdle || cpu.cycles - this.#lastByte_cycles > busyMax_cycles) break;
      this.#machine.run(cpu.cycles + slice_cycles, true);
      this.#flush();
      if (this.#isStopped) return true;
      if (performance.now() >= end_ms) return false;
    }
    const isCaughtUp = this.#run(this.#wallCycles(), true);
    // What it ran ahead is not given back: its clock goes on from there.
    if (isCaughtUp && cpu.cycles > this.#wallCycles()) this.#reanchor();
    return isCaughtUp;
  }

  #reanchor(): void {
    this.#at_ms = performance.now();
    this.#cycles = this.#machine.cpu.cycles;
  }

  /** Runs to a cycle; false where the turn was over before. */
  #run(until: number, mayYield: boolean): boolean {
    const { cpu } = this.#machine;
    const end_ms = performance.now() + turnMax_ms;
    while (cpu.cycles < until) {
      this.#machine.run(Math.min(until, cpu.cycles + slice_cycles), false);
      this.#flush();
      if (this.#isStopped) return true;
      if (mayYield && performance.now() >= end_ms) return false;
    }
    return true;
  }
}
