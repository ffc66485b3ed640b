/** Why an objective stands as it does: what its predicate read when it was decided, and the log lines of what it counts. */

import { formatDuration } from "../scenario/duration.ts";
import { seconds } from "../../kernel/index.ts";
import type { CheckSpec, View } from "../checks/spec.ts";
import { counters } from "../checks/functions.ts";
import type { Predicate } from "../checks/predicate.ts";
import type { DeskState } from "../desk/desk-state.ts";
import type { CountedStage } from "../desk/tally.ts";

/** What the predicate reads, as it was: `power.state_of_charge 0.482`. Groups and counters are left out. */
export function readingsOf({ expression }: Predicate, view: View): string[] {
  const lines = expression.references.flatMap(({ steps }) => {
    let value: unknown = view;
    for (const { name } of steps) {
      if (typeof value !== "object" || value === null) return [];
      value = (value as Record<string, unknown>)[name];
    }
    return typeof value === "object" || value === undefined || steps.at(-1)?.name === "words"
      ? []
      : [`${steps.map(({ name }) => name).join(".")} ${textOf(value)}`];
  });
  return [...new Set(lines)];
}

const textOf = (value: unknown): string =>
  typeof value === "number" ? String(Number(value.toPrecision(4))) : String(value);

/** When the telecommands that a predicate counts reached the stage it asks for; notes with the words it looks for. */
export function logLinesOf({ expression }: Predicate, desk: Readonly<DeskState>): string[] {
  return expression.calls.flatMap(({ name, text }) => {
    if (text === undefined) return [];
    if (counters.get(name) === "command") {
      const times = desk.tally.times[name as CountedStage][text] ?? [];
      return times.length === 0 ? [`${text}: never ${name}`] : [`${text} ${name} at ${times.map(momentOf).join(", ")}`];
    }
    if (name !== "said") return [];
    const words = text.toLowerCase().split(" ");
    return desk.notes
      .filter((note) => words.every((word) => note.text.toLowerCase().includes(word)))
      .slice(0, 3)
      .map((note) => `note by ${note.by} at ${momentOf(note.at)}: ${note.text}`);
  });
}

/** To the second. */
const momentOf = (at: number): string => formatDuration(seconds(Math.floor(at / 1e6)));

/** All predicates of a check: its own, and those of its window. */
export const predicatesOf = ({ predicate, from, until }: CheckSpec): string[] => [
  predicate,
  ...[from, until].flatMap((edge) => (edge?.kind === "when" ? [edge.when] : [])),
];
