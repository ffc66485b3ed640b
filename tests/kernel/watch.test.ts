import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simTime } from "../../src/kernel/time.ts";
import { type FoundCrossing, firstCrossing } from "../../src/kernel/watch.ts";

/** All crossings in (from, to], each looked for from the one before. */
function crossings(value: (at: number) => number, from: number, to: number, step_us: number): FoundCrossing[] {
  const found: FoundCrossing[] = [];
  for (let at = from; ;) {
    const next = firstCrossing(value, simTime(at), simTime(to), step_us);
    if (next === undefined) return found;
    found.push(next);
    at = next.at;
  }
}

describe("firstCrossing", () => {
  it("finds every zero of a sine to one microsecond, with its direction", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 6_000_000_000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 5, max: 50 }),
        (period_us, share, samples) => {
          const phase_us = share * period_us;
          const sine = (at: number): number => Math.sin((2 * Math.PI * (at - phase_us)) / period_us);
          const found = crossings(sine, 0, 2 * period_us, Math.ceil(period_us / samples));
          const expected: { at: number; rising: boolean }[] = [];
          for (let half = -2; half < 6; half++) {
            const at = phase_us + (half * period_us) / 2;
            if (at > 0 && at <= 2 * period_us) expected.push({ at, rising: half % 2 === 0 });
          }
          expect(found.length).toBe(expected.length);
          for (const [index, { at, rising }] of expected.entries()) {
            expect(found[index]?.rising).toBe(rising);
            expect(Math.abs((found[index]?.at ?? Number.NaN) - at)).toBeLessThanOrEqual(1 + 1e-6);
          }
        },
      ),
    );
  });

  it("answers the first microsecond on the other side", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e9, noNaN: true }), fc.boolean(), (root, falling) => {
        const line = (at: number): number => (falling ? root - at : at - root);
        const found = firstCrossing(line, simTime(0), simTime(2e9), 1e7);
        const at = found?.at ?? Number.NaN;
        expect(line(at) < 0).toBe(falling);
        expect(line(at - 1) < 0).toBe(!falling);
        expect(found?.rising).toBe(!falling);
      }),
    );
  });

  it("finds a crossing and its return between two samples, wherever between the ends of the search", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 99_998_000 }),
        fc.integer({ min: 1000, max: 1_500_000 }),
        fc.boolean(),
        (centre, width, upwards) => {
          // A parabola with its vertex just beyond zero: two crossings, `width` apart.
          const half = Math.min(width / 2, centre - 1000, 99_999_000 - centre);
          const sign = upwards ? -1 : 1;
          const parabola = (at: number): number => sign * ((at - centre) ** 2 - half ** 2);
          const found = crossings(parabola, 0, 100_000_000, 10_000_000);
          expect(found.map(({ rising }) => rising)).toEqual([upwards, !upwards]);
          expect(Math.abs((found[0]?.at ?? Number.NaN) - (centre - half))).toBeLessThanOrEqual(1);
          expect(Math.abs((found[1]?.at ?? Number.NaN) - (centre + half))).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes a touch from above, where zero counts as positive, for no crossing", () => {
    expect(firstCrossing((at) => (at - 500) ** 2, simTime(0), simTime(1000), 100)).toBeUndefined();
  });

  it("does not look for turns where the value does not move", () => {
    let count = 0;
    const constant = (): number => {
      count++;
      return 5;
    };
    expect(firstCrossing(constant, simTime(0), simTime(1000), 10)).toBeUndefined();
    expect(count).toBeLessThan(110);
  });

  it("finds nothing up to the horizon and the crossing just behind it from there", () => {
    const line = (at: number): number => at - 1000.5;
    expect(firstCrossing(line, simTime(0), simTime(1000), 300)).toBeUndefined();
    expect(firstCrossing(line, simTime(1000), simTime(2000), 300)).toEqual({ at: 1001, rising: true });
  });

  it("leaves a crossing that it starts on behind", () => {
    const line = (at: number): number => at - 500;
    expect(firstCrossing(line, simTime(500), simTime(2000), 300)).toBeUndefined();
  });
});
