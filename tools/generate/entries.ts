import type { StateEntry, ValueType } from "../../src/messages/dictionary-types.ts";
import { unitNumbers, type Contract, type Field, type UnitName } from "./model.ts";

/** The beacon comes down without the rest of its unit: it has names and ids of its own. */
export const beaconNumber = 128;

/** Ids are the unit and the field numbers, a byte each, so that they do not change with a name. */
export function entryId(owner: UnitName | "beacon", numbers: readonly number[]): number {
  const owned = owner === "beacon" ? beaconNumber : unitNumbers[owner];
  if (numbers.length > 3 || numbers.some((number) => number > 255)) {
    throw new Error(`${owner}: field numbers ${numbers.join(", ")} do not fit an id; three levels of at most 255`);
  }
  const [first = 0, second = 0, third = 0] = numbers;
  return ((owned << 24) | (first << 16) | (second << 8) | third) >>> 0;
}

/** How a value of the field is treated by displays and checks. */
export function valueTypeOf(field: Field): ValueType {
  if (field.kind === "enum") return "enum";
  return valueTypes[field.type] ?? "integer";
}

const valueTypes: Record<string, ValueType> = {
  float: "float",
  double: "double",
  bool: "boolean",
  string: "text",
  bytes: "bytes",
};

/** The states of an enumerated field; `UNSPECIFIED` is among them, as it is what an absent field decodes to. */
export function statesOf(contract: Contract, field: Field): StateEntry[] {
  const declared = contract.enums.get(field.type);
  if (field.kind !== "enum" || declared === undefined) return [];
  const prefix = enumPrefix(declared.name);
  return declared.values.map(({ name, number, label, severity, help }) => ({
    value: number,
    name,
    label: label === "" ? words(name, prefix) : label,
    severity,
    help,
  }));
}

/** `SheddingLevel` to `SHEDDING_LEVEL_`, which every value of the enum begins with. */
export const enumPrefix = (name: string): string => `${name.replaceAll(/(?<=[a-z0-9])([A-Z])/g, "_$1").toUpperCase()}_`;

/** `SENSOR_SUN` without `SENSOR_` as small words. */
export const words = (name: string, prefix: string): string =>
  name.replace(prefix, "").toLowerCase().replaceAll("_", " ");
