import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryBuckets } from "../../../src/console/protocol/history.ts";
import { samplesMax, Series, SeriesStore } from "../../../src/console/web/live/series.ts";
import { gapMin_us, traceOf } from "../../../src/console/web/plot/trace.ts";

const second_us = 1e6;
const always = { from_us: 0, to_us: 1e12 };

function seriesOf(...rows: readonly (readonly [at_s: number, value: number])[]): Series {
  const series = new Series();
  for (const [at_s, value] of rows) series.add(at_s * second_us, value);
  return series;
}

describe("a series of samples", () => {
  it("stands in order of generation whatever the order of reception, each moment once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 800 }), (moments) => {
        const series = seriesOf(...moments.map((at_s): [number, number] => [at_s, at_s * 2]));
        const times = [...series.time_us.subarray(0, series.length)];
        expect(times).toEqual([...new Set(moments)].toSorted((a, b) => a - b).map((at_s) => at_s * second_us));
        expect([...series.value.subarray(0, series.length)]).toEqual(times.map((at_us) => (at_us / second_us) * 2));
      }),
      { numRuns: 50 },
    );
  });

  it("loses its oldest quarter beyond samplesMax, and nothing else", () => {
    const series = new Series();
    for (let row = 0; row <= samplesMax; row += 1) series.add(row, row);
    expect(series.length).toBe(samplesMax - samplesMax / 4 + 1);
    expect(series.time_us[0]).toBe(samplesMax / 4);
    expect(series.time_us[series.length - 1]).toBe(samplesMax);
  });

  it("is kept by origin and parameter", () => {
    const store = new SeriesStore();
    const batch = { parameter: Uint16Array.of(7, 8), generated_us: Float64Array.of(1, 2), received_us: Float64Array.of(1, 2), value: Float64Array.of(10, 20) }; // prettier-ignore
    store.take({ origin: "truth", ...batch });
    expect(store.of("truth", 8)?.value[0]).toBe(20);
    expect(store.of("downlink", 8)).toBeUndefined();
  });
});

describe("a trace", () => {
  it("goes on live where the archive ends, without a moment twice", () => {
    const history: HistoryBuckets = {
      from_us: [0, 20e6],
      to_us: [10e6, 30e6],
      min: [1, 1],
      max: [3, 3],
      first: [2, 2],
      last: [2.5, 2.5],
      count: [5, 5],
      gap: [0, 0],
    };
    const { x_s, y } = traceOf(history, seriesOf([25, 9], [30, 9], [40, 4]), always, 1000, 4000);
    expect(x_s.toSorted((a, b) => a - b)).toEqual(x_s);
    expect(new Set(x_s).size).toBe(x_s.length);
    expect(x_s.at(-1)).toBe(1040);
    expect(y).not.toContain(9);
    expect(y.slice(0, 4)).toEqual([2, 1, 3, 2.5]);
  });

  it("breaks where nobody heard the parameter, and where the archive says so", () => {
    const late_s = 2 + gapMin_us / second_us + 1;
    const live = traceOf(null, seriesOf([0, 1], [1, 1], [2, 1], [late_s, 2]), always, 0, 4000);
    expect(live.y).toEqual([1, 1, 1, null, 2]);
    const bucket = { from_us: [50e6], to_us: [50e6], min: [1], max: [1], first: [1], last: [1], count: [1], gap: [1] };
    expect(traceOf(bucket, undefined, always, 0, 4000).y).toEqual([null, 1]);
  });

  it("keeps the least and the greatest of a month of samples in as many points as were asked for", () => {
    const series = new Series();
    for (let row = 0; row < 10_000; row += 1)
      series.add(row * second_us, row === 7777 ? 1000 : row === 3333 ? -1000 : 1);
    const { y } = traceOf(null, series, always, 0, 400);
    expect(y.length).toBeLessThanOrEqual(402);
    expect(y).toContain(1000);
    expect(y).toContain(-1000);
  });
});
