/** Typed access to the dictionary that is generated from the contract. */

import type { Dictionary, EventEntry, Parameter, TelecommandEntry } from "./dictionary-types.ts";
import written from "./generated/dictionary.json" with { type: "json" };
import type { EventName, TelecommandName, TelemetryName } from "./generated/names.ts";

export type * from "./dictionary-types.ts";
export type { EventName, TelecommandName, TelemetryName } from "./generated/names.ts";

export const dictionary: Dictionary = written as unknown as Dictionary;

const parameters = new Map(dictionary.parameters.map((entry) => [entry.name, entry]));
const telecommands = new Map(dictionary.telecommands.map((entry) => [entry.name, entry]));
const events = new Map(dictionary.events.map((entry) => [`${entry.owner} ${entry.code}`, entry]));

/** A telemetry value by its name; `undefined` for a name that comes from outside and is unknown. */
export function parameter(name: TelemetryName): Parameter;
export function parameter(name: string): Parameter | undefined;
export function parameter(name: string): Parameter | undefined {
  return parameters.get(name);
}

/** A telecommand by its name. */
export function telecommand(name: TelecommandName): TelecommandEntry;
export function telecommand(name: string): TelecommandEntry | undefined;
export function telecommand(name: string): TelecommandEntry | undefined {
  return telecommands.get(name);
}

/** What an event code of a unit means; `undefined` where a newer firmware knows more than this dictionary. */
export const eventOf = (owner: string, code: number): EventEntry | undefined => events.get(`${owner} ${code}`);

export const isTelemetryName = (name: string): name is TelemetryName => parameters.has(name);
export const isEventName = (name: string): name is EventName => dictionary.events.some((entry) => entry.name === name);

/** The value of a parameter in a decoded message that carries it; `null` where the message lacks it. */
export function valueOf({ path }: Parameter, message: object): number | boolean | string | Uint8Array | null {
  let at: unknown = message;
  for (let i = 0; i < path.length; i += 1) {
    if (at === null || at === undefined) return null;
    at = (at as Record<string | number, unknown>)[path[i]!];
  }
  return (at ?? null) as number | boolean | string | Uint8Array | null;
}

export type LimitState = "in" | "yellow" | "red" | "unchecked";

/** How a number stands to the limits of its parameter; a value on a limit is still inside, NaN is red. */
export function limitStateOf({ limits }: Parameter, value: number): LimitState {
  if (limits === null) return "unchecked";
  const { redLow = -Infinity, yellowLow = -Infinity, yellowHigh = Infinity, redHigh = Infinity } = limits;
  if (!(value >= redLow && value <= redHigh)) return "red";
  return value >= yellowLow && value <= yellowHigh ? "in" : "yellow";
}
