/**
 * The event queue: a four-ary heap over slots in typed arrays, ordered by (at, priority, sequence).
 *
 * An event lives in a slot; the heap holds slot numbers with their keys beside them, and each slot knows its place in the
 * heap, so that cancelling costs a sift and never leaves a corpse behind. Nothing is allocated in the steady state.
 */

import { assert, fail } from "./assert.ts";
import type { SimTime } from "./time.ts";

/** Names a scheduled event, for `cancel`. A plain number, so that it can be kept in state. */
export type EventHandle = number;

/** No event: what state holds where nothing is scheduled. */
export const noEvent: EventHandle = -1;

/** Priorities are small integers; lower ones go first within an instant. */
export const priorityMax = 255;

/** An event as it left the queue. The queue reuses the object: read it, do not keep it. */
export interface QueuedEvent {
  at: SimTime;
  priority: number;
  sequence: number;
  /** Index of the component that gets it. */
  target: number;
  kind: string;
  payload: unknown;
}

/** A queue in a snapshot: entries in the order in which they fire, and the free slots as a stack. */
export interface QueueState {
  readonly sequence: number;
  readonly capacity: number;
  readonly free: Int32Array;
  readonly entries: readonly QueueEntry[];
}

export interface QueueEntry {
  readonly slot: number;
  readonly at: number;
  readonly priority: number;
  readonly sequence: number;
  readonly target: number;
  readonly kind: string;
  readonly payload: unknown;
}

/** Handles are slot + slotSpan * stamp: an old handle of a slot that was used again does not match. */
const slotSpan = 2 ** 22;
/** Stamps count events modulo 2^30, which keeps handles exact. */
const stampMask = 2 ** 30 - 1;
/** Priority and sequence packed in one exact number: the order within an instant. */
const sequenceSpan = 2 ** 45;

export class EventQueue {
  #capacity = 0;
  #size = 0;
  #sequence = 0;
  /** Place of an entry that was taken out and not filled yet, or -1: the next push takes it for half the sifting. */
  #gap = -1;
  // By slot.
  #order = new Float64Array(0);
  #target = new Int32Array(0);
  #place = new Int32Array(0);
  #stamp = new Int32Array(0);
  #kind: string[] = [];
  #payload: unknown[] = [];
  // By place in the heap; the moments behind its end are Infinity, so that four siblings can always be compared.
  #heapAt = new Float64Array(0);
  #heapSlot = new Int32Array(0);
  // A stack of free slots.
  #free = new Int32Array(0);
  #freeCount = 0;

  constructor(capacity = 64) {
    this.#grow(capacity);
  }

  /** Events that wait. */
  get size(): number {
    return this.#gap < 0 ? this.#size : this.#size - 1;
  }

  /** Moment of the first event, or Infinity. */
  get firstAt(): number {
    if (this.#gap >= 0) this.#closeGap();
    return this.#heapAt[0] as number;
  }

  /** Kind of the first event; only where `size` is not 0. */
  get firstKind(): string {
    if (this.#gap >= 0) this.#closeGap();
    return this.#kind[this.#heapSlot[0] as number] as string;
  }

  /** Payload of the first event; only where `size` is not 0. */
  get firstPayload(): unknown {
    if (this.#gap >= 0) this.#closeGap();
    return this.#payload[this.#heapSlot[0] as number];
  }

  /** Puts an event in. Among equal moments the lower priority goes first, then the one that came first. */
  push(at: SimTime, priority: number, target: number, kind: string, payload: unknown): EventHandle {
    // Not by assert: its reason would be put together for every event.
    if (!(priority >= 0 && priority <= priorityMax)) fail(`priority ${priority} is outside 0..${priorityMax}`);
    if (this.#freeCount === 0) this.#grow(this.#capacity * 2);
    const sequence = this.#sequence++;
    const stamp = sequence & stampMask;
    const slot = this.#free[--this.#freeCount] as number;
    this.#order[slot] = priority * sequenceSpan + sequence;
    this.#stamp[slot] = stamp;
    this.#target[slot] = target;
    this.#kind[slot] = kind;
    this.#payload[slot] = payload;
    const place = this.#gap < 0 ? this.#size++ : this.#gap;
    this.#gap = -1;
    this.#heapAt[place] = at;
    this.#settle(place, slot);
    return stamp * slotSpan + slot;
  }

  /** Takes the first event out and writes it into `into`; false where the queue is empty. */
  pop(into: QueuedEvent): boolean {
    if (this.#gap >= 0) this.#closeGap();
    if (this.#size === 0) return false;
    const slot = this.#heapSlot[0] as number;
    this.#read(slot, 0, into);
    this.#release(slot);
    this.#gap = 0;
    return true;
  }

  /** Takes an event out before it fires; false where it has fired or was cancelled. */
  cancel(handle: EventHandle): boolean {
    const slot = this.#slotOf(handle);
    if (slot < 0) return false;
    if (this.#gap >= 0) this.#closeGap();
    this.#gap = this.#place[slot] as number;
    this.#release(slot);
    return true;
  }

  /** Whether the event still waits. */
  has(handle: EventHandle): boolean {
    return this.#slotOf(handle) >= 0;
  }

  save(): QueueState {
    if (this.#gap >= 0) this.#closeGap();
    const entries: QueueEntry[] = [];
    const event: QueuedEvent = { at: 0 as SimTime, priority: 0, sequence: 0, target: 0, kind: "", payload: null };
    for (let place = 0; place < this.#size; place++) {
      const slot = this.#heapSlot[place] as number;
      this.#read(slot, place, event);
      entries.push({ slot, ...event });
    }
    entries.sort((a, b) => a.at - b.at || a.priority - b.priority || a.sequence - b.sequence);
    return { sequence: this.#sequence, capacity: this.#capacity, free: this.#free.slice(0, this.#freeCount), entries };
  }

  restore(saved: QueueState): void {
    this.#capacity = 0;
    this.#size = 0;
    this.#gap = -1;
    this.#kind = [];
    this.#payload = [];
    this.#freeCount = 0;
    this.#grow(saved.capacity);
    for (const entry of saved.entries) {
      this.#order[entry.slot] = entry.priority * sequenceSpan + entry.sequence;
      this.#stamp[entry.slot] = entry.sequence % (stampMask + 1);
      this.#target[entry.slot] = entry.target;
      this.#kind[entry.slot] = entry.kind;
      this.#payload[entry.slot] = entry.payload;
      const place = this.#size++;
      this.#heapAt[place] = entry.at;
      this.#siftUp(place, entry.slot);
    }
    this.#free.set(saved.free);
    this.#freeCount = saved.free.length;
    this.#sequence = saved.sequence;
  }

  /** The slot of an event that still waits, or -1. */
  #slotOf(handle: EventHandle): number {
    if (handle < 0) return -1;
    const stamp = Math.floor(handle / slotSpan);
    const slot = handle - stamp * slotSpan;
    if (slot >= this.#capacity || (this.#place[slot] as number) < 0) return -1;
    return this.#stamp[slot] === stamp ? slot : -1;
  }

  #read(slot: number, place: number, into: QueuedEvent): void {
    const order = this.#order[slot] as number;
    const priority = Math.floor(order / sequenceSpan);
    into.at = this.#heapAt[place] as SimTime;
    into.priority = priority;
    into.sequence = order - priority * sequenceSpan;
    into.target = this.#target[slot] as number;
    into.kind = this.#kind[slot] as string;
    into.payload = this.#payload[slot];
  }

  #release(slot: number): void {
    this.#place[slot] = -1;
    this.#payload[slot] = null;
    this.#free[this.#freeCount++] = slot;
  }

  /** Fills the gap with the last entry. */
  #closeGap(): void {
    const place = this.#gap;
    this.#gap = -1;
    const last = --this.#size;
    const slot = this.#heapSlot[last] as number;
    const at = this.#heapAt[last] as number;
    this.#heapAt[last] = Infinity;
    if (place === last) return;
    this.#heapAt[place] = at;
    this.#settle(place, slot);
  }

  /** Moves `slot`, whose moment stands at `place`, to where it belongs. */
  #settle(place: number, slot: number): void {
    if (place > 0 && this.#precedes(place, slot, (place - 1) >> 2)) this.#siftUp(place, slot);
    else this.#siftDown(place, slot);
  }

  /** Whether `slot`, whose moment stands at `place`, fires before what stands at `other`. */
  #precedes(place: number, slot: number, other: number): boolean {
    const at = this.#heapAt[place] as number;
    const otherAt = this.#heapAt[other] as number;
    if (at !== otherAt) return at < otherAt;
    return (this.#order[slot] as number) < (this.#order[this.#heapSlot[other] as number] as number);
  }

  // Both sifts take the moment from `from`, so that only small integers are passed: a float argument is allocated.

  #siftUp(from: number, slot: number): void {
    const heapAt = this.#heapAt;
    const heapSlot = this.#heapSlot;
    const places = this.#place;
    const order = this.#order;
    const at = heapAt[from] as number;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      const parentAt = heapAt[parent] as number;
      if (parentAt < at) break;
      const parentSlot = heapSlot[parent] as number;
      if (parentAt === at && (order[parentSlot] as number) < (order[slot] as number)) break;
      heapAt[place] = parentAt;
      heapSlot[place] = parentSlot;
      places[parentSlot] = place;
      place = parent;
    }
    heapAt[place] = at;
    heapSlot[place] = slot;
    places[slot] = place;
  }

  #siftDown(from: number, slot: number): void {
    const heapAt = this.#heapAt;
    const heapSlot = this.#heapSlot;
    const places = this.#place;
    const order = this.#order;
    const size = this.#size;
    const at = heapAt[from] as number;
    let place = from;
    for (;;) {
      const first = place * 4 + 1;
      if (first >= size) break;
      // The earliest of four by arithmetic on comparisons: which one it is cannot be foreseen by a branch.
      const at0 = heapAt[first] as number;
      const at1 = heapAt[first + 1] as number;
      const at2 = heapAt[first + 2] as number;
      const at3 = heapAt[first + 3] as number;
      const low = first + Number(at1 < at0);
      const high = first + 2 + Number(at3 < at2);
      const lowAt = heapAt[low] as number;
      const highAt = heapAt[high] as number;
      let best = low + (high - low) * Number(highAt < lowAt);
      if (at0 === at1 || at2 === at3 || lowAt === highAt) best = this.#earliest(first);
      const bestAt = heapAt[best] as number;
      if (bestAt > at) break;
      const bestSlot = heapSlot[best] as number;
      if (bestAt === at && (order[bestSlot] as number) > (order[slot] as number)) break;
      heapAt[place] = bestAt;
      heapSlot[place] = bestSlot;
      places[bestSlot] = place;
      place = best;
    }
    heapAt[place] = at;
    heapSlot[place] = slot;
    places[slot] = place;
  }

  /** The place of the first to fire among up to four siblings, some at the same moment. */
  #earliest(first: number): number {
    let best = first;
    for (let place = first + 1; place < first + 4 && place < this.#size; place++) {
      if (this.#precedes(place, this.#heapSlot[place] as number, best)) best = place;
    }
    return best;
  }

  #grow(capacity: number): void {
    assert(capacity <= slotSpan, `${capacity} pending events are more than ${slotSpan}`);
    const before = this.#capacity;
    this.#capacity = capacity;
    this.#order = resized(this.#order, new Float64Array(capacity), before);
    this.#target = resized(this.#target, new Int32Array(capacity), before);
    this.#place = resized(this.#place, new Int32Array(capacity).fill(-1), before);
    this.#stamp = resized(this.#stamp, new Int32Array(capacity), before);
    this.#heapAt = resized(this.#heapAt, new Float64Array(capacity + 4).fill(Infinity), before);
    this.#heapSlot = resized(this.#heapSlot, new Int32Array(capacity), before);
    this.#free = resized(this.#free, new Int32Array(capacity), before);
    // Upwards: an array that is written far behind its end first turns into a hash table.
    for (let slot = before; slot < capacity; slot++) {
      this.#kind.push("");
      this.#payload.push(null);
    }
    for (let slot = capacity - 1; slot >= before; slot--) this.#free[this.#freeCount++] = slot;
  }
}

function resized<T extends Float64Array | Int32Array>(old: T, fresh: T, count: number): T {
  fresh.set(old.subarray(0, count));
  return fresh;
}
