import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMaximum, findMinimum, findRoot } from "../../src/kernel/roots.ts";

describe("findRoot", () => {
  it("finds a root to the tolerance, from the side where f has crossed", () => {
    const t = findRoot((x) => x * x - 2, 0, 2, 1e-12);
    expect(t - Math.SQRT2).toBeGreaterThanOrEqual(-1e-15);
    expect(t - Math.SQRT2).toBeLessThanOrEqual(1.1e-12);
  });

  it("answers the first integer at which a rising or falling line has crossed, and probes integers only", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 1e11 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (a, width, share, falling) => {
          const root = a + share * width;
          const probes: number[] = [];
          const line = (t: number): number => {
            probes.push(t);
            return falling ? root - t : t - root;
          };
          expect(findRoot(line, a, a + width, 1)).toBe(Math.ceil(root));
          expect(probes.every(Number.isInteger)).toBe(true);
        },
      ),
    );
  });

  it("needs no more evaluations than four a bit on functions that defeat false position", () => {
    const nasty: ((t: number) => number)[] = [
      (t) => (t < 777_777_777 ? -1e-9 : 1e9),
      (t) => ((t - 123_456_789.5) / 1e9) ** 9,
      (t) => Math.exp((t - 999_999_000) / 1e7) - 1,
      (t) => Math.atan(1e6 * (t - 3.5)),
    ];
    for (const f of nasty) {
      let count = 0;
      const t = findRoot(
        (x) => {
          count += 1;
          return f(x);
        },
        0,
        1e9,
        1,
      );
      expect(f(t)).toBeGreaterThanOrEqual(0);
      expect(f(t - 1)).toBeLessThan(0);
      expect(count).toBeLessThanOrEqual(4 * 30 + 2);
    }
  });

  it("takes about ten evaluations on a smooth elevation-like curve of ten seconds", () => {
    let count = 0;
    findRoot(
      (t) => {
        count += 1;
        return Math.sin(t / 400e6) - 0.01;
      },
      0,
      10e6,
      1,
    );
    expect(count).toBeLessThan(14);
  });

  it("returns an end that is itself a root", () => {
    expect(findRoot((t) => t, 0, 10, 1)).toBe(0);
    expect(findRoot((t) => t - 10, 0, 10, 1)).toBe(10);
  });

  it("refuses a bracket without a crossing as the caller's mistake", () => {
    expect(() => findRoot((t) => t + 1, 0, 10, 1)).toThrow(/no crossing/);
    expect(() => findRoot((t) => t, 1, -1, 1)).toThrow(/not a bracket/);
  });
});

describe("findMaximum and findMinimum", () => {
  it("find the top of any parabola on the integer grid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 1e7 }),
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        (a, width, share) => {
          const top = a + share * width;
          const expected = Math.min(a + width, Math.max(a, top));
          const highest = findMaximum((t) => -((t - top) ** 2), a, a + width, 1);
          expect(Number.isInteger(highest.at)).toBe(true);
          expect(Math.abs(highest.at - expected)).toBeLessThanOrEqual(1);
          const lowest = findMinimum((t) => (t - top) ** 2, a, a + width, 1);
          expect(lowest.at).toBe(highest.at);
        },
      ),
    );
  });

  it("never leave the range and include its ends", () => {
    const probes: number[] = [];
    const highest = findMaximum((t) => (probes.push(t), t), 5, 105, 1);
    expect(highest).toEqual({ at: 105, value: 105 });
    expect(Math.min(...probes)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...probes)).toBeLessThanOrEqual(105);
  });
});
