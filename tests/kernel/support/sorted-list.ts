import type { QueuedEvent } from "../../../src/kernel/queue.ts";
import type { SimTime } from "../../../src/kernel/time.ts";

/** The queue's oracle: a list in the order in which events must fire. */
export class SortedList {
  #entries: { handle: number; event: QueuedEvent }[] = [];
  #sequence = 0;

  get size(): number {
    return this.#entries.length;
  }

  get firstAt(): number {
    return this.#entries[0]?.event.at ?? Infinity;
  }

  push(handle: number, at: SimTime, priority: number, target: number, kind: string, payload: unknown): void {
    const event = { at, priority, sequence: this.#sequence++, target, kind, payload };
    this.#entries.push({ handle, event });
    this.#entries.sort(
      ({ event: a }, { event: b }) => a.at - b.at || a.priority - b.priority || a.sequence - b.sequence,
    );
  }

  pop(): QueuedEvent | undefined {
    return this.#entries.shift()?.event;
  }

  cancel(handle: number): boolean {
    const place = this.#entries.findIndex((entry) => entry.handle === handle);
    if (place >= 0) this.#entries.splice(place, 1);
    return place >= 0;
  }

  has(handle: number): boolean {
    return this.#entries.some((entry) => entry.handle === handle);
  }
}
