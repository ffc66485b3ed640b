import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, type Packed, unpack } from "../../../src/archive/live/samples/packing.ts";
import type { Columns } from "../../../src/archive/live/samples/piece.ts";

const time_us = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 40 }),
  fc.integer({ min: 0, max: 2 ** 53 - 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
);
const value = fc.oneof(
  fc.constant(3),
  fc.integer({ min: 0, max: 255 }),
  fc.float(),
  fc.double(),
  fc.constantFrom(-0, Number.NaN, Infinity),
);
const even = fc.tuple(fc.nat(), fc.nat({ max: 2 ** 33 }), fc.nat({ max: 20 }));

const rowsOf = (generated: readonly number[], lags: readonly number[], values: readonly number[]): Columns => {
  const times = Float64Array.from(generated).sort();
  return {
    generated_us: times,
    received_us: times.map((each, i) => each + lags[i % lags.length]!),
    value: Float64Array.from(times, (_, i) => values[i % values.length]!),
  };
};

const list = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 1, maxLength: 40 });
const evenTimes = even.map(([first, step, count]) => Array.from({ length: count + 1 }, (_, i) => first + i * step));
const lag = fc.oneof(
  fc.constant(2400),
  fc.nat(),
  fc.integer({ min: -5, max: 2 ** 45 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
);

const columns = fc
  .tuple(fc.oneof(list(time_us), evenTimes), fc.oneof(list(lag), fc.tuple(lag)), fc.oneof(list(value), fc.tuple(value)))
  .map(([generated, lags, values]) => rowsOf(generated, lags, values));

const unpacked = (packed: Packed, count: number): Columns => ({ ...unpack(packed, () => packed.lags, count) });

describe("packed columns", () => {
  it("come back to the bit, whatever the numbers", () => {
    fc.assert(
      fc.property(columns, (before) => {
        expect(unpacked(pack(before), before.value.length)).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it("take half a byte a sample where telemetry is even, five where it jitters", () => {
    const size = ({ times, lags, values }: ReturnType<typeof pack>): number =>
      times.length + lags.length + values.length;
    const seconds = Array.from({ length: 1000 }, (_, i) => i * 1_000_000);
    expect(size(pack(rowsOf(seconds, [2400], [3])))).toBe(32);
    const jittering = seconds.map((each, i) => each + (i % 7));
    expect(size(pack(rowsOf(jittering, [2400], [0, 1, 5])))).toBe(4 * 1001 + 8 + 1000);
  });

  it("are read from anywhere in memory, aligned or not", () => {
    const before = rowsOf([1, 2, 9], [5, 6, 7], [0.1, 0.2, 0.3]);
    const packed = pack(before);
    const moved = (bytes: Uint8Array): Uint8Array => Uint8Array.of(0, ...bytes).subarray(1);
    const shifted = { ...packed, times: moved(packed.times), lags: moved(packed.lags), values: moved(packed.values) };
    expect(unpacked(shifted, 3)).toEqual(before);
  });
});
