import { describe, expect, it } from "vitest";
import { chunksBalance, estimateAt, framesBalance, frameType } from "../../src/link/index.ts";
import { createClock, takeExchange } from "../../src/link/clock.ts";
import { Pair } from "./support/pair.ts";

describe("the health of a link", () => {
  it("is kept by heartbeats of the bench and STATS of the target when nobody has anything to say", () => {
    const pair = new Pair({ sync: "paced" }).opened();
    pair.pass(10_000_000);
    expect(new Set(pair.told())).toEqual(new Set(["stats"]));
    expect(pair.host.state.channel.sent[frameType.heartbeat]).toBe(10);
    expect(pair.target.state.channel.sent[frameType.stats]).toBe(10);
    expect(pair.targetEvents).toEqual([]);
  });

  it("is degraded at 1.5 s and down at 3 s, not before", () => {
    const pair = new Pair().opened();
    pair.toHostCut = true;
    pair.pass(1_499_999);
    expect(pair.told()).toEqual([]);
    pair.pass(1);
    expect(pair.told()).toEqual(["degraded"]);
    pair.pass(1_499_999);
    expect(pair.told()).toEqual([]);
    pair.pass(1);
    expect(pair.told()).toEqual(["down", "resynchronising"]);
  });

  it("recovers from degraded by any frame of the session", () => {
    const pair = new Pair().opened();
    pair.toHostCut = true;
    pair.pass(1_600_000);
    pair.toHostCut = false;
    pair.pass(500_000);
    expect(pair.told()).toEqual(["degraded", "recovered", "stats"]);
  });

  it("is seen from the target too", () => {
    const pair = new Pair().opened();
    pair.toTargetCut = true;
    pair.pass(3_000_000);
    expect(pair.targetEvents.map((event) => event.kind)).toEqual(["degraded", "down"]);
  });

  it("is down at once when the port goes", () => {
    const pair = new Pair({ sync: "paced" }).opened();
    pair.host.sendTelecommand(1, Uint8Array.of(1), 0);
    pair.host.close(5, "adcs was unplugged");
    pair.settle();
    expect(pair.last("tc-ended")).toMatchObject({ outcome: "UNKNOWN", why: "adcs was unplugged" });
    expect(pair.last("down")).toMatchObject({ at_us: 5, why: "adcs was unplugged" });
    pair.host.close(6);
    expect(pair.host.nextEvent()).toBeUndefined();
  });
});

describe("the ledger", () => {
  it("balances both directions at every STATS, with gaps counted and a lost last frame too", () => {
    const pair = new Pair({ sync: "free" }).opened();
    for (let i = 0; i < 9; i += 1) {
      pair.toHostCut = i % 3 === 0 || i === 8;
      pair.target.sendTelemetry(Uint8Array.of(i), 0);
      pair.settle();
    }
    pair.toHostCut = false;
    pair.pass(1_100_000);
    const { fromTarget, toTarget } = pair.last("stats")!;
    expect(fromTarget).toMatchObject({ missing: 4, inFlight: 0 });
    expect(framesBalance(fromTarget, fromTarget.inFlight)).toBe(true);
    expect(framesBalance(toTarget, toTarget.inFlight)).toBe(true);
    // The target's STATS and the bench's TIME crossed at that instant.
    expect(toTarget).toMatchObject({ missing: 0, inFlight: 1 });
    const sequences = pair.hostEvents.flatMap((event) => (event.kind === "tm" ? [event.sequence] : []));
    expect(sequences).toEqual([1, 2, 4, 5, 7]);
    expect(chunksBalance(pair.host.counts)).toBe(true);
  });

  it("extends the u16 sequence past its end without a gap", () => {
    const pair = new Pair({ sync: "free" }).opened();
    for (let i = 0; i < 65_600; i += 1) {
      pair.target.sendTelemetry(Uint8Array.of(1), 0);
      if (i % 60 === 0) pair.settle();
      if (i % 60 === 0 && i < 65_000) pair.hostEvents.length = 0;
    }
    pair.settle();
    expect(pair.last("tm")!.sequence).toBe(65_599);
    expect(pair.host.state.channel.ledger.tracks[frameType.tm]).toMatchObject({ distinct: 65_600, missing: 0 });
  });

  it("drops frames that find the outbox full, counts them, and uses up no sequence", () => {
    const pair = new Pair({ sync: "free" }).opened();
    for (let i = 0; i < 200; i += 1) pair.target.sendTelemetry(new Uint8Array(400), 0);
    const { telemetryDropped, channel } = pair.target.state;
    expect(telemetryDropped).toBeGreaterThan(100);
    expect(channel.unsent).toBe(telemetryDropped);
    expect(channel.sent[frameType.tm]).toBe(200 - telemetryDropped);
    pair.settle();
    expect(pair.host.state.channel.ledger.tracks[frameType.tm]!.missing).toBe(0);
  });

  it("drops telemetry that its owner never takes, counts it, and keeps what matters", () => {
    const pair = new Pair({ sync: "free" }).opened();
    for (let i = 0; i < 5000; i += 1) {
      pair.target.sendTelemetry(Uint8Array.of(1), 0);
      pair.host.receiveBytes(pair.target.takeOutput()!, 0);
    }
    pair.host.close(1);
    expect(pair.host.state.events.length).toBe(4097);
    expect(pair.host.state.eventsDropped).toBe(5000 - 4096);
    expect(pair.host.state.events.at(-1)!.kind).toBe("down");
  });
});

describe("LOG", () => {
  it("brings a line of text, clipped to 120 bytes between letters", () => {
    const pair = new Pair().opened();
    pair.target.log(3, "\u0641".repeat(70), 5);
    pair.settle();
    expect(pair.last("log")).toMatchObject({ level: 3, clock_us: 5, text: "\u0641".repeat(60) });
  });
});

describe("the target's clock", () => {
  it("is known to its uncertainty from TIME exchanges over a lopsided, jittery wire", () => {
    const clock = createClock();
    const rate = 1 + 40e-6;
    const targetAt = (at_us: number): number => 5_000_000 + at_us * rate;
    for (let i = 0; i < 120; i += 1) {
      const sent_us = i * 1_000_000;
      const jitter_us = (i * 7919) % 13 === 0 ? 30_000 : (i * 104_729) % 150;
      const arrives_us = sent_us + 800 + jitter_us;
      const returned_us = arrives_us + 100 + 900;
      takeExchange(clock, sent_us, targetAt(arrives_us), targetAt(arrives_us + 100), returned_us);
    }
    const estimate = estimateAt(clock, 120e6)!;
    expect(Math.abs(estimate.rate_ppm - 40)).toBeLessThan(5);
    expect(Math.abs(estimate.offset_us - (targetAt(120e6) - 120e6))).toBeLessThan(estimate.uncertainty_us);
    expect(estimate.uncertainty_us).toBeLessThan(1500);
  });

  it("is asked for in free mode only", () => {
    const free = new Pair({ sync: "free" }).opened();
    free.pass(3_000_000);
    expect(free.last("clock")).toMatchObject({ offset_us: 0, uncertainty_us: 0 });
    const paced = new Pair({ sync: "paced" }).opened();
    paced.pass(3_000_000);
    expect(paced.host.state.channel.sent[frameType.time]).toBe(0);
  });

  it("gives no estimate of nonsense", () => {
    const clock = createClock();
    expect(takeExchange(clock, 10, 5, 4, 20)).toBe(false);
    expect(takeExchange(clock, 10, 5, 50, 20)).toBe(false);
    expect(estimateAt(clock, 0)).toBeUndefined();
  });
});
