import { describe, expect, it } from "vitest";
import { fuzzRoutes, fuzzSockets } from "./support/fuzz.ts";

describe("whatever is asked", () => {
  it("of any route by anybody is answered without a mistake, and tells nobody more than he may know", async () => {
    const { asked, operated } = await fuzzRoutes(300, 1);
    expect(asked).toBe(300);
    expect(operated).toBeGreaterThan(0);
  });

  it("of the live socket, in words or noise, harms nobody and tells nobody more than he may know", async () => {
    const { heard_bytes } = await fuzzSockets(40, 1);
    expect(heard_bytes).toBeGreaterThan(0);
  });
});
