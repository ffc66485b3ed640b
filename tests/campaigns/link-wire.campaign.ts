import { expect, it } from "vitest";
import { fly } from "../link/support/world.ts";

const seedCount = 10_000;

it(`keeps the promises of a link at every event over ${seedCount} bad wires`, () => {
  let eventCount = 0;
  for (let seed = 1; seed <= seedCount; seed += 1) eventCount += fly(seed).eventCount;
  expect(eventCount).toBeGreaterThan(500 * seedCount);
});
