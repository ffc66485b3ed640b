/** 1 KB of EEPROM: a byte is written in 3.4 ms. */

import type { AvrBus, Peripheral } from "./bus.ts";

const EECR = 0x3f;
const EEDR = 0x40;
const EEARL = 0x41;
const EEARH = 0x42;
const EERE = 0x01;
const EEPE = 0x02;
const EEMPE = 0x04;
const EERIE = 0x08;
const eraseOnly = 0x10;
const writeOnly = 0x20;
const vector = 22;
/** 3.4 ms of 16 MHz. */
const write_cycles = 54_400;
const window_cycles = 6;

export const eeprom_bytes = 1024;

export interface EepromState {
  readonly memory: Uint8Array;
  readonly due: number;
  readonly masterEnd: number;
}

export class AvrEeprom implements Peripheral<EepromState> {
  readonly #bus: AvrBus;
  readonly memory = new Uint8Array(eeprom_bytes).fill(0xff);
  #masterEnd = 0;
  due = Infinity;

  constructor(bus: AvrBus) {
    this.#bus = bus;
    const { cpu } = bus;
    cpu.writeHooks[EECR] = (value) => {
      this.#control(value);
      bus.touch();
      return true;
    };
  }

  fire(): void {
    const { data } = this.#bus.cpu;
    data[EECR] = (data[EECR] as number) & ~EEPE;
    this.due = Infinity;
  }

  interrupts(): number {
    const control = this.#bus.cpu.data[EECR] as number;
    return (control & (EERIE | EEPE)) === EERIE ? 1 << vector : 0;
  }

  taken(): void {
    // It interrupts for as long as nothing is being written.
  }

  reset(): void {
    this.due = Infinity;
    this.#masterEnd = 0;
  }

  state(): EepromState {
    return { memory: this.memory.slice(), due: this.due, masterEnd: this.#masterEnd };
  }

  restore(state: EepromState): void {
    this.memory.set(state.memory);
    this.due = state.due;
    this.#masterEnd = state.masterEnd;
  }

  #control(value: number): void {
    const { cpu } = this.#bus;
    const { data } = cpu;
    const isBusy = this.due !== Infinity;
    const address = (((data[EEARH] as number) << 8) | (data[EEARL] as number)) % eeprom_bytes;
    const kept = value & (EERIE | eraseOnly | writeOnly);
    data[EECR] = kept | (isBusy ? EEPE : 0);
    if ((value & EERE) !== 0 && !isBusy) {
      data[EEDR] = this.memory[address] as number;
      cpu.cycles += 4;
    } else if ((value & EEPE) !== 0 && !isBusy && cpu.cycles <= this.#masterEnd) {
      const before = (value & writeOnly) !== 0 ? (this.memory[address] as number) : 0xff;
      this.memory[address] = (value & eraseOnly) !== 0 ? 0xff : before & (data[EEDR] as number);
      data[EECR] = kept | EEPE;
      this.due = cpu.cycles + write_cycles;
    } else if ((value & EEMPE) !== 0) this.#masterEnd = cpu.cycles + window_cycles;
  }
}
