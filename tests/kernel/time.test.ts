import { describe, expect, it } from "vitest";
import {
  alignUp,
  days,
  hours,
  microseconds,
  milliseconds,
  minutes,
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
