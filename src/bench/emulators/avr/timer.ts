/**
 * A timer of the ATmega328P: overflow and two compare matches, counted from the cycles that have gone by.
 *
 * Nothing happens at a tick that nobody waits for. Pins, input capture and external clocks are not emulated; the
 * phase-correct modes count as sawtooths of twice the length.
 */

import type { AvrBus, Peripheral } from "./bus.ts";

export interface TimerLayout {
  readonly isWide: boolean;
  readonly TIFR: number;
  readonly TIMSK: number;
  readonly TCCRA: number;
  readonly TCCRB: number;
  readonly TCNT: number;
  readonly OCRA: number;
  readonly OCRB: number;
  readonly ICR: number;
  readonly dividers: readonly number[];
  /** Of the overflow; compare A is two below it, compare B one. */
  readonly vector: number;
}

const dividers01 = [0, 1, 8, 64, 256, 1024, 0, 0];
export const timer0: TimerLayout = {
  isWide: false,
  TIFR: 0x35,
  TIMSK: 0x6e,
  TCCRA: 0x44,
  TCCRB: 0x45,
  TCNT: 0x46,
  OCRA: 0x47,
  OCRB: 0x48,
  ICR: 0,
  dividers: dividers01,
  vector: 16,
};
export const timer1: TimerLayout = {
  isWide: true,
  TIFR: 0x36,
  TIMSK: 0x6f,
  TCCRA: 0x80,
  TCCRB: 0x81,
  TCNT: 0x84,
  OCRA: 0x88,
  OCRB: 0x8a,
  ICR: 0x86,
  dividers: dividers01,
  vector: 13,
};
export const timer2: TimerLayout = {
  ...timer0,
  TIFR: 0x37,
  TIMSK: 0x70,
  TCCRA: 0xb0,
  TCCRB: 0xb1,
  TCNT: 0xb2,
  OCRA: 0xb3,
  OCRB: 0xb4,
  dividers: [0, 1, 8, 32, 64, 128, 256, 1024],
  vector: 9,
};

const TOV = 1;
const OCFA = 2;
const OCFB = 4;
/** Where the counter turns round, by waveform mode: a number, or a register that says it. */
type Top = number | "OCRA" | "ICR";
const tops8: readonly Top[] = [0xff, 0xff, "OCRA", 0xff, 0xff, "OCRA", 0xff, "OCRA"];
const tops16: readonly Top[] = [
  ...([0xffff, 0xff, 0x1ff, 0x3ff, "OCRA", 0xff, 0x1ff, 0x3ff] as const),
  ...(["ICR", "OCRA", "ICR", "OCRA", "ICR", 0xffff, "ICR", "OCRA"] as const),
];
const phaseCorrect8: readonly number[] = [1, 5];
const phaseCorrect16: readonly number[] = [1, 2, 3, 8, 9, 10, 11];

export interface TimerState {
  readonly base: number;
  readonly count: number;
  readonly high: number;
}

export class AvrTimer implements Peripheral<TimerState> {
  readonly #bus: AvrBus;
  readonly #at: TimerLayout;
  /** The counter was `count` at cycle `base`. */
  #base = 0;
  #count = 0;
  /** The high byte that a 16-bit access passes through. */
  #high = 0;
  due = Infinity;

  constructor(bus: AvrBus, layout: TimerLayout) {
    this.#bus = bus;
    this.#at = layout;
    const { cpu } = bus;
    const { TCNT, OCRA, OCRB, ICR, TCCRA, TCCRB, TIMSK, TIFR, isWide } = layout;
    for (const register of [TCCRA, TCCRB, TIMSK]) this.#onWrite(register, (value) => (cpu.data[register] = value));
    this.#onWrite(TIFR, (value) => (cpu.data[TIFR] = (cpu.data[TIFR] as number) & ~value));
    cpu.readHooks[TIFR] = () => {
      this.#catchUp();
      return cpu.data[TIFR] as number;
    };
    this.#onWrite(TCNT, (value) => (this.#count = isWide ? (this.#high << 8) | value : value));
    cpu.readHooks[TCNT] = () => {
      this.#catchUp();
      this.#high = this.#count >> 8;
      return this.#count & 0xff;
    };
    for (const register of [OCRA, OCRB]) this.#onWrite(register, (value) => this.#store(register, value));
    if (!isWide) return;
    this.#onWrite(ICR, (value) => this.#store(ICR, value));
    for (const register of [TCNT, OCRA, OCRB, ICR]) this.#onWrite(register + 1, (value) => (this.#high = value));
    cpu.readHooks[TCNT + 1] = () => this.#high;
  }

  fire(): void {
    this.#catchUp();
    this.#plan();
  }

  interrupts(): number {
    const { data } = this.#bus.cpu;
    const set = (data[this.#at.TIFR] as number) & (data[this.#at.TIMSK] as number);
    const { vector } = this.#at;
    return (
      ((set & OCFA) !== 0 ? 1 << (vector - 2) : 0) |
      ((set & OCFB) !== 0 ? 1 << (vector - 1) : 0) |
      ((set & TOV) !== 0 ? 1 << vector : 0)
    );
  }

  taken(vector: number): void {
    const { data } = this.#bus.cpu;
    const flag = [OCFA, OCFB, TOV][vector - this.#at.vector + 2];
    if (flag === undefined) return;
    this.#catchUp();
    data[this.#at.TIFR] = (data[this.#at.TIFR] as number) & ~flag;
    this.#plan();
  }

  reset(): void {
    this.#base = this.#bus.cpu.cycles;
    this.#count = this.#high = 0;
    this.due = Infinity;
  }

  state(): TimerState {
    return { base: this.#base, count: this.#count, high: this.#high };
  }

  restore(state: TimerState): void {
    this.#base = state.base;
    this.#count = state.count;
    this.#high = state.high;
    this.#plan();
  }

  #onWrite(register: number, store: (value: number) => void): void {
    this.#bus.cpu.writeHooks[register] = (value) => {
      this.#catchUp();
      store(value);
      this.#plan();
      this.#bus.touch();
      return true;
    };
  }

  #store(register: number, value: number): void {
    const { data } = this.#bus.cpu;
    data[register] = value;
    if (this.#at.isWide) data[register + 1] = this.#high;
  }

  #register(address: number): number {
    const { data } = this.#bus.cpu;
    return (data[address] as number) | (this.#at.isWide ? (data[address + 1] as number) << 8 : 0);
  }

  get #divider(): number {
    return this.#at.dividers[(this.#bus.cpu.data[this.#at.TCCRB] as number) & 7] as number;
  }

  /** Ticks from zero to zero. */
  get #period(): number {
    const { data } = this.#bus.cpu;
    const { TCCRA, TCCRB, isWide, OCRA, ICR } = this.#at;
    const low = (data[TCCRA] as number) & 3;
    const high = ((data[TCCRB] as number) & (isWide ? 0x18 : 0x08)) >> 1;
    const top = (isWide ? tops16 : tops8)[low | high] as Top;
    const last = top === "OCRA" ? this.#register(OCRA) : top === "ICR" ? this.#register(ICR) : top;
    return (isWide ? phaseCorrect16 : phaseCorrect8).includes(low | high) ? Math.max(1, 2 * last) : last + 1;
  }

  /** Counts what has gone by, and raises the flags of what was passed. */
  #catchUp(): void {
    const { cpu } = this.#bus;
    const divider = this.#divider;
    if (divider === 0) {
      this.#base = cpu.cycles;
      return;
    }
    const ticks = Math.floor((cpu.cycles - this.#base) / divider);
    if (ticks <= 0) return;
    const { OCRA, OCRB, TIFR } = this.#at;
    let flags = cpu.data[TIFR] as number;
    if (ticks >= this.#ticksTo(0)) flags |= TOV;
    if (ticks >= this.#ticksTo(this.#register(OCRA))) flags |= OCFA;
    if (ticks >= this.#ticksTo(this.#register(OCRB))) flags |= OCFB;
    cpu.data[TIFR] = flags;
    this.#count = (this.#count + ticks) % this.#period;
    this.#base += ticks * divider;
  }

  /** Ticks until the counter is next at a value; Infinity where it never is. */
  #ticksTo(value: number): number {
    const period = this.#period;
    if (value >= period) return Infinity;
    return ((((value - this.#count - 1) % period) + period) % period) + 1;
  }

  #plan(): void {
    const { data } = this.#bus.cpu;
    const { OCRA, OCRB, TIFR, TIMSK } = this.#at;
    const awaited = (data[TIMSK] as number) & ~(data[TIFR] as number);
    const divider = this.#divider;
    let ticks = Infinity;
    if ((awaited & TOV) !== 0) ticks = Math.min(ticks, this.#ticksTo(0));
    if ((awaited & OCFA) !== 0) ticks = Math.min(ticks, this.#ticksTo(this.#register(OCRA)));
    if ((awaited & OCFB) !== 0) ticks = Math.min(ticks, this.#ticksTo(this.#register(OCRB)));
    this.due = divider === 0 || ticks === Infinity ? Infinity : this.#base + ticks * divider;
  }
}
