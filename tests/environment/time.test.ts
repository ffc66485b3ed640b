import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seconds, simTime } from "../../src/kernel/time.ts";
import { civilDate, dayNumber } from "../../src/environment/time/calendar.ts";
import { epochFromUtc, formatSimTime, simTimeFromUtc } from "../../src/environment/time/epoch.ts";
import { decimalYear, gpsTime, julianDateTt, julianDateUtc, taiMinusUtc_s } from "../../src/environment/time/scales.ts";
import { formatUtc, parseUtc } from "../../src/environment/time/utc.ts";
import { tai } from "./support.ts";

describe("the calendar", () => {
  it("agrees with Date on every day from 1950 to 2210", () => {
    const wrong: string[] = [];
    for (let day = dayNumber(1950, 1, 1); day < dayNumber(2210, 1, 1); day += 1) {
      const { year, month, day: ofMonth } = civilDate(day);
      const date = new Date(Date.UTC(2000, 0, 1) + day * 86_400e3);
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || ofMonth !== date.getUTCDate()) {
        wrong.push(`day ${day} is ${year}-${month}-${ofMonth}, Date says ${date.toISOString()}`);
      }
      if (dayNumber(year, month, ofMonth) !== day) wrong.push(`day ${day} does not come back`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("UTC text", () => {
  it("comes back to the microsecond for every moment from 1957 to 2200", () => {
    fc.assert(
      fc.property(fc.integer({ min: tai("1957-01-01"), max: tai("2200-12-31T23:59:59") }), (tai_us) => {
        expect(parseUtc(formatUtc(tai_us))).toEqual({ ok: true, tai_us });
      }),
    );
  });

  it("reads the date, the day of year, and leaves out what a person leaves out", () => {
    const expected = tai("2026-11-23T00:00:00.000000Z");
    for (const text of [
      "2026-11-23",
      "2026-327",
      "2026-11-23T00:00",
      "2026-327T00:00:00.0",
      "2026-11-23T00:00:00+00:00",
    ]) {
      expect(tai(text)).toBe(expected);
    }
  });

  it("writes milliseconds rounded down, so that no later moment is named", () => {
    expect(formatUtc(tai("2026-12-31T23:59:59.999999Z"), 3)).toBe("2026-12-31T23:59:59.999Z");
    expect(formatUtc(tai("2004-04-06T07:51:28.386009Z"))).toBe("2004-04-06T07:51:28.386009Z");
  });

  it("refuses what is no moment, saying why", () => {
    const refused: [string, RegExp][] = [
      ["yesterday", /not a UTC moment/],
      ["2026-02-29T00:00:00Z", /2026-02-29 does not exist/],
      ["2026-13-01T00:00:00Z", /month 13/],
      ["2026-366T00:00:00Z", /day 366 does not exist in 2026/],
      ["2026-01-01T24:00:00Z", /24:00 is not a time of day/],
      ["2026-01-01T00:00:60Z", /second 60 does not exist/],
      ["2026-12-31T23:59:60Z", /second 60 does not exist/],
      ["2026-01-01T00:00:00.0000001Z", /finer than a microsecond/],
      ["2026-01-01T00:00:00+05:00", /not a UTC moment/],
      ["1900-01-01T00:00:00Z", /year 1900 is outside/],
    ];
    for (const [text, why] of refused) {
      const result = parseUtc(text);
      expect(result.ok ? "accepted" : result.why).toMatch(why);
    }
  });

  it("counts and names the leap second at the end of 2016", () => {
    const last = tai("2016-12-31T23:59:59Z");
    expect(formatUtc(last + 1e6)).toBe("2016-12-31T23:59:60.000000Z");
    expect(formatUtc(last + 1_999_999)).toBe("2016-12-31T23:59:60.999999Z");
    expect(formatUtc(last + 2e6)).toBe("2017-01-01T00:00:00.000000Z");
    expect(tai("2016-12-31T23:59:60.5Z")).toBe(last + 1.5e6);
    expect([last + 1.5e6, last + 2e6].map(taiMinusUtc_s)).toEqual([36, 37]);
  });
});

describe("time scales", () => {
  it("agree with the definitions: J2000.0, the GPS epoch, TAI - UTC of known years", () => {
    // J2000.0 is 2000-01-01T11:58:55.816 UTC.
    expect(julianDateTt(tai("2000-01-01T11:58:55.816Z"))).toEqual({ day: 2_451_544.5, fraction: 0.5 });
    expect(gpsTime(tai("1980-01-06T00:00:00Z"))).toEqual({ week: 0, timeOfWeek_us: 0 });
    // GPS and UTC differ by 18 s since 2017.
    expect(gpsTime(tai("2026-11-22T00:00:00Z"))).toEqual({ week: 2446, timeOfWeek_us: 18e6 });
    expect(
      ["1972-01-01", "1999-01-01", "2005-12-31", "2017-01-01", "2026-11-23"].map((d) => taiMinusUtc_s(tai(d))),
    ).toEqual([10, 32, 32, 37, 37]);
  });

  it("give the two-part Julian date of Vallado's example 3-4", () => {
    // 1996-10-26 14:20 UTC is JD 2450383.09722222.
    const { day, fraction } = julianDateUtc(tai("1996-10-26T14:20:00Z"));
    expect(day).toBe(2_450_382.5);
    expect(fraction).toBeCloseTo(0.597_222_222_2, 10);
  });

  it("count decimal years from January first, leap years by 366 days", () => {
    expect(decimalYear(tai("2025-01-01"))).toBe(2025);
    expect(decimalYear(tai("2024-07-02"))).toBeCloseTo(2024.5, 12);
  });
});

describe("an exercise's epoch", () => {
  it("keeps microseconds of startUtc, on which a Date would lose 7.6 m of orbit", () => {
    const parsed = epochFromUtc("2022-08-09T17:43:54.789123Z");
    if (!parsed.ok) throw new Error(parsed.why);
    const { epoch } = parsed;
    expect(formatSimTime(epoch, simTime(1))).toBe("2022-08-09T17:43:54.789124Z");
    expect(simTimeFromUtc(epoch, "2022-08-09T17:44:54.789123Z")).toEqual({ ok: true, at: seconds(60) });
    expect(new Date("2022-08-09T17:43:54.789123Z").toISOString()).not.toContain("789123");
  });
});
