/** The event list, newest first. */

import { memo, useMemo, useState } from "react";
import type { EventLine, EventSeverity } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

const shown = 300;
const severities: readonly EventSeverity[] = ["info", "low", "medium", "high"];
const colours: Readonly<Record<EventSeverity, string>> = { info: "", low: "", medium: "yellow", high: "red" };
/** Older than this on arrival: its own time is told beside. */
const late_us = 60e6;

function Events() {
  const events = useTopic("events") ?? [];
  const start = useTopic("description")?.startUtc;
  const [search, setSearch] = useState("");
  const [least, setLeast] = useState<EventSeverity>("info");
  const found = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/);
    const lowest = severities.indexOf(least);
    return events
      .filter(({ source, text, severity }) => {
        const line = `${source} ${text}`.toLowerCase();
        return severities.indexOf(severity) >= lowest && words.every((word) => line.includes(word));
      })
      .slice(-shown)
      .toReversed();
  }, [events, search, least]);
  return (
    <div className="panel">
      <div className="row head">
        <input
          type="search"
          aria-label="Search events"
          placeholder="Search events (key E)"
          data-key="e"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select
          aria-label="Least severity"
          value={least}
          onChange={(event) => setLeast(event.target.value as EventSeverity)}
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severity === "info" ? "all severities" : `${severity}${severity === "high" ? "" : " and above"}`}
            </option>
          ))}
        </select>
        <span className="dim">
          {found.length} of {events.length}
        </span>
      </div>
      {start === undefined || found.length === 0 ? (
        <p className="empty">{events.length === 0 ? "Nothing has happened yet." : "No event is like that."}</p>
      ) : (
        <table>
          <tbody>
            {found.map((line) => (
              <Line key={line.number} line={line} start={start} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const Line = memo(function Line({ line, start }: { readonly line: EventLine; readonly start: string }) {
  const { at_us, generated_us, source, severity, text, audience } = line;
  return (
    <tr>
      <td className="mono">
        {clockAt(start, at_us)}
        {generated_us !== null && at_us - generated_us > late_us && (
          <span className="dim" title="When it happened on board">
            {" "}
            ({clockAt(start, generated_us)})
          </span>
        )}
      </td>
      <td className="dim">{source}</td>
      <td className={colours[severity]}>
        {audience === "instructor" && (
          <span className="dim" title="Trainees do not see this">
            behind the glass ·{" "}
          </span>
        )}
        {text}
      </td>
    </tr>
  );
});

export const eventsPanel: PanelKind = {
  id: "events",
  title: "Events",
  side: "both",
  help:
    "What happened, newest first. Times are those of reception; where the event is older, its own time stands in brackets. " +
    "Lines marked 'behind the glass' are for the instructor alone. The key E goes to the search.",
  View: Events,
};
