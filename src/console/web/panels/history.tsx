/** Telecommands with every stage of their verification, newest first. */

import type { CommandLine } from "../../protocol/state.ts";
import { operate } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

const colours: Readonly<Record<string, string>> = { EXECUTED: "good", REFUSED: "red", UNKNOWN: "yellow" };

function History() {
  const commands = useTopic("commands") ?? [];
  const start = useTopic("description")?.startUtc;
  const status = useTopic("status");
  if (start === undefined || commands.length === 0) return <p className="panel empty">No telecommand has been sent.</p>;
  return (
    <div className="panel">
      <div className="row">
        <span className="dim">{status?.commandsWaiting ?? 0} wait for a pass</span>
        {status?.queueHeld === true ? (
          <button type="button" onClick={() => void operate({ do: "queue-release" })}>
            Release the queue
          </button>
        ) : (
          <button type="button" onClick={() => void operate({ do: "queue-hold" })}>
            Hold the queue
          </button>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th className="number">no.</th>
            <th>telecommand</th>
            <th>stands at</th>
            <th>by</th>
            <th>changed</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {commands
            .toSorted((a, b) => b.requestId - a.requestId)
            .map((line) => (
              <CommandRow key={line.requestId} line={line} start={start} />
            ))}
        </tbody>
      </table>
    </div>
  );
}

function CommandRow({ line, start }: { readonly line: CommandLine; readonly start: string }) {
  const { requestId, command, status, reason, by, changed_us, stages, held } = line;
  const way = stages.map(
    ({ stage, at_us, reason: why }) => `${clockAt(start, at_us)} ${stage}${why === "" ? "" : `, ${why}`}`,
  );
  const fields = Object.entries(line.arguments).map(([name, value]) => `${name}=${String(value)}`);
  return (
    <tr title={way.join("\n")}>
      <td className="number">{requestId}</td>
      <td>
        {command} <span className="dim">{fields.join(" ")}</span>
      </td>
      <td className={colours[status] ?? ""}>
        {held && status === "QUEUED" ? "HELD" : status}
        {reason !== "" && `, ${reason}`}
      </td>
      <td>{by}</td>
      <td className="mono">{clockAt(start, changed_us)}</td>
      <td>
        {status === "QUEUED" && (
          <button type="button" onClick={() => void operate({ do: "command-cancel", requestId })}>
            Take back
          </button>
        )}
        {status === "QUEUED" && held && (
          <button type="button" onClick={() => void operate({ do: "queue-release", requestId })}>
            Release
          </button>
        )}
      </td>
    </tr>
  );
}

export const historyPanel: PanelKind = {
  id: "history",
  title: "Command history",
  side: "operations",
  help:
    "Every telecommand and how far it is: QUEUED on the ground, RADIATED in a pass, ACCEPTED on board, EXECUTED or REFUSED. " +
    "UNKNOWN means that contact was lost before a report came. The mouse on a line tells every stage with its time.",
  View: History,
};
