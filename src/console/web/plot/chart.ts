/** One uPlot chart in the look of the page: UTC below, an axis per unit, limits as dashed lines, a cursor shared with the others. */

import uPlot from "uplot";
import { numberText, unitText } from "../parts/number.ts";
import type { Channel } from "./channel.ts";

/** Charts with this key show one cursor. */
export const cursorKey = "falak";
/** Colours of lines; none of them says anything about a limit. */
export const lineNames = ["--line-1", "--line-2", "--line-3", "--line-4", "--line-5", "--line-6"] as const;
const dashes: readonly (number[] | undefined)[] = [undefined, [8, 4], [2, 3]];

export interface ChartListener {
  /** The cursor stands at that row of the data, or nowhere. */
  readonly onCursor: (row: number | null) => void;
  /** Somebody has chosen a span with the mouse, s of Unix time. */
  readonly onSpan: (from_s: number, to_s: number) => void;
}

const style = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The colour of the line at that place, as CSS. */
export const lineColour = (place: number): string => `var(${lineNames[place % lineNames.length]!})`;

export function chartOptions(
  channels: readonly Channel[],
  size: { readonly width: number; readonly height: number },
  listener: ChartListener,
): uPlot.Options {
  const units = [...new Set(channels.map(({ unit }) => unit))];
  return {
    ...size,
    legend: { show: false },
    padding: [8, 12, 0, 0],
    tzDate: (at_s) => uPlot.tzDate(new Date(at_s * 1000), "Etc/UTC"),
    cursor: {
      sync: { key: cursorKey, setSeries: false },
      drag: { x: true, y: false, setScale: false },
      points: { size: 6 },
    },
    scales: { x: { time: true }, ...Object.fromEntries(units.map((unit) => [scaleOf(unit), { range: roomy }])) },
    axes: [{ ...axisLook(), values: clockValues }, ...units.map(axisOf)],
    series: [{}, ...channels.map((channel, place) => lineOf(channel, place))],
    hooks: {
      setCursor: [({ cursor: { idx } }) => listener.onCursor(idx ?? null)],
      setSelect: [(chart) => selected(chart, listener)],
      drawAxes: channels.length === 1 ? [(chart) => drawLimits(chart, channels[0]!)] : [],
    },
  };
}

const scaleOf = (unit: string): string => `in ${unit}`;

const lineOf = ({ unit, name }: Channel, place: number): uPlot.Series => ({
  label: name,
  scale: scaleOf(unit),
  stroke: () => style(lineNames[place % lineNames.length]!),
  width: 1.6,
  ...dashOf(dashes[Math.floor(place / lineNames.length) % dashes.length]),
  points: { show: false },
});
const dashOf = (dash: number[] | undefined): { dash?: number[] } => (dash === undefined ? {} : { dash });

const axisLook = (): uPlot.Axis => ({
  stroke: () => style("--dim"),
  font: "12px system-ui, sans-serif",
  grid: { stroke: () => style("--line"), width: 1 },
  ticks: { stroke: () => style("--line"), width: 1 },
});

const axisOf = (unit: string, place: number): uPlot.Axis => ({
  ...axisLook(),
  scale: scaleOf(unit),
  side: place === 0 ? 3 : 1,
  size: 64,
  values: (_, splits) => splits.map((value) => tick(value, splits)),
  ...(unitText(unit) === "" ? {} : { label: unitText(unit), labelFont: "12px system-ui, sans-serif", labelSize: 16 }),
  ...(place === 0 ? {} : { grid: { show: false } }),
});

/** As many digits as tell one tick from the next. */
function tick(value: number, splits: readonly number[]): string {
  const step = Math.abs((splits[1] ?? 1) - (splits[0] ?? 0));
  if (value === 0) return "0";
  if (Math.abs(value) >= 1e6 || (step > 0 && step < 1e-5)) return value.toExponential(2);
  return value.toFixed(Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) + 1e-9))));
}

function clockValues(_: uPlot, splits: readonly number[]): string[] {
  const isFine = (splits[1] ?? 60) - (splits[0] ?? 0) < 60;
  return splits.map((at_s) => new Date(at_s * 1000).toISOString().slice(11, isFine ? 19 : 16));
}

/** A tenth of room above and below; a value that does not move has room too. */
function roomy(_: uPlot, least: number | null, greatest: number | null): [number, number] {
  if (least === null || greatest === null) return [0, 1];
  const room = greatest > least ? 0.1 * (greatest - least) : Math.max(Math.abs(least) * 0.05, 1e-9);
  return [least - room, greatest + room];
}

function selected(chart: uPlot, listener: ChartListener): void {
  const { left, width } = chart.select;
  if (width < 4) return;
  listener.onSpan(chart.posToVal(left, "x"), chart.posToVal(left + width, "x"));
  chart.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
}

function drawLimits(chart: uPlot, { limits, unit }: Channel): void {
  if (limits === null) return;
  const { ctx, bbox } = chart;
  const levels = [
    [limits.redLow, "--red"],
    [limits.redHigh, "--red"],
    [limits.yellowLow, "--yellow"],
    [limits.yellowHigh, "--yellow"],
  ] as const;
  ctx.save();
  ctx.setLineDash([6, 5]);
  for (const [level, colour] of levels) {
    if (level === null || level === undefined) continue;
    const y = chart.valToPos(level, scaleOf(unit), true);
    if (!(y >= bbox.top && y <= bbox.top + bbox.height)) continue;
    ctx.strokeStyle = style(colour);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
  }
  ctx.restore();
}

/** What a legend says of a value. */
export const legendText = (value: number | null | undefined): string =>
  value === null || value === undefined ? "-" : numberText(value);
