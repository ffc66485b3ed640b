import { describe, expect, it } from "vitest";
import { minutes } from "../../../src/kernel/index.ts";
import { advance, breakpoint, bundled, fly } from "./support.ts";

describe("the memory of an exercise", () => {
  it("is its state, which grows with simulated time by what the packet stores keep alone", () => {
    const exercise = fly(bundled("quiet-orbit"));
    advance(exercise, minutes(20));
    const early_bytes = breakpoint(exercise).length;
    for (let at = 20; at <= 120; at += 20) {
      advance(exercise, minutes(at));
      exercise.outbox.takeRecords();
      exercise.outbox.takeNotices();
    }
    expect(early_bytes).toBeLessThan(60_000);
    // The packet stores fill with a packet of each unit every ten minutes, until they are circular.
    expect(breakpoint(exercise).length).toBeLessThan(early_bytes + 20_000);
  });

  it("gives every notice and record to its shell once and keeps none", () => {
    const exercise = fly(bundled("quiet-orbit"));
    advance(exercise, 5_000_000);
    expect(exercise.outbox.takeRecords().length).toBeGreaterThan(20);
    expect(exercise.outbox.takeRecords()).toEqual([]);
    expect(exercise.outbox.takeNotices().length).toBeGreaterThan(2);
    expect(exercise.outbox.takeNotices()).toEqual([]);
  });
});
