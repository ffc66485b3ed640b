import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alignUp,
  days,
  hours,
  microseconds,
  milliseconds,
  minutes,
  phase,
  seconds,
  simTime,
  simTimeMax,
} from "../../src/kernel/time.ts";

describe("simulated time", () => {
  it("is built in any unit and rounded to the microsecond", () => {
    expect([microseconds(1.4), milliseconds(1), seconds(0.1), minutes(1), hours(1), days(1)]).toEqual([
      1, 1000, 100_000, 60_000_000, 3_600_000_000, 86_400_000_000,
    ]);
    expect(Object.is(seconds(-0), 0)).toBe(true);
  });

  it("refuses what is not an exact number of microseconds", () => {
    expect(() => simTime(0.5)).toThrow("moment of 0.5 us is not a safe integer of microseconds");
    expect(() => simTime(simTimeMax + 1)).toThrow(RangeError);
    expect(() => seconds(Number.NaN)).toThrow("duration of NaN us");
    expect(simTime(simTimeMax)).toBe(simTimeMax);
  });

  it("has the phase of a moment in a period: the remainder, up to the last moments there are", () => {
    const period = fc.integer({ min: 1, max: 86_400_000_000 });
    fc.assert(
      fc.property(fc.maxSafeNat(), period, (at, length) => {
        const early = Math.max(0, at - length);
        expect(phase(early, length)).toBe(early % length);
        const whole = early - (early % length);
        for (const edge of [whole, whole + 1, Math.max(0, whole - 1)]) expect(phase(edge, length)).toBe(edge % length);
      }),
    );
  });

  it("is exact for 285 years", () => {
    expect(simTimeMax / days(365.25)).toBeGreaterThan(285);
  });

  it("aligns to the next multiple of a period, or stays on one", () => {
    expect([
      alignUp(simTime(0), seconds(1)),
      alignUp(simTime(1), seconds(1)),
      alignUp(simTime(1e6), seconds(1)),
    ]).toEqual([0, 1e6, 1e6]);
  });
});
