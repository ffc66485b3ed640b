/** The watchdog: interrupts, resets the chip, or both in turn. */

import type { AvrBus, Peripheral } from "./bus.ts";

const MCUSR = 0x54;
const WDTCSR = 0x60;
const WDIF = 0x80;
const WDIE = 0x40;
const WDCE = 0x10;
const WDE = 0x08;
const prescalers = 0x27;
const WDRF = 0x08;
const vector = 6;

/** For four cycles after the change was announced its bits may be written; a store takes two more to begin. */
const window_cycles = 6;
/** 2048 periods of its own 128 kHz oscillator at the shortest, in cycles of 16 MHz. */
const shortest_cycles = 2048 * 125;

export interface WatchdogState {
  readonly due: number;
  readonly changeEnd: number;
}

export class AvrWatchdog implements Peripheral<WatchdogState> {
  readonly #bus: AvrBus;
  #changeEnd = 0;
  due = Infinity;

  constructor(bus: AvrBus) {
    this.#bus = bus;
    const { cpu } = bus;
    cpu.onWatchdogReset = () => this.#rewind();
    cpu.writeHooks[WDTCSR] = (value) => {
      this.#write(value);
      this.#rewind();
      return true;
    };
  }

  fire(): void {
    const { data } = this.#bus.cpu;
    const control = data[WDTCSR] as number;
    if ((control & WDIE) === 0) return this.#bus.restart(WDRF);
    // With both bits set the interrupt is the last warning.
    data[WDTCSR] = (control | WDIF) & ((control & WDE) === 0 ? 0xff : ~WDIE);
    this.#rewind();
  }

  interrupts(): number {
    const control = this.#bus.cpu.data[WDTCSR] as number;
    return (control & WDIF) !== 0 ? 1 << vector : 0;
  }

  taken(entered: number): void {
    const { data } = this.#bus.cpu;
    if (entered === vector) data[WDTCSR] = (data[WDTCSR] as number) & ~WDIF;
  }

  /** After its own reset it stays on, at its shortest. */
  reset(): void {
    const { data } = this.#bus.cpu;
    this.#changeEnd = 0;
    data[WDTCSR] = ((data[MCUSR] as number) & WDRF) !== 0 ? WDE : 0;
    this.#rewind();
  }

  state(): WatchdogState {
    return { due: this.due, changeEnd: this.#changeEnd };
  }

  restore(state: WatchdogState): void {
    this.due = state.due;
    this.#changeEnd = state.changeEnd;
  }

  #write(value: number): void {
    const { cpu } = this.#bus;
    const before = cpu.data[WDTCSR] as number;
    const isForced = ((cpu.data[MCUSR] as number) & WDRF) !== 0;
    let after = (before & ~(WDIE | (value & WDIF))) | (value & WDIE);
    if (cpu.cycles <= this.#changeEnd) after = (after & ~(prescalers | WDE)) | (value & (prescalers | WDE));
    if (isForced || (value & WDE) !== 0) after |= WDE;
    if ((value & WDCE) !== 0 && (value & WDE) !== 0) {
      after = before | WDE;
      this.#changeEnd = cpu.cycles + window_cycles;
    }
    cpu.data[WDTCSR] = after & ~WDCE;
  }

  #rewind(): void {
    const { cpu } = this.#bus;
    const control = cpu.data[WDTCSR] as number;
    const scale = ((control & 0x20) >> 2) | (control & 7);
    this.due = (control & (WDE | WDIE)) === 0 ? Infinity : cpu.cycles + shortest_cycles * 2 ** scale;
    this.#bus.touch();
  }
}
