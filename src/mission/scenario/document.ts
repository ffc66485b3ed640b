/** A YAML text as a value with places: read once, looked up by path whenever something in it is wrong. */

import { parseDocument, visit, type Document } from "yaml";
import type { Mistake } from "./mistake.ts";
import { overridePlace } from "./override-place.ts";
import { applyOverride } from "./overrides.ts";
import {
  characterOffset,
  keyOffset,
  lineStarts,
  type Path,
  type Position,
  positionAt,
  valueOffset,
} from "./position.ts";
import type { Override } from "./scenario.ts";

/** What a mistake is about: a value, a key, or a character of a string. */
export interface Target {
  readonly path: Path;
  /** Point at the key rather than at its value. */
  readonly key?: boolean;
  /** Point at this character of the string. */
  readonly index?: number;
}

/** A document that parsed as YAML; whether its content makes sense is for others. */
export interface SourceDocument {
  /** Plain data as written, overrides applied. */
  readonly value: unknown;
  mistake(target: Target, message: string, suggestion?: string): Mistake;
}

export type DocumentResult =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

const textLengthMax = 1_000_000;
const depthMax = 64;
const aliasCountMax = 100;

/** Parses a YAML text and applies overrides. Never throws. */
export function parseYaml(text: string, overrides: readonly Override[] = []): DocumentResult {
  if (text.length > textLengthMax) {
    return refuse(`the text has ${text.length} characters, at most ${textLengthMax} are read`);
  }
  try {
    return read(text, overrides);
  } catch (error) {
    return refuse(`the text cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function read(text: string, overrides: readonly Override[]): DocumentResult {
  if (nesting(text) > depthMax) return refuse(`brackets are nested deeper than ${depthMax}`);
  const yaml = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true, stringKeys: true });
  const starts = lineStarts(text);
  const problems = [...yaml.errors, ...yaml.warnings];
  if (problems.length > 0) {
    const mistakes = problems.map((problem) => syntaxMistake(starts, text, problem.pos[0], problem.message));
    return { ok: false, mistakes };
  }
  if (depthOf(yaml) > depthMax) return refuse(`values are nested deeper than ${depthMax}`);
  const refusals = overrides.flatMap((override) => applyOverride(yaml, override) ?? []);
  if (refusals.length > 0) return { ok: false, mistakes: refusals };
  const value: unknown = yaml.toJS({ maxAliasCount: aliasCountMax });
  const source = { text, starts, yaml, overrides };
  return { ok: true, document: { value, mistake: (...what) => locatedMistake(source, ...what) } };
}

interface Source {
  readonly text: string;
  readonly starts: readonly number[];
  readonly yaml: Document;
  readonly overrides: readonly Override[];
}

function locatedMistake(source: Source, target: Target, message: string, suggestion?: string): Mistake {
  const position = overridePlace(source.yaml, source.overrides, target) ?? positionIn(source, target);
  const place = { ...position, path: pathText(target.path), message };
  return suggestion === undefined ? place : { ...place, suggestion };
}

function positionIn({ text, starts, yaml }: Source, { path, key, index }: Target): Position {
  let offset: number;
  if (key === true) offset = keyOffset(yaml, path);
  else if (index !== undefined) offset = characterOffset(text, yaml, path, index);
  else offset = valueOffset(yaml, path);
  return positionAt(starts, offset);
}

function syntaxMistake(starts: readonly number[], text: string, offset: number, message: string): Mistake {
  const at = message.startsWith("Missing closing") ? openingQuote(text, offset) : Math.min(offset, text.length);
  const place = { ...positionAt(starts, at), path: "", message: `YAML: ${message}` };
  if (text[offset] === "\t") return { ...place, suggestion: "indent with spaces, YAML allows no tabs there" };
  return place;
}

/** Where a quote that is never closed was opened: the last one before the end that follows a blank or a bracket. */
function openingQuote(text: string, end: number): number {
  let opening = Math.min(end, text.length);
  for (const match of text.slice(0, end).matchAll(/(?<=[\s[{,])["']/g)) opening = match.index;
  return opening;
}

function refuse(message: string): DocumentResult {
  return { ok: false, mistakes: [{ line: 1, column: 1, path: "", message }] };
}

/** `stations[1].latitude_deg`. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** An upper bound of how deep flow collections are nested, before a recursive parser sees them. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

function depthOf(yaml: Document): number {
  let deepest = 0;
  visit(yaml, { Collection: (_key, _node, path) => void (deepest = Math.max(deepest, path.length / 2)) });
  return deepest;
}
