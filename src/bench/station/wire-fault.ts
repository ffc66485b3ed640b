/** The fault that a person put on a wire, until its time is over or it is cleared. */

import { now_us } from "../clock.ts";
import type { FaultyWire } from "../faults/faulty-wire.ts";
import type { WireClock } from "../faults/line.ts";
import type { TypedFault } from "./fault-text.ts";
import type { FaultView } from "./link-view.ts";

/** On the bench a second of a fault is one of the wall clock. */
const wallClock: WireClock = { now_us, wall_ms: (span_us) => span_us / 1000 };

export class WireFaultSlot {
  readonly #wire: FaultyWire;
  readonly #onEnd: () => void;
  #fault: TypedFault | undefined;
  #end_us = Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(wire: FaultyWire, onEnd: () => void) {
    this.#wire = wire;
    this.#onEnd = onEnd;
  }

  /** Puts a fault on the wire; the one that was there ends. */
  set(fault: TypedFault): void {
    this.clear();
    const { kind, directions, value, probability, for_us } = fault;
    const channel = "wire";
    this.#fault = fault;
    this.#end_us = for_us === undefined ? Infinity : now_us() + for_us;
    if (for_us !== undefined) this.#timer = setTimeout(() => this.clear(), for_us / 1000);
    const numbers = {
      ...(value === undefined ? {} : { value }),
      ...(probability === undefined ? {} : { probability }),
    };
    this.#wire.apply({ directions, fault: { channel, kind, ...numbers } }, wallClock);
  }

  /** Idempotent. */
  clear(): void {
    if (this.#fault === undefined) return;
    clearTimeout(this.#timer);
    this.#fault = undefined;
    this.#wire.apply({ directions: ["tx", "rx"], fault: null }, wallClock);
    this.#onEnd();
  }

  view(): FaultView | null {
    if (this.#fault === undefined) return null;
    const { kind, directions, value, probability } = this.#fault;
    const left_s = this.#end_us === Infinity ? null : Math.max(0, (this.#end_us - now_us()) / 1e6);
    return { kind, directions, value: value ?? null, probability: probability ?? null, left_s };
  }
}
