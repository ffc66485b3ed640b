import { describe, expect, it } from "vitest";
import { make } from "../firmware/support/build.ts";

describe("the C decoder and units", () => {
  it("take 10 million random and mutated frames under ASan and UBSan", () => {
    expect(make("fuzz", "N=10000000", "SEED=2026")).toContain("10000000");
  });
});
