/** What predicates can call besides the standard functions of CEL. */

import { CelScalar, celFunc, mapType, type CelFunc, type CelMap } from "@bufbuild/cel";

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

/** `norm(vector)`, `abs(number)`, `deg(radians)`, `bit(word, index)`. */
export const functions: CelFunc[] = [
  celFunc("norm", [vector], DOUBLE, norm),
  celFunc("abs", [DOUBLE], DOUBLE, (value) => Math.abs(value)),
  celFunc("deg", [DOUBLE], DOUBLE, (angle_rad) => (angle_rad * 180) / Math.PI),
  celFunc("bit", [DOUBLE, INT], BOOL, bit),
];

/** Names that a call may have, for suggestions; operators and macros have none. */
export const functionNames: readonly string[] = [
  "norm",
  "abs",
  "deg",
  "bit",
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
