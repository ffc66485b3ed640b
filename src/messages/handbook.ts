/** The dictionary as a handbook for people, in Markdown. */

import type {
  Argument,
  Dictionary,
  EventEntry,
  Limits,
  Parameter,
  StateEntry,
  TelecommandEntry,
} from "./dictionary-types.ts";

/** The telemetry and telecommand handbook: a chapter for each unit with its telemetry, telecommands and events. */
export function handbook(dictionary: Dictionary): string {
  const owners = [
    ...new Set([...dictionary.parameters, ...dictionary.telecommands, ...dictionary.events].map(ownerOf)),
  ];
  const chapters = owners.map((owner) => chapter(dictionary, owner));
  return `# Telemetry and telecommand handbook

Written from the contract in \`proto/\`. Limits are red low / yellow low / yellow high / red high, in the unit of the row;
a value on a limit is still inside it.

${chapters.join("\n")}`;
}

const ownerOf = (entry: { owner: string }): string => entry.owner;

function chapter(dictionary: Dictionary, owner: string): string {
  const own = <T extends { owner: string }>(entries: readonly T[]): T[] =>
    entries.filter((entry) => entry.owner === owner);
  const parts = [
    section("Telemetry", telemetryTable(own(dictionary.parameters))),
    section("Telecommands", own(dictionary.telecommands).map(telecommandText).join("\n")),
    section("Events", eventTable(own(dictionary.events))),
  ];
  return `## ${owner}\n\n${parts.join("")}`;
}

const section = (title: string, body: string): string => (body === "" ? "" : `### ${title}\n\n${body}\n`);

function telemetryTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map((entry) => [
    code(entry.name),
    entry.type,
    entry.unit,
    limitsText(entry.limits),
    [entry.help, statesText(entry.states)].filter((text) => text !== "").join(" "),
  ]);
  return table(["name", "type", "unit", "limits", "meaning"], rows);
}

function telecommandText(entry: TelecommandEntry): string {
  const lines = [
    `#### \`${entry.name}\` (ST[${entry.service}], subtype ${entry.subtype})`,
    entry.help,
    entry.hazard === "" ? "" : `**Hazardous, sent in two steps: ${escaped(entry.hazard)}.**`,
    entry.preconditions.length === 0 ? "" : `Only if: ${entry.preconditions.map(escaped).join("; ")}.`,
    table(["argument", "type", "unit", "range", "meaning"], entry.arguments.map(argumentRow)),
  ];
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}

const argumentRow = (entry: Argument): string[] => [
  code(entry.name),
  entry.type,
  entry.unit,
  entry.range === null ? "" : `${entry.range.min ?? "-inf"} .. ${entry.range.max ?? "inf"}`,
  [entry.help, statesText(entry.states)].filter((text) => text !== "").join(" "),
];

function eventTable(events: readonly EventEntry[]): string {
  return table(
    ["name", "code", "meaning"],
    events.map((entry) => [code(entry.name), String(entry.code), entry.help]),
  );
}

function limitsText(limits: Limits | null): string {
  if (limits === null) return "";
  return [limits.redLow, limits.yellowLow, limits.yellowHigh, limits.redHigh].map((limit) => limit ?? "-").join(" / ");
}

function statesText(states: readonly StateEntry[]): string {
  const known = states.filter(({ name }) => !name.endsWith("_UNSPECIFIED"));
  return known.map(({ value, label, severity }) => `${value} ${label}${alarming(severity)}`).join(", ");
}

const alarming = (severity: string): string => (severity === "warning" || severity === "alarm" ? ` (${severity})` : "");

const code = (text: string): string => `\`${text}\``;

const escaped = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
