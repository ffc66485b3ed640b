import { describe, expect, it } from "vitest";
import { chunksBalance } from "../../src/link/ledger.ts";
import type { WireFaultKind } from "../../src/mission/wires.ts";
import { useBench } from "../fixture/index.ts";

interface Fault {
  readonly kind: WireFaultKind;
  readonly value?: number;
  readonly probability?: number;
}

const healed: readonly Fault[] = [
  { kind: "drop", probability: 0.2 },
  { kind: "bit-flip", probability: 0.0005 },
  { kind: "burst", value: 30, probability: 0.1 },
  { kind: "duplicate", probability: 0.5 },
  { kind: "truncate", probability: 0.1 },
  { kind: "jitter", value: 0.005 },
  { kind: "banner", probability: 0.1 },
];

describe("wire faults", () => {
  it.each(healed)("HIL-040 flies through $kind with the result of a good wire", async (fault) => {
    const good = await useBench("first-contact", { adcs: "board" });
    await good.run("5 s");
    const expected = good.hashes().telemetry;
    await good.close();
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("1 s");
    bench.inject({ channel: "wire.adcs", ...fault });
    await bench.run("3 s");
    bench.clear("wire.adcs");
    await bench.run("1 s");
    expect(bench.hashes().telemetry).toBe(expected);
    if (bench.drivers.size === 0) return;
    const { chunks, wire_faults, reboots, losses } = bench.link("adcs");
    expect({ reboots, losses }).toEqual({ reboots: 0, losses: 0 });
    expect(chunksBalance(chunks)).toBe(true);
    expect(wire_faults?.rx.frames).toBeGreaterThan(0);
  });

  it("HIL-041 comes back after its plug was out, with nothing but the gap", async () => {
    const bench = await useBench("first-contact", { adcs: "board" }, { sync: "lockstep", rate: 1, onLoss: "hold" });
    await bench.run("1 s");
    bench.inject({ channel: "wire.adcs", kind: "unplug" });
    await bench.run("1 s");
    bench.clear("wire.adcs");
    await bench.run("3 s");
    if (bench.drivers.size === 0) return expect(bench.latest("adcs")).toBeDefined();
    const { state, losses, missed, reboots } = bench.link("adcs");
    expect({ state, losses, reboots }).toEqual({ state: "open", losses: 1, reboots: 0 });
    expect(missed).toBeGreaterThanOrEqual(9);
  });
});
