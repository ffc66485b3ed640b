import { expect, it } from "vitest";
import { fuzz } from "../link/support/fuzz.ts";

const count = 10_000_000;
const batches = 10;
/** Resident memory after the first batch and after the last may differ by what the engine likes to keep, not by frames. */
const growthMax_bytes = 50 * 2 ** 20;

it(`takes ${count} random and mutated frames without a throw, each counted once, in constant memory`, () => {
  let after_bytes = 0;
  for (let batch = 1; batch <= batches; batch += 1) {
    const { held_bytes } = fuzz(batch, count / batches);
    expect(held_bytes).toBeLessThan(2 ** 20);
    if (batch === 2) after_bytes = process.memoryUsage().rss;
  }
  expect(process.memoryUsage().rss - after_bytes).toBeLessThan(growthMax_bytes);
});
