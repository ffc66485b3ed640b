import { describe, expect, it } from "vitest";
import { OnboardWatch } from "../../../src/console/host/topics/onboard.ts";
import type { SimTime } from "../../../src/kernel/index.ts";
import { obc } from "../../../src/messages/index.ts";
import type { ReceivedPacket } from "../../../src/mission/notice.ts";

const { Content, Store, Unit } = obc.v1;

const packet = (content: number, body: Uint8Array, at = 10): ReceivedPacket => ({
  at: at as SimTime,
  generatedAt: (at - 3) as SimTime,
  station: "Karachi",
  channel: 2,
  sequence: 1,
  unit: "obc",
  content,
  body,
  bytes: body,
});

const schedulePart = (part: number, parts: number, ...requests: readonly number[]): Uint8Array =>
  obc.v1.ScheduleReport.encode({
    part,
    parts,
    on: true,
    activities: requests.map((requestId) => ({ requestId, releaseTimeUs: requestId * 1e6, unit: Unit.UNIT_ADCS })),
  });

describe("reports of the onboard computer", () => {
  it("are unknown until one comes down", () => {
    const watch = new OnboardWatch();
    watch.take(packet(Content.CONTENT_EVENT, new Uint8Array()));
    expect(Object.values(watch.reports)).toEqual([null, null, null, null, null]);
  });

  it("of several packets are put together, and begin anew with the first part of the next", () => {
    const watch = new OnboardWatch();
    watch.take(packet(Content.CONTENT_SCHEDULE, schedulePart(1, 2, 1, 2), 10));
    expect(watch.reports.schedule).toMatchObject({ partsReceived: 1, parts: 2 });
    watch.take(packet(Content.CONTENT_SCHEDULE, schedulePart(2, 2, 3), 20));
    expect(watch.reports.schedule).toMatchObject({ partsReceived: 2, parts: 2, received_us: 20, generated_us: 17 });
    expect(watch.reports.schedule?.activities).toEqual(
      [1, 2, 3].map((requestId) => ({ requestId, release_us: requestId * 1e6, unit: "adcs" })),
    );
    watch.take(packet(Content.CONTENT_SCHEDULE, schedulePart(1, 1), 30));
    expect(watch.reports.schedule).toMatchObject({ partsReceived: 1, parts: 1, activities: [] });
  });

  it("of stores have the words and numbers of the contract", () => {
    const watch = new OnboardWatch();
    const status = {
      store: Store.STORE_EVENTS,
      on: true,
      packets: 5,
      capacity: 256,
      unsentPackets: 2,
      oldestUs: 1e6,
      newestUs: 9e6,
      overwrittenPackets: 1,
    };
    const body = obc.v1.StoreReport.encode({ stores: [status], playbackOn: true, retrieving: false });
    watch.take(packet(Content.CONTENT_STORES, body));
    expect(watch.reports.stores).toMatchObject({ playbackOn: true, retrieving: false });
    expect(watch.reports.stores?.stores).toEqual([
      { store: "events", on: true, packets: 5, capacity: 256, unsent: 2, lost: 1, oldest_us: 1e6, newest_us: 9e6 },
    ]);
  });

  it("that do not decode change nothing", () => {
    const watch = new OnboardWatch();
    watch.take(packet(Content.CONTENT_SCHEDULE, schedulePart(1, 1, 7)));
    const known = watch.reports;
    for (const content of Object.values(Content)) watch.take(packet(content, Uint8Array.of(255, 255, 255)));
    expect(watch.reports).toEqual(known);
  });
});
