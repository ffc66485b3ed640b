import type { EventEntry } from "../../src/messages/dictionary-types.ts";
import { entryId, enumPrefix } from "./entries.ts";
import type { Contract, UnitName } from "./model.ts";
import { packageOf } from "./model.ts";

/** What a unit can report: the values of its EventCode. */
export function eventsOf(contract: Contract, unit: UnitName): EventEntry[] {
  const codes = packageOf(contract, unit)?.enums.find((declared) => declared.name === "EventCode");
  const known = codes?.values.filter((value) => value.number !== 0) ?? [];
  return known.map(({ name, number, help }) => ({
    id: entryId(unit, [number]),
    name: `${unit}.${name.replace(enumPrefix("EventCode"), "").toLowerCase()}`,
    owner: unit,
    code: number,
    help,
  }));
}
