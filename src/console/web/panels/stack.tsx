/** Stacks: telecommands prepared in an order, sent all at once or one by one. */

import { useState } from "react";
import { telecommand } from "../../../messages/dictionary.ts";
import { discard, move, openLines, openStack, type Prepared, remove, useStacks } from "../live/stacks.ts";
import { filledText } from "../parts/command-fields.tsx";
import { type Ask, useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

const isHazardous = ({ command }: Prepared): boolean => (telecommand(command)?.hazard ?? "") !== "";

function Stack() {
  const stacks = useStacks();
  const lines = openLines(stacks);
  const [isArmed, setArmed] = useState(false);
  const [ask, answer] = useAsk();
  const dangers = lines.filter(isHazardous).length;
  const sendAll = async (hold: boolean): Promise<void> => {
    if (dangers > 0 && !isArmed) return setArmed(true);
    setArmed(false);
    for (const line of lines) if (!(await send(line, hold, ask))) return;
  };
  return (
    <div className="panel">
      <div className="row head">
        <StackChoice names={Object.keys(stacks.byName)} open={stacks.open} />
        <span className="spring" />
        <button
          type="button"
          className={isArmed ? "armed" : "chosen"}
          disabled={lines.length === 0}
          onClick={() => void sendAll(false)}
        >
          {isArmed ? `Confirm: send all, ${dangers} hazardous` : dangers > 0 ? "Arm all" : "Send all"}
        </button>
        {isArmed && (
          <button type="button" onClick={() => setArmed(false)}>
            Disarm
          </button>
        )}
        <button type="button" disabled={lines.length === 0 || dangers > 0} onClick={() => void sendAll(true)}>
          Send all held
        </button>
      </div>
      {lines.length === 0 ? (
        <p className="empty">This stack is empty: the telecommand form puts telecommands here.</p>
      ) : (
        <table>
          <tbody>
            {lines.map((line, place) => (
              <Line key={line.number} line={line} place={place + 1} ask={ask} />
            ))}
          </tbody>
        </table>
      )}
      <p role="status">{answer}</p>
    </div>
  );
}

function StackChoice({ names, open }: { readonly names: readonly string[]; readonly open: string }) {
  const [name, setName] = useState("");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        openStack(name);
        setName("");
      }}
    >
      <select aria-label="Stack" value={open} onChange={(event) => openStack(event.target.value)}>
        {names.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <input
        aria-label="Name of a new stack"
        placeholder="new stack"
        size={9}
        value={name}
        maxLength={40}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" disabled={name.trim() === ""}>
        Open
      </button>
      <button type="button" onClick={discard}>
        Discard
      </button>
    </form>
  );
}

interface LineProps {
  readonly line: Prepared;
  readonly place: number;
  readonly ask: Ask;
}

function Line({ line, place, ask }: LineProps) {
  const [isArmed, setArmed] = useState(false);
  const danger = isHazardous(line);
  return (
    <tr>
      <td className="number dim">{place}</td>
      <td>
        {line.command} <span className="dim">{filledText(line.arguments)}</span>
        {danger && <span className="hazard-mark"> ⚠</span>}
      </td>
      <td className="buttons">
        <button type="button" aria-label="Up" title="Up" onClick={() => move(line.number, -1)}>
          ↑
        </button>
        <button type="button" aria-label="Down" title="Down" onClick={() => move(line.number, 1)}>
          ↓
        </button>
        <button
          type="button"
          className={isArmed ? "armed" : ""}
          onClick={() => {
            if (danger && !isArmed) return setArmed(true);
            void send(line, false, ask);
          }}
        >
          {danger ? (isArmed ? "Confirm" : "Arm") : "Send"}
        </button>
        <button type="button" aria-label="Remove" title="Remove" onClick={() => remove(line.number)}>
          ✕
        </button>
      </td>
    </tr>
  );
}

/** A sent line leaves the stack; one that is refused stays, and what comes after it too. */
async function send(line: Prepared, hold: boolean, ask: Ask): Promise<boolean> {
  const { command, arguments: filled, number } = line;
  const confirmed = isHazardous(line) ? { confirm: command } : {};
  const reply = await ask({ do: "command", command, arguments: filled, hold, ...confirmed }, `${command} queued`);
  if (reply.ok) remove(number);
  return reply.ok;
}

export const stackPanel: PanelKind = {
  id: "stack",
  title: "Stack",
  side: "operations",
  help:
    "Telecommands prepared in their order, in stacks with names that this browser keeps. Sent ones leave the stack; where one is refused, it stays " +
    "and the sending ends there. Held, they wait in the queue until somebody releases them. Hazardous ones (⚠) are armed first.",
  View: Stack,
};
