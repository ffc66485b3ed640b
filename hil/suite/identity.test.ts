import { describe, expect, it } from "vitest";
import { contracts } from "../../src/messages/index.ts";
import { chunksBalance } from "../../src/link/ledger.ts";
import { useBench } from "../fixture/index.ts";

describe("identity", () => {
  it("HIL-001 says in HELLO who it is, and keeps to it", async () => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("1 s");
    if (bench.drivers.size === 0) return expect(bench.latest("adcs")).toBeDefined();
    const first = bench.link("adcs");
    expect(first.uid).not.toBe("");
    expect(first.firmware).toMatch(/^\S+ \S+/);
    expect(contracts.adcs.hash).toMatch(/^[0-9a-f]{16}$/);
    await bench.run("4 s");
    const { uid, boot_count, firmware, reboots } = bench.link("adcs");
    expect({ uid, boot_count, firmware, reboots }).toEqual({
      uid: first.uid,
      boot_count: first.boot_count,
      firmware: first.firmware,
      reboots: 0,
    });
  });

  it("HIL-002 answers every step once, and every chunk is accounted for", async () => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("10 s");
    if (bench.drivers.size === 0) return expect(bench.latest("adcs")).toBeDefined();
    const { steps, answers, chunks, losses } = bench.link("adcs");
    expect(steps - answers).toBeLessThanOrEqual(1);
    expect(losses).toBe(0);
    expect(chunksBalance(chunks)).toBe(true);
  });

  it("HIL-003 starts every run from the same initial state", async () => {
    const first = await useBench("first-contact", { adcs: "board" });
    await first.run("5 s");
    const before = first.hashes();
    await first.close();
    const second = await useBench("first-contact", { adcs: "board" });
    await second.run("5 s");
    expect(second.hashes()).toEqual(before);
  });
});
