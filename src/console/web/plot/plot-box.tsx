/** One plot with its names: chips that tell the value at the cursor, and a chart below. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import uPlot from "uplot";
import { client } from "../live/live.ts";
import { topics } from "../live/topics.ts";
import { unitText } from "../parts/number.ts";
import type { Channel } from "./channel.ts";
import { chartOptions, legendText, lineColour } from "./chart.ts";
import { linesOfPlotMax } from "./kept-plots.ts";
import { Lines } from "./lines.ts";
import type { Span } from "./span.ts";
import { windowOf } from "./span.ts";
import { seriesStore } from "./store.ts";

/** What the panel can have of a plot for files. */
export interface PlotHandle {
  /** Plots stand in the order of their numbers. */
  readonly number: number;
  readonly channels: readonly Channel[];
  chart(): uPlot | null;
}

export interface PlotBoxProps {
  readonly number: number;
  readonly channels: readonly Channel[];
  readonly span: Span;
  onSpan(span: Span): void;
  onAdd(name: string): boolean;
  onRemove(name: string): void;
  onClose(): void;
  /** Told while the plot is there. @returns ends it */
  onHandle(handle: PlotHandle): () => void;
}

/** How often a live plot is drawn anew, ms of the wall clock. */
const drawEvery_ms = 500;

export function PlotBox({ number, channels, span, onSpan, onAdd, onRemove, onClose, onHandle }: PlotBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const spanNow = useRef(span);
  spanNow.current = span;
  const tellSpan = useRef(onSpan);
  tellSpan.current = onSpan;
  const lines = useMemo(() => new Lines(channels), [channels]);

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const size = { width: Math.max(50, element.clientWidth), height: Math.max(50, element.clientHeight) };
    const tell = (row: number | null): void => writeLegend(legend.current, chart.current, row);
    const options = chartOptions(channels, size, {
      onCursor: tell,
      onSpan: (from_s, to_s) => {
        const start_s = startOf_s();
        tellSpan.current({ from_us: (from_s - start_s) * 1e6, to_us: (to_s - start_s) * 1e6 });
      },
    });
    const made = new uPlot(options, [[]], element);
    chart.current = made;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0 && element.clientHeight > 0)
        made.setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      chart.current = null;
    };
  }, [channels]);

  useEffect(() => onHandle({ number, channels, chart: () => chart.current }), [number, channels, onHandle]);

  useEffect(() => {
    let drawn = "";
    const draw = (): void => {
      const made = chart.current;
      if (made === null || place.current?.offsetParent === null) return;
      const window = windowOf(spanNow.current);
      const state = `${seriesStore.version} ${window.from_us} ${window.to_us} ${lines.channels.length}`;
      if (state !== drawn) drawInto(made, lines, window);
      drawn = state;
      void lines.look(window, performance.now()).then((isNew) => {
        if (isNew && chart.current === made) drawInto(made, lines, window);
      });
      if (made.cursor.idx === null || made.cursor.idx === undefined) writeLegend(legend.current, made, null);
    };
    draw();
    const timer = setInterval(draw, drawEvery_ms);
    const stop = client.onAnew(() => lines.forget());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [lines, span]);

  return (
    <div className="plot">
      <div className="chips" ref={legend}>
        {channels.map(({ name, unit }, index) => (
          <span className="chip" key={name} style={{ borderColor: lineColour(index) }}>
            <i style={{ background: lineColour(index) }} />
            {name}
            <b className="mono" data-line={index} /> <span className="dim">{unitText(unit)}</span>
            <button type="button" aria-label={`Remove ${name}`} onClick={() => onRemove(name)}>
              ×
            </button>
          </span>
        ))}
        {channels.length < linesOfPlotMax && <AddLine onAdd={onAdd} />}
        <span className="spring" />
        <button type="button" className="quiet" aria-label="Remove this plot" onClick={onClose}>
          ×
        </button>
      </div>
      <div
        className="chart"
        ref={place}
        role="img"
        aria-label={`Plot of ${channels.map(({ name }) => name).join(", ")}`}
      />
    </div>
  );
}

function AddLine({ onAdd }: Pick<PlotBoxProps, "onAdd">) {
  const [text, setText] = useState("");
  return (
    <input
      list="plot-channels"
      aria-label="Add a parameter to this plot"
      placeholder="add a parameter …"
      value={text}
      onChange={(event) => setText(onAdd(event.target.value) ? "" : event.target.value)}
    />
  );
}

const startOf_s = (): number => Date.parse(topics.read("description")?.startUtc ?? "1970-01-01T00:00:00Z") / 1000;

function drawInto(made: uPlot, lines: Lines, window: { readonly from_us: number; readonly to_us: number }): void {
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

/** The value of the row or the last one before it: lines of several parameters have moments of their own. */
function valueAt(column: ArrayLike<number | null | undefined>, row: number): number | null {
  for (let at = row; at >= 0 && at > row - 50; at -= 1) {
    const value = column[at];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}
