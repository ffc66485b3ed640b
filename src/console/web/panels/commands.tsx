/** The telecommand form: every telecommand of the dictionary with its fields, ranges, units and preconditions. */

import { useMemo, useState } from "react";
import { dictionary, type Argument, type TelecommandEntry } from "../../../messages/dictionary.ts";
import { mayOperate } from "../../protocol/rights.ts";
import { knownLines, operate, useStanding } from "../live/live.ts";
import type { PanelKind } from "./panel.ts";

type Filled = Record<string, number | boolean | string>;

function Commands() {
  const { session } = useStanding();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<TelecommandEntry | undefined>();
  const found = useMemo(
    () =>
      dictionary.telecommands.filter(({ name, help }) =>
        `${name} ${help}`.toLowerCase().includes(search.toLowerCase()),
      ),
    [search],
  );
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
        onChange={(event) => setSearch(event.target.value)}
        style={{ width: "100%" }}
      />
      {chosen === undefined ? (
        <ul className="choices">
          {found.map((entry) => (
            <li key={entry.name}>
              <button type="button" disabled={!may(entry.name)} onClick={() => setChosen(entry)} title={entry.help}>
                <b>{entry.name}</b>
                {entry.hazard !== "" && <span className="red"> hazardous</span>}
                <span className="dim"> {entry.help}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <CommandForm key={chosen.name} entry={chosen} leave={() => setChosen(undefined)} />
      )}
    </div>
  );
}

interface FormProps {
  readonly entry: TelecommandEntry;
  leave(): void;
}

function CommandForm({ entry, leave }: FormProps) {
  const [filled, setFilled] = useState<Filled>(() => beginnings(entry));
  const [isArmed, setArmed] = useState(false);
  const [answer, setAnswer] = useState("");
  const isHazardous = entry.hazard !== "";
  const send = async (): Promise<void> => {
    if (isHazardous && !isArmed) return setArmed(true);
    const reply = await operate({
      do: "command",
      command: entry.name,
      arguments: filled,
      ...(isHazardous ? { confirm: entry.name } : {}),
    });
    setArmed(false);
    setAnswer(reply.ok ? `queued as ${reply.requestId ?? "?"}` : reply.why);
  };
  return (
    <form
      className="command"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
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
      {entry.arguments.map((argument) => (
        <Field
          key={argument.name}
          argument={argument}
          value={filled[argument.name]}
          set={(value) => {
            setArmed(false);
            setFilled({ ...filled, [argument.name]: value });
          }}
        />
      ))}
      {isHazardous && <p className="red">Hazardous: {entry.hazard}.</p>}
      <div className="row">
        <button type="submit" className={isHazardous ? "hazard" : "chosen"}>
          {isHazardous ? (isArmed ? "Confirm: send it" : "Arm") : "Send"}
        </button>
        {isArmed && (
          <button type="button" onClick={() => setArmed(false)}>
            Disarm
          </button>
        )}
        <span role="status">{answer}</span>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly argument: Argument;
  readonly value: number | boolean | string | undefined;
  set(value: number | boolean | string): void;
}

function Field({ argument, value, set }: FieldProps) {
  const { name, type, unit, range, help } = argument;
  const bounds = range === null ? "" : `${range.min ?? ""} to ${range.max ?? ""} ${unit === "1" ? "" : unit}`;
  return (
    <label className="field" title={help}>
      <span>{name.replaceAll("_", " ")}</span>
      {type === "enum" ? (
        <select value={String(value)} onChange={(event) => set(event.target.value)}>
          {labelsOf(argument).map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      ) : type === "boolean" ? (
        <input type="checkbox" checked={value === true} onChange={(event) => set(event.target.checked)} />
      ) : type === "text" ? (
        <input value={String(value ?? "")} onChange={(event) => set(event.target.value)} />
      ) : (
        <input
          type="number"
          step={type === "integer" ? 1 : "any"}
          min={range?.min}
          max={range?.max}
          required
          value={typeof value === "number" && !Number.isNaN(value) ? value : ""}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
      )}
      <span className="dim">{bounds || (unit === "1" ? "" : unit)}</span>
    </label>
  );
}

/** States by the names that a scenario writes: `SUN_SAFE`. */
function labelsOf({ states }: Argument): string[] {
  const names = states.filter(({ value }) => value !== 0).map(({ name }) => name);
  const prefix = commonPrefix(states.map(({ name }) => name));
  return names.map((name) => name.slice(prefix.length));
}

/** Up to the last underscore that all names share. */
function commonPrefix(names: readonly string[]): string {
  const [first = ""] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return first.slice(0, first.lastIndexOf("_", length - 1) + 1);
}

function beginnings({ arguments: list }: TelecommandEntry): Filled {
  return Object.fromEntries(
    list.map((argument) => [
      argument.name,
      argument.type === "enum"
        ? (labelsOf(argument)[0] ?? "")
        : argument.type === "boolean"
          ? false
          : argument.type === "text"
            ? ""
            : (argument.range?.min ?? 0),
    ]),
  );
}

export const commandsPanel: PanelKind = {
  id: "commands",
  title: "Telecommand",
  side: "operations",
  help:
    "Choose a telecommand, fill in its fields and send it: it waits in the queue until a pass takes it up. " +
    "A hazardous one is armed first and confirmed then. The key C goes to the search.",
  View: Commands,
};
