import { describe, expect, it } from "vitest";
import { UptimeWatch } from "../../../src/bench/run/uptime.ts";

/** Two greetings: uptime in ms at a moment in s. */
function twice(first: [number, number], second: [number, number]): string | undefined {
  const watch = new UptimeWatch();
  expect(watch.restart(first[0], first[1] * 1e6)).toBeUndefined();
  return watch.restart(second[0], second[1] * 1e6);
}

describe("the uptime of a target", () => {
  it("that grew as long as the time that has passed is no restart, a slow clock allowed for", () => {
    expect(twice([2000, 10], [62_000, 70])).toBeUndefined();
    expect(twice([2000, 10], [61_000, 70])).toBeUndefined();
  });

  it("that is longer than before, yet too short, is a restart", () => {
    expect(twice([2000, 10], [3000, 70])).toBe("up for 3.0 s only");
  });

  it("that went back is left to the session, which sees it too", () => {
    expect(twice([20_000, 10], [1000, 70])).toBeUndefined();
  });
});
