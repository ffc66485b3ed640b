/** Checks driven by a list of outcomes, one a second. */

import { microseconds, seconds, simTime, type Duration, type SimTime } from "../../../src/kernel/time.ts";
import { createChecks } from "../../../src/mission/checks/checks.ts";
import type { CheckResult, CheckSpec, CheckState, View } from "../../../src/mission/checks/spec.ts";

export const second_us = 1e6;
export const at_s = (s: number): SimTime => simTime(s * second_us);
export const s = (n: number): Duration => (Number.isInteger(n) ? seconds(n) : microseconds(n * second_us));

export const empty: View = { truth: {}, ground: {}, t_s: 0 };

/** `1` true, `0` false, `w` no telemetry yet, `e` an error; the predicate is `adcs.flag`. */
export type Outcomes = string;

export function viewOf(outcome: string, t_s: number): View {
  const base = { ...empty, t_s };
  if (outcome === "w") return base;
  return { ...base, adcs: outcome === "e" ? {} : { flag: outcome === "1" } };
}

export const spec = (word: CheckSpec["word"], more: Partial<CheckSpec> = {}): CheckSpec => ({
  name: "a",
  word,
  predicate: "adcs.flag",
  severity: "major",
  weight: 1,
  ...more,
});

/** The state after one evaluation a second from 0. */
export function runState(check: CheckSpec, outcomes: Outcomes): CheckState {
  const checks = createChecks([check]);
  const state = checks.initial();
  [...outcomes].forEach((outcome, t) => checks.evaluate(state, viewOf(outcome, t), at_s(t)));
  return state;
}

/** The result if the exercise ends with the last outcome, or at `end_s`. */
export function run(check: CheckSpec, outcomes: Outcomes, end_s = outcomes.length - 1): CheckResult {
  const [result] = createChecks([check]).results(runState(check, outcomes), at_s(end_s));
  if (result === undefined) throw new Error("no result");
  return result;
}
