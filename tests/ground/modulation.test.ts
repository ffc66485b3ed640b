import { describe, expect, it } from "vitest";
import { bitErrorRate, erfc, frameErrorRate } from "../../src/ground/modulation.ts";
import { RandomStream } from "../../src/kernel/index.ts";

describe("the complementary error function", () => {
  // Abramowitz & Stegun, tables 7.1 (erf) and 7.3 (x exp(x^2) erfc(x)); erfc(5) and erfc(10) from DLMF 7.12.
  it.each([
    [0, 1],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [2, 4.677734981047266e-3],
    [3, 2.209049699858544e-5],
    [5, 1.5374597944280349e-12],
    [10, 2.088487583762545e-45],
    [-1, 1.8427007929497148],
  ])("of %d agrees with the tables", (x, expected) => {
    expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-12);
  });

  it("has no step where series and fraction meet", () => {
    expect(Math.abs(erfc(2 - 1e-12) / erfc(2 + 1e-12) - 1)).toBeLessThan(1e-10);
  });
});

describe("BPSK and QPSK", () => {
  // Eb/N0 in dB at which the uncoded curve passes these rates: Proakis, figure 5.2-4; Sklar, table 4.
  it.each([
    [4.32, 1e-2],
    [6.79, 1e-3],
    [8.4, 1e-4],
    [9.59, 1e-5],
    [10.53, 1e-6],
  ])("have at %d dB the bit error rate %d", (ebN0_db, rate) => {
    expect(bitErrorRate(ebN0_db) / rate).toBeCloseTo(1, 1);
  });

  it("are what comes out when noise is put on symbols and they are decided", () => {
    const stream = new RandomStream(new Uint8Array(32).fill(7));
    const ebN0_db = 4;
    const sigma = Math.sqrt(0.5 / 10 ** (ebN0_db / 10));
    const trials = 200_000;
    let wrong = 0;
    for (let i = 0; i < trials; i += 1) if (1 + sigma * stream.gaussian() < 0) wrong += 1;
    const expected = bitErrorRate(ebN0_db);
    const spread = Math.sqrt((expected * (1 - expected)) / trials);
    expect(Math.abs(wrong / trials - expected)).toBeLessThan(3.3 * spread);
  });

  it("spoil a frame where any bit is wrong, also where the rate is far below a number's last digit", () => {
    expect(frameErrorRate(0.5, 1)).toBeCloseTo(0.5, 12);
    expect(frameErrorRate(1e-3, 1000)).toBeCloseTo(1 - 0.999 ** 1000, 12);
    expect(frameErrorRate(1e-20, 1000)).toBeCloseTo(1e-17, 25);
    expect(frameErrorRate(0, 1000)).toBe(0);
  });
});
