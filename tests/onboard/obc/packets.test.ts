import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { obc as messages } from "../../../src/messages/index.ts";
import {
  adcsSays,
  bench,
  Channel,
  Code,
  Content,
  eventSays,
  listen,
  now_us,
  type ObcBench,
  type Packet,
  powerSays,
  Reason,
  Stage,
  Store,
  Unit,
} from "./support.ts";

const { FAILURE_REASON_NONE: none } = Reason;
const stored = (b: ObcBench): Packet[] => b.packets.filter(({ channel }) => channel === Channel.CHANNEL_PLAYBACK);
const statusOf = (b: ObcBench): messages.v1.StoreReport => {
  b.ask({ reportStores: {} });
  return b.reports(Content.CONTENT_STORES, messages.v1.StoreReport).at(-1)!;
};

/** Power telemetry every second, and now and then an event. */
function fly(b: ObcBench, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    b.say(Unit.UNIT_POWER, powerSays());
    if (second % 100 === 7) b.say(Unit.UNIT_POWER, eventSays(4, 1), Content.CONTENT_EVENT);
    b.tick(10);
  }
}

describe("packets", () => {
  it("number each channel by itself without gaps, events before housekeeping", () => {
    const b = bench();
    fly(b, 5);
    listen(b);
    b.say(Unit.UNIT_ADCS, eventSays(2), Content.CONTENT_EVENT);
    fly(b, 20);
    for (const channel of Object.values(Channel)) {
      const numbers = b.packets.filter((packet) => packet.channel === channel).map((packet) => packet.sequence);
      expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    }
    expect(new Set(b.packets.map(({ channel }) => channel)).size).toBe(3);
  });

  it("stay on board while nobody listens, housekeeping every ten minutes, and carry it every second while somebody does", () => {
    const b = bench();
    fly(b, 1300);
    expect(b.packets).toEqual([]);
    const kept = b.state.flash.stores[1]!.packets.filter((packet) => packet.unit === Unit.UNIT_POWER);
    expect(kept.map(({ timeUs }) => Math.round(timeUs / 600e6))).toEqual([0, 1, 2]);
    listen(b);
    b.packets.length = 0;
    fly(b, 20);
    const live = b.packets.filter(
      ({ unit, channel }) => unit === Unit.UNIT_POWER && channel === Channel.CHANNEL_REAL_TIME,
    );
    expect(live.length).toBeGreaterThanOrEqual(19);
  });
});

describe("the packet stores, ST[15],", () => {
  it("play back once, in order, from ten seconds into the contact, below what is live", () => {
    const b = bench();
    fly(b, 1300);
    listen(b);
    const from = now_us(b);
    fly(b, 9);
    expect(stored(b)).toEqual([]);
    fly(b, 30);
    const sequences = stored(b).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index));
    expect(sequences).toHaveLength(b.state.flash.sequences[2]!);
    expect(stored(b).every(({ timeUs }) => timeUs < from)).toBe(true);
    expect(b.state.flash.unsentFrom).toBe(sequences.length);
    fly(b, 30);
    expect(stored(b)).toHaveLength(sequences.length);
  });

  it("send at most as many packets in a second as their parameter says", () => {
    const b = bench();
    b.command({ setParameter: { parameter: 1, value: 10 } });
    fly(b, 600);
    b.command({ setParameter: { parameter: 7, value: 2 } });
    listen(b);
    fly(b, 10);
    const before = stored(b).length;
    fly(b, 10);
    expect(stored(b).length - before).toBe(20);
  });

  it("wait where playback is suspended, and go on where it is resumed", () => {
    const b = bench();
    fly(b, 700);
    b.command({ suspendPlayback: {} });
    listen(b);
    fly(b, 30);
    expect(stored(b)).toEqual([]);
    expect(statusOf(b)).toMatchObject({ playbackOn: false, retrieving: false });
    expect(b.ask({ resumePlayback: {} })).toBe(none);
    fly(b, 10);
    expect(stored(b).length).toBeGreaterThan(0);
  });

  it("bring a time range as often as it is asked for, with the same numbers, and tell when it is done", () => {
    const b = bench();
    b.command({ setParameter: { parameter: 1, value: 10 } });
    fly(b, 2000);
    b.command({ suspendPlayback: {} });
    listen(b);
    b.packets.length = 0;
    const range = { store: Store.STORE_HOUSEKEEPING, fromUs: 500e6, toUs: 1500e6 };
    for (const requestId of [50, 51]) {
      b.ask({ retrieveStored: range }, requestId);
      expect(b.ask({ retrieveStored: range })).toBe(Reason.FAILURE_REASON_BUSY);
      fly(b, 100);
    }
    const sequences = stored(b).map(({ sequence }) => sequence);
    const half = sequences.length / 2;
    expect(half).toBeGreaterThan(150);
    expect(sequences.slice(half)).toEqual(sequences.slice(0, half));
    expect(new Set(sequences).size).toBe(half);
    expect(stored(b).every(({ timeUs }) => timeUs >= 500e6 && timeUs <= 1500e6)).toBe(true);
    const stages = b.stages(51).map(([stage]) => stage);
    expect(stages).toContain(Stage.STAGE_PROGRESS);
    expect(b.stages(51).at(-1)).toEqual([Stage.STAGE_COMPLETION, none]);
    const sent = b.events.filter(({ code }) => code === Code.EVENT_CODE_RETRIEVAL_ENDED).map(({ value }) => value);
    expect(sent).toEqual([half, half]);
  });

  it("end a retrieval that is aborted as not completed", () => {
    const b = bench();
    fly(b, 1300);
    listen(b);
    b.ask({ retrieveStored: { store: 3, fromUs: 0, toUs: 1e15 } }, 60);
    expect(b.ask({ abortRetrieval: {} })).toBe(none);
    expect(b.stages(60).at(-1)).toEqual([Stage.STAGE_COMPLETION, Reason.FAILURE_REASON_NOT_ALLOWED]);
    expect(b.ask({ abortRetrieval: {} })).toBe(Reason.FAILURE_REASON_NOT_FOUND);
  });

  it("are circular: the oldest packets go, are counted where they never went down, and are told of once", () => {
    const b = bench();
    b.command({ setParameter: { parameter: 1, value: 10 } });
    const capacity = b.state.flash.stores[1]!.capacity;
    for (let second = 0; second < 10 * capacity; second += 1) {
      b.say(Unit.UNIT_POWER, powerSays());
      b.tick(1);
      b.step.simTimeUs += 900_000;
      b.state.sinceReport_us[1]! += 900_000;
    }
    const { packets, overwritten } = b.state.flash.stores[1]!;
    expect(packets).toHaveLength(capacity);
    expect(overwritten).toBeGreaterThan(0);
    expect(b.events.filter(({ code }) => code === Code.EVENT_CODE_STORE_OVERWRITES)).toHaveLength(1);
    listen(b);
    const report = statusOf(b).stores[1]!;
    expect(report).toMatchObject({
      packets: capacity,
      capacity,
      unsentPackets: capacity,
      overwrittenPackets: overwritten,
    });
    expect(report.oldestUs).toBe(packets[0]!.timeUs);
    expect(report.newestUs).toBe(packets.at(-1)!.timeUs);
  });

  it("forget what is deleted, keep out what they are closed for, and play again from where they are rewound", () => {
    const b = bench();
    fly(b, 1300);
    b.command({ deleteStored: { store: 3, toUs: 700e6 } });
    for (const { packets } of b.state.flash.stores) expect(packets.every(({ timeUs }) => timeUs > 700e6)).toBe(true);
    b.command({ disableStorage: { store: Store.STORE_EVENTS } });
    const before = b.state.flash.stores[0]!.packets.length;
    fly(b, 200);
    expect(b.state.flash.stores[0]!.packets).toHaveLength(before);
    b.command({ enableStorage: { store: Store.STORE_EVENTS } });
    listen(b);
    fly(b, 30);
    const first = stored(b).length;
    b.ask({ rewindPlayback: { fromUs: 0 } });
    fly(b, 30);
    expect(stored(b)).toHaveLength(2 * first);
  });

  it("lose and repeat nothing, however contacts come and go", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), { maxLength: 12 }), (stretches) => {
        const b = bench();
        b.command({ setParameter: { parameter: 1, value: 10 } });
        for (const [seconds, contact] of [...stretches, [60, true] as const]) {
          listen(b, contact);
          fly(b, seconds);
        }
        const sequences = stored(b).map(({ sequence }) => sequence);
        expect(sequences).toEqual(Array.from({ length: b.state.flash.sequences[2]! }, (_, index) => index));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

it("a full live queue drops packets and leaves a gap in their numbers", () => {
  const b = bench({ contact: true });
  for (let i = 0; i < 80; i += 1) b.ask({ reportMonitors: {} });
  b.say(Unit.UNIT_ADCS, adcsSays());
  b.tick(200);
  const numbers = b.packets.filter(({ channel }) => channel === Channel.CHANNEL_EVENT).map(({ sequence }) => sequence);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeLessThanOrEqual(b.state.flash.sequences[0]!);
});
