/** A chart in its place, drawn anew as samples come. */

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import uPlot from "uplot";
import { client } from "../live/live.ts";
import { topics } from "../live/topics.ts";
import type { Channel } from "./channel.ts";
import { chartOptions, legendText } from "./chart.ts";
import { Lines } from "./lines.ts";
import { type Span, windowOf } from "./span.ts";
import { seriesStore } from "./store.ts";
import type { Window } from "./trace.ts";

/** How often a live plot is drawn anew, ms of the wall clock. */
const drawEvery_ms = 500;

type Place = RefObject<HTMLDivElement | null>;
type Chart = RefObject<uPlot | null>;

/**
 * A chart of these channels.
 *
 * @param legend has an element with `data-line` for each line, which tells the value at the cursor
 * @param onSpan somebody has dragged across a piece of time
 */
export function useChart(
  channels: readonly Channel[],
  legend: Place,
  onSpan: (span: Span) => void,
): readonly [place: Place, chart: Chart] {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const tell = useRef(onSpan);
  useEffect(() => {
    tell.current = onSpan;
  });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const fits = (): { width: number; height: number } => ({
      width: Math.max(50, element.clientWidth),
      height: Math.max(50, element.clientHeight),
    });
    const options = chartOptions(channels, fits(), {
      onCursor: (row) => writeLegend(legend.current, chart.current, row),
      onSpan: (from_s, to_s) => {
        const start_s = startOf_s();
        tell.current({ from_us: (from_s - start_s) * 1e6, to_us: (to_s - start_s) * 1e6 });
      },
    });
    const made = new uPlot(options, [[]], element);
    chart.current = made;
    const observer = new ResizeObserver(() => element.clientWidth > 0 && made.setSize(fits()));
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      chart.current = null;
    };
  }, [channels, legend]);
  return [place, chart];
}

/** Keeps the chart drawn: twice a second where something is new, and when the archive has answered. */
export function useDrawn(place: Place, chart: Chart, channels: readonly Channel[], span: Span, legend: Place): void {
  const lines = useMemo(() => new Lines(channels), [channels]);
  useEffect(() => {
    let drawn = "";
    const draw = async (): Promise<void> => {
      const made = chart.current;
      // What is behind another tab is drawn when it is seen again.
      if (made === null || place.current?.offsetParent === null) return;
      const window = windowOf(span);
      const state = `${seriesStore.version} ${window.from_us} ${window.to_us}`;
      if (state !== drawn) drawInto(made, lines, window);
      drawn = state;
      if (typeof made.cursor.idx !== "number") writeLegend(legend.current, made, null);
      if ((await lines.look(window, performance.now())) && chart.current === made) drawInto(made, lines, window);
    };
    void draw();
    const timer = setInterval(() => void draw(), drawEvery_ms);
    const stop = client.onAnew(() => lines.forget());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [place, chart, lines, span, legend]);
}

const startOf_s = (): number => Date.parse(topics.read("description")?.startUtc ?? "1970-01-01T00:00:00Z") / 1000;

function drawInto(made: uPlot, lines: Lines, window: Window): void {
  const start_s = startOf_s();
  made.batch(() => {
    made.setData(lines.data(window, start_s), false);
    made.setScale("x", { min: start_s + window.from_us / 1e6, max: start_s + window.to_us / 1e6 });
  });
}

/** Values at the cursor, or the latest. */
function writeLegend(element: HTMLElement | null, made: uPlot | null, row: number | null): void {
  if (element === null || made === null) return;
  for (const place of element.querySelectorAll<HTMLElement>("[data-line]")) {
    const column = made.data[Number(place.dataset["line"]) + 1];
    const text = legendText(column === undefined ? null : valueAt(column, row ?? column.length - 1));
    if (place.textContent !== text) place.textContent = text;
  }
}

/** Lines of several parameters have moments of their own: the last value within so many rows is told. */
const rowsBackMax = 50;

function valueAt(column: ArrayLike<number | null | undefined>, row: number): number | null {
  for (let at = row; at >= 0 && at > row - rowsBackMax; at -= 1) {
    const value = column[at];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}
