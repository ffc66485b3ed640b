/** A predicate held against the vocabulary: unknown names and labels, unknown functions, types that do not fit. */

import { dictionary } from "../../messages/dictionary.ts";
import { nearestWord } from "../scenario/nearest.ts";
import type { Call, Comparison, Reference } from "./expression.ts";
import { counters, functionNames } from "./functions.ts";
import { compile, type Predicate } from "./predicate.ts";
import type { View } from "./spec.ts";
import { sampleOf, type GroupShape, type Shape } from "./shape.ts";

export interface PredicateMistake {
  /** Character of the predicate. */
  readonly index: number;
  readonly message: string;
  readonly suggestion?: string;
}

/** Everything that can be said against a predicate before the exercise runs. */
export function predicateMistakes(text: string, words: GroupShape): PredicateMistake[] {
  const compiled = compile(text);
  if (!compiled.ok) return [{ index: compiled.index, message: compiled.error }];
  const { expression } = compiled.predicate;
  const mistakes = [
    ...expression.references.flatMap((reference) => referenceMistake(reference, words) ?? []),
    ...expression.comparisons.flatMap((comparison) => comparisonMistake(comparison, words) ?? []),
    ...expression.calls.flatMap((call) => callMistake(call) ?? []),
  ];
  return mistakes.length > 0 ? mistakes : trial(compiled.predicate, words);
}

function referenceMistake({ steps }: Reference, words: GroupShape): PredicateMistake | undefined {
  let shape: Shape = words;
  let parent = "";
  for (const { name, index } of steps) {
    if (shape.kind === "any") return undefined;
    const next = memberOf(shape, name);
    if (next === undefined) return unknownStep(shape, parent, name, index);
    shape = next;
    parent = parent === "" ? name : `${parent}.${name}`;
  }
  return undefined;
}

function memberOf(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === "group") return name === "*" ? { kind: "any" } : shape.members.get(name);
  if (shape.kind !== "list") return undefined;
  return name === "*" || (/^\d+$/.test(name) && Number(name) < shape.countMax) ? shape.element : undefined;
}

function unknownStep(shape: Shape, parent: string, name: string, index: number): PredicateMistake {
  if (shape.kind === "list")
    return { index, message: `${parent} has the elements 0 to ${shape.countMax - 1}, not ${name}` };
  if (shape.kind !== "group") return { index, message: `${parent} is a single value, it has no ${name}` };
  const names = [...shape.members.keys()];
  const near = nearestWord(name, names);
  const suggestion = near === undefined ? `known here: ${names.join(", ")}` : `did you mean ${near}?`;
  return { index, message: parent === "" ? `unknown name ${name}` : `${parent} has no ${name}`, suggestion };
}

function shapeAt({ steps }: Reference, words: GroupShape): Shape | undefined {
  let shape: Shape | undefined = words;
  for (const { name } of steps) shape = shape === undefined ? undefined : memberOf(shape, name);
  return shape;
}

function comparisonMistake({ reference, text, index }: Comparison, words: GroupShape): PredicateMistake | undefined {
  const shape = shapeAt(reference, words);
  if (shape?.kind !== "label" || shape.labels.includes(text)) return undefined;
  const near = nearestWord(text, shape.labels);
  const what = reference.steps.map((step) => step.name).join(".");
  return {
    index,
    message: `${what} is never "${text}"`,
    suggestion: near === undefined ? `known are ${shape.labels.join(", ")}` : `did you mean "${near}"?`,
  };
}

function callMistake({ name, index, text, textIndex }: Call): PredicateMistake | undefined {
  if (functionNames.includes(name))
    return text === undefined ? undefined : countedMistake(name, text, textIndex ?? index);
  const near = nearestWord(name, functionNames);
  const suggestion = near === undefined ? `known are ${functionNames.join(", ")}` : `did you mean ${near}?`;
  return { index, message: `unknown function ${name}`, suggestion };
}

const counted = {
  command: dictionary.telecommands.map(({ name }) => name),
  parameter: dictionary.parameters.map(({ name }) => name),
};

/** What is counted must be in the dictionary; a telecommand may have an argument behind its name. */
function countedMistake(method: string, text: string, index: number): PredicateMistake | undefined {
  const kind = counters.get(method);
  if (kind !== "command" && kind !== "parameter") return undefined;
  const name = text.split(" ")[0] ?? "";
  if (counted[kind].includes(name)) return undefined;
  const near = nearestWord(name, counted[kind]);
  const what = kind === "command" ? "telecommand" : "parameter";
  const suggestion = near === undefined ? "falak dictionary lists them" : `did you mean "${near}"?`;
  return { index, message: `the dictionary has no ${what} ${name}`, suggestion };
}

/** One evaluation over sample values; a predicate that reads what is not described waits for its exercise. */
function trial(predicate: Predicate, words: GroupShape): PredicateMistake[] {
  const described = predicate.expression.references.every((reference) => shapeAt(reference, words)?.kind !== "any");
  if (!described) return [];
  const outcome = predicate.evaluate(sampleOf(words) as View);
  return typeof outcome === "object" ? [{ index: outcome.index, message: outcome.error }] : [];
}
