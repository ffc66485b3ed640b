/** Where things stand in a YAML text: a path of the document, or a character of one of its values, as line and column. */

import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Document, type Pair } from "yaml";
import { bodyStart, writtenAt } from "./written.ts";

export type Path = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets of the first character of each line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** Line and column, both from 1, of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** Offset of the value at a path; of the nearest enclosing value that the text has where it ends early. */
export function valueOffset(document: Document, path: Path): number {
  let offset = startOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    node = resolved(document, node);
    const child = childOf(node, step);
    if (child === undefined) return offset;
    offset = startOf(child.value) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

/** Offset of the last key of a path. */
export function keyOffset(document: Document, path: Path): number {
  const parent = nodeAt(document, path.slice(0, -1));
  const child = childOf(resolved(document, parent), path.at(-1) ?? "");
  return startOf(child?.key) ?? valueOffset(document, path);
}

/** Whether the text itself has that path; what was put into the document later has no place in it. */
export function hasPlace(document: Document, path: Path): boolean {
  const child = childOf(resolved(document, nodeAt(document, path.slice(0, -1))), path.at(-1) ?? "");
  return (startOf(child?.key) ?? startOf(child?.value)) !== undefined;
}

/** Offset in the text of a character of the string at a path, through quotes, folding and indentation. */
export function characterOffset(text: string, document: Document, path: Path, index: number): number {
  const node = resolved(document, nodeAt(document, path));
  const start = startOf(node);
  if (!isScalar(node) || typeof node.value !== "string" || start === undefined) return valueOffset(document, path);
  if (text.startsWith(node.value, start)) return start + index;
  return writtenAt(text, bodyStart(text, start, node.type), node.value, index, node.type === "QUOTE_DOUBLE");
}
interface Child {
  readonly key: unknown;
  readonly value: unknown;
}

function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path) node = childOf(resolved(document, node), step)?.value;
  return node;
}

function childOf(node: unknown, step: string | number): Child | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item: Pair) => isPair(item) && keyText(item.key) === String(step));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);

const resolved = (document: Document, node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

function startOf(node: unknown): number | undefined {
  if (isScalar(node) || isCollection(node) || isAlias(node)) return node.range?.[0];
  return undefined;
}
