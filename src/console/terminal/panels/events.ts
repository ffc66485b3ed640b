/** The latest events, the newest at the bottom. */

import { titled } from "../layout.ts";
import type { EventLine } from "../model.ts";
import { paint, severityInk } from "../paint.ts";
import { pad, wrap } from "../text.ts";

const utcWidth = 9;
const sourceWidth = 11;
/** What a person may have to act on is shown whole, in at most so many rows. */
const rowsMax = 3;

/** So many lines with the title. */
export function events(lines: readonly EventLine[], width: number, height: number): string[] {
  if (height < 1) return [];
  const rows: string[] = [];
  for (let index = lines.length - 1; index >= 0 && rows.length < height - 1; index--) {
    rows.unshift(...eventRows(lines[index]!, width));
  }
  return [titled("EVENTS", width), ...rows.slice(Math.max(0, rows.length - height + 1))];
}

function eventRows({ utc, source, severity, text, count }: EventLine, width: number): string[] {
  const head = `${paint("dim", pad(utc, utcWidth))} ${pad(source, sourceWidth)} `;
  const indent = " ".repeat(utcWidth + sourceWidth + 2);
  const times = count > 1 ? paint("dim", ` (${count} times)`) : "";
  const isWhole = severity === "medium" || severity === "high";
  const rows = isWhole ? wrap(text, Math.max(20, width - indent.length)).slice(0, rowsMax) : [text];
  return rows.map((row, index) => {
    const shown = paint(severityInk[severity], row);
    return `${index === 0 ? head : indent}${shown}${index === rows.length - 1 ? times : ""}`;
  });
}
