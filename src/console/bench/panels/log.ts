/** What the target and the bench said of the selected link, the newest at the bottom. */

import type { LogLine } from "../../../bench/station/link-view.ts";
import { titled } from "../../terminal/layout.ts";
import { paint, severityInk } from "../../terminal/paint.ts";
import { printable } from "../../terminal/text.ts";

/** So many lines with the title. */
export function log(lines: readonly LogLine[], width: number, height: number): string[] {
  if (height < 1) return [];
  const shown = height < 2 ? [] : lines.slice(1 - height);
  return [titled("LOG", width), ...shown.map(logRow)];
}

function logRow({ at_ms, severity, source, text }: LogLine): string {
  const said = source === "target" ? paint("bold", "target") : paint("dim", "bench ");
  return `${paint("dim", timeOfDay(at_ms))} ${said} ${paint(severityInk[severity], printable(text))}`;
}

/** Local, as the clock on the wall. */
export function timeOfDay(at_ms: number): string {
  const at = new Date(at_ms);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
