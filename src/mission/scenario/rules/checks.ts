/** Checks: exactly one temporal word, the windows that it can have, predicates that make sense, names that differ. */

import type { GroupShape } from "../../checks/shape.ts";
import { parseDuration } from "../duration.ts";
import type { Finding } from "../issues.ts";
import type { Path } from "../position.ts";
import { edgeFindings, expressionFindings, isTime } from "./predicates.ts";
import { exactlyOne, finding, group, list, textOf, type Raw } from "./raw.ts";

export const words = ["eventually", "always", "never", "holds"] as const;

/** All findings of `checks`, or of `objectives`. */
export function checkFindings(raw: Raw, vocabulary: GroupShape, key: "checks" | "objectives" = "checks"): Finding[] {
  const checks = list(raw[key]);
  const seen = new Set<string>();
  return checks.flatMap((value, index) => {
    const check = group(value);
    const path = [key, index];
    return [
      ...exactlyOne(check, path, words),
      ...(key === "objectives" ? exactlyOne(check, path, ["dimension", "hard"]) : []),
      ...words.flatMap((word) => expressionFindings(check[word], [...path, word], vocabulary)),
      ...["from", "until"].flatMap((edge) => edgeFindings(check[edge], [...path, edge], vocabulary)),
      ...windowFindings(check, path),
      ...unreachableDeadline(check, path, momentOf(raw["duration"])),
      ...sameName(check["name"], [...path, "name"], seen),
    ];
  });
}

function windowFindings(check: Raw, path: Path): Finding[] {
  const findings: Finding[] = [];
  const has = (key: string): boolean => check[key] !== undefined;
  const searching = has("eventually") || has("holds");
  if (has("eventually") && !has("within") && !has("until")) {
    findings.push(finding(path, "eventually needs a deadline", "add within: or until:"));
  }
  if (has("holds") && !has("for")) findings.push(finding(path, "holds needs for:, how long it must stay true"));
  if (!has("holds") && has("for")) findings.push(misplaced(path, "for", "belongs to holds", "use until: for a window"));
  if (!searching && has("within")) {
    findings.push(misplaced(path, "within", "belongs to eventually and holds", "use from: and until: for a window"));
  }
  return [...findings, ...emptyWindow(check, path)];
}

function misplaced(path: Path, key: string, message: string, suggestion: string): Finding {
  return { target: { path: [...path, key], key: true }, message, suggestion };
}

function emptyWindow(check: Raw, path: Path): Finding[] {
  const from = momentOf(check["from"]);
  const until = momentOf(check["until"]);
  if (from === undefined || until === undefined || from < until) return [];
  return [finding([...path, "until"], "is not later than from: the window is empty")];
}

/** A deadline behind the scenario's end is never judged. */
function unreachableDeadline(check: Raw, path: Path, end: number | undefined): Finding[] {
  const within = momentOf(check["within"]);
  const from = check["from"] === undefined ? 0 : momentOf(check["from"]);
  if (within === undefined || from === undefined || end === undefined || from + within <= end) return [];
  const advice = "shorten within:, or make the scenario's duration longer";
  return [finding([...path, "within"], "ends after the scenario: the check would stay open", advice)];
}

function momentOf(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined || !isTime(text)) return undefined;
  const parsed = parseDuration(text);
  return parsed.ok ? parsed.duration : undefined;
}

/** A finding where a name stands a second time. */
export function sameName(value: unknown, path: Path, seen: Set<string>): Finding[] {
  const name = textOf(value);
  if (name === undefined) return [];
  if (seen.has(name)) return [finding(path, `the name "${name}" stands twice`)];
  seen.add(name);
  return [];
}
