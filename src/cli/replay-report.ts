/** What a replay amounts to: one JSON document for scripts, a few lines for people. */

import type { Recording, RecordingResult } from "../archive/index.ts";
import type { ReplayEnd } from "../bench/run/replay.ts";
import { between, inSeconds, type InputEntry, simStart } from "../kernel/index.ts";
import type { Verdict } from "../mission/checks/spec.ts";
import type { Exercise } from "../mission/exercise.ts";
import { scoreLines, scoreReport, type ScoreReport } from "./score-text.ts";
import { type CheckReport, checkReports } from "./result.ts";
import { verdictOf } from "./verdict.ts";

export interface ReplayReport {
  readonly recording: string;
  readonly scenario: string;
  readonly simulated_s: number;
  readonly wall_s: number;
  readonly state_hash: string;
  readonly telemetry_hash: string;
  /** Null where the recording has no result to compare with. */
  readonly recorded_state_hash: string | null;
  readonly recorded_telemetry_hash: string | null;
  /** Whether the hashes are. */
  readonly equal: boolean | null;
  /** What the replayed run amounts to, by its checks, the overruns in its log, and how it is known to have ended. */
  readonly verdict: Verdict;
  readonly recorded_verdict: string | null;
  readonly checks: readonly CheckReport[];
  /** Null where the scenario has no objectives. */
  readonly score: ScoreReport | null;
  /** Answers that the exercise went without. */
  readonly overruns: number;
  readonly missed: number;
  readonly ended: string;
  readonly warnings: readonly string[];
}

/** Counts, as the log is read, the answers that are none. */
export class Evidence {
  overruns = 0;
  missed = 0;

  *watched(log: Iterable<InputEntry>): Generator<InputEntry> {
    for (const entry of log) {
      const lost = entry.type === "answer" ? (entry.answer as { readonly lost?: unknown } | null)?.lost : undefined;
      if (lost === "overrun") this.overruns += 1;
      else if (lost !== undefined) this.missed += 1;
      yield entry;
    }
  }
}

export interface ReplayParts {
  readonly recording: Recording;
  readonly exercise: Exercise;
  readonly warnings: readonly string[];
  readonly evidence: Evidence;
  readonly end: ReplayEnd;
  readonly wall_s: number;
}

export function reportOf({ recording, exercise, warnings, evidence, end, wall_s }: ReplayParts): ReplayReport {
  const { path, result } = recording;
  const { overruns, missed } = evidence;
  const { simulation, scenario } = exercise;
  const state_hash = exercise.stateHash();
  const telemetry_hash = exercise.telemetryHash();
  const checks = checkReports(exercise);
  const score = scoreReport(exercise);
  const grounds = { checks, score: score?.verdict, overruns, ended: endOf(result), doubt: exercise.inconclusive() };
  return {
    recording: path,
    scenario: scenario.name,
    simulated_s: inSeconds(between(simStart, simulation.now)),
    wall_s: Number(wall_s.toFixed(3)),
    state_hash,
    telemetry_hash,
    recorded_state_hash: result?.stateHash ?? null,
    recorded_telemetry_hash: result?.telemetryHash ?? null,
    equal: result === null ? null : result.stateHash === state_hash && result.telemetryHash === telemetry_hash,
    verdict: verdictOf({ ...grounds, isWhole: simulation.now >= scenario.duration }),
    recorded_verdict: result?.verdict ?? null,
    checks,
    score,
    overruns,
    missed,
    ended: end.reason === "reached" ? "reached" : `the log ends before an answer of ${end.port}`,
    warnings,
  };
}

/** How the recorded run ended; one whose end was not recorded was stopped by something. */
function endOf(result: RecordingResult | null): "reached" | "stopped" | "broken" {
  if (result === null) return "stopped";
  return result.ended === "reached" || result.ended === "stopped" ? result.ended : "broken";
}

export function replayText(report: ReplayReport): string {
  const { equal, verdict, recorded_verdict } = report;
  const outcome =
    equal === null
      ? "no result recorded to compare with"
      : equal
        ? "hashes equal"
        : "HASHES DIFFER from the recorded ones";
  const was = recorded_verdict === null || recorded_verdict === verdict ? "" : ` (recorded ${recorded_verdict})`;
  const lines = [
    `${report.recording}: ${report.scenario}, ${report.simulated_s} s simulated in ${report.wall_s} s: ${outcome}`,
    ...(report.ended === "reached" ? [] : [`  ended: ${report.ended}`]),
    `  verdict        ${verdict}${was}`,
    ...report.checks
      .filter((check) => check.verdict === "fail" || check.verdict === "inconclusive")
      .map(({ verdict: how, name, why, at_s }) => `  ${how.padEnd(12)} ${name}: ${why}${at_s === undefined ? "" : ` at ${at_s} s`}`), // prettier-ignore
    ...scoreLines(report.score),
    `  state_hash     ${report.state_hash}${equal === false ? ` (recorded ${report.recorded_state_hash})` : ""}`,
    `  telemetry_hash ${report.telemetry_hash}${equal === false ? ` (recorded ${report.recorded_telemetry_hash})` : ""}`,
  ];
  return `${lines.join("\n")}\n`;
}
