/** Plots as inline SVG. */

import type { Bins } from "../fixture/evidence.ts";
import type { Series } from "../fixture/trace.ts";
import { escaped } from "./escape.ts";

const width = 640;
const height = 150;
const left = 70;
const right = 10;
const top = 22;
const bottom = 22;

const short = (value: number): string => String(Number(value.toPrecision(4)));

/** A telemetry value over simulated time, with the moments at which expectations were decided. */
export function seriesPlot(
  { name, unit, at_s, values }: Series,
  marks: readonly { readonly at_s: number; readonly text: string }[],
): string {
  if (values.length < 2) return "";
  const [x0, x1] = extent([...at_s, ...marks.map((mark) => mark.at_s)]);
  const [y0, y1] = extent(values);
  const x = (at: number): number => left + ((at - x0) / (x1 - x0)) * (width - left - right);
  const y = (value: number): number => height - bottom - ((value - y0) / (y1 - y0)) * (height - top - bottom);
  const points = values.map((value, i) => `${x(at_s[i]!).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const lines = marks.map(
    (mark) =>
      `<line class="mark" x1="${x(mark.at_s).toFixed(1)}" x2="${x(mark.at_s).toFixed(1)}" y1="${top}" y2="${height - bottom}"><title>${escaped(mark.text)} at ${mark.at_s} s</title></line>`,
  );
  const title = `${name}${unit === "" || unit === "1" ? "" : ` (${unit})`}`;
  return frame(title, [
    ...lines,
    `<polyline points="${points}"/>`,
    label(left - 6, y(y1) + 4, "end", short(y1)),
    label(left - 6, y(y0), "end", short(y0)),
    label(left, height - 6, "start", `${short(x0)} s`),
    label(width - right, height - 6, "end", `${short(x1)} s`),
  ]);
}

/** How long answers took; bins an eighth of an octave wide, on a logarithmic axis. */
export function histogramPlot(title: string, bins: Bins): string {
  if (bins.length === 0) return "";
  const [x0, x1] = extent(bins.flatMap(([edge_us]) => [Math.log2(edge_us) - 1 / 8, Math.log2(edge_us)]));
  const most = Math.max(...bins.map(([, count]) => count));
  const x = (octave: number): number => left + ((octave - x0) / (x1 - x0)) * (width - left - right);
  const bars = bins.map(([edge_us, count]) => {
    const from = x(Math.log2(edge_us) - 1 / 8);
    const to = x(Math.log2(edge_us));
    const tall = (count / most) * (height - top - bottom);
    const size = `x="${from.toFixed(1)}" width="${Math.max(1, to - from - 1).toFixed(1)}" y="${(height - bottom - tall).toFixed(1)}" height="${tall.toFixed(1)}"`;
    return `<rect ${size}><title>up to ${short(edge_us)} us: ${count}</title></rect>`;
  });
  return frame(title, [
    ...bars,
    label(left - 6, top + 4, "end", String(most)),
    label(left, height - 6, "start", `${short(2 ** x0)} us`),
    label(width - right, height - 6, "end", `${short(2 ** x1)} us`),
  ]);
}

function frame(title: string, inside: readonly string[]): string {
  const axis = `<path class="axis" d="M${left} ${top}V${height - bottom}H${width - right}"/>`;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">${label(left, 14, "start", title)}${axis}${inside.join("")}</svg>`;
}

const label = (x: number, y: number, anchor: "start" | "end", text: string): string =>
  `<text x="${x}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** Smallest and largest, never the same. */
function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}
