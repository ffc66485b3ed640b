/** What a test came to: pass, fail, or inconclusive where the bench allows neither. */

import type { TestCase } from "vitest/node";
import type { Evidence } from "../fixture/evidence.ts";

export type Verdict = "pass" | "fail" | "inconclusive" | "skipped";

export interface Outcome {
  readonly name: string;
  readonly file: string;
  readonly verdict: Verdict;
  /** Why it is not a pass; empty where it is. */
  readonly why: string;
  readonly duration_ms: number;
  readonly requirements: readonly string[];
  readonly evidence: readonly Evidence[];
}

const benchErrors = new Set(["BenchError", "SettingError", "RecordingError"]);

/** Ids as they stand in test names: `HIL-040`, `AOCS-012`. */
export const requirementsIn = (text: string): string[] => [...new Set(text.match(/\b[A-Z]{2,10}-\d{3,4}\b/g))];

export function outcomeOf(test: TestCase, file: string): Outcome {
  const { state, errors = [], ...rest } = test.result();
  const evidence = test.meta().evidence ?? [];
  const note = "note" in rest && rest.note !== undefined ? rest.note : "";
  const said = errors.map(({ message }) => message).join("\n");
  const broken = errors.find(({ name }) => benchErrors.has(name ?? ""));
  const doubts = evidence.flatMap(({ inconclusive }) => (inconclusive === null ? [] : [inconclusive])).join("; ");
  const [verdict, why] = judge(state, broken?.message, doubts, said, note);
  const checked = evidence.flatMap(({ checks }) => checks.flatMap(({ requirement }) => requirement ?? []));
  return {
    name: test.fullName,
    file,
    verdict,
    why,
    duration_ms: test.diagnostic()?.duration ?? 0,
    requirements: [...new Set([...requirementsIn(test.fullName), ...checked])],
    evidence,
  };
}

/** A broken bench and missed deadlines say nothing about what was tested, neither way. */
export function judge(
  state: "pending" | "passed" | "failed" | "skipped",
  broken: string | undefined,
  doubts: string,
  said: string,
  note: string,
): readonly [Verdict, string] {
  if (state === "skipped" || state === "pending") return ["skipped", note];
  if (broken !== undefined) return ["inconclusive", broken];
  if (doubts !== "") return ["inconclusive", said === "" ? doubts : `${doubts}; ${said}`];
  return state === "passed" ? ["pass", ""] : ["fail", said];
}

/** Whether a setting or a board file is wrong, and no bench broken: the person mends it, and nobody need try again. */
export const isMissetting = (test: TestCase): boolean =>
  test.result().errors?.some(({ name }) => name === "SettingError") ?? false;

/** The worst of several: what a requirement comes to. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ["fail", "inconclusive", "pass"] as const) if (verdicts.includes(verdict)) return verdict;
  return "skipped";
}

/** Requirements in order, each with the tests that name it. */
export function traceability(outcomes: readonly Outcome[]): { id: string; verdict: Verdict; tests: Outcome[] }[] {
  const ids = [...new Set(outcomes.flatMap(({ requirements }) => requirements))].toSorted();
  return ids.map((id) => {
    const tests = outcomes.filter(({ requirements }) => requirements.includes(id));
    return { id, verdict: worst(tests.map(({ verdict }) => verdict)), tests };
  });
}
