/** Waiting for a port in the calling turn. Linux only; elsewhere ports leave it to the event loop. */

import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { BytePort } from "../../../src/bench/ports/port.ts";
import { hear, pause, run, serialPair, until } from "./helpers.ts";

const opened: BytePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

async function pair() {
  const both = await serialPair();
  opened.push(both.bench, both.target);
  return both;
}

describe.runIf(process.platform === "linux")("a serial port that is waited for", () => {
  it("hands over in the call what has come, once", async () => {
    const { bench, target } = await pair();
    const { chunks } = hear(bench);
    target.write(run(20));
    target.write(run(30));
    while (chunks.length < 2) expect(bench.readNow?.()).toBe(true);
    expect(chunks.map(({ length }) => length)).toEqual([20, 30]);
    await pause(20);
    expect(chunks).toHaveLength(2);
    expect(bench.counters.bytesIn).toBe(54);
  });

  it("gives up after a tenth of a second, and the event loop reads on", async () => {
    const { bench, target } = await pair();
    const { chunks } = hear(bench);
    const start_ms = performance.now();
    expect(bench.readNow?.()).toBe(false);
    const waited_ms = performance.now() - start_ms;
    expect(waited_ms).toBeGreaterThan(50);
    // A busy machine wakes it late.
    expect(waited_ms).toBeLessThan(10_000);
    target.write(run(20));
    await until(() => chunks.length === 1, "the frame");
  });

  it("says nothing of a hang-up, which the event loop tells", async () => {
    const { bench, target } = await pair();
    const { causes } = hear(bench);
    target.close();
    expect(bench.readNow?.()).toBe(false);
    await until(() => causes.length === 1, "the hang-up");
    expect(causes[0]).toMatchObject({ kind: "hung-up" });
    expect(bench.readNow?.()).toBe(false);
  });

  it("leaves no descriptor behind", async () => {
    const descriptors = (): number => readdirSync("/dev/fd").length;
    const cycle = async (): Promise<void> => {
      const { bench, target } = await serialPair();
      hear(bench);
      target.write(run(3));
      expect(bench.readNow?.()).toBe(true);
      bench.close();
      target.close();
      await pause(5);
    };
    await cycle();
    await pause(20);
    const before = descriptors();
    for (let done = 0; done < 20; done++) await cycle();
    await until(() => descriptors() <= before, "descriptors to be as many as before");
  });
});
