import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clock, createClock, estimateAt, takeExchange } from "../../src/link/clock.ts";

interface World {
  readonly offset_us: number;
  readonly rate_ppm: number;
  readonly there_us: number;
  readonly back_us: number;
  readonly jitter_us: number;
  readonly spikeShare: number;
  readonly seed: number;
}

/** A small generator of its own: the delays must not depend on the order in which fast-check draws. */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const clockOf =
  ({ offset_us, rate_ppm }: World) =>
  (at_us: number): number =>
    at_us + offset_us + at_us * rate_ppm * 1e-6;

/** Exchanges as a session makes them: eight at 125 ms, then one a second; now and then one is held up. */
function exchange(world: World, count: number): { readonly clock: Clock; readonly end_us: number } {
  const clock = createClock();
  const target = clockOf(world);
  const next = draws(world.seed);
  // The tail of an exponential, as of queues and schedulers.
  const jitter = (): number => Math.min(20, -Math.log(1 - next())) * world.jitter_us;
  const spike = (): number => (next() < world.spikeShare ? 40_000 * next() : 0);
  let at_us = 1_000_000;
  for (let i = 0; i < count; i += 1) {
    const there_us = at_us + world.there_us + jitter() + spike();
    const back_us = there_us + world.back_us + jitter() + spike();
    takeExchange(clock, Math.floor(at_us), Math.floor(target(there_us)), Math.floor(target(there_us)), back_us);
    at_us = Math.max(back_us, at_us + (i < 8 ? 125_000 : 1_000_000));
  }
  return { clock, end_us: at_us };
}

const worlds = fc.record({
  offset_us: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  rate_ppm: fc.double({ min: -200, max: 200, noNaN: true }),
  there_us: fc.double({ min: 20, max: 5_000, noNaN: true }),
  back_us: fc.double({ min: 20, max: 5_000, noNaN: true }),
  jitter_us: fc.double({ min: 0, max: 400, noNaN: true }),
  spikeShare: fc.double({ min: 0, max: 0.2, noNaN: true }),
  seed: fc.nat(),
});

/** Whole microseconds are written to the wire; both stamps lose up to one. */
const rounding_us = 2;

describe("the regression of the target's clock", () => {
  it("gives offset and rate within what it says they may be off by, at any count of exchanges", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 2, max: 120 }), (world, count) => {
        const { clock, end_us } = exchange(world, count);
        const estimate = estimateAt(clock, end_us);
        fc.pre(estimate !== undefined);
        const offset_us = clockOf(world)(end_us) - end_us;
        expect(Math.abs(estimate.offset_us - offset_us)).toBeLessThanOrEqual(estimate.uncertainty_us + rounding_us);
        const room_ppm = estimate.rateUncertainty_ppm + (rounding_us / Math.sqrt(clock.xVariance || 1)) * 1e6;
        expect(Math.abs(estimate.rate_ppm - world.rate_ppm)).toBeLessThanOrEqual(room_ppm);
      }),
      { numRuns: 2000, seed: 20_220_809 },
    );
  });

  it("knows +-200 ppm to 10 ppm after a minute over a line with 0.1 ms of jitter", () => {
    for (const rate_ppm of [-200, 200]) {
      const world = { offset_us: 7e6, rate_ppm, there_us: 300, back_us: 300, jitter_us: 100, spikeShare: 0.1, seed: 4 };
      const { clock, end_us } = exchange(world, 68);
      const estimate = estimateAt(clock, end_us)!;
      expect(Math.abs(estimate.rate_ppm - rate_ppm)).toBeLessThan(10);
      expect(estimate.rateUncertainty_ppm).toBeLessThan(10);
      expect(estimate.uncertainty_us).toBeLessThan(800);
    }
  });

  it("passes slow exchanges over, counts them, and believes a path that has become slower in the end", () => {
    const clock = createClock();
    const send = (at_us: number, delay_us: number): boolean =>
      takeExchange(clock, at_us, at_us + delay_us / 2, at_us + delay_us / 2, at_us + delay_us);
    for (let i = 0; i < 10; i += 1) expect(send(i * 1e6, 1000)).toBe(true);
    expect(send(10e6, 30_000)).toBe(false);
    expect(clock.rejectedTotal).toBe(1);
    let tries = 1;
    while (!send((10 + tries) * 1e6, 30_000)) tries += 1;
    expect(tries).toBeLessThanOrEqual(10);
  });

  it("does not call a clock known that does not keep its rate", () => {
    const clock = createClock();
    let target_us = 0;
    for (let i = 0; i < 60; i += 1) {
      // Every ten seconds it stands still for one, as an emulated board's does on a machine that is too busy.
      if (i % 10 !== 9) target_us += 1e6;
      takeExchange(clock, i * 1e6, target_us + 200, target_us + 200, i * 1e6 + 400);
    }
    const estimate = estimateAt(clock, 59e6)!;
    const truth_us = target_us - 59e6;
    expect(estimate.uncertainty_us).toBeGreaterThan(Math.abs(estimate.offset_us - truth_us));
    expect(estimate.uncertainty_us).toBeGreaterThan(100_000);
    expect(estimate.rateUncertainty_ppm).toBeGreaterThan(5_000);
  });

  it("says nothing of the rate after one exchange", () => {
    const { clock, end_us } = exchange({ offset_us: 0, rate_ppm: 0, there_us: 50, back_us: 50, jitter_us: 0, spikeShare: 0, seed: 1 }, 1); // prettier-ignore
    expect(estimateAt(clock, end_us)).toMatchObject({ rate_ppm: 0, rateUncertainty_ppm: Infinity, uncertainty_us: 50 });
  });
});
