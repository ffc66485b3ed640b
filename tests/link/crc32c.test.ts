import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32cOfView } from "../../src/kernel/crc32c.ts";
import { crc32c } from "../../src/link/index.ts";
import { crcVectors } from "../../tools/conformance/anchors.ts";

describe("CRC-32C", () => {
  it.each(crcVectors)("gives the published value for $name", ({ bytes, crc32c: expected }) => {
    expect(crc32c(Uint8Array.from(bytes))).toBe(expected);
  });

  it("agrees with the bit by bit definition for any bytes and any part of them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(20), (bytes, start) => {
        const from = Math.min(start, bytes.length);
        expect(crc32c(bytes, from)).toBe(bitByBit(bytes.subarray(from)));
      }),
    );
  });

  it("is the same by a view, wherever that begins", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(20), (bytes, start) => {
        const from = Math.min(start, bytes.length);
        const view = new DataView(bytes.buffer, bytes.byteOffset + from, bytes.length - from);
        expect(crc32cOfView(view, view.byteLength)).toBe(bitByBit(bytes.subarray(from)));
      }),
    );
  });
});

function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}
