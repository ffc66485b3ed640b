import { expect, it } from "vitest";
import { fuzz } from "./support/fuzz.ts";

const count = 100_000;

it(`takes ${count} random and mutated frames without a throw, each counted once`, () => {
  const { outcomes } = fuzz(1, count);
  for (const outcome of ["frame", "cobs", "length", "crc", "oversize", "unknown"]) {
    expect(outcomes[outcome] ?? 0, `${outcome} was never met`).toBeGreaterThan(100);
  }
});
