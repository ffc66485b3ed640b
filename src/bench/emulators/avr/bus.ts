import type { CPU } from "avr8js";

/** What a peripheral sees of the machine around it. */
export interface AvrBus {
  readonly cpu: CPU;
  /** A register or a moment has changed: what is due and what interrupts is looked at again. */
  touch(): void;
  /** Restarts the processor; `cause` is a bit of MCUSR. */
  restart(cause: number): void;
}

/** One hardware block. Its registers are in the data memory of the CPU; what else it keeps is plain data. */
export interface Peripheral<State> {
  /** Cycle at which it wants to be called next, or Infinity. */
  readonly due: number;
  fire(): void;
  /** Vectors that interrupt now, a bit each. */
  interrupts(): number;
  /** The vector has been entered: flags that clear themselves do so. */
  taken(vector: number): void;
  /** After a reset of the chip; its registers are zero by then. */
  reset(): void;
  /** A copy. */
  state(): State;
  restore(state: State): void;
}
