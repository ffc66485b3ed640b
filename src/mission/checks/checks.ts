/** Checks over a running exercise: windows opened and closed, predicates evaluated, verdicts given at any moment. */

import { assert } from "../../kernel/assert.ts";
import { simTime, type SimTime } from "../../kernel/time.ts";
import { compile, type Predicate } from "./predicate.ts";
import type { CheckProgress, CheckResult, Checks, CheckSpec, View, WindowEdge } from "./spec.ts";
import { advance, deadline_us, initialProgress, judge, noteFailure, noTime_us } from "./temporal.ts";

interface CompiledCheck {
  readonly spec: CheckSpec;
  readonly predicate: Predicate;
  readonly from: Predicate | undefined;
  readonly until: Predicate | undefined;
}

/** Compiles checks that validation has found good; a predicate that does not compile is a programmer's error here. */
export function createChecks(specs: readonly CheckSpec[]): Checks {
  const compiled = specs.map(compiledCheck);
  return {
    initial: () => ({ checks: specs.map(initialProgress) }),
    evaluate(state, view, at) {
      for (let i = 0; i < compiled.length; i += 1) evaluateOne(compiled[i]!, state.checks[i]!, view, at);
    },
    results: (state, end) => compiled.map(({ spec }, i) => resultOf(spec, state.checks[i]!, end)),
  };
}

function compiledCheck(spec: CheckSpec): CompiledCheck {
  return { spec, predicate: good(spec.predicate), from: edgePredicate(spec.from), until: edgePredicate(spec.until) };
}

function edgePredicate(edge: WindowEdge | undefined): Predicate | undefined {
  return edge?.kind === "when" ? good(edge.when) : undefined;
}

function good(text: string): Predicate {
  const result = compile(text);
  assert(result.ok, `the predicate "${text}" does not compile; validate the scenario first`);
  return result.predicate;
}

/** A check that is decided costs nothing any more. */
function evaluateOne(check: CompiledCheck, progress: CheckProgress, view: View, at: SimTime): void {
  const { spec } = check;
  if (progress.phase === "before" && opens(check, progress, view, at)) {
    progress.phase = "open";
    progress.opened_us = spec.from?.kind === "at" ? spec.from.at : at;
  }
  if (progress.phase !== "open") return;
  if (at > deadline_us(spec, progress)) {
    close(progress, deadline_us(spec, progress));
    return;
  }
  if (isReached(check.until, progress, view, at)) {
    close(progress, at);
    return;
  }
  advance(spec, progress, check.predicate.evaluate(view), at);
}

function opens({ spec, from }: CompiledCheck, progress: CheckProgress, view: View, at: SimTime): boolean {
  if (from !== undefined) return isReached(from, progress, view, at);
  return spec.from?.kind === "at" ? at >= spec.from.at : true;
}

/** Whether the condition of an edge is true; one that cannot be evaluated is noted, and is not false for good. */
function isReached(edge: Predicate | undefined, progress: CheckProgress, view: View, at: SimTime): boolean {
  if (edge === undefined) return false;
  const outcome = edge.evaluate(view);
  if (typeof outcome === "object") noteFailure(progress, outcome, at);
  return outcome === true;
}

function close(progress: CheckProgress, at_us: number): void {
  progress.phase = "closed";
  progress.closed_us = at_us;
}

function resultOf(spec: CheckSpec, progress: CheckProgress, end: SimTime): CheckResult {
  const { verdict, at_us, why } = judge(spec, progress, end);
  const { name, severity, weight } = spec;
  return {
    name,
    ...(spec.requirement === undefined ? {} : { requirement: spec.requirement }),
    severity,
    weight,
    verdict,
    ...(at_us === noTime_us ? {} : { at: simTime(at_us) }),
    why,
  };
}
