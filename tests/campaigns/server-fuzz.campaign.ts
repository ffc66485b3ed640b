import { describe, expect, it } from "vitest";
import { fuzzRoutes, fuzzSockets } from "../console/server/support/fuzz.ts";

/** Seeds of their own, so that a failure is had again by its number. */
const seeds = [11, 12, 13];

describe("the server under questions without end", () => {
  it.each(seeds)(
    "answers 5,000 of them on its routes without a mistake and keeps what is hidden (seed %i)",
    async (seed) => {
      const { operated } = await fuzzRoutes(5_000, seed);
      expect(operated).toBeGreaterThan(50);
    },
  );

  it.each(seeds)("outlives 400 sockets of words and noise and keeps what is hidden (seed %i)", async (seed) => {
    const { heard_bytes } = await fuzzSockets(400, seed);
    expect(heard_bytes).toBeGreaterThan(0);
  });
});
