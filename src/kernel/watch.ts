/** Finds the first moment at which a watched value changes sign, grazing crossings included. */

import { findMaximum, findMinimum, findRoot } from "./roots.ts";
import type { SimTime } from "./time.ts";

/** Moments of one microsecond are the resolution of the queue. */
const resolution_us = 1;

export interface FoundCrossing {
  /** First microsecond on the other side. */
  readonly at: SimTime;
  readonly rising: boolean;
}

/**
 * The first crossing in (from, to].
 *
 * @param value watched value; zero counts as positive
 * @param step_us distance of samples; between two samples of one sign an extremum towards zero is looked into, so that a
 *   crossing and its return within one step are found too
 */
export function firstCrossing(
  value: (at: number) => number,
  from: SimTime,
  to: SimTime,
  step_us: number,
): FoundCrossing | undefined {
  let left: number = from;
  let leftValue = value(left);
  // Where a neighbour is missing, at both ends, the value one microsecond inside tells which way it is going.
  let beforeValue = leftValue * 2 - value(Math.min(from + resolution_us, to));
  while (left < to) {
    const right = Math.min(left + step_us, to);
    const rightValue = value(right);
    if (leftValue < 0 !== rightValue < 0) return bracketed(value, left, right);
    let turned: FoundCrossing | undefined;
    if (approaches(beforeValue, leftValue, rightValue)) {
      turned = grazing(value, Math.max(from, left - step_us), right, leftValue);
    }
    if (
      turned === undefined &&
      right === to &&
      approaches(leftValue, rightValue, rightValue * 2 - value(to - resolution_us))
    ) {
      turned = grazing(value, left, right, leftValue);
    }
    if (turned !== undefined) return turned;
    beforeValue = leftValue;
    left = right;
    leftValue = rightValue;
  }
  return undefined;
}

/** Whether three samples, the middle one's side of zero given by its sign, come closest to zero around the middle one. */
function approaches(before: number, middle: number, next: number): boolean {
  const sign = middle < 0 ? -1 : 1;
  const falls = (before - middle) * sign;
  const rises = (next - middle) * sign;
  return falls >= 0 && rises >= 0 && falls + rises > 0;
}

function grazing(value: (at: number) => number, from: number, to: number, near: number): FoundCrossing | undefined {
  const extremum = Math.round((near < 0 ? findMaximum : findMinimum)(value, from, to, resolution_us).at);
  if (extremum <= from || value(extremum) < 0 === near < 0) return undefined;
  return bracketed(value, from, extremum);
}

function bracketed(value: (at: number) => number, left: number, right: number): FoundCrossing {
  const startsNegative = value(left) < 0;
  let low = left;
  let high = right;
  const guess = Math.round(findRoot(value, left, right, resolution_us));
  for (const probe of [guess - 1, guess, guess + 1]) {
    if (probe <= low || probe >= high) continue;
    if (value(probe) < 0 === startsNegative) low = probe;
    else high = probe;
  }
  while (high - low > resolution_us) {
    const middle = Math.floor((low + high) / 2);
    if (value(middle) < 0 === startsNegative) low = middle;
    else high = middle;
  }
  return { at: high as SimTime, rising: startsNegative };
}
