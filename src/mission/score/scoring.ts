/** Objectives over a running exercise: evaluated like checks, with the evidence kept at the moment of each decision. */

import type { SimTime } from "../../kernel/index.ts";
import { createChecks } from "../checks/checks.ts";
import { compile, type Predicate } from "../checks/predicate.ts";
import type { Checks, CheckState, View } from "../checks/spec.ts";
import type { DeskState } from "../desk/desk-state.ts";
import { logLinesOf, predicatesOf, readingsOf } from "./evidence.ts";
import type { HintSpec, ObjectiveSpec } from "./objective.ts";
import { type Score, scoreOf } from "./score.ts";

export interface ScoringState extends CheckState {
  /** By objective: what its predicate read when it was decided; empty before. */
  readonly readings: string[][];
}

export interface ScoringOptions {
  readonly objectives: readonly ObjectiveSpec[];
  readonly hints: readonly HintSpec[];
  readonly passMark: number;
}

export class Scoring {
  readonly #options: ScoringOptions;
  readonly #checks: Checks;
  readonly #predicates: readonly (readonly Predicate[])[];

  constructor(options: ScoringOptions) {
    this.#options = options;
    const specs = options.objectives.map(({ check }) => check);
    this.#checks = createChecks(specs);
    this.#predicates = specs.map((spec) =>
      predicatesOf(spec).flatMap((text) => {
        const compiled = compile(text);
        return compiled.ok ? [compiled.predicate] : [];
      }),
    );
  }

  initial(): ScoringState {
    return { ...this.#checks.initial(), readings: this.#options.objectives.map(() => []) };
  }

  evaluate(state: ScoringState, view: View, at: SimTime): void {
    if (state.checks.length === 0) return;
    const before = state.checks.map(({ phase }) => phase);
    this.#checks.evaluate(state, view, at);
    for (const [index, { phase }] of state.checks.entries()) {
      const predicate = this.#predicates[index]?.[0];
      if (predicate === undefined || phase === before[index] || phase === "open") continue;
      state.readings[index] = readingsOf(predicate, view);
    }
  }

  /** As if the exercise ended at `end`. */
  score(state: Readonly<ScoringState>, desk: Readonly<DeskState>, end: SimTime, isWhole: boolean): Score {
    const { objectives: specs, hints, passMark } = this.#options;
    const evidence = specs.map((_, index) => [
      ...(state.readings[index] ?? []),
      ...(this.#predicates[index] ?? []).flatMap((predicate) => logLinesOf(predicate, desk)),
    ]);
    const prices = desk.hints.map((_, index) => hints[index]?.price ?? 0);
    return scoreOf({ specs, results: this.#checks.results(state, end), evidence, prices, passMark, isWhole });
  }
}
