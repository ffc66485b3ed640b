/** The checks' part of the screen: how each one stands while the exercise goes on. */

import type { SimTime } from "../../../kernel/index.ts";
import type { CheckProgress, CheckSpec } from "../../../mission/checks/spec.ts";
import { deadline_us } from "../../../mission/checks/temporal.ts";
import { roughly } from "../format.ts";
import type { CheckLine } from "../model.ts";
import { timeAfterStart } from "./moments.ts";

export function checkLine(spec: CheckSpec, progress: CheckProgress, now: SimTime): CheckLine {
  const line = (state: CheckLine["state"], detail: string): CheckLine => ({ name: spec.name, state, detail });
  const isInvariant = spec.word === "always" || spec.word === "never";
  if (progress.phase === "passed") return line("passed", `at ${timeAfterStart(progress.decided_us)}`);
  if (progress.phase === "failed") return line("failed", `at ${timeAfterStart(progress.decided_us)}`);
  if (progress.errorCount > 0) return line("unsure", progress.firstError);
  if (progress.phase === "before") return line("open", "its window has not opened");
  const seen = progress.trueCount + progress.falseCount;
  if (progress.phase === "closed") return closed(spec, seen, isInvariant, line);
  if (seen === 0) return line("open", "no telemetry yet");
  if (isInvariant) return line("holds", `${spec.word === "never" ? "not once" : "true"} at ${seen} instants so far`);
  return line("open", search(spec, progress, now));
}

type Line = (state: CheckLine["state"], detail: string) => CheckLine;

function closed(spec: CheckSpec, seen: number, isInvariant: boolean, line: Line): CheckLine {
  if (seen === 0) return line("unsure", "nothing was seen in its window");
  if (isInvariant) return line("passed", `${spec.word === "never" ? "not once" : "true"} at ${seen} instants`);
  return line("failed", "not within its time");
}

/** What `eventually` and `holds` still wait for. */
function search(spec: CheckSpec, progress: CheckProgress, now: SimTime): string {
  const left_us = deadline_us(spec, progress) - now;
  const due = left_us === Infinity ? "" : `, ${roughly(Math.max(0, left_us) / 1e6)} left`;
  if (spec.word !== "holds") return `not yet${due}`;
  const lasted_s = progress.since_us < 0 ? 0 : (now - progress.since_us) / 1e6;
  return `true for ${roughly(lasted_s)} of ${roughly((spec.lasting ?? 0) / 1e6)}${due}`;
}
