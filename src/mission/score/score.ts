/** The score: what the objectives amount to, in points of a hundred. A function of verdicts alone, so that the same log gives the same score. */

import type { CheckResult } from "../checks/spec.ts";
import { type Dimension, dimensions, dimensionShares, type ObjectiveSpec } from "./objective.ts";

/** One objective with what it brought. */
export interface ObjectiveResult extends Omit<CheckResult, "severity" | "requirement"> {
  readonly dimension: Dimension | "hard";
  /** Points of a hundred that it is worth; 0 for a hard one. */
  readonly worth: number;
  /** Points that it brought. */
  readonly points: number;
  /** What was read when it was decided, and the log lines that it is about. */
  readonly evidence: readonly string[];
}

export interface Score {
  readonly objectives: readonly ObjectiveResult[];
  /** Points for hints that were taken. */
  readonly hints: number;
  /** 0 to 100, to a tenth. */
  readonly total: number;
  readonly passMark: number;
  /** `open` while what would decide it is still to come. */
  readonly verdict: "pass" | "fail" | "open";
  /** Hard objectives that failed. */
  readonly failedHard: readonly string[];
}

export interface ScoreParts {
  readonly specs: readonly ObjectiveSpec[];
  /** In the order of the specs. */
  readonly results: readonly CheckResult[];
  readonly evidence: readonly (readonly string[])[];
  /** Of each hint that was taken. */
  readonly prices: readonly number[];
  readonly passMark: number;
  /** Whether the exercise is over. */
  readonly isWhole: boolean;
}

/** Dimensions in which nothing is asked give their share to the others. */
export function scoreOf({ specs, results, evidence, prices, passMark, isWhole }: ScoreParts): Score {
  const shares = sharesOf(specs);
  const objectives = specs.map(({ dimension, check: { weight } }, index): ObjectiveResult => {
    const { name, verdict, at, why } = results[index]!;
    const worth = dimension === "hard" || weight === 0 ? 0 : (shares[dimension] * weight) / weightOf(specs, dimension);
    const points = verdict === "pass" ? worth : 0;
    const base = { name, weight, verdict, why, dimension, worth, points, evidence: evidence[index] ?? [] };
    return at === undefined ? base : { ...base, at };
  });
  const failedHard = objectives.filter((each) => each.dimension === "hard" && each.verdict === "fail");
  const hints = prices.reduce((sum, price) => sum + price, 0);
  const earned = objectives.reduce((sum, { points }) => sum + points, 0);
  const total = failedHard.length > 0 ? 0 : Math.max(0, Math.round((earned - hints) * 10) / 10);
  const isUndecided = !isWhole && objectives.some(({ verdict }) => verdict === "open");
  const verdict = failedHard.length > 0 ? "fail" : isUndecided ? "open" : total >= passMark ? "pass" : "fail";
  return { objectives, hints, total, passMark, verdict, failedHard: failedHard.map(({ name }) => name) };
}

function sharesOf(specs: readonly ObjectiveSpec[]): Record<Dimension, number> {
  const asked = dimensions.filter((dimension) => weightOf(specs, dimension) > 0);
  const sum = asked.reduce((total, dimension) => total + dimensionShares[dimension], 0);
  const share = (dimension: Dimension): number =>
    asked.includes(dimension) ? (100 * dimensionShares[dimension]) / sum : 0;
  return {
    detection: share("detection"),
    diagnosis: share("diagnosis"),
    action: share("action"),
    outcome: share("outcome"),
    discipline: share("discipline"),
  };
}

const weightOf = (specs: readonly ObjectiveSpec[], dimension: Dimension): number =>
  specs.reduce((sum, each) => sum + (each.dimension === dimension ? each.check.weight : 0), 0);
