/** `falak replay`: a recorded run once more, from its input log alone. */

import { readRecording, type Recording, versionDifferences } from "../archive/index.ts";
import { now_us } from "../bench/clock.ts";
import { replay } from "../bench/run/replay.ts";
import { inSeconds, between, microseconds, after, type SimTime, simStart } from "../kernel/index.ts";
import { createExercise, type Exercise } from "../mission/exercise.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { parseScenario } from "../mission/scenario/parse.ts";
import { formatMistakes } from "../mission/scenario/format.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import { catalogueText, overridesOf } from "./load.ts";

export interface ReplayWords {
  readonly json?: boolean;
}

interface ReplayReport {
  readonly recording: string;
  readonly scenario: string;
  readonly simulated_s: number;
  readonly wall_s: number;
  readonly state_hash: string;
  readonly telemetry_hash: string;
  /** Null where the recording has no result to compare with. */
  readonly recorded_state_hash: string | null;
  readonly recorded_telemetry_hash: string | null;
  readonly equal: boolean | null;
  readonly ended: string;
  readonly warnings: readonly string[];
}

/** @throws UsageError where the file is no whole recording */
export async function replayRecording(path: string, words: ReplayWords): Promise<ExitCode> {
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  const { recording } = read;
  const warnings = versionDifferences(recording.versions);
  const exercise = rebuild(recording);
  const until =
    recording.result === null ? recording.lastAt : after(simStart, microseconds(recording.result.simulated_s * 1e6));
  const began_us = now_us();
  exercise.simulation.start();
  const end = await replay(exercise, recording.inputs(), until);
  const report = reportOf(
    recording,
    exercise,
    warnings,
    (now_us() - began_us) / 1e6,
    end.reason === "reached" ? "reached" : `the log ends before an answer of ${end.port}`,
  );
  for (const warning of warnings) process.stderr.write(`warning: ${warning}; hashes may differ\n`);
  process.stdout.write(words.json === true ? `${JSON.stringify(report)}\n` : text(report));
  return report.equal === false ? exitCode.failed : exitCode.passed;
}

function rebuild({ header, path }: Recording): Exercise {
  const overrides = overridesOf([...header.overrides]);
  const loadFile = (model: string): string | undefined => header.spacecraftText || catalogueText(model);
  const parsed = parseScenario(header.scenarioText, { loadFile, overrides });
  if (!parsed.ok)
    throw new UsageError(
      `${path}: its scenario is not valid for this version\n${formatMistakes(header.scenarioPath, header.scenarioText, parsed.mistakes)}`,
    );
  if (parsed.spacecraft === undefined) throw new UsageError(`${path}: names no spacecraft`);
  const outside = new Set<UnitName>(unitNames.filter((unit) => (header.targets[unit] ?? "model") !== "model"));
  const built = createExercise(parsed.scenario, parsed.spacecraft, outside);
  if (!built.ok) throw new UsageError(`${path}: ${built.refusals.join("; ")}`);
  return built.exercise;
}

function reportOf(
  { path, result }: Recording,
  exercise: Exercise,
  warnings: readonly string[],
  wall_s: number,
  ended: string,
): ReplayReport {
  const now: SimTime = exercise.simulation.now;
  const state_hash = exercise.stateHash();
  const telemetry_hash = exercise.telemetryHash();
  return {
    recording: path,
    scenario: exercise.scenario.name,
    simulated_s: inSeconds(between(simStart, now)),
    wall_s: Number(wall_s.toFixed(3)),
    state_hash,
    telemetry_hash,
    recorded_state_hash: result?.stateHash ?? null,
    recorded_telemetry_hash: result?.telemetryHash ?? null,
    equal: result === null ? null : result.stateHash === state_hash && result.telemetryHash === telemetry_hash,
    ended,
    warnings,
  };
}

function text(report: ReplayReport): string {
  const verdict =
    report.equal === null
      ? "no result recorded to compare with"
      : report.equal
        ? "hashes equal"
        : "HASHES DIFFER from the recorded ones";
  const lines = [
    `${report.recording}: ${report.scenario}, ${report.simulated_s} s simulated in ${report.wall_s} s: ${verdict}`,
    ...(report.ended === "reached" ? [] : [`  ended: ${report.ended}`]),
    `  state_hash     ${report.state_hash}${report.equal === false ? ` (recorded ${report.recorded_state_hash})` : ""}`,
    `  telemetry_hash ${report.telemetry_hash}${report.equal === false ? ` (recorded ${report.recorded_telemetry_hash})` : ""}`,
  ];
  return `${lines.join("\n")}\n`;
}
