/**
 * An ATmega328P at 16 MHz: the processor is avr8js', the peripherals around it are ours, so that all of it is plain data.
 *
 * Emulated are USART0, the three timers, the watchdog, the EEPROM and sleep (every mode as idle). Ports are memory
 * without pins; there is no ADC, SPI, TWI, nor a bootloader.
 */

import { CPU } from "avr8js";
import type { AvrBus, Peripheral } from "./bus.ts";
import { step } from "./common.ts";
import { AvrEeprom, type EepromState } from "./eeprom.ts";
import type { AvrImage } from "./image.ts";
import { AvrTimer, timer0, timer1, timer2, type TimerState } from "./timer.ts";
import { AvrUsart, type UsartState } from "./usart.ts";
import { AvrWatchdog, type WatchdogState } from "./watchdog.ts";

export const clock_Hz = 16_000_000;
const sram_bytes = 2048;
/** Registers and I/O, below the RAM. */
const io_bytes = 0x100;
const SMCR = 0x53;
const SE = 0x01;
const MCUSR = 0x54;
const SREG = 0x5f;
const interruptsOn = 0x80;
const powerOn = 0x01;
const opSleep = 0x9588;

/** All of a machine but its program. */
export interface AvrState {
  readonly data: Uint8Array;
  readonly pc: number;
  readonly cycles: number;
  readonly isAsleep: boolean;
  readonly usart: UsartState;
  readonly timers: readonly TimerState[];
  readonly watchdog: WatchdogState;
  readonly eeprom: EepromState;
}

export class AvrMachine implements AvrBus {
  readonly cpu: CPU;
  readonly usart: AvrUsart;
  readonly eeprom: AvrEeprom;
  readonly #timers: readonly AvrTimer[];
  readonly #watchdog: AvrWatchdog;
  readonly #peripherals: readonly Peripheral<unknown>[];
  #due = Infinity;
  #pending = 0;
  #isAsleep = false;
  /** Restarts since power was applied. */
  restarts = 0;

  /** @param onByte takes what the chip sends */
  constructor(image: AvrImage, onByte: (byte: number) => void) {
    this.cpu = new CPU(image.program.slice(), sram_bytes);
    this.usart = new AvrUsart(this, onByte);
    this.eeprom = new AvrEeprom(this);
    this.eeprom.memory.set(image.eeprom);
    this.#timers = [timer0, timer1, timer2].map((layout) => new AvrTimer(this, layout));
    this.#watchdog = new AvrWatchdog(this);
    this.#peripherals = [this.usart, ...this.#timers, this.#watchdog, this.eeprom];
    this.#reset(powerOn);
  }

  /** It sleeps, and nothing is on the line: until bytes come only its own timers will wake it. */
  get isIdle(): boolean {
    return this.#isAsleep && this.usart.isQuiet;
  }

  get isAsleep(): boolean {
    return this.#isAsleep;
  }

  touch(): void {
    let due = Infinity;
    let pending = 0;
    if (this.#peripherals === undefined) return;
    for (const each of this.#peripherals) {
      if (each.due < due) due = each.due;
      pending |= each.interrupts();
    }
    this.#due = due;
    this.#pending = pending;
  }

  restart(cause: number): void {
    this.restarts += 1;
    this.#reset(cause);
  }

  /** Runs until a cycle, or, where that comes first, until it is idle. Time that it sleeps through costs nothing. */
  run(until: number, stopsIdle: boolean): void {
    const { cpu } = this;
    const { data, progMem } = cpu;
    while (cpu.cycles < until) {
      // What turns interrupts on is followed by one more instruction before any comes.
      const wereOn = ((data[SREG] as number) & interruptsOn) !== 0;
      if (this.#isAsleep) {
        if (this.#pending === 0 && stopsIdle && this.usart.isQuiet) return;
        if (this.#pending === 0) cpu.cycles = Math.min(this.#due, until);
      } else {
        const opcode = progMem[cpu.pc] as number;
        if (opcode === opSleep) this.#sleep();
        else step(cpu, opcode);
      }
      if (cpu.cycles >= this.#due) this.#fire();
      if (this.#pending !== 0 && wereOn && ((data[SREG] as number) & interruptsOn) !== 0) this.#interrupt();
      else if (this.#isAsleep && this.#pending !== 0) cpu.cycles = Math.min(Math.max(this.#due, cpu.cycles + 1), until);
    }
  }

  state(): AvrState {
    const { cpu } = this;
    return {
      data: cpu.data.slice(),
      pc: cpu.pc,
      cycles: cpu.cycles,
      isAsleep: this.#isAsleep,
      usart: this.usart.state(),
      timers: this.#timers.map((timer) => timer.state()),
      watchdog: this.#watchdog.state(),
      eeprom: this.eeprom.state(),
    };
  }

  restore(state: AvrState): void {
    const { cpu } = this;
    cpu.data.set(state.data);
    cpu.pc = state.pc;
    cpu.cycles = state.cycles;
    this.#isAsleep = state.isAsleep;
    this.usart.restore(state.usart);
    state.timers.forEach((timer, index) => this.#timers[index]?.restore(timer));
    this.#watchdog.restore(state.watchdog);
    this.eeprom.restore(state.eeprom);
    this.touch();
  }

  #reset(cause: number): void {
    const { cpu } = this;
    const causes = (cpu.data[MCUSR] as number) | cause;
    cpu.data.fill(0, 0, io_bytes);
    cpu.reset();
    cpu.data[MCUSR] = causes;
    this.#isAsleep = false;
    for (const each of this.#peripherals) each.reset();
    this.touch();
  }

  #sleep(): void {
    const { cpu } = this;
    cpu.pc = (cpu.pc + 1) % cpu.progMem.length;
    cpu.cycles += 1;
    this.#isAsleep = ((cpu.data[SMCR] as number) & SE) !== 0;
  }

  #fire(): void {
    const { cycles } = this.cpu;
    for (const each of this.#peripherals) if (each.due <= cycles) each.fire();
    this.touch();
  }

  /** Enters the vector of the lowest number. */
  #interrupt(): void {
    const { cpu } = this;
    const vector = 31 - Math.clz32(this.#pending & -this.#pending);
    const { dataView, data } = cpu;
    const stack = dataView.getUint16(0x5d, true);
    data[stack] = cpu.pc & 0xff;
    data[stack - 1] = cpu.pc >> 8;
    dataView.setUint16(0x5d, stack - 2, true);
    data[SREG] = (data[SREG] as number) & ~interruptsOn;
    // Four cycles to enter, four more to wake.
    cpu.cycles += this.#isAsleep ? 8 : 4;
    cpu.pc = vector * 2;
    this.#isAsleep = false;
    for (const each of this.#peripherals) each.taken(vector);
    this.touch();
  }
}
