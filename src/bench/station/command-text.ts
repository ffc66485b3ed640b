/** Telecommands as a person types them: `set_mode mode=SUN_SAFE`, or in the order of the fields, `set_mode SUN_SAFE`. */

import { type Argument, dictionary, type TelecommandEntry } from "../../messages/dictionary.ts";
import { stateLabel } from "../../mission/checks/vocabulary.ts";
import { nearestWord } from "../../mission/scenario/nearest.ts";
import { type UnitName, unitByName } from "../../onboard/unit.ts";
import { beginningWith, type Completion, pairOf, wordsOf } from "./typed.ts";

export interface TypedCommand {
  readonly ok: true;
  readonly entry: TelecommandEntry;
  /** As it was typed, blanks in order. */
  readonly text: string;
  /** What a person should be asked before it goes: a hazard, a number outside its range. Each once. */
  readonly doubts: readonly string[];
  /** The unit's Telecommand message without its request_id. */
  readonly message: object;
}

export type CommandText = TypedCommand | { readonly ok: false; readonly why: string };

const refuse = (why: string): CommandText => ({ ok: false, why });

/** Reads one line; `why` names the nearest right word. */
export function commandOf(unit: UnitName, line: string): CommandText {
  const [name = "", ...given] = wordsOf(line).filter((word) => word !== "");
  const entry = entryOf(unit, name);
  if (entry === undefined) return refuse(unknownName(unit, name));
  const fields = placed(entry, given);
  if (!fields.ok) return fields;
  const values: Record<string, number | boolean | string> = {};
  const doubts: string[] = [];
  for (const argument of entry.arguments) {
    const text = fields.byName.get(argument.name);
    if (text === undefined) return refuse(`${name} needs ${fieldHint(argument)}`);
    const read = valueOf(argument, text);
    if (!read.ok) return refuse(`${argument.name} ${read.why}`);
    values[argument.key] = read.value;
    if (read.doubt !== undefined) doubts.push(`${argument.name} ${read.doubt}`);
  }
  // A hazard is asked about twice: what it is, and whether it is meant.
  if (entry.hazard !== "") doubts.push(`hazardous: ${entry.hazard}`, `really send ${entry.name} to this unit`);
  return { ok: true, entry, text: [shortName(entry), ...given].join(" "), doubts, message: { [entry.key]: values } };
}

/** The encoded Telecommand of the unit. */
export function encoded(unit: UnitName, requestId: number, { message }: TypedCommand): Uint8Array {
  const { Telecommand } = unitByName(unit).messages;
  const whole = { ...Telecommand.create(), ...message, requestId };
  Telecommand.quantise(whole);
  return Telecommand.encode(whole);
}

/** What could be typed next. */
export function commandCompletion(unit: UnitName, line: string): Completion {
  const words = wordsOf(line);
  const last = words.at(-1) ?? "";
  if (words.length < 2)
    return { candidates: beginningWith(last, entriesOf(unit).map(shortName)), hint: `telecommand of ${unit}` };
  const entry = entryOf(unit, words[0]!);
  if (entry === undefined) return { candidates: [], hint: unknownName(unit, words[0]!) };
  return fieldCompletion(entry, words.slice(1, -1), last);
}

function fieldCompletion(entry: TelecommandEntry, before: readonly string[], last: string): Completion {
  const { key, value } = pairOf(last);
  const named = entry.arguments.find(({ name }) => name === key);
  if (named !== undefined) {
    return {
      candidates: beginningWith(value, labelsOf(named)).map((label) => `${key}=${label}`),
      hint: fieldHint(named),
    };
  }
  const fields = placed(entry, before);
  if (!fields.ok) return { candidates: [], hint: fields.why };
  const open = entry.arguments.filter(({ name }) => !fields.byName.has(name));
  const [next] = open;
  if (next === undefined) return { candidates: [], hint: `${entry.help || entry.name}; Enter sends it` };
  const names = open.map(({ name }) => `${name}=`);
  return { candidates: beginningWith(last, [...names, ...labelsOf(next)]), hint: open.map(fieldHint).join(", ") };
}

const entriesOf = (unit: UnitName): TelecommandEntry[] => dictionary.telecommands.filter(({ owner }) => owner === unit);

export const shortName = ({ owner, name }: TelecommandEntry): string => name.slice(owner.length + 1);

const entryOf = (unit: UnitName, name: string): TelecommandEntry | undefined =>
  entriesOf(unit).find((entry) => shortName(entry) === name || entry.name === name);

function unknownName(unit: UnitName, name: string): string {
  const names = entriesOf(unit).map(shortName);
  const near = nearestWord(name, names);
  return `${unit} has no telecommand "${name}"; ${near === undefined ? `known are ${names.join(", ")}` : `did you mean ${near}?`}`;
}

type Placed =
  { readonly ok: true; readonly byName: ReadonlyMap<string, string> } | { readonly ok: false; readonly why: string };

/** Values without a name go to the fields in their order. */
function placed({ arguments: fields, name }: TelecommandEntry, given: readonly string[]): Placed {
  const byName = new Map<string, string>();
  for (const word of given) {
    const { key, value } = pairOf(word);
    const field = key === "" ? fields.find((each) => !byName.has(each.name)) : fields.find((each) => each.name === key);
    if (field === undefined) {
      const known =
        fields.length === 0 ? "it has no fields" : `its fields are ${fields.map((each) => each.name).join(", ")}`;
      return { ok: false, why: `${name} has no place for "${word}"; ${known}` };
    }
    byName.set(field.name, value);
  }
  return { ok: true, byName };
}

type Value =
  | { readonly ok: true; readonly value: number | boolean | string; readonly doubt?: string }
  | { readonly ok: false; readonly why: string };

function valueOf(argument: Argument, text: string): Value {
  switch (argument.type) {
    case "enum":
      return labelled(argument, text);
    case "boolean":
      if (!/^(true|false|on|off|yes|no)$/i.test(text))
        return { ok: false, why: `is "${text}", expected true or false` };
      return { ok: true, value: /^(true|on|yes)$/i.test(text) };
    case "text":
      return { ok: true, value: text };
    case "bytes":
      return { ok: false, why: "is bytes, which cannot be typed" };
    default:
      return numeric(argument, text);
  }
}

function labelled({ states }: Argument, text: string): Value {
  const found = states.find(({ name }) => stateLabel(states, name) === text.toUpperCase());
  if (found !== undefined) return { ok: true, value: found.value };
  const labels = states.filter(({ value }) => value !== 0).map(({ name }) => stateLabel(states, name));
  return { ok: false, why: `is "${text}", expected one of ${labels.join(", ")}` };
}

function numeric({ type, range, unit }: Argument, text: string): Value {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return { ok: false, why: `is "${text}", expected a number in ${unit}` };
  if (type === "integer" && (!Number.isInteger(value) || value < 0)) {
    return { ok: false, why: `is ${text}, expected a whole number from 0` };
  }
  const { min = -Infinity, max = Infinity } = range ?? {};
  if (value >= min && value <= max) return { ok: true, value };
  return { ok: true, value, doubt: `is ${text}, outside ${min} to ${max} ${unit}: the unit should refuse it` };
}

/** What can be written for a field, in the order of the contract; empty for numbers. */
function labelsOf({ type, states }: Argument): string[] {
  if (type === "boolean") return ["true", "false"];
  return states.filter(({ value }) => value !== 0).map(({ name }) => stateLabel(states, name));
}

/** `mode=OFF|DETUMBLE|...`, `gain_nms=0..1 N.m.s`. */
function fieldHint(argument: Argument): string {
  const { name, type, range, unit } = argument;
  const labels = labelsOf(argument);
  if (labels.length > 0) return `${name}=${labels.join("|")}`;
  const bounds = range === null ? type : `${range.min ?? ""}..${range.max ?? ""}`;
  return `${name}=${bounds}${unit === "" || unit === "1" ? "" : ` ${unit}`}`;
}
