import { describe, expect, it } from "vitest";
import { assert, decode, encode, simTime, type Breakpoint } from "../../src/kernel/index.ts";
import { end_us, fly, worldOf } from "./support/world.ts";

const seedCount = 300;
const seedVariable = "LINK_SEED";

describe("a link over a bad wire, inside the kernel", () => {
  it(`keeps its promises at every event over ${seedCount} seeds`, () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= seedCount; seed += 1) {
      const { bench } = fly(seed);
      for (const [kind, count] of bench.seen) seen.set(kind, (seen.get(kind) ?? 0) + count);
      for (const outcome of bench.telecommands.values()) seen.set(outcome!, (seen.get(outcome!) ?? 0) + 1);
    }
    const rare = ["rebooted", "resynchronising", "degraded", "down", "recovered", "step-late", "overrun", "UNKNOWN"];
    const usual = [
      "opened",
      "step-done",
      "tm",
      "EXECUTED",
      "REFUSED",
      "stats",
      "clock",
      "snapshot",
      "restored",
      "reset-done",
    ];
    for (const kind of [...rare, ...usual]) expect(seen.get(kind) ?? 0, `${kind} was never seen`).toBeGreaterThan(0);
  });

  it("one seed, as LINK_SEED names it", () => {
    const { eventCount } = fly(Number(process.env[seedVariable] ?? 1));
    expect(eventCount).toBeGreaterThan(100);
  });

  it("is the same flight for the same seed", () => {
    expect(fly(17).stateHash).toBe(fly(17).stateHash);
  });

  it("goes on from a breakpoint of both ends and everything under way as if it had not been cut", () => {
    for (const seed of [3, 4, 5]) {
      const cut = worldOf(seed);
      cut.start();
      cut.advance(simTime(3_333_333));
      const bytes = encode(cut.save());
      const decoded = decode(bytes);
      assert(decoded.ok, "the breakpoint decodes");
      const onward = worldOf(seed);
      onward.restore(decoded.value as Breakpoint);
      onward.advance(simTime(end_us));
      expect(onward.stateHash()).toBe(fly(seed).stateHash);
    }
  });
});
