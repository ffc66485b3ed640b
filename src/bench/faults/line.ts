/** One direction of a wire that may have a fault: bytes in at a moment, what is left of them out at another. */

import { type Arrival, carry, cleanWire, createWire, type WireFaults, type WireState } from "../../link/wire.ts";
import type { RandomStream } from "../../kernel/index.ts";
import type { WireFault } from "../../mission/wires.ts";
import { bannerText, distorted, framesOf } from "./damage.ts";

/** The exercise's time, as the bench keeps it for its wires. */
export interface WireClock {
  /** Simulated microseconds; never goes back. */
  now_us(): number;
  /** How long the wall clock takes for a span of them. */
  wall_ms(span_us: number): number;
}

/** What a fault did in one direction since the driver was made; only frames that met a fault are counted. */
export interface LineCounts {
  frames: number;
  lostFrames: number;
  repeatedFrames: number;
  readonly bytes: Pick<WireState, "written_bytes" | "lost_bytes" | "changed_bytes">;
}

/** A repetition comes within this time: what a driver that resends by itself does. */
const repeatWithin_us = 2000;
const flipDefault = 0.01;
const still: WireFaults = { ...cleanWire, delay_us: 0, byteTime_us: 0 };

export class Line {
  readonly #random: RandomStream;
  readonly #wire = createWire();
  readonly #waiting: Arrival[] = [];
  readonly counts: LineCounts = { frames: 0, lostFrames: 0, repeatedFrames: 0, bytes: this.#wire };
  /** Carries bytes as a sound wire does, whatever its fault. */
  isSpared = false;
  #fault: WireFault | undefined;
  #carried = still;
  #clock: WireClock | undefined;
  #timer: NodeJS.Timeout | undefined;
  #deliver: (bytes: Uint8Array) => void = () => undefined;

  constructor(random: RandomStream) {
    this.#random = random;
  }

  /** False from the first fault on. */
  get isUntouched(): boolean {
    return this.#clock === undefined;
  }

  /** Where bytes come out from now on. What is still under way to the place before is lost. */
  connect(deliver: (bytes: Uint8Array) => void): void {
    this.disconnect();
    this.#deliver = deliver;
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const { bytes } of this.#waiting.splice(0)) this.#lose(bytes);
    this.#deliver = (bytes) => this.#lose(bytes);
  }

  set(fault: WireFault | undefined, clock: WireClock): void {
    this.#fault = fault;
    this.#clock = clock;
    this.#carried = fault === undefined ? still : recipe(fault);
    if (fault?.kind === "banner" && fault.probability === undefined) this.#arrive(bannerText);
  }

  send(bytes: Uint8Array): void {
    if (this.#clock === undefined || this.isSpared) return this.#deliver(bytes);
    for (const frame of framesOf(bytes)) this.#sendFrame(frame, this.#clock);
  }

  #sendFrame(frame: Uint8Array, clock: WireClock): void {
    const at_us = clock.now_us();
    const fault = this.#fault;
    if (fault === undefined && this.#waiting.length === 0) return this.#deliver(frame);
    if (fault !== undefined) this.counts.frames += 1;
    const seen = fault === undefined ? frame : distorted(fault, frame, this.#random);
    if (seen === undefined) {
      this.counts.lostFrames += 1;
      return this.#lose(frame);
    }
    this.#count(fault, frame, seen);
    const arrivals = carry(this.#wire, this.#carried, seen, at_us, this.#random);
    if (arrivals.length > 1) this.counts.repeatedFrames += 1;
    for (const arrival of arrivals) this.#await(arrival, at_us);
  }

  /** What the seeded wire does to bytes it counts itself. */
  #count(fault: WireFault | undefined, frame: Uint8Array, seen: Uint8Array): void {
    if (seen === frame) return;
    if (fault?.kind === "truncate") this.#wire.lost_bytes += frame.length - seen.length;
    if (fault?.kind === "wrong-baud") this.#wire.changed_bytes += frame.length;
  }

  #await(arrival: Arrival, at_us: number): void {
    // Whole microseconds: what arrives at once is not late.
    if (arrival.at_us <= Math.ceil(at_us) && this.#waiting.length === 0) return this.#arrive(arrival.bytes);
    this.#waiting.push(arrival);
    this.#waiting.sort((a, b) => a.at_us - b.at_us);
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [next] = this.#waiting;
    const clock = this.#clock;
    if (next === undefined || clock === undefined) return;
    this.#timer = setTimeout(() => this.#due(clock), Math.max(0, clock.wall_ms(next.at_us - clock.now_us())));
  }

  #due(clock: WireClock): void {
    const at_us = Math.ceil(clock.now_us());
    while (this.#waiting.length > 0 && this.#waiting[0]!.at_us <= at_us) {
      this.#arrive((this.#waiting.shift() as Arrival).bytes);
    }
    this.#arm();
  }

  #arrive(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#deliver(bytes);
  }

  #lose(bytes: Uint8Array): void {
    this.#wire.lost_bytes += bytes.length;
  }
}

/** The part of a fault that the seeded wire of `link` plays. */
function recipe({ kind, value = 0, probability }: WireFault): WireFaults {
  const perFrame = probability ?? 1;
  switch (kind) {
    case "bit-flip":
      return { ...still, flipPerByte: probability ?? flipDefault };
    case "burst":
      return { ...still, burstPerWrite: perFrame, burstMax_bytes: value };
    case "duplicate":
      return { ...still, repeatPerWrite: perFrame, repeatDelayMax_us: repeatWithin_us };
    case "delay":
      return { ...still, delay_us: value * 1e6 };
    case "jitter":
      return { ...still, jitter_us: value * 1e6 };
    case "stall":
      return { ...still, stallPerWrite: perFrame, stallMax_us: value * 1e6 };
    case "drop":
    case "truncate":
    case "wrong-baud":
    case "banner":
    case "unplug":
      return still;
  }
}
