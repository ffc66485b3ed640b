import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cobsDecode, cobsEncode, cobsMax_bytes } from "../../src/link/index.ts";
import { createRoom, unstuff } from "../../src/link/unstuff.ts";
import { cobsRefusals, cobsVectors } from "../../tools/conformance/anchors.ts";

describe("COBS", () => {
  it.each(cobsVectors)("encodes and decodes $name", ({ decoded, encoded }) => {
    expect(encode(Uint8Array.from(decoded))).toEqual(Uint8Array.from(encoded));
    expect(decode(Uint8Array.from(encoded))).toEqual(Uint8Array.from(decoded));
  });

  it("comes back for any bytes, holds no zero and keeps within its bound", () => {
    const mostlyZeros = fc.array(fc.oneof(fc.constant(0), fc.nat(255)), { maxLength: 800 });
    const fewZeros = fc.array(fc.integer({ min: 1, max: 255 }), { maxLength: 800 });
    fc.assert(
      fc.property(fc.oneof(mostlyZeros, fewZeros), (values) => {
        const bytes = Uint8Array.from(values);
        const encoded = encode(bytes);
        expect(encoded.includes(0)).toBe(false);
        expect(encoded.length).toBeLessThanOrEqual(cobsMax_bytes(bytes.length));
        expect(decode(encoded)).toEqual(bytes);
      }),
    );
  });

  it("reaches its bound exactly where there is no zero", () => {
    for (const size of [1, 253, 254, 255, 508, 509, 526]) {
      expect(encode(new Uint8Array(size).fill(7)).length).toBe(cobsMax_bytes(size));
    }
  });

  it("decodes a block of 254 bytes with or without the empty block that some encoders append", () => {
    const block = [0xff, ...new Uint8Array(254).fill(7)];
    expect(decode(Uint8Array.from([...block, 1]))).toEqual(decode(Uint8Array.from(block)));
  });

  it.each(cobsRefusals)("refuses $name", ({ encoded }) => {
    expect(cobsDecode(Uint8Array.from(encoded), 0, encoded.length, new Uint8Array(99))).toBe(-1);
  });

  it("refuses what is one byte larger than the room", () => {
    const encoded = encode(Uint8Array.of(1, 2, 0, 3));
    expect(cobsDecode(encoded, 0, encoded.length, new Uint8Array(3))).toBe(-1);
    expect(cobsDecode(encoded, 0, encoded.length, new Uint8Array(4))).toBe(4);
    const zeros = encode(Uint8Array.of(0, 0));
    expect(cobsDecode(zeros, 0, zeros.length, new Uint8Array(1))).toBe(-1);
  });
});

describe("unstuffing a whole chunk", () => {
  const room = createRoom(900);
  const unstuffed = (chunk: Uint8Array): Uint8Array | number => {
    const size_bytes = unstuff(chunk, room);
    return size_bytes < 0 ? size_bytes : room.bytes.slice(0, size_bytes);
  };
  const decoded = (chunk: Uint8Array): Uint8Array | number => {
    const target = new Uint8Array(chunk.length);
    const size_bytes = cobsDecode(chunk, 0, chunk.length, target);
    return size_bytes < 0 ? size_bytes : target.slice(0, size_bytes);
  };
  const byte = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constantFrom(0, 0xfe, 0xff));

  it("does with any bytes what the decoder of single bytes does", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(byte, fc.nat(255)), { maxLength: 800 }), (values) => {
        const chunk = Uint8Array.from(values);
        expect(unstuffed(chunk)).toEqual(decoded(chunk));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back what was encoded, whatever the room held before", () => {
    const runs = fc.array(fc.tuple(fc.nat(300), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(runs, (lengths) => {
        const values = lengths.flatMap(([length, isZero]) => [
          ...Array.from({ length }, () => 7),
          ...(isZero ? [0] : []),
        ]);
        const bytes = Uint8Array.from(values.slice(0, 800));
        expect(unstuffed(encode(bytes))).toEqual(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(cobsRefusals)("refuses $name", ({ encoded }) => {
    expect(unstuffed(Uint8Array.from(encoded))).toBe(-1);
  });
});

function encode(bytes: Uint8Array): Uint8Array {
  const target = new Uint8Array(cobsMax_bytes(bytes.length));
  return target.subarray(0, cobsEncode(bytes, bytes.length, target, 0));
}

function decode(bytes: Uint8Array): Uint8Array {
  const target = new Uint8Array(bytes.length);
  return target.subarray(0, cobsDecode(bytes, 0, bytes.length, target));
}
