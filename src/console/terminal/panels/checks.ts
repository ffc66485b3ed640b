/** The scenario's checks with their state so far. */

import { titled } from "../layout.ts";
import type { CheckLine } from "../model.ts";
import { paint, type Ink } from "../paint.ts";
import { widthOf } from "../text.ts";

type State = CheckLine["state"];

const looks: Readonly<Record<State, { readonly ink: Ink; readonly word: string }>> = {
  failed: { ink: "red", word: "FAILED" },
  unsure: { ink: "yellow", word: "unsure" },
  passed: { ink: "good", word: "passed" },
  holds: { ink: "plain", word: "holds" },
  open: { ink: "dim", word: "open" },
};

const order = Object.keys(looks) as State[];

/** One line: how many there are of each kind. */
export function checksSummary(checks: readonly CheckLine[], width: number): string {
  if (checks.length === 0) return titled("CHECKS", width, paint("dim", "none"));
  const counts = order.flatMap((state) => {
    const count = checks.filter((check) => check.state === state).length;
    return count === 0 ? [] : [paint(looks[state].ink, `${count} ${looks[state].word}`)];
  });
  return titled("CHECKS", width, counts.join(", "));
}

const marks: Readonly<Record<State, string>> = { failed: "x", unsure: "?", passed: "+", holds: "=", open: "." };
const marksLegend = "+ passed  = holds  . open  ? unsure  x FAILED";
const namesFrom: readonly State[] = ["failed", "unsure"];

/**
 * Every check in little room: a mark each in the order of the scenario, and those by name that a person has to look at. As
 * many lines as that takes, two at most.
 */
export function checkMarks(checks: readonly CheckLine[], width: number): string[] {
  if (checks.length === 0) return [];
  const each = checks.map(({ state }) => paint(looks[state].ink, marks[state])).join("");
  const named = namesFrom.flatMap((state) => checks.filter((check) => check.state === state));
  const legend = checks.length + marksLegend.length + 2 <= width ? `  ${paint("dim", marksLegend)}` : "";
  if (named.length === 0) return [`${each}${legend}`];
  const names = named.map(({ name, state }) => `${paint(looks[state].ink, looks[state].word)} ${name}`).join(", ");
  const isShort = checks.length + 2 + widthOf(names) <= width;
  return isShort ? [`${each}  ${names}`] : [`${each}${legend}`, names];
}

/** The failed ones a line each, for a screen that has no room for all. */
export const failedChecks = (checks: readonly CheckLine[]): string[] =>
  checks.filter(({ state }) => state === "failed").map(checkLine);

export function checkLine({ name, state, detail }: CheckLine): string {
  const { ink, word } = looks[state];
  return `${paint(ink, word.padEnd(6))} ${name}${detail === "" ? "" : paint("dim", `: ${detail}`)}`;
}
