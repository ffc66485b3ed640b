import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decoded, decode, encode, nestingMax } from "../../src/kernel/codec.ts";
import { entriesOf, plainData, plainObject } from "./support/plain-data.ts";

function decoded(bytes: Uint8Array): unknown {
  const result = decode(bytes);
  if (!result.ok) throw new Error(`refused at ${result.offset}: ${result.why}`);
  return result.value;
}

const refusal = (bytes: Uint8Array): string => {
  const result: Decoded = decode(bytes);
  return result.ok ? "accepted" : result.why;
};

const head = (version = 1): number[] => [0x46, 0x4c, 0x4b, version];

describe("the snapshot codec", () => {
  it("gives back whatever plain data it was given", () => {
    fc.assert(
      fc.property(plainData, (value) => {
        const bytes = encode(value);
        const back = decoded(bytes);
        // This equality tells NaN, -0, undefined and the kinds of typed arrays apart, and looks at prototypes itself.
        expect(isDeepStrictEqual(back, value)).toBe(true);
        expect(encode(back)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what JSON loses", () => {
    const value = {
      a: Number.NaN,
      b: -0,
      c: undefined,
      d: 2n ** 80n,
      e: new Map([[1, "one"]]),
      f: new Float32Array([0.1]),
    };
    const back = decoded(encode(value)) as typeof value;
    expect(back).toStrictEqual(value);
    expect(Object.is(back.b, -0)).toBe(true);
    expect("c" in back).toBe(true);
  });

  it("keeps a key named __proto__ as an own property and the prototype plain", () => {
    const value = plainObject([["__proto__", { polluted: true }]]);
    const back = decoded(encode(value)) as Record<string, unknown>;
    expect(Object.keys(back)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(back["polluted"]).toBeUndefined();
  });

  it("writes the same bytes in whatever order the keys were set", () => {
    fc.assert(
      fc.property(
        entriesOf(plainData).chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          expect(encode(plainObject(shuffled))).toEqual(encode(plainObject(entries)));
        },
      ),
    );
  });

  it("writes other bytes where the order of a Map differs, because that order is state", () => {
    const one = new Map([["a", 1], ["b", 2]]); // prettier-ignore
    const other = new Map([["b", 2], ["a", 1]]); // prettier-ignore
    expect(encode(one)).not.toEqual(encode(other));
  });

  it("writes one NaN for all NaNs", () => {
    const odd = new Float64Array(new BigUint64Array([0x7ff8_0000_0000_0001n]).buffer);
    const plain = new Float64Array([Number.NaN]);
    expect(encode(odd)).toEqual(encode(plain));
    expect(encode(odd[0])).toEqual(encode(Number.NaN));
    expect(encode(new Float32Array(new Uint32Array([0xffc0_0001]).buffer))).toEqual(
      encode(new Float32Array([Number.NaN])),
    );
  });

  it("writes only the part of a buffer that a view shows", () => {
    const whole = Float64Array.from([1, 2, 3, 4]);
    expect(encode(whole.subarray(1, 3))).toEqual(encode(Float64Array.from([2, 3])));
  });

  it("reads from a Buffer what it reads from a Uint8Array", () => {
    const value = { a: new Float64Array([1, 2]), b: new Uint8Array([3]) };
    expect(decoded(Buffer.from(encode(value)))).toStrictEqual(value);
  });

  it("refuses every prefix and every longer sequence", () => {
    fc.assert(
      fc.property(plainData, (value) => {
        const bytes = encode(value);
        for (let length = 0; length < bytes.length; length++) expect(decode(bytes.subarray(0, length)).ok).toBe(false);
        expect(refusal(Uint8Array.from([...bytes, 0]))).toBe("bytes behind the value");
      }),
      { numRuns: 60 },
    );
  });

  it("never throws on a flipped bit", () => {
    fc.assert(
      fc.property(plainData, (value) => {
        const bytes = encode(value);
        for (let bit = 0; bit < bytes.length * 8; bit++) {
          const flipped = bytes.slice();
          flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
          decode(flipped);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("never throws on noise, and takes a claimed length for nothing before the bytes are there", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => void decode(Uint8Array.from([...head(), ...noise]))),
    );
    for (const tag of [5, 6, 7, 8, 9]) {
      expect(refusal(Uint8Array.from([...head(), tag, 0xff, 0xff, 0xff, 0xff]))).toBe("cut short");
    }
  });

  it("names what it refuses, with the offset", () => {
    expect(decode(Uint8Array.from([1, 2, 3, 4]))).toEqual({ ok: false, why: "not a snapshot", offset: 0 });
    expect(decode(Uint8Array.from([...head(2), 1]))).toEqual({
      ok: false,
      why: "snapshot format 2, this version reads 1",
      offset: 3,
    });
    expect(decode(Uint8Array.from([...head(), 99]))).toEqual({ ok: false, why: "unknown tag 99", offset: 4 });
    expect(refusal(Uint8Array.from([...head(), 6, 1, 0, 0, 0, 0x80]))).toBe("a string that is not UTF-8");
    expect(refusal(Uint8Array.from([...head(), 5, 1, 0, 0, 0, 0x78]))).toBe("a bigint that is not hexadecimal");
    expect(refusal(Uint8Array.from([...head(), 10, 7, 3, 0, 0, 0, 1, 2, 3]))).toBe("Float64Array of 3 bytes");
    expect(refusal(Uint8Array.from([...head(), 10, 99, 0, 0, 0, 0]))).toBe("unknown kind of typed array");
  });

  it("refuses functions, symbols and class instances with their path", () => {
    class Battery {
      charge_Wh = 30;
    }
    expect(() => encode({ power: { battery: new Battery() } })).toThrow(
      "power.battery: an instance of Battery is not plain state",
    );
    expect(() => encode([1, { on: () => 1 }])).toThrow("[1].on: a function is not state");
    expect(() => encode(new Map([["unit", Symbol("x")]]))).toThrow("<unit>: a symbol is not state");
    expect(() => encode(new Map([[{ toString: null }, new Date(0)]]))).toThrow("<object>: an instance of Date");
    expect(() => encode({ ids: new Set([1]) })).toThrow("ids: an instance of Set is not plain state");
    expect(() => encode(Object.create(Object.create(null) as object))).toThrow(
      "value: an instance of an unnamed prototype",
    );
  });

  it("refuses a cycle with its path", () => {
    const loop: { next?: unknown } = {};
    loop.next = loop;
    expect(() => encode({ loop })).toThrow(/^loop\.next\.next.*nested deeper than 256, or a cycle$/);
  });

  it("carries nesting up to its limit and refuses one more on both sides", () => {
    const nested = (depth: number): unknown => (depth === 0 ? null : [nested(depth - 1)]);
    expect(decoded(encode(nested(nestingMax)))).toEqual(nested(nestingMax));
    expect(() => encode(nested(nestingMax + 1))).toThrow("nested deeper than 256");
    const tooDeep = [...head(), ...Array.from({ length: nestingMax + 1 }, () => [7, 1, 0, 0, 0]).flat(), 1];
    expect(refusal(Uint8Array.from(tooDeep))).toBe("nested deeper than 256");
  });
});
