/** The telecommand form: every telecommand of the dictionary with its fields, ranges, units and preconditions. */

import { useMemo, useState } from "react";
import { dictionary, type TelecommandEntry } from "../../../messages/dictionary.ts";
import { mayOperate } from "../../protocol/rights.ts";
import { knownLines, useStanding } from "../live/live.ts";
import { type Filled, prepare } from "../live/stacks.ts";
import { beginnings, Fields, isFillable } from "../parts/command-fields.tsx";
import { useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

function Commands() {
  const { session } = useStanding();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<TelecommandEntry | undefined>();
  const found = useMemo(() => foundBy(search), [search]);
  const may = (command: string): boolean =>
    session !== null && mayOperate(session.person, { do: "command", command, arguments: {} }, knownLines).allowed;
  return (
    <div className="panel">
      <input
        type="search"
        aria-label="Search telecommands"
        placeholder="Search telecommands (key C)"
        data-key="c"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setChosen(undefined);
        }}
        onKeyDown={(event) => {
          const first = found.find(({ name }) => may(name));
          if (event.key === "Enter" && first !== undefined) setChosen(first);
        }}
        style={{ width: "100%" }}
      />
      {chosen === undefined ? (
        <ul className="choices">
          {found.map((entry) => (
            <li key={entry.name}>
              <button type="button" disabled={!may(entry.name)} onClick={() => setChosen(entry)} title={entry.help}>
                <b>{entry.name}</b>
                {entry.hazard !== "" && <span className="hazard-mark"> ⚠ hazardous</span>}
                <span className="dim"> {entry.help}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="empty">No telecommand has these words.</li>}
        </ul>
      ) : (
        <CommandForm key={chosen.name} entry={chosen} leave={() => setChosen(undefined)} />
      )}
    </div>
  );
}

/** Every word must be in the name or the help; those that have them in the name come first. */
function foundBy(search: string): TelecommandEntry[] {
  const words = search.toLowerCase().split(/\s+/);
  const hasAll = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const isNamed = ({ name }: TelecommandEntry): boolean => hasAll(`${name} ${name.replaceAll("_", " ")}`);
  const found = dictionary.telecommands.filter((entry) => isNamed(entry) || hasAll(`${entry.name} ${entry.help}`));
  return found.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}

interface FormProps {
  readonly entry: TelecommandEntry;
  readonly leave: () => void;
}

function CommandForm({ entry, leave }: FormProps) {
  const [filled, setFilled] = useState<Filled>(() => beginnings(entry));
  const [isArmed, setArmed] = useState(false);
  const [note, setNote] = useState("");
  const [ask, answer] = useAsk();
  const isHazardous = entry.hazard !== "";
  const send = async (hold: boolean): Promise<void> => {
    setNote("");
    if (isHazardous && !isArmed) return setArmed(true);
    const confirmed = isHazardous ? { confirm: entry.name } : {};
    const reply = await ask({ do: "command", command: entry.name, arguments: filled, ...confirmed, hold });
    setArmed(false);
    if (reply.ok) setNote(`queued as ${reply.requestId ?? "the next"}${hold ? ", held" : ""}`);
  };
  return (
    <form
      className="command"
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
      onKeyDown={(event) => event.key === "Escape" && leave()}
    >
      <div className="row">
        <button type="button" onClick={leave}>
          All telecommands
        </button>
        <b>{entry.name}</b>
        <span className="dim">
          ST[{entry.service}] subtype {entry.subtype}
        </span>
      </div>
      <p>{entry.help}</p>
      {entry.preconditions.length > 0 && <p className="dim">Only where: {entry.preconditions.join("; ")}.</p>}
      {isHazardous && <p className="hazard-mark">⚠ Hazardous: {entry.hazard}.</p>}
      <fieldset disabled={isArmed}>
        <Fields entry={entry} filled={filled} set={setFilled} />
      </fieldset>
      {!isFillable(entry) && <p>Some fields of this telecommand can only be filled in by a script.</p>}
      <div className="row">
        <button type="submit" className={isArmed ? "armed" : "chosen"} disabled={!isFillable(entry)}>
          {isHazardous ? (isArmed ? "Confirm: send it" : "Arm") : "Send"}
        </button>
        {isArmed && (
          <button type="button" onClick={() => setArmed(false)}>
            Disarm
          </button>
        )}
        {!isHazardous && (
          <button
            type="button"
            onClick={() => void send(true)}
            title="It waits in the queue until somebody releases it"
          >
            Send held
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            prepare(entry.name, filled);
            setNote("on the stack");
          }}
        >
          To the stack
        </button>
        <span role="status">{note === "" ? answer : note}</span>
      </div>
    </form>
  );
}

export const commandsPanel: PanelKind = {
  id: "commands",
  title: "Telecommand",
  side: "operations",
  help:
    "Choose a telecommand, fill in its fields and send it: it waits in the queue until a pass takes it up. Held, it waits until somebody " +
    "releases it; on the stack it stays here until it is sent. A hazardous one (⚠) is armed first and confirmed then. " +
    "The key C goes to the search, Enter takes the first one found, Escape leaves the form.",
  View: Commands,
};
