import type { Dictionary } from "../../src/messages/dictionary-types.ts";
import { eventsOf } from "./events.ts";
import { unitNames, type Contract } from "./model.ts";
import { parametersOf } from "./parameters.ts";
import { telecommandsOf } from "./telecommands.ts";
import { header } from "./text.ts";

/** Everything that can come down, go up or happen, in the order of the units and their field numbers. */
export function dictionaryOf(contract: Contract): Dictionary {
  const dictionary = {
    parameters: unitNames.flatMap((unit) => parametersOf(contract, unit)),
    telecommands: unitNames.flatMap((unit) => telecommandsOf(contract, unit)),
    events: unitNames.flatMap((unit) => eventsOf(contract, unit)),
  };
  for (const entries of Object.values(dictionary)) assertUnique(entries);
  return dictionary;
}

/** The names as types, so that a misspelt one does not compile. */
export function namesSource(dictionary: Dictionary): string {
  return `${header}
${union("TelemetryName", dictionary.parameters)}
${union("TelecommandName", dictionary.telecommands)}
${union("EventName", dictionary.events)}`;
}

const union = (type: string, entries: readonly { name: string }[]): string =>
  `export type ${type} =\n${entries.map(({ name }) => `  | "${name}"`).join("\n") || "  never"};\n`;

function assertUnique(entries: readonly { id: number; name: string }[]): void {
  const names = new Map<string | number, string>();
  for (const { id, name } of entries) {
    for (const key of [id, name]) {
      if (names.has(key)) throw new Error(`dictionary: ${name} and ${names.get(key)} share ${key}`);
      names.set(key, name);
    }
  }
}
