/** The scenario's checks with their state so far. */

import { titled } from "../layout.ts";
import type { CheckLine } from "../model.ts";
import { paint, type Ink } from "../paint.ts";

type State = CheckLine["state"];

const looks: Readonly<Record<State, { readonly ink: Ink; readonly word: string }>> = {
  failed: { ink: "red", word: "FAILED" },
  unsure: { ink: "yellow", word: "unsure" },
  passed: { ink: "good", word: "passed" },
  holds: { ink: "plain", word: "holds" },
  open: { ink: "dim", word: "open" },
};

const order = Object.keys(looks) as State[];

/** One line: how many there are of each kind, and the name of the first that failed. */
export function checksSummary(checks: readonly CheckLine[], width: number): string {
  if (checks.length === 0) return titled("CHECKS", width, paint("dim", "none"));
  const counts = order.flatMap((state) => {
    const count = checks.filter((check) => check.state === state).length;
    return count === 0 ? [] : [paint(looks[state].ink, `${count} ${looks[state].word}`)];
  });
  return titled("CHECKS", width, counts.join(", "));
}

/** The failed ones a line each, for a screen that has no room for all. */
export const failedChecks = (checks: readonly CheckLine[]): string[] =>
  checks.filter(({ state }) => state === "failed").map(checkLine);

export function checkLine({ name, state, detail }: CheckLine): string {
  const { ink, word } = looks[state];
  return `${paint(ink, word.padEnd(6))} ${name}${detail === "" ? "" : paint("dim", `: ${detail}`)}`;
}
