/** A unit's Telemetry message as samples: numbers of the dictionary's parameters, in its order. */

import { dictionary, type Parameter, valueOf } from "../../messages/dictionary.ts";
import { type UnitName, unitNames } from "../../onboard/unit.ts";

/** Where samples go. */
export interface SampleSink {
  add(parameter: number, generated_us: number, received_us: number, value: number): void;
}

interface Numbered {
  readonly index: number;
  readonly entry: Parameter;
}

const numeric: ReadonlySet<string> = new Set(["float", "double", "integer", "boolean", "enum"]);

const byUnit: ReadonlyMap<string, readonly Numbered[]> = new Map(
  unitNames.map((unit) => [
    unit,
    dictionary.parameters
      .map((entry, index) => ({ entry, index }))
      .filter(({ entry }) => entry.owner === unit && numeric.has(entry.type)),
  ]),
);

/** Adds every number of the message; what is missing from it is no sample. */
export function addTelemetry(
  column: SampleSink,
  unit: UnitName,
  telemetry: object,
  generated_us: number,
  received_us: number,
): void {
  for (const { index, entry } of byUnit.get(unit) ?? []) {
    const value = valueOf(entry, telemetry);
    if (typeof value === "number") column.add(index, generated_us, received_us, value);
    else if (typeof value === "boolean") column.add(index, generated_us, received_us, value ? 1 : 0);
  }
}
