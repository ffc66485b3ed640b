/** What sits in the sockets of the units and what crosses the links to them. */

import "../look/links.css";
import { useState } from "react";
import type { LinkLine } from "../../protocol/state.ts";
import { RoundTrips } from "../instructor/round-trips.tsx";
import { Sockets } from "../instructor/sockets.tsx";
import { useStanding } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import type { PanelKind } from "./panel.ts";

/** Runs of bytes between zeros that were no frame for us, by cause. */
const lossKinds = ["crc", "cobs", "length", "oversize", "unknown", "duplicate", "stale"] as const;
const words: Readonly<Record<LinkLine["state"], string>> = {
  model: "in the exercise",
  open: "open",
  degraded: "degraded",
  down: "down",
};

function Links() {
  const links = useTopic("links") ?? [];
  const isInstructor = useStanding().session?.person.role === "instructor";
  const [chosen, setChosen] = useState("");
  const open = links.find(({ unit }) => unit === chosen) ?? links.find(({ state }) => state !== "model");
  return (
    <div className="panel">
      <table className="links">
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
          </tr>
        </thead>
        <tbody>
          {links.map((line) => (
            <tr
              key={line.unit}
              className={line.unit === open?.unit && line.state !== "model" ? "open" : ""}
              onClick={() => setChosen(line.unit)}
            >
              <td>
                <button
                  type="button"
                  className="plain"
                  disabled={line.state === "model"}
                  onClick={() => setChosen(line.unit)}
                >
                  {line.unit}
                </button>
              </td>
              <td>{line.target}</td>
              <td className={line.state === "model" ? "dim" : `state ${line.state}`}>{words[line.state]}</td>
              <td className="number">{line.framesOut}</td>
              <td className="number">{line.framesIn}</td>
              <td className="number">{notTaken(line)}</td>
              <td className="number">{line.overruns}</td>
              <td className="number">
                {line.roundTripP50_us === null
                  ? "-"
                  : `${milliseconds(line.roundTripP50_us)}, ${milliseconds(line.roundTripP99_us)} ms`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open !== undefined && open.state !== "model" && <Board line={open} />}
      {isInstructor && <Sockets links={links} />}
    </div>
  );
}

function Board({ line }: { readonly line: LinkLine }) {
  const { unit, port, uid, firmware, ledger, bytesIn, bytesOut, late, losses, reboots, roundTrips } = line;
  return (
    <section className="board" aria-label={`Board of ${unit}`}>
      <div>
        <h3>{unit}: board</h3>
        <dl>
          <Fact name="firmware" value={firmware} />
          <Fact name="board" value={uid} />
          <Fact name="port" value={port} />
          <Fact name="bytes out, in" value={`${bytesOut}, ${bytesIn}`} />
          <Fact name="restarts" value={String(reboots)} />
          <Fact name="link lost" value={String(losses)} />
          <Fact name="late answers" value={String(late)} />
        </dl>
      </div>
      <div>
        <h3>Ledger of frames in</h3>
        <dl>
          <Fact name="all" value={String(ledger["chunks"] ?? 0)} />
          <Fact name="taken" value={String(ledger["delivered"] ?? 0)} />
          {lossKinds.map((kind) => (
            <Fact key={kind} name={kind} value={String(ledger[kind] ?? 0)} />
          ))}
        </dl>
      </div>
      <div>
        <h3>Round trips</h3>
        <RoundTrips counts={roundTrips} />
      </div>
    </section>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value === "" ? "-" : value}</dd>
  </>
);

const notTaken = ({ ledger }: LinkLine): number => lossKinds.reduce((total, kind) => total + (ledger[kind] ?? 0), 0);
const milliseconds = (us: number | null): string => (us === null ? "-" : (us / 1000).toFixed(2));

export const linksPanel: PanelKind = {
  id: "links",
  title: "Links",
  side: "both",
  help:
    "Each unit's socket: a model in the exercise, or a target behind a serial link. Frames out and in grow with every step. A row opens its board: who answers, the ledger of what came in " +
    "by cause, and how long answers took. An overrun is an answer that was not in at its deadline. Instructors put another target into a socket here: the unit restarts on it.",
  View: Links,
};
