/** What a session tells that is only worth a line in the event list. */

import type { HostEvent } from "../../link/index.ts";
import type { Severity } from "../../mission/notice.ts";

export interface LinkNews {
  readonly severity: Severity;
  readonly text: string;
}

/** The line; undefined where the event is none. */
export function newsOf(event: HostEvent): LinkNews | undefined {
  switch (event.kind) {
    case "log":
      return { severity: event.level >= 4 ? "medium" : event.level === 3 ? "low" : "info", text: event.text };
    case "degraded":
      return { severity: "low", text: `link degraded: silent for ${(event.silent_us / 1e6).toFixed(1)} s` };
    case "recovered":
      return { severity: "info", text: "link recovered" };
    case "resynchronising":
      return { severity: "low", text: `handshake again: ${event.why}` };
    default:
      return undefined;
  }
}
