/** A curve as inline SVG: what was, as a line; what came down, as a thicker one over it. */

import type { Curve } from "./gather.ts";

const [width, height, left, bottom] = [720, 180, 56, 24];

/** @param times_s of the samples, rising */
export function plotSvg({ title, unit, seen, truth }: Curve, times_s: readonly number[]): string {
  const values = [...seen, ...truth].filter((value) => value !== null);
  const last_s = times_s.at(-1) ?? 0;
  if (values.length === 0 || last_s === 0) return "";
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.max(1e-9, Math.abs(high));
  const x = (t_s: number): number => left + (t_s / last_s) * (width - left - 8);
  const y = (value: number): number => height - bottom - ((value - low) / span) * (height - bottom - 12);
  const name = `${title}, ${unit}`;
  return [
    `<figure><figcaption>${name}</figcaption>`,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">`,
    `<path class="axis" d="M${left} 8V${height - bottom}H${width - 8}"/>`,
    ...[low, low + span / 2, low + span].map(
      (value) =>
        `<text x="${left - 6}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${Number(value.toPrecision(3))}</text>`,
    ),
    ...[0, 0.5, 1].map(
      (share) =>
        `<text x="${x(share * last_s).toFixed(1)}" y="${height - 6}" text-anchor="${share === 1 ? "end" : "middle"}">${Math.round((share * last_s) / 60)} min</text>`,
    ),
    `<path class="truth" d="${pathOf(truth, times_s, x, y)}"/>`,
    `<path class="seen" d="${pathOf(seen, times_s, x, y)}"/>`,
    `</svg></figure>`,
  ].join("");
}

/** Broken where nothing was seen. */
function pathOf(
  values: readonly (number | null)[],
  times_s: readonly number[],
  x: (t_s: number) => number,
  y: (value: number) => number,
): string {
  let path = "";
  let isDown = false;
  for (const [i, value] of values.entries()) {
    if (value !== null) path += `${isDown ? "L" : "M"}${x(times_s[i] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`;
    isDown = value !== null;
  }
  return path;
}
