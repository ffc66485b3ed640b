/** Plots as files: the numbers as CSV, the picture as PNG. */

import type uPlot from "uplot";
import type { Channel } from "./channel.ts";

/** The rows as they are drawn, one a moment: `utc`, then a column a channel; empty where there is no value. */
export function csvOf(channels: readonly Channel[], data: uPlot.AlignedData): string {
  const head = ["utc", ...channels.map(({ name, unit }) => (unit === "1" || unit === "" ? name : `${name} [${unit}]`))];
  const [times = [], ...columns] = data;
  const rows = Array.from(times, (at_s, row) => [
    new Date(at_s * 1000).toISOString(),
    ...columns.map((column) => column[row] ?? ""),
  ]);
  return [head, ...rows].map((row) => row.map(String).map(quoted).join(",")).join("\n") + "\n";
}

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** Names and colours of the lines, written above. */
  readonly lines: readonly { readonly name: string; readonly colour: string }[];
}

const heading_px = 22;

/** The charts below each other on the page's ground, with names. Resolves with null where the browser makes no picture. */
export function pngOf(pictures: readonly Picture[], ground: string): Promise<Blob | null> {
  const scale = window.devicePixelRatio;
  const heading = heading_px * scale;
  const sheet = document.createElement("canvas");
  sheet.width = Math.max(1, ...pictures.map(({ canvas }) => canvas.width));
  sheet.height = pictures.reduce((height, { canvas }) => height + canvas.height + heading, 0);
  const pen = sheet.getContext("2d");
  if (pen === null) return Promise.resolve(null);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.font = `${14 * scale}px system-ui, sans-serif`;
  let y = 0;
  for (const { canvas, lines } of pictures) {
    let x = 8 * scale;
    for (const { name, colour } of lines) {
      pen.fillStyle = colour;
      pen.fillText(name, x, y + 0.75 * heading);
      x += pen.measureText(name).width + 16 * scale;
    }
    pen.drawImage(canvas, 0, y + heading);
    y += canvas.height + heading;
  }
  return new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
}

/** Hands the browser a file to save. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
