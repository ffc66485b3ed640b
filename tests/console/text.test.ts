import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hms, roughly, roundTop, trend } from "../../src/console/terminal/format.ts";
import { actionsIn } from "../../src/console/terminal/keys.ts";
import { paint } from "../../src/console/terminal/paint.ts";
import { faster, slower } from "../../src/console/terminal/rates.ts";
import { clip, pad, padLeft, printable, widthOf, wrap } from "../../src/console/terminal/text.ts";

describe("text on a terminal", () => {
  it("counts no column for colour codes and combining marks, two for wide characters", () => {
    expect(widthOf(paint("red", "abc"))).toBe(3);
    expect(widthOf("e\u0301")).toBe(1);
    expect(widthOf("衛星")).toBe(4);
    expect(widthOf("🛰a")).toBe(3);
    expect(widthOf("─█▁…")).toBe(4);
  });

  it("clips to the width, marks the cut and closes the colour", () => {
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(clip(paint("red", "abcdef"), 4)).toBe("\u001b[1;31mabc…\u001b[0m");
    expect(clip("衛星衛星", 4)).toBe("衛…");
    expect(clip("abc", 0)).toBe("");
  });

  it("never exceeds the width when clipping, and meets it when padding", () => {
    const piece = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(paint("red", "red"), "衛", "e\u0301"));
    fc.assert(
      fc.property(fc.array(piece), fc.nat(30), (pieces, width) => {
        const text = printable(pieces.join("")).replaceAll(" [", " (");
        expect(widthOf(clip(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(pad(text, width))).toBe(width);
        expect(widthOf(padLeft(text, width))).toBe(width);
      }),
    );
  });

  it("wraps at blanks, breaks what has none, and loses nothing but blanks", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("abcdefgh ij", 4)).toEqual(["abc", "def", "gh", "ij"]);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "b", "衛") })),
        fc.integer({ min: 3, max: 20 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        },
      ),
    );
  });

  it("lets nothing from outside move the cursor", () => {
    expect(printable("a\u001b[2Jb\r\nc\u0007\u009bd\u202ee\ud800")).toBe("a [2Jb  c  d e ");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
    );
  });

  it("writes times as people read clocks", () => {
    expect([hms(0), hms(2730.9), hms(-61), hms(90_000), hms(Infinity)]).toEqual([
      "00:00:00",
      "00:45:30",
      "-00:01:01",
      "1d 01:00:00",
      "--:--:--",
    ]);
    expect([roughly(45), roughly(1800), roughly(4 * 3600)]).toEqual(["45 s", "30 min", "4.0 h"]);
  });

  it("draws a trend between zero and a round top", () => {
    expect(trend([0, 0.5, 1, 2], 1)).toBe("▁▅██");
    expect([0, 0.17, 0.3, 4.4, 6, 11].map(roundTop)).toEqual([0.1, 0.2, 0.5, 5, 10, 20]);
  });
});

describe("keys", () => {
  it("know their actions and ignore the rest", () => {
    expect(actionsIn("q +=-_h?\u0003")).toEqual([
      "quit",
      "freeze",
      "faster",
      "faster",
      "slower",
      "slower",
      "help",
      "help",
      "quit",
    ]);
    expect(actionsIn("xyz\r\n")).toEqual([]);
  });

  it("are not mistaken for parts of arrows, function keys and mouse reports", () => {
    expect(actionsIn("\u001b[A\u001bOQ\u001b[1;5D\u001b[<0;10;10M\u001bh")).toEqual([]);
    expect(actionsIn("\u001b[Aq")).toEqual(["quit"]);
  });
});

describe("rates", () => {
  it("step from one to the next and stop at 0.1 and 1000", () => {
    expect([faster(1), faster(60), faster(45), faster(1000), faster("max")]).toEqual([2, 100, 60, 1000, "max"]);
    expect([slower(1), slower(60), slower(45), slower(0.1), slower("max")]).toEqual([0.5, 30, 30, 0.1, 1000]);
  });
});
