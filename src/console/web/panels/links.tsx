/** What sits in the sockets of the units and what crosses the links to them. */

import { useTopic } from "../live/topics.ts";
import type { PanelKind } from "./panel.ts";

const colours: Readonly<Record<string, string>> = { open: "good", degraded: "yellow", down: "red" };
const lossKinds = ["crc", "cobs", "length", "oversize", "unknown", "duplicate", "stale"] as const;

function Links() {
  const links = useTopic("links") ?? [];
  return (
    <div className="panel">
      <table>
        <thead>
          <tr>
            <th>unit</th>
            <th>target</th>
            <th>link</th>
            <th className="number">frames out</th>
            <th className="number">frames in</th>
            <th className="number">not taken</th>
            <th className="number">overruns</th>
            <th className="number">round trip p50, p99</th>
            <th>firmware</th>
          </tr>
        </thead>
        <tbody>
          {links.map((line) => (
            <tr key={line.unit} title={line.state === "model" ? "" : `${line.port}, board ${line.uid}`}>
              <td>{line.unit}</td>
              <td>{line.target}</td>
              <td className={colours[line.state] ?? "dim"}>{line.state}</td>
              <td className="number">{line.framesOut}</td>
              <td className="number">{line.framesIn}</td>
              <td className="number" title={lossKinds.map((kind) => `${kind} ${line.ledger[kind] ?? 0}`).join(", ")}>
                {lossKinds.reduce((total, kind) => total + (line.ledger[kind] ?? 0), 0)}
              </td>
              <td className="number">{line.overruns}</td>
              <td className="number">
                {line.roundTripP50_us === null
                  ? "-"
                  : `${milliseconds(line.roundTripP50_us)}, ${milliseconds(line.roundTripP99_us)} ms`}
              </td>
              <td>{line.firmware}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const milliseconds = (us: number | null): string => (us === null ? "-" : (us / 1000).toFixed(2));

export const linksPanel: PanelKind = {
  id: "links",
  title: "Links",
  side: "both",
  help:
    "Each unit's socket: a model in the exercise, or a target behind a serial link. Frames out and in grow with every step; " +
    "what was not taken is counted by its cause (mouse on the number).",
  View: Links,
};
