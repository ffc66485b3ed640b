/** Telecommands of a timeline, resolved by the dictionary: unit, name, fields, ranges, labels. */

import { dictionary, type Argument, type TelecommandEntry } from "../../../messages/dictionary.ts";
import { stateLabel } from "../../checks/vocabulary.ts";
import type { Finding } from "../issues.ts";
import { nearestWord } from "../nearest.ts";
import type { Path } from "../position.ts";
import { type UnitName, unitNames } from "../../../onboard/contract.ts";
import { parseDuration } from "../duration.ts";
import type { ArgumentValue, CommandSpec } from "../scenario.ts";
import { describe } from "../words.ts";
import { finding, group, textOf, type Raw } from "./raw.ts";

export type CommandResult =
  { readonly ok: true; readonly command: CommandSpec } | { readonly ok: false; readonly findings: readonly Finding[] };

const refuse = (...findings: Finding[]): CommandResult => ({ ok: false, findings });

/** Beside the telecommand: when it is carried out, by the onboard schedule. */
const scheduleKey = "on_board_at";

/** Resolves `{ unit: adcs, set_mode: { mode: SUN_SAFE } }`, and `on_board_at: 20 min` beside it. */
export function readCommand(value: unknown, path: Path): CommandResult {
  const raw = group(value);
  const unit = raw["unit"];
  if (!isUnit(unit)) {
    const near = typeof unit === "string" ? nearestWord(unit, unitNames) : undefined;
    const suggestion = near === undefined ? `known are ${unitNames.join(", ")}` : `did you mean ${near}?`;
    const message = unit === undefined ? "needs a unit" : `is ${describe(unit)}, expected the name of a unit`;
    return refuse(finding(unit === undefined ? path : [...path, "unit"], message, suggestion));
  }
  const names = Object.keys(raw).filter((key) => key !== "unit" && key !== scheduleKey);
  const known = dictionary.telecommands.filter((entry) => entry.owner === unit);
  if (names.length !== 1) {
    const what =
      names.length === 0 ? "needs a telecommand beside unit" : `names ${names.length} telecommands, one is possible`;
    return refuse(finding(path, what, `${unit} knows ${known.map(shortName).join(", ")}`));
  }
  const name = names[0]!;
  const entry = known.find((each) => shortName(each) === name);
  if (entry === undefined) return refuse(unknownCommand(unit, name, known, path));
  const result = readArguments(unit, entry, raw[name], [...path, name]);
  if (!(scheduleKey in raw) || !result.ok) return result;
  const parsed = parseDuration(textOf(raw[scheduleKey]) ?? "");
  if (!parsed.ok)
    return refuse(finding([...path, scheduleKey], "is no length of time", "write it as 20 min, from the start"));
  return { ok: true, command: { ...result.command, onBoardAt: parsed.duration } };
}

const isUnit = (value: unknown): value is UnitName => unitNames.includes(value as UnitName);

const shortName = ({ owner, name }: TelecommandEntry): string => name.slice(owner.length + 1);

function unknownCommand(unit: string, name: string, known: readonly TelecommandEntry[], path: Path): Finding {
  const names = known.map(shortName);
  const near = nearestWord(name, names);
  const suggestion = near === undefined ? `known are ${names.join(", ")}` : `did you mean ${near}?`;
  return { target: { path: [...path, name], key: true }, message: `${unit} has no telecommand ${name}`, suggestion };
}

function readArguments(unit: UnitName, entry: TelecommandEntry, value: unknown, path: Path): CommandResult {
  if (value !== null && (typeof value !== "object" || Array.isArray(value))) {
    return refuse(finding(path, `is ${describe(value)}, expected the telecommand's fields`));
  }
  const raw = group(value);
  const findings: Finding[] = [];
  const fields: Record<string, ArgumentValue> = {};
  const encoded: Record<string, ArgumentValue | null> = {};
  for (const argument of entry.arguments) {
    const given = raw[argument.name];
    if (given === undefined && argument.optional) {
      encoded[argument.key] = null;
      continue;
    }
    if (given === undefined) {
      findings.push(finding(path, `needs ${argument.name}`));
      continue;
    }
    const result = argument.countMax > 0 ? readList(argument, given) : readArgument(argument, given);
    if (result.ok) {
      fields[argument.name] = given as ArgumentValue;
      encoded[argument.key] = result.value;
    } else findings.push(finding([...path, argument.name], result.message, result.suggestion));
  }
  findings.push(...unknownArguments(entry, raw, path));
  if (findings.length > 0) return refuse(...findings);
  return { ok: true, command: { unit, name: shortName(entry), fields, message: { [entry.key]: encoded } } };
}

function unknownArguments(entry: TelecommandEntry, raw: Raw, path: Path): Finding[] {
  const names = entry.arguments.map((argument) => argument.name);
  const unknown = Object.keys(raw).filter((key) => !names.includes(key));
  return unknown.map((key) => {
    const near = nearestWord(key, names);
    const known = names.length === 0 ? "it has no fields" : `known here: ${names.join(", ")}`;
    const suggestion = near === undefined ? known : `did you mean ${near}?`;
    return { target: { path: [...path, key], key: true }, message: `unknown field "${key}"`, suggestion };
  });
}

type ArgumentResult<Value = number | boolean | string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly suggestion?: string };

function readList(argument: Argument, given: unknown): ArgumentResult<ArgumentValue> {
  if (!Array.isArray(given)) return wrong(given, "a list");
  if (given.length > argument.countMax) {
    return { ok: false, message: `has ${given.length} elements, ${argument.countMax} are possible` };
  }
  const values: (number | boolean | string)[] = [];
  for (const element of given as readonly unknown[]) {
    const result = readArgument(argument, element);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return { ok: true, value: values };
}

function readArgument(argument: Argument, given: unknown): ArgumentResult {
  switch (argument.type) {
    case "enum":
      return readLabel(argument, given);
    case "boolean":
      return typeof given === "boolean" ? { ok: true, value: given } : wrong(given, "true or false");
    case "text":
      return typeof given === "string" ? { ok: true, value: given } : wrong(given, "a text");
    case "bytes":
      return { ok: false, message: "bytes cannot be written in a scenario" };
    default:
      return readNumber(argument, given);
  }
}

const wrong = (given: unknown, expected: string): ArgumentResult<never> => ({
  ok: false,
  message: `is ${describe(given)}, expected ${expected}`,
});

function readLabel({ states }: Argument, given: unknown): ArgumentResult {
  const usable = states.filter((state) => state.value !== 0);
  const labels = usable.map((state) => stateLabel(states, state.name));
  const index = labels.indexOf(String(given));
  if (typeof given === "string" && index >= 0) return { ok: true, value: usable[index]!.value };
  const near = typeof given === "string" ? nearestWord(given, labels) : undefined;
  const message = `is ${describe(given)}, expected one of ${labels.join(", ")}`;
  return near === undefined ? { ok: false, message } : { ok: false, message, suggestion: `did you mean ${near}?` };
}

function readNumber({ type, range, unit }: Argument, given: unknown): ArgumentResult {
  const suffix = unit === "" || unit === "1" ? "" : ` ${unit}`;
  if (typeof given !== "number" || !Number.isFinite(given)) return wrong(given, `a number${suffix && ` in${suffix}`}`);
  if (type === "integer" && !Number.isInteger(given)) return wrong(given, `a whole number${suffix && ` in${suffix}`}`);
  const { min = -Infinity, max = Infinity } = range ?? {};
  if (given < min) return { ok: false, message: `is ${given}, must be at least ${min}${suffix}` };
  if (given > max) return { ok: false, message: `is ${given}, must be at most ${max}${suffix}` };
  return { ok: true, value: given };
}
