import { expect, it } from "vitest";
import { arcCosine_rad } from "../../../src/onboard/numbers.ts";

it("agrees with the library's arc cosine to 3e-8 rad without calling it", () => {
  for (let i = -1000; i <= 1000; i += 1) {
    expect(Math.abs(arcCosine_rad(i / 1000) - Math.acos(i / 1000))).toBeLessThan(3e-8);
  }
  expect(arcCosine_rad(Number.NaN)).toBeCloseTo(Math.PI, 6);
});
