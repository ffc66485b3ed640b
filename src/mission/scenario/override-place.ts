/** Where a mistake stands that a `--set path=value` made: in its text, not in the document. */

import { type Document, parseDocument } from "yaml";
import type { Target } from "./document.ts";
import { overrideSteps } from "./overrides.ts";
import {
  characterOffset,
  hasPlace,
  keyOffset,
  lineStarts,
  type Position,
  positionAt,
  valueOffset,
} from "./position.ts";
import type { Override } from "./scenario.ts";

export interface OverridePlace extends Position {
  /** The text that line and column are places of. */
  readonly override: string;
}

/**
 * The override that a mistake is in, and where: one at its path, above it, or one that made the group it is about.
 *
 * @returns undefined where the mistake is in the document
 */
export function overridePlace(
  yaml: Document,
  overrides: readonly Override[],
  target: Target,
): OverridePlace | undefined {
  // Of two for one path the later one is in force.
  for (const override of overrides.toReversed()) {
    const { path, text } = override;
    if (text === undefined) continue;
    const steps = overrideSteps(path);
    const shared = sharedSteps(steps, target.path);
    if (shared === steps.length) return placeIn(text, valuePosition(text, target, shared));
    // The text itself has no such group: the override made it.
    const isMade = shared > 0 && !hasPlace(yaml, target.path.slice(0, shared));
    if (isMade) return placeIn(text, stepOffset(text, shared - 1));
  }
  return undefined;
}

const placeIn = (text: string, offset: number): OverridePlace => ({
  ...positionAt(lineStarts(text), offset),
  override: text,
});

function sharedSteps(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  let count = 0;
  while (count < one.length && count < other.length && String(one[count]) === String(other[count])) count += 1;
  return count;
}

/** Offset in `path=value` of what the target names inside the value; of its key where the path itself is wrong. */
function valuePosition(text: string, { path, key, index }: Target, steps: number): number {
  const rest = path.slice(steps);
  if (key === true && rest.length === 0) return stepOffset(text, steps - 1);
  const start = text.indexOf("=") + 1;
  const value = text.slice(start);
  const yaml = parseDocument(value, { prettyErrors: false });
  if (key === true) return start + keyOffset(yaml, rest);
  return start + (index === undefined ? valueOffset(yaml, rest) : characterOffset(value, yaml, rest, index));
}

/** Offset of a step of the path: `stations[0].mask_deg` has three. */
function stepOffset(text: string, index: number): number {
  const steps = [...text.slice(0, text.indexOf("=")).matchAll(/[^.[\]\s]+/g)];
  return steps[index]?.index ?? 0;
}
