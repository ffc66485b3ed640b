/** What predicates and displays read: a unit's telemetry under its names in the contract. */

import { dictionary, type Parameter } from "../messages/dictionary.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";

interface Field {
  /** Key in the decoded message. */
  readonly key: string;
  /** Name in the contract. */
  readonly name: string;
  /** Labels by value, for enumerations. */
  readonly labels: ReadonlyMap<number, string> | undefined;
}

const fieldsOf = new Map<UnitName, readonly Field[]>(unitNames.map((unit) => [unit, fields(unit)]));

/** A Telemetry message with snake_case names and enumerations as labels such as `SUN_SAFE`; vectors stay `{ x, y, z }`. */
export function telemetryView(unit: UnitName, telemetry: object): Record<string, unknown> {
  const from = telemetry as Record<string, unknown>;
  const view: Record<string, unknown> = {};
  for (const { key, name, labels } of fieldsOf.get(unit) as readonly Field[]) {
    const value = from[key];
    if (value === null || value === undefined) continue;
    view[name] = labels === undefined ? value : labelOf(labels, value as number);
  }
  return view;
}

const labelOf = (labels: ReadonlyMap<number, string>, value: number): string => labels.get(value) ?? String(value);

function fields(unit: UnitName): Field[] {
  const found = new Map<string, Field>();
  for (const entry of dictionary.parameters) {
    const key = String(entry.path[0]);
    if (entry.owner !== unit || found.has(key)) continue;
    const name = (entry.name.split(".")[1] as string).replace(/\[.*$/, "");
    found.set(key, { key, name, labels: labelsOf(entry) });
  }
  return [...found.values()];
}

function labelsOf({ type, wireType, states }: Parameter): ReadonlyMap<number, string> | undefined {
  if (type !== "enum") return undefined;
  const typeName = wireType.split(".").at(-1) as string;
  const prefix = `${typeName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase()}_`;
  return new Map(states.map(({ value, name }) => [value, name.startsWith(prefix) ? name.slice(prefix.length) : name]));
}
