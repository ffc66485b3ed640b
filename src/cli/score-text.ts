/** A score as scripts and people read it. */

import { secondsAt } from "../kernel/index.ts";
import type { Exercise } from "../mission/exercise.ts";

export interface ScoreReport {
  /** 0 to 100. */
  readonly total: number;
  readonly pass_mark: number;
  readonly verdict: "pass" | "fail" | "open";
  /** Points that hints cost. */
  readonly hints: number;
  readonly failed_hard: readonly string[];
  readonly objectives: readonly {
    readonly name: string;
    readonly dimension: string;
    readonly worth: number;
    readonly points: number;
    readonly verdict: string;
    readonly at_s?: number;
    readonly why: string;
    readonly evidence: readonly string[];
  }[];
}

/** Null where the scenario has no objectives. */
export function scoreReport(exercise: Exercise): ScoreReport | null {
  const score = exercise.score();
  if (score === undefined) return null;
  const { total, passMark, verdict, hints, failedHard } = score;
  const objectives = score.objectives.map(({ name, dimension, worth, points, verdict: how, at, why, evidence }) => ({
    name,
    dimension,
    worth: tenth(worth),
    points: tenth(points),
    verdict: how,
    ...(at === undefined ? {} : { at_s: secondsAt(at) }),
    why,
    evidence,
  }));
  return { total, pass_mark: passMark, verdict, hints, failed_hard: failedHard, objectives };
}

export function scoreLines(score: ScoreReport | null): string[] {
  if (score === null) return [];
  const hints = score.hints === 0 ? "" : `, ${score.hints} lost to hints`;
  const hard = score.failed_hard.map((name) => `, failed: ${name}`).join("");
  return [
    `  score ${score.total} of 100 (${score.pass_mark} to pass${hints}${hard})`,
    ...score.objectives.flatMap(({ name, dimension, worth, points, verdict, at_s, why, evidence }) => [
      `    ${verdict.padEnd(12)} ${points} of ${worth}  ${dimension}: ${name}: ${why}${at_s === undefined ? "" : ` at ${at_s} s`}`,
      ...evidence.map((line) => `        ${line}`),
    ]),
  ];
}

const tenth = (points: number): number => Math.round(points * 10) / 10;
