import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameType, linkLoad, readTick } from "../../src/link/index.ts";
import { Pair } from "./support/pair.ts";
import { stepPayload } from "./support/payloads.ts";

const filler = Uint8Array.of(1, 0, 2);
const step = (tick: number): Uint8Array => stepPayload(tick, filler);

describe("a step in lockstep", () => {
  it("goes to the unit once and comes back with its answer", () => {
    const pair = new Pair().opened();
    expect(pair.host.sendStep(step(300), 0)).toBe("sent");
    pair.settle();
    expect(pair.asked("step")).toMatchObject({ tick: 300, payload: step(300) });
    pair.at_us = 700;
    pair.target.answerStep(300, step(300), pair.at_us);
    pair.settle();
    expect(pair.last("step-done")).toEqual({
      kind: "step-done",
      at_us: 700,
      tick: 300,
      payload: step(300),
      roundTrip_us: 700,
    });
  });

  it("is repeated when it is lost", () => {
    const pair = new Pair().opened();
    pair.toTargetCut = true;
    pair.host.sendStep(step(0), 0);
    pair.settle();
    pair.toTargetCut = false;
    pair.pass(500_000);
    expect(pair.asked("step")?.tick).toBe(0);
    expect(pair.host.state.channel.retransmitted).toBe(1);
  });

  it("is answered again from what the target kept, without running again, when the answer is lost", () => {
    const pair = new Pair().opened();
    pair.host.sendStep(step(4), 0);
    pair.settle();
    pair.toHostCut = true;
    pair.target.answerStep(4, step(4), 0);
    pair.settle();
    pair.toHostCut = false;
    pair.pass(500_000);
    expect(pair.last("step-done")?.tick).toBe(4);
    expect(pair.targetEvents.filter((event) => event.kind === "step").length).toBe(1);
  });

  it("is answered from what was kept even in the next session", () => {
    const pair = new Pair().opened();
    pair.host.sendStep(step(4), 0);
    pair.settle();
    pair.toHostCut = true;
    pair.target.answerStep(4, step(4), 0);
    pair.settle();
    pair.toHostCut = false;
    pair.host.open(10);
    pair.settle();
    expect(pair.last("step-done")?.tick).toBe(4);
    expect(pair.targetEvents.filter((event) => event.kind === "step").length).toBe(1);
  });

  it("is lost after 5 s of silence, and its late answer is told as late", () => {
    const pair = new Pair().opened();
    pair.host.sendStep(step(9), 0);
    pair.pass(4_999_999);
    expect(pair.last("step-lost")).toBeUndefined();
    pair.pass(1);
    expect(pair.last("step-lost")).toMatchObject({ tick: 9, waited_us: 5_000_000 });
    pair.target.answerStep(9, step(9), pair.at_us);
    pair.settle();
    expect(pair.last("step-late")).toMatchObject({ tick: 9, payload: step(9) });
  });

  it("waits for the one before, and for a reset", () => {
    const pair = new Pair().opened();
    pair.host.sendStep(step(1), 0);
    expect(pair.host.sendStep(step(2), 0)).toBe("busy");
    expect(pair.host.requestReset(1, 0)).toBe("busy");
    pair.host.cancelStep();
    expect(pair.host.requestReset(1, 0)).toBe("sent");
    expect(pair.host.sendStep(step(2), 0)).toBe("busy");
  });

  it("goes out when the handshake under way is over", () => {
    const pair = new Pair();
    pair.host.open(0);
    expect(pair.host.sendStep(step(1), 0)).toBe("sent");
    pair.settle();
    expect(pair.asked("step")?.tick).toBe(1);
  });

  it("takes a payload of exactly what the target takes, and refuses a byte more", () => {
    const pair = new Pair().opened();
    expect(pair.host.sendStep(new Uint8Array(513), 0)).toBe("too-long");
    expect(pair.host.sendStep(new Uint8Array(512), 0)).toBe("sent");
  });

  it("says what stands in the way", () => {
    expect(new Pair().host.sendStep(step(1), 0)).toBe("closed");
    expect(new Pair({ sync: "free" }).opened().host.sendStep(step(1), 0)).toBe("free");
    expect(new Pair().opened().host.sendStep(Uint8Array.of(8, 0xff, 0xff, 0xff, 0xff, 0xff), 0)).toBe("no-tick");
  });
});

describe("a paced step", () => {
  it("that is answered late is an overrun at its deadline, is not repeated, and does not hold up the next", () => {
    const pair = new Pair({ sync: "paced" }).opened();
    pair.host.sendStep(step(1), 0, 80_000);
    pair.pass(79_999);
    expect(pair.told()).toEqual([]);
    pair.pass(1);
    expect(pair.last("overrun")).toMatchObject({ tick: 1, waited_us: 80_000, at_us: 80_000 });
    pair.at_us = 100_000;
    expect(pair.host.sendStep(step(2), pair.at_us, 180_000)).toBe("sent");
    pair.settle();
    pair.target.answerStep(1, step(1), pair.at_us);
    pair.target.answerStep(2, step(2), pair.at_us);
    pair.settle();
    expect(pair.told()).toEqual(["overrun", "step-late", "step-done"]);
    expect(pair.host.state.channel.sent[frameType.step]).toBe(2);
    expect(pair.host.state.channel.retransmitted).toBe(0);
  });
});

describe("the target", () => {
  it("neither runs nor answers a tick before the latest one", () => {
    const pair = new Pair().opened();
    for (const tick of [5, 6, 5]) {
      pair.host.sendStep(step(tick), 0);
      pair.settle();
      pair.target.answerStep(tick, step(tick), 0);
      pair.settle();
      pair.host.cancelStep();
    }
    expect(pair.targetEvents.filter((event) => event.kind === "step").length).toBe(2);
    expect(pair.target.state.steps.outdated).toBe(1);
  });

  it("takes any tick after a reset to the initial state", () => {
    const pair = new Pair().opened();
    pair.host.sendStep(step(5), 0);
    pair.settle();
    pair.target.answerStep(5, step(5), 0);
    pair.settle();
    pair.host.requestReset(1, 0);
    pair.settle();
    expect(pair.asked("reset")?.resetKind).toBe(1);
    pair.target.answerReset(0);
    pair.settle();
    pair.host.sendStep(step(0), 0);
    pair.settle();
    expect(pair.asked("step")?.tick).toBe(0);
  });
});

describe("the tick", () => {
  it("is read from any Step as its field 1, 0 where it is absent", () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.uint8Array({ maxLength: 9 }), (tick, rest) => {
        const payload = stepPayload(tick, rest);
        expect(readTick(payload, 0, payload.length)).toBe(tick);
      }),
    );
    expect(readTick(stepPayload(0xffffffff, filler), 0, 9)).toBe(0xffffffff);
    expect(readTick(new Uint8Array(0), 0, 0)).toBe(0);
  });

  it("is refused where it is cut off or larger than 32 bits", () => {
    expect(readTick(Uint8Array.of(8), 0, 1)).toBe(-1);
    expect(readTick(Uint8Array.of(8, 0x80), 0, 2)).toBe(-1);
    expect(readTick(Uint8Array.of(8, 0xff, 0xff, 0xff, 0xff, 0x1f), 0, 6)).toBe(-1);
  });
});

describe("the load of a line", () => {
  it("is said with its arithmetic", () => {
    // 315 bytes out and 198 back with stuffing and delimiters: 513 bytes of 86.8 us.
    const { exchange_us, load_percent, fits, why } = linkLoad(297, 181, 100_000, 115_200);
    expect(exchange_us / 1000).toBeCloseTo(44.4, 0);
    expect(load_percent).toBeCloseTo(44.4, 0);
    expect(fits).toBe(true);
    expect(why).toMatch(/bytes x 10 bits \/ 115200 baud = 44\.\d ms x 10 ticks\/s = 4\d % of the line/);
    expect(linkLoad(297, 181, 100_000, 9600).fits).toBe(false);
  });
});
