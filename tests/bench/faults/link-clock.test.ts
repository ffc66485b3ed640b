import { describe, expect, it } from "vitest";
import { LinkClock } from "../../../src/bench/run/link-clock.ts";
import { Pace } from "../../../src/bench/run/pacing.ts";
import { now_us } from "../../../src/bench/clock.ts";
import { simTime } from "../../../src/kernel/index.ts";

/** Long enough for any pause of this machine between two lines. */
const slack_us = 10_000_000;

describe("time for wires", () => {
  it("is never behind the exercise, and goes on with the wall clock while that stands still", async () => {
    let now = simTime(5_000_000);
    const clock = new LinkClock(() => now, () => undefined); // prettier-ignore
    const first = clock.now_us();
    expect(first).toBeGreaterThanOrEqual(5_000_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = clock.now_us();
    expect(second - first).toBeGreaterThan(4000);
    expect(second - first).toBeLessThan(slack_us);
    now = simTime(60_000_000);
    expect(clock.now_us()).toBe(60_000_000);
    expect(clock.wall_ms(2000)).toBe(2);
  });

  it("is the pace's where there is one, and never goes back when that changes", () => {
    let pace = new Pace(simTime(0), 10, now_us() - 1_000_000);
    const clock = new LinkClock(() => simTime(0), () => pace); // prettier-ignore
    const at = clock.now_us();
    expect(at).toBeGreaterThanOrEqual(10_000_000);
    expect(at).toBeLessThan(10_000_000 + 10 * slack_us);
    expect(clock.wall_ms(20_000)).toBe(2);
    pace = new Pace(simTime(0), 1);
    expect(clock.now_us()).toBe(at);
  });
});
