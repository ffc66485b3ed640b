/** The event list, newest first. */

import { useTopic } from "../live/topics.ts";
import { clockAt } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

const shown = 300;
const colours: Readonly<Record<string, string>> = { info: "", low: "", medium: "yellow", high: "red" };

function Events() {
  const events = useTopic("events") ?? [];
  const start = useTopic("description")?.startUtc;
  if (start === undefined || events.length === 0) return <p className="panel empty">Nothing has happened yet.</p>;
  return (
    <div className="panel">
      <table>
        <thead>
          <tr>
            <th>UTC</th>
            <th>source</th>
            <th>event</th>
          </tr>
        </thead>
        <tbody>
          {events
            .slice(-shown)
            .toReversed()
            .map(({ number, at_us, generated_us, source, severity, text, audience }) => (
              <tr key={number}>
                <td className="mono">
                  {clockAt(start, at_us)}
                  {generated_us !== null && at_us - generated_us > 60e6 && (
                    <span className="dim" title="When it happened on board">
                      {" "}
                      ({clockAt(start, generated_us)})
                    </span>
                  )}
                </td>
                <td>{source}</td>
                <td className={colours[severity]}>
                  {audience === "instructor" && (
                    <span className="dim" title="Trainees do not see this">
                      behind the glass ·{" "}
                    </span>
                  )}
                  {text}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

export const eventsPanel: PanelKind = {
  id: "events",
  title: "Events",
  side: "both",
  help:
    "What happened, newest first. Times are those of reception; where the event is older, its own time stands in brackets. " +
    "Lines marked 'behind the glass' are for the instructor alone.",
  View: Events,
};
