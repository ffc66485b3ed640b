/** Limits of the ground: parameters and modes that there are, bounds in their order. */

import { dictionary } from "../../../messages/dictionary.ts";
import { stateLabel } from "../../checks/vocabulary.ts";
import type { Finding } from "../issues.ts";
import { nearestWord } from "../nearest.ts";
import type { Path } from "../position.ts";
import { finding, group, list, type Raw } from "./raw.ts";

const numeric = dictionary.parameters.filter(({ type }) => type !== "text" && type !== "bytes");
const parameterNames = numeric.map(({ name }) => name);
const modeStates = dictionary.parameters.find(({ name }) => name === "obc.mode")?.states ?? [];
const modeNames = modeStates.filter(({ value }) => value !== 0).map(({ name }) => stateLabel(modeStates, name));

/** From the lowest to the highest. */
const bounds = ["red_low", "yellow_low", "yellow_high", "red_high"] as const;

/** All findings of `limits`. */
export function limitFindings(raw: Raw): Finding[] {
  return list(raw["limits"]).flatMap((value, index) => {
    const entry = group(value);
    const path = ["limits", index];
    return [
      ...wordFindings(entry["parameter"], [...path, "parameter"], "the dictionary has no parameter", parameterNames),
      ...list(entry["modes"]).flatMap((mode, at) =>
        wordFindings(mode, [...path, "modes", at], "the spacecraft has no mode", modeNames),
      ),
      ...orderFindings(entry, path),
    ];
  });
}

function wordFindings(word: unknown, path: Path, what: string, known: readonly string[]): Finding[] {
  if (typeof word !== "string" || known.includes(word)) return [];
  const near = nearestWord(word, known);
  const all = known.length <= 10 ? `known are ${known.join(", ")}` : "see falak dictionary";
  return [finding(path, `${what} ${word}`, near === undefined ? all : `did you mean ${near}?`)];
}

function orderFindings(entry: Raw, path: Path): Finding[] {
  let below: { readonly name: string; readonly value: number } | undefined;
  return bounds.flatMap((name) => {
    const value = entry[name];
    if (typeof value !== "number") return [];
    const before = below;
    below = { name, value };
    if (before === undefined || value >= before.value) return [];
    return [finding([...path, name], `is ${value}, must not be below ${before.name}, ${before.value}`)];
  });
}
