/** What `falak check` prints: every mistake, or one line that says what was found good. Pure; reading files and exit codes are the caller's. */

import type { Mistake } from "../mission/scenario/mistake.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import { formatMistakes } from "../mission/scenario/format.ts";
import type { Scenario } from "../mission/scenario/scenario.ts";
import type { DryRunFinding } from "../mission/checks/dry-run.ts";

/** The text for a scenario with mistakes. */
export function checkRefusalText(fileName: string, text: string, mistakes: readonly Mistake[]): string {
  return formatMistakes(fileName, text, mistakes);
}

/** The text for predicates that have no truth value on the initial state. */
export function checkDryRunText(fileName: string, findings: readonly DryRunFinding[]): string {
  const lines = findings.map(({ name, predicate, error, index }) => {
    const caret = predicate.includes("\n") ? "" : `    ${" ".repeat(index)}^\n`;
    return `${fileName}: check "${name}" cannot be evaluated on the initial state: ${error}\n    ${predicate}\n${caret}`;
  });
  return lines.join("\n");
}

/** The text for a scenario without mistakes. */
export function checkGoodText(fileName: string, scenario: Scenario): string {
  const { name, startUtc, duration, stations, timeline, checks } = scenario;
  const counts = [counted(stations.length, "station"), counted(timeline.length, "timeline entry", "timeline entries")];
  counts.push(counted(checks.length, "check"));
  return `${fileName}: good. "${name}", ${formatDuration(duration)} from ${startUtc}, ${counts.join(", ")}\n`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
