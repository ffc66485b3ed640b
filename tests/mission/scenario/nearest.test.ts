import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearestWord } from "../../../src/mission/scenario/nearest.ts";

describe("the edit distance", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
    ["", "abc", 3],
  ] as const)("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is symmetric, and zero only between equal words", () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("the nearest word", () => {
  const words = ["latitude_deg", "longitude_deg", "altitude_m", "mask_deg", "name"];

  it.each([
    ["lattitude_deg", "latitude_deg"],
    ["latitude", "latitude_deg"],
    ["Mask-deg", "mask_deg"],
    ["naem", "name"],
    ["elevation", undefined],
    ["x", undefined],
  ] as const)("to %s is %s", (word, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest);
  });

  it("suggests no single letter for another", () => {
    expect(nearestWord("w", ["x", "y", "z"])).toBeUndefined();
  });
});
