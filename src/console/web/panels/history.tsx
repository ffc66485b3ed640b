/** Telecommands with every stage of their verification, newest first. */

import { useState } from "react";
import { telecommand } from "../../../messages/dictionary.ts";
import type { CommandLine } from "../../protocol/state.ts";
import type { Filled } from "../live/stacks.ts";
import { useTopic } from "../live/topics.ts";
import { filledText } from "../parts/command-fields.tsx";
import { clockAt } from "../parts/time.ts";
import { type Ask, useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

/** The usual way of a telecommand; a refusal or an unknown end breaks it off. */
const way = ["QUEUED", "RADIATED", "ACCEPTED", "STARTED", "EXECUTED"];
const marks: Readonly<Record<string, string>> = { EXECUTED: "✓", REFUSED: "✕", UNKNOWN: "?", CANCELLED: "–" };
const shown = 200;

function History() {
  const commands = useTopic("commands") ?? [];
  const start = useTopic("description")?.startUtc;
  const [open, setOpen] = useState<number | undefined>();
  const [ask, answer] = useAsk();
  if (start === undefined || commands.length === 0) return <p className="panel empty">No telecommand has been sent.</p>;
  const newest = commands.toSorted((a, b) => b.requestId - a.requestId).slice(0, shown);
  return (
    <div className="panel">
      <p role="status">{answer}</p>
      <table>
        <thead>
          <tr>
            <th className="number">no.</th>
            <th>telecommand</th>
            <th>stands at</th>
            <th>changed</th>
            <th className="spare">by</th>
            <th />
          </tr>
        </thead>
        {newest.map((line) => (
          <Entry
            key={line.requestId}
            line={line}
            start={start}
            ask={ask}
            isOpen={open === line.requestId}
            toggle={() => setOpen(open === line.requestId ? undefined : line.requestId)}
          />
        ))}
      </table>
    </div>
  );
}

interface EntryProps {
  readonly line: CommandLine;
  readonly start: string;
  readonly ask: Ask;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function Entry({ line, start, ask, isOpen, toggle }: EntryProps) {
  const { requestId, command, status, reason, by, changed_us, held } = line;
  return (
    <tbody>
      <tr>
        <td className="number">{requestId}</td>
        <td>
          {command} <span className="dim">{filledText(line.arguments)}</span>
        </td>
        <td>
          <button
            type="button"
            className="plain nowrap"
            aria-expanded={isOpen}
            onClick={toggle}
            title="Every stage with its time"
          >
            <Progress status={status} />
            {marks[status] ?? ""} {held && status === "QUEUED" ? "HELD" : status}
            {reason !== "" && `, ${reason}`}
          </button>
        </td>
        <td className="mono">{clockAt(start, changed_us)}</td>
        <td className="dim spare">{by}</td>
        <td className="buttons">
          {status === "QUEUED" && (
            <button type="button" onClick={() => void ask({ do: "command-cancel", requestId })}>
              Take back
            </button>
          )}
          {isEnded(status) && <SendAgain line={line} ask={ask} />}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td />
          <td colSpan={5}>
            <Stages line={line} start={start} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const isEnded = (status: string): boolean => marks[status] !== undefined;

/** How far it is: a dot for each stage of the way. */
function Progress({ status }: { readonly status: string }) {
  // What waits in the onboard schedule has been accepted there.
  const reached = way.indexOf(status === "SCHEDULED" ? "ACCEPTED" : status);
  return (
    <span className="progress spare" aria-hidden>
      {way.map((stage, place) => (
        <i key={stage} className={place <= reached ? "reached" : ""} />
      ))}
    </span>
  );
}

function Stages({
  line: { stages, queued_us, status, reason, changed_us },
  start,
}: {
  readonly line: CommandLine;
  readonly start: string;
}) {
  const known = stages.length > 0 ? stages : [{ stage: "QUEUED", at_us: queued_us, reason: "" }, { stage: status, at_us: changed_us, reason }]; // prettier-ignore
  return (
    <ol className="stages">
      {known.map(({ stage, at_us, reason: why }) => (
        <li key={`${stage} ${at_us}`}>
          <span className="mono">{clockAt(start, at_us)}</span> {stage}
          {why !== "" && `, ${why}`}
        </li>
      ))}
    </ol>
  );
}

/** The same again; a hazardous one in two steps. */
function SendAgain({ line: { command, arguments: fields }, ask }: { readonly line: CommandLine; readonly ask: Ask }) {
  const [isArmed, setArmed] = useState(false);
  const isHazardous = (telecommand(command)?.hazard ?? "") !== "";
  const send = (): void => {
    if (isHazardous && !isArmed) return setArmed(true);
    setArmed(false);
    const confirmed = isHazardous ? { confirm: command } : {};
    void ask({ do: "command", command, arguments: fields as Filled, ...confirmed }, `${command} queued again`);
  };
  return (
    <button type="button" className={isArmed ? "armed" : ""} onClick={send}>
      {isArmed ? "Confirm" : isHazardous ? "Arm again" : "Send again"}
    </button>
  );
}

export const historyPanel: PanelKind = {
  id: "history",
  title: "Command history",
  side: "operations",
  help:
    "Every telecommand and how far it is: QUEUED on the ground, RADIATED in a pass, ACCEPTED on board or SCHEDULED there, STARTED, EXECUTED or REFUSED with the reason. " +
    "UNKNOWN means that contact was lost before a report came. A click on where it stands tells every stage with its time; an ended one can be sent again.",
  View: History,
};
