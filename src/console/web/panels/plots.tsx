/** Plots of parameters over time: what the archive has and what comes, on one axis. */

import "../look/plot.css";
import "uplot/dist/uPlot.min.css";
import { useCallback, useMemo, useRef, useState } from "react";
import uPlot from "uplot";
import { client } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import { type Channel, channelsOf } from "../plot/channel.ts";
import { lineNames } from "../plot/chart.ts";
import { type KeptPlot, keepPlots, keptPlots, linesOfPlotMax, plotsMax } from "../plot/kept-plots.ts";
import { archiveComplaint } from "../plot/lines.ts";
import { PlotBox, type PlotHandle } from "../plot/plot-box.tsx";
import { csvOf, pngOf, save } from "../plot/save.ts";
import { isLive, lengths, type Span, windowOf } from "../plot/span.ts";
import type { PanelKind } from "./panel.ts";

const noNames: readonly string[] = [];
const firstSpan: Span = lengths[1];

function Plots() {
  const truths = useTopic("description")?.truthParameters ?? noNames;
  const channels = useMemo(() => new Map(channelsOf(truths).map((channel) => [channel.name, channel])), [truths]);
  const [plots, setPlots] = useState(() => keptPlots((name) => channels.has(name) || name.startsWith("truth.")));
  const [span, setSpan] = useState<Span>(firstSpan);
  const handles = useRef(new Set<PlotHandle>());
  const keep = (next: readonly KeptPlot[]): void => {
    keepPlots(next);
    setPlots(next);
  };
  const change = (number: number, names: (names: readonly string[]) => readonly string[]): void =>
    keep(plots.map((plot) => (plot.number === number ? { ...plot, names: names(plot.names) } : plot)));
  const onHandle = useCallback((handle: PlotHandle) => {
    handles.current.add(handle);
    return () => void handles.current.delete(handle);
  }, []);
  return (
    <div className="panel plots">
      <Tools
        span={span}
        onSpan={setSpan}
        handles={handles.current}
        onNew={() => keep([...plots, { number: 1 + Math.max(0, ...plots.map(({ number }) => number)), names: [] }])}
        isFull={plots.length >= plotsMax}
      />
      <datalist id="plot-channels">
        {[...channels.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {plots.map((plot) => (
        <KeptPlotBox
          key={plot.number}
          plot={plot}
          known={channels}
          span={span}
          onSpan={setSpan}
          onNames={(names) => change(plot.number, names)}
          onClose={() => keep(plots.filter(({ number }) => number !== plot.number))}
          onHandle={onHandle}
        />
      ))}
    </div>
  );
}

interface KeptPlotBoxProps {
  readonly plot: KeptPlot;
  readonly known: ReadonlyMap<string, Channel>;
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly onNames: (change: (names: readonly string[]) => readonly string[]) => void;
  readonly onClose: () => void;
  readonly onHandle: (handle: PlotHandle) => () => void;
}

function KeptPlotBox({ plot: { number, names }, known, span, onSpan, onNames, onClose, onHandle }: KeptPlotBoxProps) {
  const list = names.join(" ");
  const channels = useMemo(() => list.split(" ").flatMap((name) => known.get(name) ?? []), [list, known]);
  return (
    <PlotBox
      number={number}
      channels={channels}
      span={span}
      onSpan={onSpan}
      onAdd={(name) => {
        if (!known.has(name) || names.includes(name) || names.length >= linesOfPlotMax) return false;
        onNames((before) => [...before, name]);
        return true;
      }}
      onRemove={(name) => onNames((before) => before.filter((each) => each !== name))}
      onClose={onClose}
      onHandle={onHandle}
    />
  );
}

interface ToolsProps {
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly handles: ReadonlySet<PlotHandle>;
  readonly onNew: () => void;
  readonly isFull: boolean;
}

function Tools({ span, onSpan, handles, onNew, isFull }: ToolsProps) {
  const live = isLive(span);
  return (
    <div className="row tools">
      {lengths.map((length) => (
        <button
          type="button"
          key={length.title}
          className={live && span.length_us === length.length_us ? "chosen" : ""}
          onClick={() => onSpan(length)}
        >
          {length.title}
        </button>
      ))}
      {live ? (
        <button type="button" onClick={() => onSpan(windowOf(span))} title="The plots stand still">
          Hold
        </button>
      ) : (
        <button type="button" className="chosen" onClick={() => onSpan(firstSpan)} title="Follow the exercise again">
          Go live
        </button>
      )}
      <span className="spring" />
      <span className="dim" title={archiveComplaint()}>
        {archiveComplaint() === "" ? "" : "since the page was opened"}
      </span>
      <button type="button" disabled={isFull} onClick={onNew}>
        Add a plot
      </button>
      <button type="button" onClick={() => saveCsv(handles)} title="The numbers as they are drawn">
        CSV
      </button>
      <button
        type="button"
        onClick={() => saveWhole(handles, span)}
        title="Every sample that the archive has of the span"
      >
        CSV of the archive
      </button>
      <button type="button" onClick={() => void savePng(handles)}>
        PNG
      </button>
    </div>
  );
}

/** One file with all plots, on one column of time. */
function saveCsv(handles: ReadonlySet<PlotHandle>): void {
  const drawn = inOrder(handles).flatMap(({ channels, chart }) => {
    const made = chart();
    return made === null || channels.length === 0 ? [] : [{ channels, data: made.data }];
  });
  if (drawn.length === 0) return;
  const data = drawn.length === 1 ? drawn[0]!.data : uPlot.join(drawn.map((each) => each.data));
  const channels = drawn.flatMap((each) => each.channels);
  save(new Blob([csvOf(channels, data)], { type: "text/csv" }), "plots.csv");
}

/** As the plots stand on the page: one that was changed has told of itself last. */
const inOrder = (handles: ReadonlySet<PlotHandle>): PlotHandle[] =>
  [...handles].toSorted((a, b) => a.number - b.number);

function saveWhole(handles: ReadonlySet<PlotHandle>, span: Span): void {
  const channels = [...handles].flatMap((handle) => handle.channels);
  const { from_us, to_us } = windowOf(span);
  for (const origin of new Set(channels.map((channel) => channel.origin))) {
    const parameter = [...new Set(channels.filter((channel) => channel.origin === origin).map(({ name }) => name))];
    const query = { origin, parameter, from_us: Math.max(0, Math.floor(from_us)), to_us: Math.ceil(to_us) };
    window.open(client.exportAddress(query), "_blank", "noopener");
  }
}

async function savePng(handles: ReadonlySet<PlotHandle>): Promise<void> {
  const style = getComputedStyle(document.documentElement);
  const pictures = inOrder(handles).flatMap(({ channels, chart }) => {
    const made = chart();
    if (made === null) return [];
    const lines = channels.map(({ name }, place) => ({
      name,
      colour: style.getPropertyValue(lineNames[place % lineNames.length]!),
    }));
    return [{ canvas: made.ctx.canvas, lines }];
  });
  const picture = await pngOf(pictures, style.getPropertyValue("--panel"));
  if (picture !== null) save(picture, "plots.png");
}

export const plotsPanel: PanelKind = {
  id: "plots",
  title: "Plots",
  side: "both",
  help:
    "Parameters over time: what the archive has and what comes live, on one axis in UTC. The mouse reads values in all plots at once; drag across a piece to look into it, " +
    "'Go live' follows the exercise again. Dashed lines are limits. A line breaks where nothing was heard. CSV and PNG save what is drawn.",
  View: Plots,
};
