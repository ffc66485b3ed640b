/** What is, as samples for the instructor: the numbers of `truth` under dotted names. */

import type { View } from "../../mission/checks/spec.ts";
import type { SampleSink } from "./unit-samples.ts";

type Leaf = readonly [name: string, value: number];

/** Names of all numbers of a truth, in its order: lists by index, vectors by component. */
export const truthNames = (view: View): string[] => leavesOf(view).map(([name]) => name);

/** Adds the numbers of a truth whose names are known; what has come since has no place. */
export function addTruth(column: SampleSink, names: ReadonlyMap<string, number>, view: View, at_us: number): void {
  for (const [name, value] of leavesOf(view)) {
    const index = names.get(name);
    if (index !== undefined) column.add(index, at_us, at_us, value);
  }
}

const leavesOf = (view: View): Leaf[] => leaves("truth", view.truth);

function leaves(name: string, value: unknown): Leaf[] {
  if (typeof value === "number") return [[name, value]];
  if (typeof value === "boolean") return [[name, value ? 1 : 0]];
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(`${name}[${index}]`, each));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(`${name}.${key}`, each));
}
