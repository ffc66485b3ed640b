import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, type Piece, pieceMax, piecesOf } from "../../../src/archive/live/samples/piece.ts";
import { sorted } from "../../../src/archive/live/samples/tail.ts";
import { orderedColumns } from "../../../src/archive/live/query/ordered.ts";
import { seriesOf, type Series } from "../../../src/archive/live/query/series.ts";
import type { SharedPiece } from "../../../src/archive/live/query/view.ts";

interface Sample {
  readonly at_us: number;
  readonly received_us: number;
  readonly value: number;
}

const columnsOf = (samples: readonly Sample[]): Columns =>
  sorted({
    generated_us: Float64Array.from(samples, ({ at_us }) => at_us),
    received_us: Float64Array.from(samples, ({ received_us }) => received_us),
    value: Float64Array.from(samples, ({ value }) => value),
  });

/** As they lie in an archive: several runs, each cut in pieces, in the order of their first samples. */
const shared = (runs: readonly (readonly Sample[])[], receivedUntil_us = Infinity): SharedPiece[] =>
  runs
    .filter((run) => run.length > 0)
    .flatMap((run) => [...piecesOf(columnsOf(run))].map((piece) => ({ piece, receivedUntil_us })))
    .sort((a, b) => a.piece.first_us - b.piece.first_us);

/** What each bucket must say, from the samples themselves. */
function expected(samples: readonly Sample[], from_us: number, until_us: number, buckets: number): object[] {
  return Array.from({ length: buckets }, (_, bucket) => {
    const perMicrosecond = buckets / (until_us - from_us);
    const isIn = ({ at_us }: Sample): boolean =>
      at_us >= from_us &&
      at_us < until_us &&
      Math.min(buckets - 1, Math.floor((at_us - from_us) * perMicrosecond)) === bucket;
    const found = samples.filter(isIn);
    const numbers = found.map(({ value }) => value).filter((value) => !Number.isNaN(value));
    const times = found.map(({ at_us }) => at_us);
    return {
      count: found.length,
      min: numbers.length > 0 ? Math.min(...numbers) : Number.NaN,
      max: numbers.length > 0 ? Math.max(...numbers) : Number.NaN,
      firstAt_us: times.length > 0 ? Math.min(...times) : Number.NaN,
      lastAt_us: times.length > 0 ? Math.max(...times) : Number.NaN,
    };
  });
}

const bucketsIn = ({ count, min, max, firstAt_us, lastAt_us }: Series): object[] =>
  [...count.keys()].map((i) => ({
    count: count[i],
    min: min[i],
    max: max[i],
    firstAt_us: firstAt_us[i],
    lastAt_us: lastAt_us[i],
  }));

const sample: fc.Arbitrary<Sample> = fc.record({
  at_us: fc.nat({ max: 5000 }),
  received_us: fc.nat({ max: 5000 }),
  value: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN)),
});
const runs = fc.array(fc.array(sample, { maxLength: 60 }), { maxLength: 4 });

describe("a series", () => {
  it("has the extremes, counts and edges of the samples themselves, however they were cut and shared", () => {
    fc.assert(
      fc.property(
        runs,
        fc.nat({ max: 3000 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 50 }),
        fc.option(fc.nat({ max: 5000 }), { nil: Infinity }),
        (of, from_us, span_us, buckets, receivedUntil_us) => {
          const until_us = from_us + span_us;
          const series = seriesOf(shared(of, receivedUntil_us), from_us, until_us, buckets);
          const mine = of.flat().filter(({ received_us }) => received_us <= receivedUntil_us);
          expect(bucketsIn(series)).toEqual(expected(mine, from_us, until_us, buckets));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gives the values of the first and the last sample of a bucket", () => {
    const at = (at_us: number, value: number): Sample => ({ at_us, received_us: at_us, value });
    const series = seriesOf(shared([[at(10, 1), at(20, 2), at(30, 3)], [at(5, 7), at(25, 8)]]), 0, 100, 2); // prettier-ignore
    expect([...series.first]).toEqual([7, Number.NaN]);
    expect([...series.last]).toEqual([3, Number.NaN]);
  });

  it("reads no samples of a piece that lies in one bucket", () => {
    const [piece] = piecesOf(columnsOf([{ at_us: 1, received_us: 1, value: 4 }, { at_us: 2, received_us: 2, value: 6 }])); // prettier-ignore
    const sealed: Piece = { ...piece!, columns: () => expect.fail("it was read") };
    const series = seriesOf([{ piece: sealed, receivedUntil_us: Infinity }], 0, 100, 10);
    expect([series.count[0], series.min[0], series.max[0]]).toEqual([2, 4, 6]);
  });
});

describe("gaps", () => {
  const steady = (from: number, until: number): Sample[] =>
    Array.from({ length: until - from }, (_, i) => ({ at_us: (from + i) * 1000, received_us: 0, value: i }));
  const gapsIn = (of: readonly (readonly Sample[])[]): number[] => {
    const { gap } = seriesOf(shared(of), 0, 1_000_000, 100);
    return [...gap.keys()].filter((i) => gap[i] === 1);
  };

  it("are where samples are missing, in the bucket in which they come again", () => {
    expect(gapsIn([[...steady(0, 300), ...steady(505, 1000)]])).toEqual([50]);
  });

  it("are closed by a playback that came later", () => {
    expect(gapsIn([[...steady(0, 300), ...steady(505, 1000)], steady(300, 505)])).toEqual([]);
    expect(gapsIn([[...steady(0, 300), ...steady(505, 1000)], steady(300, 420)])).toEqual([50]);
  });

  it("are not where a single packet was lost, nor where the interval was changed", () => {
    expect(gapsIn([steady(0, 1000).filter((_, i) => i % 20 !== 7)])).toEqual([]);
    expect(gapsIn([[...steady(0, 500), ...steady(500, 1000).filter((_, i) => i % 10 === 0)]])).toEqual([]);
  });

  it("end a piece, but not below its least size", () => {
    const holes = steady(0, 100).filter((_, i) => i % 10 < 5);
    const pieces = [...piecesOf(columnsOf(holes))];
    expect(pieces.length).toBeLessThan(5);
    expect(pieces.some(({ gap }) => gap)).toBe(true);
  });
});

describe("runs", () => {
  it("are cut into pieces of a bounded size that have all of their samples", () => {
    const of = Array.from({ length: 2.5 * pieceMax }, (_, i) => ({ at_us: i, received_us: i, value: i }));
    const pieces = [...piecesOf(columnsOf(of))];
    expect(pieces.map(({ count }) => count)).toEqual([pieceMax, pieceMax, pieceMax / 2]);
    expect(pieces.map(({ first_us, last_us }) => [first_us, last_us])).toEqual([[0, 1023], [1024, 2047], [2048, 2559]]); // prettier-ignore
  });

  it("that overlap are one in the order of their times", () => {
    fc.assert(
      fc.property(runs, fc.nat({ max: 3000 }), (of, from_us) => {
        const ordered = [...orderedColumns(shared(of), from_us, 4000)].flatMap(({ generated_us }) => [...generated_us]);
        const times = of.flat().map(({ at_us }) => at_us).filter((at_us) => at_us >= from_us && at_us < 4000); // prettier-ignore
        expect(ordered).toEqual(times.sort((a, b) => a - b));
      }),
    );
  });
});
