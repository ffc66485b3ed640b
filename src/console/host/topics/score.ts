/** How the objectives of the exercise stand, or its checks where it has none. */

import type { Exercise } from "../../../mission/exercise.ts";
import type { ScoreLine } from "../../protocol/state.ts";

export function scoreLines(exercise: Exercise): ScoreLine[] {
  const score = exercise.score();
  if (score === undefined) return checkLines(exercise);
  const lines = score.objectives.map(({ name, dimension, worth, points, verdict, why, evidence }) => ({
    objective: name,
    dimension,
    weight: tenth(worth),
    points: tenth(points),
    verdict,
    why: [why, ...evidence].join("; "),
  }));
  if (score.hints === 0) return lines;
  const hints = { objective: "hints", dimension: "discipline", weight: 0, points: -score.hints, verdict: "fail" };
  return [...lines, { ...hints, why: "hints were taken" }];
}

const tenth = (points: number): number => Math.round(points * 10) / 10;

const checkLines = (exercise: Exercise): ScoreLine[] =>
  exercise.checkResults(exercise.simulation.now).map(({ name, weight, verdict, why, requirement }) => ({
    objective: name,
    dimension: requirement ?? "",
    weight,
    points: verdict === "pass" ? weight : 0,
    verdict,
    why: why ?? "",
  }));
