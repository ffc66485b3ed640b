import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInt64, toText, utf8Size_bytes } from "../../src/messages/values.ts";

describe("text on the wire", () => {
  it("takes the bytes that UTF-8 needs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Size_bytes(text)).toBe(Buffer.byteLength(toText(text), "utf8"));
      }),
    );
  });

  it("loses lone surrogates, which UTF-8 cannot carry, and keeps pairs", () => {
    expect(toText("a\ud800b")).toBe("a\ufffdb");
    expect(toText("\udc00\udc00")).toBe("\ufffd\ufffd");
    expect(toText("\u{1f6f0}")).toBe("\u{1f6f0}");
  });
});

describe("signed 64-bit integers", () => {
  it.each([
    [-1.5, -1],
    [-0.5, 0],
    [-0, 0],
    [-(2 ** 60), -(2 ** 53 - 1)],
    [-Infinity, -(2 ** 53 - 1)],
    [NaN, 0],
    [7, 7],
  ])("%s rounds to %s", (value, expected) => {
    expect(toInt64(value)).toBe(expected);
  });
});
