/** What an exercise is scored by: checks with a dimension, and those that must not fail whatever else was right. */

import type { CheckSpec } from "../checks/spec.ts";

/** What of a trainee's work is judged, and what share of the whole it has. */
export const dimensionShares = { detection: 20, diagnosis: 25, action: 30, outcome: 15, discipline: 10 } as const;
export type Dimension = keyof typeof dimensionShares;
export const dimensions = Object.keys(dimensionShares) as Dimension[];

export interface ObjectiveSpec {
  /** Its weight counts within its dimension. */
  readonly check: CheckSpec;
  /** `hard`: the exercise is failed where this one is. */
  readonly dimension: Dimension | "hard";
}

/** Asked for at the desk, one after the other. */
export interface HintSpec {
  readonly text: string;
  /** Points that it costs. */
  readonly price: number;
}

/** Points of a hundred that an exercise takes to be passed, where it says nothing else. */
export const passMarkUsual = 70;
