/** CEL inside a document: mistakes of a predicate as findings at the characters they concern. */

import { predicateMistakes } from "../../checks/reading.ts";
import type { GroupShape } from "../../checks/shape.ts";
import { parseDuration } from "../duration.ts";
import type { Finding } from "../issues.ts";
import type { Path } from "../position.ts";
import { finding } from "./raw.ts";

/** Findings of one CEL expression; a value that is no text is the schema's business. */
export function expressionFindings(value: unknown, path: Path, words: GroupShape): Finding[] {
  if (typeof value !== "string") return [];
  return predicateMistakes(value, words).map(({ index, message, suggestion }) =>
    suggestion === undefined
      ? { target: { path, index }, message: `CEL: ${message}` }
      : { target: { path, index }, message: `CEL: ${message}`, suggestion },
  );
}

/** A text that begins like `10 min` was meant as a length of time. */
const timeLike = /^\s*\d+(\.\d+)?\s*([A-Za-z]|$)/;

/** Whether an edge of a window is a time, as opposed to a condition. */
export const isTime = (text: string): boolean => timeLike.test(text);

/** Findings of an edge of a window: a length of time or a CEL expression. */
export function edgeFindings(value: unknown, path: Path, words: GroupShape): Finding[] {
  if (typeof value !== "string") return [];
  if (!isTime(value)) return expressionFindings(value, path, words);
  const parsed = parseDuration(value);
  return parsed.ok ? [] : [finding(path, parsed.why)];
}
