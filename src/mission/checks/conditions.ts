/** Conditions that start something once: the `when:` of a timeline, evaluated over the same views as the checks. */

import { assert } from "../../kernel/assert.ts";
import { compile } from "./predicate.ts";
import type { View } from "./spec.ts";

/** Plain data, in the order of the conditions. */
export interface ConditionState {
  readonly fired: boolean[];
}

export interface Conditions {
  initial(): ConditionState;
  /** Indices of the conditions that are true for the first time; an error or missing telemetry is not true. */
  evaluate(state: ConditionState, view: View): readonly number[];
}

const none: readonly number[] = [];

/** Compiles conditions that validation has found good. */
export function createConditions(texts: readonly string[]): Conditions {
  const predicates = texts.map((text) => {
    const result = compile(text);
    assert(result.ok, `the condition "${text}" does not compile; validate the scenario first`);
    return result.predicate;
  });
  return {
    initial: () => ({ fired: texts.map(() => false) }),
    evaluate(state, view) {
      let due = none;
      for (let i = 0; i < predicates.length; i += 1) {
        if (state.fired[i] === true || predicates[i]!.evaluate(view) !== true) continue;
        state.fired[i] = true;
        due = [...due, i];
      }
      return due;
    },
  };
}
