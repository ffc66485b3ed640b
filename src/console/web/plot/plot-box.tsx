/** One plot with its names: chips that tell the value at the cursor, and a chart below. */

import { useEffect, useRef, useState } from "react";
import type uPlot from "uplot";
import { unitText } from "../parts/number.ts";
import type { Channel } from "./channel.ts";
import { lineColour } from "./chart.ts";
import { linesOfPlotMax } from "./kept-plots.ts";
import type { Span } from "./span.ts";
import { useChart, useDrawn } from "./use-chart.ts";

/** What the panel can have of a plot for files. */
export interface PlotHandle {
  /** Plots stand in the order of their numbers. */
  readonly number: number;
  readonly channels: readonly Channel[];
  readonly chart: () => uPlot | null;
}

export interface PlotBoxProps {
  readonly number: number;
  readonly channels: readonly Channel[];
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly onAdd: (name: string) => boolean;
  readonly onRemove: (name: string) => void;
  readonly onClose: () => void;
  /** Told while the plot is there. @returns ends it */
  readonly onHandle: (handle: PlotHandle) => () => void;
}

export function PlotBox({ number, channels, span, onSpan, onAdd, onRemove, onClose, onHandle }: PlotBoxProps) {
  const legend = useRef<HTMLDivElement>(null);
  const [place, chart] = useChart(channels, legend, onSpan);
  useDrawn(place, chart, channels, span, legend);
  useEffect(() => onHandle({ number, channels, chart: () => chart.current }), [number, channels, chart, onHandle]);
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
