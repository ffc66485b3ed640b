import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admit, counterWindow, initialDecoder, refusedCount } from "../../../src/spacecraft/radio/decoder.ts";

describe("the telecommand decoder", () => {
  it("lets a number through from the next one to the end of the window, once", () => {
    const decoder = initialDecoder();
    expect(admit(decoder, 0, true)).toBe(false);
    expect(admit(decoder, counterWindow + 1, true)).toBe(false);
    expect(admit(decoder, counterWindow, true)).toBe(true);
    expect(admit(decoder, counterWindow, true)).toBe(false);
    expect(admit(decoder, 2 * counterWindow, true)).toBe(true);
    expect(decoder).toMatchObject({ lastCounter: 2 * counterWindow, passed: 2 });
    expect(decoder.refused).toMatchObject({ replayed: 2, ahead: 1 });
  });

  it("looks at the tag first: a wrong one moves no number, whatever number it brings", () => {
    const decoder = initialDecoder();
    for (const counter of [0, 1, 64, 65, 1e15]) expect(admit(decoder, counter, false)).toBe(false);
    expect(decoder).toMatchObject({ lastCounter: 0, passed: 0, refused: { notAuthentic: 5, replayed: 0, ahead: 0 } });
  });

  it("takes every number at most once and in rising order, and counts every other", () => {
    const frames = fc.array(fc.record({ counter: fc.nat(300), isAuthentic: fc.boolean() }), { maxLength: 200 });
    fc.assert(
      fc.property(frames, (list) => {
        const decoder = initialDecoder();
        const passed = list.filter(({ counter, isAuthentic }) => admit(decoder, counter, isAuthentic));
        const numbers = passed.map(({ counter }) => counter);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(passed.every(({ isAuthentic }) => isAuthentic)).toBe(true);
        expect(refusedCount(decoder) + decoder.passed).toBe(list.length);
      }),
    );
  });
});
