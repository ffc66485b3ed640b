import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../src/kernel/codec.ts";
import { RandomStreams } from "../../src/kernel/random.ts";

/** sfc32 with 64-bit integers, after the definition of the generator, to hold the fast one against. */
function* sfc32(seed: readonly bigint[]): Generator<number, never> {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  let [a = 0n, b = 0n, c = 0n] = seed;
  let counter = 1n;
  for (;;) {
    const out = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(word((c << 21n) | (c >> 11n)) + out);
    yield Number(out);
  }
}

function expectedOutputs(seed: string, name: string, count: number): number[] {
  const digest = createHash("sha256")
    .update(encode([seed, name]))
    .digest();
  const generator = sfc32([0, 4, 8].map((offset) => BigInt(digest.readUInt32LE(offset))));
  for (let draw = 0; draw < 12; draw++) generator.next();
  return Array.from({ length: count }, () => generator.next().value);
}

function draws(streams: RandomStreams, name: string, count: number): number[] {
  const stream = streams.stream(name);
  return Array.from({ length: count }, () => stream.next());
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const moment = (values: readonly number[], order: number): number => mean(values.map((value) => value ** order));

describe("random streams", () => {
  it("draw what sfc32 by its definition draws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, name) => {
        const stream = new RandomStreams(seed).stream(name);
        const outputs = Array.from({ length: 50 }, () => stream.uint32());
        expect(outputs).toEqual(expectedOutputs(seed, name, 50));
      }),
    );
  });

  it("start over with the same numbers for the same seed and name, and take a number's digits for the seed", () => {
    expect(draws(new RandomStreams("falak"), "gyro", 20)).toEqual(draws(new RandomStreams("falak"), "gyro", 20));
    expect(draws(new RandomStreams(7), "gyro", 20)).toEqual(draws(new RandomStreams("7"), "gyro", 20));
    expect(draws(new RandomStreams(8), "gyro", 20)).not.toEqual(draws(new RandomStreams(7), "gyro", 20));
  });

  it("do not depend on which other streams are drawn from", () => {
    const alone = new RandomStreams(1);
    const crowded = new RandomStreams(1);
    draws(crowded, "sun sensor", 17);
    expect(draws(crowded, "gyro", 100)).toEqual(draws(alone, "gyro", 100));
  });

  it("are not correlated with each other", () => {
    const count = 20_000;
    const streams = new RandomStreams("independence");
    const one = draws(streams, "gyro-x", count).map((value) => value - 0.5);
    const other = draws(streams, "gyro-y", count).map((value) => value - 0.5);
    const correlation = mean(one.map((value, index) => value * (other[index] as number))) * 12;
    expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(count));
  });

  it("go on after save and restore as if nothing had happened, in the middle of a normal pair too", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(30), (seed, before) => {
        const one = new RandomStreams(seed);
        const kept = one.stream("noise");
        for (let draw = 0; draw < before; draw++) kept.gaussian();
        const saved = one.save();
        const expected = Array.from({ length: 9 }, () => kept.gaussian());
        const other = new RandomStreams(seed);
        const early = other.stream("noise");
        other.stream("newcomer").next();
        other.restore(saved);
        expect(Array.from({ length: 9 }, () => early.gaussian())).toEqual(expected);
        expect(draws(other, "newcomer", 3)).toEqual(draws(new RandomStreams(seed), "newcomer", 3));
      }),
    );
  });

  it("draw the same deviates into their array as they hand back, in any order", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.boolean(), { maxLength: 40 }), (seed, handed) => {
        const stream = new RandomStreams(seed).stream("noise");
        const other = new RandomStreams(seed).stream("noise");
        for (const isHanded of handed) {
          const expected = other.gaussian();
          if (!isHanded) stream.draw();
          expect(isHanded ? stream.gaussian() : stream.drawn[0]).toBe(expected);
        }
      }),
    );
  });

  it("are uniform in [0, 1) by their first four moments", () => {
    const values = draws(new RandomStreams("moments"), "uniform", 200_000);
    for (const value of values) if (!(value >= 0 && value < 1)) expect.fail(`${value} is outside [0, 1)`);
    for (let order = 1; order <= 4; order++) {
      const variance = 1 / (2 * order + 1) - 1 / (order + 1) ** 2;
      const error = moment(values, order) - 1 / (order + 1);
      expect(Math.abs(error)).toBeLessThan(5 * Math.sqrt(variance / values.length));
    }
  });

  it("have normal deviates of mean 0, variance 1, skewness 0, kurtosis 3", () => {
    const stream = new RandomStreams("moments").stream("normal");
    const values = Array.from({ length: 200_000 }, () => stream.gaussian());
    // The moments of a normal deviate and the variances of their estimates.
    const table = [[1, 0, 1], [2, 1, 2], [3, 0, 15], [4, 3, 96]] as const; // prettier-ignore
    for (const [order, expected, variance] of table) {
      expect(Math.abs(moment(values, order) - expected)).toBeLessThan(5 * Math.sqrt(variance / values.length));
    }
    const beyondTwo = values.filter((value) => Math.abs(value) > 2).length / values.length;
    expect(beyondTwo).toBeCloseTo(0.0455, 2);
  });
});
