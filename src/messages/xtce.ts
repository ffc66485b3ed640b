/**
 * The dictionary as XTCE, for ground systems that read it: names, types, units, limits, states, arguments, hazards.
 *
 * Encodings and containers are absent, as XTCE has no words for protobuf; a gateway translates packets.
 * Source: OMG XTCE 1.2 (formal/18-10-04), schema 20180204.
 */

import type {
  Argument,
  Dictionary,
  Limits,
  Parameter,
  StateEntry,
  TelecommandEntry,
  ValueType,
} from "./dictionary-types.ts";
import { element, textElement } from "./xml.ts";

/** The whole dictionary: a SpaceSystem for each unit below one named `falak`. */
export function xtce(dictionary: Dictionary): string {
  const owners = [...new Set([...dictionary.parameters, ...dictionary.telecommands].map((entry) => entry.owner))];
  const root = element("SpaceSystem", { name: "falak", xmlns: "http://www.omg.org/spec/XTCE/20180204" }, [
    textElement("LongDescription", "Values travel as protobuf messages; see proto/ for their encoding."),
    ...owners.map((owner) => system(dictionary, owner)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function system(dictionary: Dictionary, owner: string): string {
  const parameters = dictionary.parameters.filter((entry) => entry.owner === owner);
  const telecommands = dictionary.telecommands.filter((entry) => entry.owner === owner);
  return element("SpaceSystem", { name: owner }, [telemetry(parameters), commands(telecommands)]);
}

function telemetry(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  return element("TelemetryMetaData", {}, [
    element("ParameterTypeSet", {}, parameters.map(parameterType)),
    element("ParameterSet", {}, parameters.map(parameterElement)),
  ]);
}

function commands(telecommands: readonly TelecommandEntry[]): string {
  if (telecommands.length === 0) return "";
  const types = telecommands.flatMap((entry) => entry.arguments.map((argument) => argumentType(entry, argument)));
  return element("CommandMetaData", {}, [
    types.length === 0 ? "" : element("ArgumentTypeSet", {}, types),
    element("MetaCommandSet", {}, telecommands.map(metaCommand)),
  ]);
}

/** XTCE names hold none of `. / : [ ]` and no blank. */
export const xtceName = (name: string): string => name.replaceAll("]", "").replaceAll(/[./:[ ]/g, "_");

const localName = (entry: { name: string; owner: string }): string =>
  xtceName(entry.name.slice(entry.owner.length + 1));

const typeStems: Record<ValueType, string> = {
  float: "Float",
  double: "Float",
  integer: "Integer",
  boolean: "Boolean",
  enum: "Enumerated",
  text: "String",
  bytes: "Binary",
};

function parameterType(entry: Parameter): string {
  return element(`${typeStems[entry.type]}ParameterType`, { name: `${localName(entry)}_t`, ...sizeOf(entry) }, [
    unitSet(entry.unit),
    enumerationList(entry.states),
    entry.states.length > 0 ? stateAlarm(entry.states) : limitAlarm(entry.limits),
  ]);
}

function parameterElement(entry: Parameter): string {
  const name = localName(entry);
  return element("Parameter", { name, parameterTypeRef: `${name}_t` }, [
    textElement("LongDescription", entry.help),
    aliasSet(entry.name),
  ]);
}

const aliasSet = (name: string): string =>
  element("AliasSet", {}, [element("Alias", { nameSpace: "falak", alias: name })]);

function sizeOf(entry: { type: ValueType; wireType: string }): { sizeInBits?: number; signed?: string } {
  if (entry.type === "float") return { sizeInBits: 32 };
  if (entry.type === "double") return { sizeInBits: 64 };
  if (entry.type !== "integer") return {};
  const sizeInBits = entry.wireType.endsWith("64") ? 64 : 32;
  const signed = entry.wireType.startsWith("u") || entry.wireType.startsWith("fixed") ? "false" : "true";
  return { sizeInBits, signed };
}

const unitSet = (unit: string): string => element("UnitSet", {}, [unit === "1" ? "" : textElement("Unit", unit)]);

function enumerationList(states: readonly StateEntry[]): string {
  if (states.length === 0) return "";
  const items = states.map(({ value, label }) => element("Enumeration", { value, label }));
  return element("EnumerationList", {}, items);
}

/** Ranges are those inside which there is no alarm: XTCE's `outside` form, which is its default. */
function limitAlarm(limits: Limits | null): string {
  if (limits === null) return "";
  const ranges = [
    range("WarningRange", limits.yellowLow, limits.yellowHigh),
    range("CriticalRange", limits.redLow, limits.redHigh),
  ];
  return element("DefaultAlarm", {}, [element("StaticAlarmRanges", {}, ranges)]);
}

const range = (name: string, minInclusive: number | undefined, maxInclusive: number | undefined): string =>
  minInclusive === undefined && maxInclusive === undefined ? "" : element(name, { minInclusive, maxInclusive });

function stateAlarm(states: readonly StateEntry[]): string {
  const items = states.flatMap(({ label, severity }) => {
    const alarmLevel = { unspecified: "", nominal: "", warning: "warning", alarm: "critical" }[severity];
    return alarmLevel === "" ? [] : [element("EnumerationAlarm", { alarmLevel, enumerationLabel: label })];
  });
  return items.length === 0 ? "" : element("DefaultAlarm", {}, [element("EnumerationAlarmList", {}, items)]);
}

const argumentTypeName = (entry: TelecommandEntry, argument: Argument): string =>
  `${localName(entry)}_${xtceName(argument.name)}_t`;

function argumentType(entry: TelecommandEntry, argument: Argument): string {
  const stem = typeStems[argument.type];
  const attributes = { name: argumentTypeName(entry, argument), ...sizeOf(argument) };
  const valid = range("ValidRange", argument.range?.min, argument.range?.max);
  return element(`${stem}ArgumentType`, attributes, [
    unitSet(argument.unit),
    enumerationList(argument.states),
    valid === "" ? "" : element("ValidRangeSet", {}, [valid]),
  ]);
}

function metaCommand(entry: TelecommandEntry): string {
  const preconditions = entry.preconditions.length === 0 ? "" : ` Only if: ${entry.preconditions.join("; ")}.`;
  const significance = { consequenceLevel: "critical", reasonForWarning: entry.hazard };
  return element("MetaCommand", { name: localName(entry) }, [
    textElement("LongDescription", `ST[${entry.service},${entry.subtype}]. ${entry.help}${preconditions}`),
    aliasSet(entry.name),
    entry.arguments.length === 0 ? "" : element("ArgumentList", {}, argumentElements(entry)),
    entry.hazard === "" ? "" : element("DefaultSignificance", significance),
  ]);
}

const argumentElements = (entry: TelecommandEntry): string[] =>
  entry.arguments.map((argument) =>
    element("Argument", { name: xtceName(argument.name), argumentTypeRef: argumentTypeName(entry, argument) }, [
      textElement("LongDescription", argument.help),
    ]),
  );
