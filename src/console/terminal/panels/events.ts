/** The latest events, the newest at the bottom. */

import { titled } from "../layout.ts";
import type { EventLine } from "../model.ts";
import { paint, severityInk } from "../paint.ts";
import { pad } from "../text.ts";

const sourceWidth = 11;

/** So many lines with the title. */
export function events(lines: readonly EventLine[], width: number, height: number): string[] {
  if (height < 1) return [];
  const shown = height === 1 ? [] : lines.slice(1 - height);
  return [titled("EVENTS", width), ...shown.map(eventLine)];
}

function eventLine({ utc, source, severity, text, count }: EventLine): string {
  const times = count > 1 ? paint("dim", ` (${count} times)`) : "";
  return `${paint("dim", utc)} ${pad(source, sourceWidth)} ${paint(severityInk[severity], text)}${times}`;
}
