/** What a run amounts to, from what is known of it; the same for a run and for its replay. */

import type { CheckVerdict, Verdict } from "../mission/checks/spec.ts";

export interface Grounds {
  readonly checks: readonly { readonly verdict: CheckVerdict }[];
  /** Of the objectives, where there are any; an open one counts only where the scenario was flown to its end. */
  readonly score?: "pass" | "fail" | "open" | undefined;
  /** Answers that the exercise went without because they were late. */
  readonly overruns: number;
  readonly ended: "reached" | "stopped" | "broken";
  /** Whether the scenario was flown to its end. */
  readonly isWhole: boolean;
  /** Why the exercise allows no verdict. */
  readonly doubt: string | undefined;
}

/**
 * Overruns do not allow a verdict either way. A loss that `--on-loss hold` rode out does: the person asked for it. A check
 * that is still open counts only where the scenario was flown to its end.
 */
export function verdictOf({ checks, score, overruns, ended, isWhole, doubt }: Grounds): Verdict {
  if (ended === "broken" || overruns > 0) return "inconclusive";
  if (score === "fail" && isWhole) return "fail";
  if (checks.some(({ verdict }) => verdict === "fail")) return "fail";
  // Somebody ended it early: what was not seen cannot pass.
  if (ended === "stopped") return "inconclusive";
  const undecided = checks.some(({ verdict }) => verdict === "inconclusive" || (isWhole && verdict === "open"));
  return undecided || doubt !== undefined ? "inconclusive" : "pass";
}
