import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/kernel/codec.ts";
import { type EventHandle, EventQueue, noEvent, type QueuedEvent, type QueueState } from "../../src/kernel/queue.ts";
import { type SimTime, simTime } from "../../src/kernel/time.ts";
import { SortedList } from "./support/sorted-list.ts";

type Step =
  | { readonly do: "push"; readonly at: number; readonly priority: number }
  | { readonly do: "pop" | "look" | "save" }
  /** Cancels one of the handles that were ever given out, fired ones and cancelled ones included. */
  | { readonly do: "cancel"; readonly which: number };

// Few moments and priorities, so that most events tie.
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("push" as const),
      at: fc.integer({ min: 0, max: 12 }),
      priority: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ do: "pop" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "look" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "save" as const }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("cancel" as const), which: fc.nat() }) },
);

const emptyEvent = (): QueuedEvent => ({
  at: simTime(0),
  priority: 0,
  sequence: 0,
  target: 0,
  kind: "",
  payload: null,
});

function pop(queue: EventQueue): QueuedEvent | undefined {
  const event = emptyEvent();
  return queue.pop(event) ? event : undefined;
}

/** A queue of its own with what `queue` holds, by way of the snapshot codec. */
function throughBytes(queue: EventQueue): EventQueue {
  const decoded = decode(encode(queue.save()));
  if (!decoded.ok) throw new Error(decoded.why);
  const restored = new EventQueue();
  restored.restore(decoded.value as QueueState);
  return restored;
}

describe("EventQueue", () => {
  it("does what a sorted list does, for random programs of pushes, pops, cancellations and restores", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 300 }), (steps) => {
        let queue = new EventQueue(1);
        const list = new SortedList();
        const handles: EventHandle[] = [];
        for (const [index, now] of steps.entries()) {
          switch (now.do) {
            case "push": {
              const at = now.at as SimTime;
              const handle = queue.push(at, now.priority, index, `kind ${index}`, [index]);
              list.push(handle, at, now.priority, index, `kind ${index}`, [index]);
              handles.push(handle);
              break;
            }
            case "pop":
              expect(pop(queue)).toEqual(list.pop());
              break;
            case "cancel": {
              const handle = handles[now.which % handles.length] ?? noEvent;
              expect(queue.has(handle)).toBe(list.has(handle));
              expect(queue.cancel(handle)).toBe(list.cancel(handle));
              break;
            }
            case "look":
              expect(queue.firstAt).toBe(list.firstAt);
              break;
            case "save":
              queue = throughBytes(queue);
              break;
          }
          expect(queue.size).toBe(list.size);
        }
        while (list.size > 0) expect(pop(queue)).toEqual(list.pop());
        expect(pop(queue)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it("fires ten thousand events at a few moments in the order of moment, priority, sequence", () => {
    const queue = new EventQueue();
    for (let index = 0; index < 10_000; index++) {
      queue.push(simTime((index * 7919) % 10), 1 + ((index * 104_729) % 5), index, "tick", null);
    }
    let before = pop(queue) as QueuedEvent;
    for (let event = pop(queue); event !== undefined; event = pop(queue)) {
      const order = event.at - before.at || event.priority - before.priority || event.sequence - before.sequence;
      expect(order).toBeGreaterThan(0);
      before = event;
    }
  });

  it("saves the same bytes and gives out the same handles after a restore as without one", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 100 }), (steps) => {
        const straight = new EventQueue(2);
        let cut = new EventQueue(2);
        const handles: EventHandle[] = [];
        for (const now of steps) {
          if (now.do === "push") {
            const handle = straight.push(now.at as SimTime, now.priority, 0, "tick", null);
            expect(cut.push(now.at as SimTime, now.priority, 0, "tick", null)).toBe(handle);
            handles.push(handle);
          } else if (now.do === "cancel") {
            const handle = handles[now.which % handles.length] ?? noEvent;
            expect(cut.cancel(handle)).toBe(straight.cancel(handle));
          } else if (now.do === "pop") expect(pop(cut)).toEqual(pop(straight));
          else cut = throughBytes(cut);
        }
        expect(encode(cut.save())).toEqual(encode(straight.save()));
      }),
    );
  });

  it("does not take the handle of an event that fired for the next one in its slot", () => {
    const queue = new EventQueue(1);
    const first = queue.push(simTime(1), 1, 0, "tick", null);
    pop(queue);
    const second = queue.push(simTime(2), 1, 0, "tick", null);
    expect(queue.has(first)).toBe(false);
    expect(queue.cancel(first)).toBe(false);
    expect(queue.cancel(second)).toBe(true);
    expect(queue.cancel(second)).toBe(false);
  });

  it("knows no handle that it never gave out", () => {
    const queue = new EventQueue();
    queue.push(simTime(1), 1, 0, "tick", null);
    for (const handle of [noEvent, 1, 63, 64, 2 ** 22 + 1, 2 ** 52]) expect(queue.cancel(handle)).toBe(false);
    expect(queue.size).toBe(1);
  });

  it("takes priorities 0 to 255 and no others", () => {
    const queue = new EventQueue();
    queue.push(simTime(1), 255, 0, "last", null);
    queue.push(simTime(1), 0, 0, "first", null);
    expect(pop(queue)?.kind).toBe("first");
    expect(() => queue.push(simTime(1), 256, 0, "tick", null)).toThrow("priority 256 is outside 0..255");
    expect(() => queue.push(simTime(1), -1, 0, "tick", null)).toThrow("priority -1 is outside 0..255");
  });

  it("is empty when new: no first moment, nothing to pop", () => {
    const queue = new EventQueue();
    expect(queue.firstAt).toBe(Infinity);
    expect(queue.size).toBe(0);
    expect(pop(queue)).toBeUndefined();
  });
});
