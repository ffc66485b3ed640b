import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { microseconds } from "../../../src/kernel/time.ts";
import {
  durationExamples,
  durationPattern,
  formatDuration,
  parseDuration,
} from "../../../src/mission/scenario/duration.ts";

const lengths: readonly (readonly [text: string, us: number])[] = [
  ["6h", 21_600e6],
  ["90 min", 5400e6],
  ["1h30m", 5400e6],
  ["1h 30min", 5400e6],
  ["250ms", 250_000],
  ["2 s", 2e6],
  ["1.1 ms", 1100],
  ["0.000001s", 1],
  ["1d2h3m4s5ms6us", 93_784_005_006],
  [" 7 s ", 7e6],
  ["0s", 0],
];

describe("a length of time", () => {
  it.each(lengths)("%s is read exactly", (text, us) => {
    expect(parseDuration(text)).toEqual({ ok: true, duration: us });
  });

  it.each([
    "",
    " ",
    "6",
    "h",
    "6 hours",
    "-1s",
    "1s2h",
    "1h1h",
    "1m2min",
    "0.5us",
    "1e3s",
    "1,5h",
    "1h!",
    "NaNs",
    "99999999d",
  ])("%j is refused with a reason", (text) => {
    const result = parseDuration(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.why.length).toBeGreaterThan(10);
  });

  it("is read back from what is written, to the microsecond", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (us) => {
        expect(parseDuration(formatDuration(microseconds(us)))).toEqual({ ok: true, duration: us });
      }),
    );
  });

  it("never throws, and the pattern for editors allows what is read", () => {
    const pattern = new RegExp(durationPattern, "u");
    const piece = fc.constantFrom("1", "0", ".", " ", "h", "m", "min", "s", "ms", "us", "d", "-", "x");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        if (parseDuration(text).ok) expect(text).toMatch(pattern);
      }),
    );
  });

  it("reads its own examples", () => {
    for (const example of durationExamples) expect(parseDuration(example).ok).toBe(true);
  });
});
