/**
 * Roots and extrema of continuous functions of time, for events that physics decides.
 *
 * Both are deterministic and bounded, and look only at points of the grid a, a + tolerance, a + 2 tolerance, ... (and b). With integer
 * microseconds and a tolerance of 1 every probe and every answer is an integer microsecond.
 */

import { assert } from "./assert.ts";

/** Bisects where three steps of false position have not halved the bracket: at most four evaluations per bit. */
const stepsPerHalvingMax = 3;

/**
 * The end of a crossing: the point of the grid by which f has taken the side it has at b, within `tolerance` of the root.
 *
 * An event set for the answer therefore finds the condition true. A zero counts as crossed. Where f crosses more than once, one of the
 * crossings is found.
 *
 * @param f continuous, with f(a) and f(b) on different sides of zero
 * @param tolerance width of the bracket to stop at, above zero and above the resolution of the numbers
 * Source: Dowell & Jarratt 1971 (the Illinois rule), with bisection as a guard.
 */
export function findRoot(f: (t: number) => number, a: number, b: number, tolerance: number): number {
  assert(tolerance > 0 && b >= a, `root bracket ${a} to ${b} with tolerance ${tolerance} is not a bracket`);
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  const side = fa < 0 ? 1 : -1;
  assert(fb * side >= 0, `f is ${fa} at ${a} and ${fb} at ${b}: no crossing between them`);
  let halved = (b - a) / 2;
  let steps = 0;
  let kept = 0;
  while (b - a > tolerance) {
    const byBisection = steps >= stepsPerHalvingMax;
    const guess = byBisection || fb === fa ? (a + b) / 2 : a + ((b - a) * fa) / (fa - fb);
    const t = onGrid(guess, a, b, tolerance);
    // The tolerance is at the resolution of the numbers: nothing lies between.
    if (!(t > a && t < b)) break;
    const ft = f(t);
    if (ft * side >= 0) {
      b = t;
      fb = ft;
      if (kept === -1) fa /= 2;
      kept = -1;
    } else {
      a = t;
      fa = ft;
      if (kept === 1) fb /= 2;
      kept = 1;
    }
    steps += 1;
    if (b - a <= halved) {
      halved = (b - a) / 2;
      steps = 0;
    }
  }
  return b;
}

/** The point of the grid from a nearest to the guess, strictly between a and b (which are more than a tolerance apart). */
function onGrid(guess: number, a: number, b: number, tolerance: number): number {
  const t = a + Math.max(1, Math.round((guess - a) / tolerance)) * tolerance;
  if (t < b) return t;
  return a + Math.max(1, Math.floor((b - a) / (2 * tolerance))) * tolerance;
}

export interface Extremum {
  readonly at: number;
  readonly value: number;
}

const golden = (Math.sqrt(5) - 1) / 2;
/** A bracket of this many tolerances is scanned point by point: the grid would merge golden sections in it. */
const scanWidth = 8;

/**
 * The largest value of f between a and b, to `tolerance` in t, for f with one maximum there; ends included.
 *
 * Flat tops limit it: differences below the rounding of f can't be seen, so ask for no more than 1e-8 of the width of the top.
 * Source: Kiefer 1953, golden-section search.
 */
export function findMaximum(f: (t: number) => number, a: number, b: number, tolerance: number): Extremum {
  assert(tolerance > 0 && b >= a, `search from ${a} to ${b} with tolerance ${tolerance} is not a range`);
  const start = a;
  const snap = (t: number): number => start + Math.round((t - start) / tolerance) * tolerance;
  let best: Extremum = larger({ at: a, value: f(a) }, { at: b, value: f(b) });
  let low = snap(b - golden * (b - a));
  let high = snap(a + golden * (b - a));
  let fLow = f(low);
  let fHigh = f(high);
  while (b - a > scanWidth * tolerance) {
    if (fLow >= fHigh) {
      b = high;
      high = low;
      fHigh = fLow;
      low = snap(b - golden * (b - a));
      fLow = f(low);
    } else {
      a = low;
      low = high;
      fLow = fHigh;
      high = snap(a + golden * (b - a));
      fHigh = f(high);
    }
  }
  for (let t = a; t < b; t += tolerance) best = larger(best, { at: t, value: f(t) });
  return best;
}

/** As `findMaximum`, for the smallest value. */
export function findMinimum(f: (t: number) => number, a: number, b: number, tolerance: number): Extremum {
  const { at, value } = findMaximum((t) => -f(t), a, b, tolerance);
  return { at, value: -value };
}

/** The larger of the two; the first where they are equal. */
function larger(a: Extremum, b: Extremum): Extremum {
  return b.value > a.value ? b : a;
}
