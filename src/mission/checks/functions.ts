/** What predicates can call besides the standard functions of CEL. */

import { CelScalar, celFunc, celMethod, mapType, type CelFunc, type CelMap } from "@bufbuild/cel";

const { BOOL, DOUBLE, DYN, INT, STRING } = CelScalar;
const vector = mapType(STRING, DYN);

function norm(value: CelMap): number {
  let sum = 0;
  for (const component of value.values()) sum += Number(component) * Number(component);
  return Math.sqrt(sum);
}

/** Bit `index` of a word of flags, 0 is the lowest. */
function bit(word: number, index: bigint): boolean {
  return Math.floor(word / 2 ** Number(index)) % 2 === 1;
}

/** Methods that count, with what their argument names: `commands.executed("power.set_load")`, `desk.raised("power.bus_voltage_v")`. */
export const counters: ReadonlyMap<string, "command" | "parameter" | "procedure" | "words"> = new Map([
  ["queued", "command"],
  ["radiated", "command"],
  ["accepted", "command"],
  ["executed", "command"],
  ["refused", "command"],
  ["raised", "parameter"],
  ["acknowledged", "parameter"],
  ["completed", "procedure"],
]);

/** What a group has counted under a name: 0 where it never was. */
const counter = (name: string): CelFunc =>
  celMethod(name, vector, [STRING], DOUBLE, function (this: CelMap, key: string): number {
    const counts = this.get(name) as CelMap | undefined;
    return Number(counts?.get(key) ?? 0);
  });

/** Whether a text that is in a group's `words` has them all, in any order: `desk.said("magnetometer inverted")`. */
const said = celMethod("said", vector, [STRING], BOOL, function (this: CelMap, sought: string): boolean {
  const text = this.get("words");
  if (typeof text !== "string") return false;
  return text
    .split("\n")
    .some((line) => sought.toLowerCase().split(" ").every((word) => line.includes(word))); // prettier-ignore
});

/** `norm(vector)`, `abs(number)`, `deg(radians)`, `bit(word, index)`. */
export const functions: CelFunc[] = [
  celFunc("norm", [vector], DOUBLE, norm),
  celFunc("abs", [DOUBLE], DOUBLE, (value) => Math.abs(value)),
  celFunc("deg", [DOUBLE], DOUBLE, (angle_rad) => (angle_rad * 180) / Math.PI),
  celFunc("bit", [DOUBLE, INT], BOOL, bit),
  ...[...counters.keys()].map(counter),
  said,
];

/** Names that a call may have, for suggestions; operators and macros have none. */
export const functionNames: readonly string[] = [
  "norm",
  "abs",
  "deg",
  "bit",
  ...counters.keys(),
  "said",
  "size",
  "has",
  "all",
  "exists",
  "exists_one",
  "map",
  "filter",
  "contains",
  "startsWith",
  "endsWith",
  "matches",
  "int",
  "uint",
  "double",
  "string",
  "bool",
  "bytes",
  "type",
  "dyn",
];
