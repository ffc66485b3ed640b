/** The fields of a telecommand: ranges, units and states as the dictionary has them. */

import type { Argument, TelecommandEntry } from "../../../messages/dictionary.ts";
import type { Filled } from "../live/stacks.ts";
import { unitText } from "./number.ts";

export interface FieldsProps {
  readonly entry: TelecommandEntry;
  readonly filled: Filled;
  readonly set: (filled: Filled) => void;
}

export const Fields = ({ entry, filled, set }: FieldsProps) => (
  <>
    {entry.arguments.map((argument) => (
      <Field
        key={argument.name}
        argument={argument}
        value={filled[argument.name]}
        set={(value) => set({ ...filled, [argument.name]: value })}
      />
    ))}
  </>
);

/** Whether every field is one that a person can fill in; the others are for scripts. */
export const isFillable = ({ arguments: list }: TelecommandEntry): boolean =>
  list.every(
    ({ type, wireType, countMax }) =>
      type !== "bytes" && countMax === 0 && (type === "enum" || !wireType.startsWith("falak.")),
  );

interface FieldProps {
  readonly argument: Argument;
  readonly value: number | boolean | string | undefined;
  readonly set: (value: number | boolean | string) => void;
}

function Field({ argument, value, set }: FieldProps) {
  const { name, unit, range, help } = argument;
  const bounds = range === null ? "" : `${range.min ?? ""} to ${range.max ?? ""}`;
  return (
    <label className="field" title={help}>
      <span>{name.replaceAll("_", " ")}</span>
      <Entry argument={argument} value={value} set={set} />
      <span className="dim">{[bounds, unitText(unit)].filter((text) => text !== "").join(" ")}</span>
    </label>
  );
}

function Entry({ argument, value, set }: FieldProps) {
  const { type, range } = argument;
  switch (type) {
    case "enum":
      return (
        <select value={String(value)} onChange={(event) => set(event.target.value)}>
          {labelsOf(argument).map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      );
    case "boolean":
      return <input type="checkbox" checked={value === true} onChange={(event) => set(event.target.checked)} />;
    case "text":
      return <input value={String(value ?? "")} onChange={(event) => set(event.target.value)} />;
    default:
      return (
        <input
          type="number"
          step={type === "integer" ? 1 : "any"}
          min={range?.min}
          max={range?.max}
          required
          value={typeof value === "number" && !Number.isNaN(value) ? value : ""}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
      );
  }
}

/** States by the names that a scenario writes: `SUN_SAFE`. */
export function labelsOf({ states }: Argument): string[] {
  const prefix = commonPrefix(states.map(({ name }) => name));
  return states.filter(({ value }) => value !== 0).map(({ name }) => name.slice(prefix.length));
}

/** Up to the last underscore that all names share. */
function commonPrefix(names: readonly string[]): string {
  const [first = ""] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return first.slice(0, first.lastIndexOf("_", length - 1) + 1);
}

/** What the form begins with: the first state, no, the least number. */
export function beginnings({ arguments: list }: TelecommandEntry): Filled {
  return Object.fromEntries(list.map((argument) => [argument.name, beginning(argument)]));
}

function beginning(argument: Argument): number | boolean | string {
  switch (argument.type) {
    case "enum":
      return labelsOf(argument)[0] ?? "";
    case "boolean":
      return false;
    case "text":
      return "";
    default:
      return argument.range?.min ?? 0;
  }
}

/** `mode=SUN_SAFE`, for a line of a table. */
export const filledText = (filled: Readonly<Record<string, unknown>>): string =>
  Object.entries(filled)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
