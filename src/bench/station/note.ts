/** What a session tells, as a line of the log. */

import type { HostEvent } from "../../link/index.ts";
import type { LogLine } from "./link-view.ts";

type Note = Omit<LogLine, "at_ms">;

const levelWarning = 3;
const levelError = 4;

/** Undefined for events that are no line of the log, or more than one. */
export function noteOf(event: HostEvent): Note | undefined {
  switch (event.kind) {
    case "rebooted": {
      const text = `rebooted: boot count ${event.previousBootCount} -> ${event.bootCount}`;
      return { severity: "high", source: "target", text };
    }
    case "log":
      return { severity: severityOf(event.level), source: "target", text: event.text };
    case "degraded":
      return { severity: "low", source: "bench", text: `degraded: silent for ${(event.silent_us / 1e6).toFixed(1)} s` };
    case "recovered":
      return { severity: "info", source: "bench", text: "recovered" };
    case "resynchronising":
      return { severity: "low", source: "bench", text: `handshake again: ${event.why}` };
    default:
      return undefined;
  }
}

function severityOf(level: number): LogLine["severity"] {
  if (level >= levelError) return "medium";
  return level === levelWarning ? "low" : "info";
}
