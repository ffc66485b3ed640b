/** The last telemetry of the selected link, as many values as there is room for. */

import type { TelemetryView } from "../../../bench/station/link-view.ts";
import { columnWidth, titled } from "../../terminal/layout.ts";
import { paint, paintLimit } from "../../terminal/paint.ts";
import { clip, pad, printable } from "../../terminal/text.ts";
import { type Cell, cellsOf } from "../telemetry-cells.ts";

const cellWidthMin = 38;
const nameWidth = 15;
/** ` !!` behind a value beyond a limit. */
const marksWidth = 3;
/** Housekeeping comes at least every 10 s while a unit runs. */
const oldAfter_s = 12;

/** So many lines with the title, fewer where there is less to show. */
export function telemetry(view: TelemetryView | null, width: number, heightMax: number): string[] {
  if (heightMax < 1) return [];
  if (view === null) return [titled("TELEMETRY", width, paint("dim", "none yet"))];
  const cells = cellsOf(view);
  const columns = Math.max(1, Math.floor(width / cellWidthMin));
  const rows = Math.min(heightMax - 1, Math.ceil(cells.length / columns));
  const shown = cells.slice(0, rows * columns);
  const age = paint(view.age_s > oldAfter_s ? "yellow" : "dim", `${view.age_s.toFixed(0)} s ago`);
  const hidden = cells.length > shown.length ? paint("dim", `${cells.length - shown.length} more, `) : "";
  const each = columnWidth(columns, width);
  const lines = Array.from({ length: rows }, (_, row) =>
    shown
      .slice(row * columns, (row + 1) * columns)
      .map((cell) => pad(cellText(cell, each), each))
      .join("  "),
  );
  return [titled("TELEMETRY", width, `${hidden}${age}`), ...lines];
}

/** A value is cut before the mark of its limit is. */
function cellText({ name, value, limit }: Cell, width: number): string {
  const room = width - nameWidth - 1 - marksWidth;
  return `${paint("dim", pad(name, nameWidth))} ${paintLimit(limit, clip(printable(value), Math.max(0, room)))}`;
}
