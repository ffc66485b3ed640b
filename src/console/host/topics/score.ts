/** How the checks of the exercise stand, with their weights. */

import type { Exercise } from "../../../mission/exercise.ts";
import type { ScoreLine } from "../../protocol/state.ts";

export function scoreLines(exercise: Exercise): ScoreLine[] {
  return exercise.checkResults(exercise.simulation.now).map(({ name, weight, verdict, why, requirement }) => ({
    objective: name,
    dimension: requirement ?? "",
    weight,
    points: verdict === "pass" ? weight : 0,
    verdict,
    why: why ?? "",
  }));
}
