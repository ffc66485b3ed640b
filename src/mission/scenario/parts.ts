/**
 * Parts of the catalogue in a spacecraft file: a group that names a `part` has its numbers, what stands beside it overrides them.
 *
 * Resolved before the schema looks, so that a spacecraft's configuration stays plain numbers.
 */

import { describe } from "./words.ts";
import { parseYaml } from "./document.ts";
import type { Finding } from "./issues.ts";
import { nearestWord } from "./nearest.ts";
import type { Path } from "./position.ts";
import { finding, group, textOf, type Raw } from "./rules/raw.ts";
import { packOf } from "./battery-pack.ts";

/** The files of parts, by what they hold. */
export const partKinds = ["wheels", "star-trackers", "gyros", "magnetometers", "radios", "cells"] as const;
export type PartKind = (typeof partKinds)[number];

/** Gives the text of the file of one kind of parts; undefined where there is none. */
export type LoadParts = (kind: PartKind) => string | undefined;

interface Place {
  readonly kind: PartKind;
  readonly path: readonly [string, string?];
  /** What a person calls it. */
  readonly what: string;
}

/** Where a spacecraft file may name a part. */
const places: readonly Place[] = [
  { kind: "wheels", path: ["adcs", "wheels"], what: "wheel" },
  { kind: "star-trackers", path: ["adcs", "star_trackers"], what: "star tracker" },
  { kind: "gyros", path: ["adcs", "gyro"], what: "gyro" },
  { kind: "magnetometers", path: ["adcs", "magnetometer"], what: "magnetometer" },
  { kind: "radios", path: ["comms"], what: "radio" },
  { kind: "cells", path: ["power", "battery"], what: "cell" },
];

export interface WithParts {
  /** The document with every part's numbers in their places. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** A file of parts: what each gives, and what none of their data sheets says. */
export interface PartFile {
  readonly parts: Readonly<Record<string, Raw>>;
  readonly common: Raw;
}

/** Reads a file of parts; an empty one where the text is no such file. */
export function readPartFile(text: string): PartFile {
  const parsed = parseYaml(text);
  const file = parsed.ok ? group(parsed.document.value) : {};
  const parts = Object.entries(group(file["parts"])).map(([name, part]) => [name, group(part)] as const);
  return { parts: Object.fromEntries(parts), common: group(file["common"]) };
}

/** Puts parts in the place of their names. Never throws. */
export function withParts(value: unknown, loadParts: LoadParts): WithParts {
  const findings: Finding[] = [];
  let whole: Raw = group(value);
  for (const place of places) {
    const here = group(place.path.reduce<unknown>((at, step) => (step === undefined ? at : group(at)[step]), whole));
    if (here["part"] === undefined) continue;
    const filled = fill(here, place, loadParts, findings);
    whole = put(whole, place.path, filled);
  }
  return { value: isGroup(value) ? whole : value, findings };
}

const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function fill(here: Raw, { kind, path, what }: Place, loadParts: LoadParts, findings: Finding[]): Raw {
  const { part, ...own } = here;
  const at: Path = [...path.filter((step) => step !== undefined), "part"];
  const text = loadParts(kind);
  const { parts, common } = readPartFile(text ?? "");
  const names = Object.keys(parts);
  const name = textOf(part);
  const isKnown = name !== undefined && Object.hasOwn(parts, name);
  if (!isKnown) findings.push(unknownPart(at, what, part, names));
  // With any part in the place of an unknown one: what would be missing is missing only because of the name.
  const chosen = isKnown ? parts[name] : Object.values(parts)[0];
  const numbers = merge(merge(common, chosen ?? {}), own);
  return kind === "cells" ? packOf(numbers, own) : numbers;
}

function unknownPart(at: Path, what: string, part: unknown, names: readonly string[]): Finding {
  const known = `known are ${names.join(", ")}`;
  if (typeof part !== "string") return finding(at, `is ${describe(part)}, expected the name of a ${what}`, known);
  const near = nearestWord(part, names);
  const advice = near === undefined ? known : `did you mean ${near}?`;
  return finding(at, `the catalogue has no ${what} "${part}"`, advice);
}

/** The group with another one over it, key by key; lists are taken whole. */
function merge(below: Raw, above: Raw): Raw {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    merged[key] = isGroup(value) && isGroup(below[key]) ? merge(group(below[key]), group(value)) : value;
  }
  return merged;
}

function put(whole: Raw, [first, second]: readonly [string, string?], filled: Raw): Raw {
  if (second === undefined) return { ...whole, [first]: filled };
  return { ...whole, [first]: { ...group(whole[first]), [second]: filled } };
}
