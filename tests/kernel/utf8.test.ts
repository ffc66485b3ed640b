import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8, utf8Length, utf8Read } from "../../src/kernel/utf8.ts";

describe("UTF-8 of our own", () => {
  it("agrees with the platform on every string without lone surrogates", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(utf8(text)).toEqual(bytes);
        expect(utf8Length(text)).toBe(bytes.length);
        expect(utf8Read(bytes)).toBe(text);
      }),
    );
  });

  it("refuses what the platform refuses, lone surrogates aside", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        let expected: string | undefined;
        try {
          expected = strict.decode(bytes);
        } catch {
          expected = undefined;
        }
        const text = utf8Read(bytes);
        if (text === undefined || !/\p{Surrogate}/u.test(text)) expect(text).toBe(expected);
        else expect(expected).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
