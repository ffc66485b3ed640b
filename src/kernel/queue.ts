/**
 * The event queue: a four-ary heap over slots in typed arrays, ordered by (at, priority, sequence).
 *
 * An event lives in a slot; the heap holds slot numbers with their keys beside them, and each slot knows its place in the
 * heap, so that cancelling costs a sift and never leaves a corpse behind. Nothing is allocated in the steady state.
 */

import { assert } from "./assert.ts";
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

/** Handles are slot + slotSpan * (sequence modulo handleSpan): an old handle of a reused slot does not match. */
const slotSpan = 2 ** 22;
const handleSpan = 2 ** 30;
/** priority and sequence packed in one exact number: the order within an instant. */
const sequenceSpan = 2 ** 45;

export class EventQueue {
  #capacity = 0;
  #size = 0;
  #sequence = 0;
  // By slot.
  #order = new Float64Array(0);
  #target = new Int32Array(0);
  #place = new Int32Array(0);
  #kind: string[] = [];
  #payload: unknown[] = [];
  // By place in the heap.
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
    return this.#size;
  }

  /** Moment of the first event, or Infinity. */
  get firstAt(): number {
    return this.#size === 0 ? Infinity : (this.#heapAt[0] as number);
  }

  /** Kind of the first event; only where `size` is not 0. */
  get firstKind(): string {
    return this.#kind[this.#heapSlot[0] as number] as string;
  }

  /** Payload of the first event; only where `size` is not 0. */
  get firstPayload(): unknown {
    return this.#payload[this.#heapSlot[0] as number];
  }

  /** Puts an event in. Among equal moments the lower priority goes first, then the one that came first. */
  push(at: SimTime, priority: number, target: number, kind: string, payload: unknown): EventHandle {
    assert(priority >= 0 && priority <= priorityMax, `priority ${priority} is outside 0..${priorityMax}`);
    if (this.#freeCount === 0) this.#grow(this.#capacity * 2);
    const sequence = this.#sequence++;
    const slot = this.#free[--this.#freeCount] as number;
    this.#order[slot] = priority * sequenceSpan + sequence;
    this.#target[slot] = target;
    this.#kind[slot] = kind;
    this.#payload[slot] = payload;
    this.#siftUp(this.#size++, at, slot);
    return slot + slotSpan * (sequence % handleSpan);
  }

  /** Takes the first event out and writes it into `into`; false where the queue is empty. */
  pop(into: QueuedEvent): boolean {
    if (this.#size === 0) return false;
    const slot = this.#heapSlot[0] as number;
    this.#read(slot, this.#heapAt[0] as number, into);
    this.#removeAt(0);
    this.#release(slot);
    return true;
  }

  /** Takes an event out before it fires; false where it has fired or was cancelled. */
  cancel(handle: EventHandle): boolean {
    const slot = handle % slotSpan;
    if (!this.#holds(handle, slot)) return false;
    this.#removeAt(this.#place[slot] as number);
    this.#release(slot);
    return true;
  }

  /** Whether the event still waits. */
  has(handle: EventHandle): boolean {
    return this.#holds(handle, handle % slotSpan);
  }

  save(): QueueState {
    const entries: QueueEntry[] = [];
    const event: QueuedEvent = { at: 0 as SimTime, priority: 0, sequence: 0, target: 0, kind: "", payload: null };
    for (let place = 0; place < this.#size; place++) {
      const slot = this.#heapSlot[place] as number;
      this.#read(slot, this.#heapAt[place] as number, event);
      entries.push({ slot, ...event });
    }
    entries.sort((a, b) => a.at - b.at || a.priority - b.priority || a.sequence - b.sequence);
    return { sequence: this.#sequence, capacity: this.#capacity, free: this.#free.slice(0, this.#freeCount), entries };
  }

  restore(saved: QueueState): void {
    this.#capacity = 0;
    this.#size = 0;
    this.#kind = [];
    this.#payload = [];
    this.#freeCount = 0;
    this.#grow(saved.capacity);
    for (const entry of saved.entries) {
      this.#order[entry.slot] = entry.priority * sequenceSpan + entry.sequence;
      this.#target[entry.slot] = entry.target;
      this.#kind[entry.slot] = entry.kind;
      this.#payload[entry.slot] = entry.payload;
      this.#siftUp(this.#size++, entry.at, entry.slot);
    }
    this.#free.set(saved.free);
    this.#freeCount = saved.free.length;
    this.#sequence = saved.sequence;
  }

  #holds(handle: EventHandle, slot: number): boolean {
    if (handle < 0 || slot >= this.#capacity) return false;
    const place = this.#place[slot] as number;
    if (place < 0) return false;
    const sequence = (this.#order[slot] as number) % sequenceSpan;
    return sequence % handleSpan === Math.floor(handle / slotSpan);
  }

  #read(slot: number, at: number, into: QueuedEvent): void {
    const order = this.#order[slot] as number;
    const priority = Math.floor(order / sequenceSpan);
    into.at = at as SimTime;
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

  #removeAt(place: number): void {
    const last = --this.#size;
    if (place === last) return;
    const at = this.#heapAt[last] as number;
    const slot = this.#heapSlot[last] as number;
    if (place > 0 && this.#precedes(at, slot, (place - 1) >> 2)) this.#siftUp(place, at, slot);
    else this.#siftDown(place, at, slot);
  }

  /** Whether (at, slot) fires before what stands at `place`. */
  #precedes(at: number, slot: number, place: number): boolean {
    const other = this.#heapAt[place] as number;
    if (at !== other) return at < other;
    return (this.#order[slot] as number) < (this.#order[this.#heapSlot[place] as number] as number);
  }

  #siftUp(from: number, at: number, slot: number): void {
    const heapAt = this.#heapAt;
    const heapSlot = this.#heapSlot;
    const places = this.#place;
    const order = this.#order;
    const own = order[slot] as number;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      const parentAt = heapAt[parent] as number;
      if (parentAt < at) break;
      const parentSlot = heapSlot[parent] as number;
      if (parentAt === at && (order[parentSlot] as number) < own) break;
      heapAt[place] = parentAt;
      heapSlot[place] = parentSlot;
      places[parentSlot] = place;
      place = parent;
    }
    heapAt[place] = at;
    heapSlot[place] = slot;
    places[slot] = place;
  }

  #siftDown(from: number, at: number, slot: number): void {
    const heapAt = this.#heapAt;
    const heapSlot = this.#heapSlot;
    const places = this.#place;
    const order = this.#order;
    const size = this.#size;
    const own = order[slot] as number;
    let place = from;
    for (;;) {
      const first = place * 4 + 1;
      if (first >= size) break;
      const end = first + 4 < size ? first + 4 : size;
      let best = first;
      let bestAt = heapAt[first] as number;
      for (let child = first + 1; child < end; child++) {
        const childAt = heapAt[child] as number;
        if (childAt > bestAt) continue;
        if (
          childAt === bestAt &&
          (order[heapSlot[child] as number] as number) > (order[heapSlot[best] as number] as number)
        ) {
          continue;
        }
        best = child;
        bestAt = childAt;
      }
      if (bestAt > at) break;
      const bestSlot = heapSlot[best] as number;
      if (bestAt === at && (order[bestSlot] as number) > own) break;
      heapAt[place] = bestAt;
      heapSlot[place] = bestSlot;
      places[bestSlot] = place;
      place = best;
    }
    heapAt[place] = at;
    heapSlot[place] = slot;
    places[slot] = place;
  }

  #grow(capacity: number): void {
    assert(capacity <= slotSpan, `${capacity} pending events are more than ${slotSpan}`);
    const before = this.#capacity;
    this.#capacity = capacity;
    this.#order = resized(this.#order, new Float64Array(capacity), before);
    this.#target = resized(this.#target, new Int32Array(capacity), before);
    this.#place = resized(this.#place, new Int32Array(capacity).fill(-1), before);
    this.#heapAt = resized(this.#heapAt, new Float64Array(capacity), before);
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
