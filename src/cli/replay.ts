/** `falak replay`: a recorded run once more, from its input log alone. */

import { resolve } from "node:path";
import { readRecording, type Recording, versionDifferences } from "../archive/index.ts";
import { now_us } from "../bench/clock.ts";
import { replay } from "../bench/run/replay.ts";
import { after, type Breakpoint, decode, microseconds, simStart } from "../kernel/index.ts";
import { createExercise, type Exercise } from "../mission/exercise.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import { loadKept } from "./load.ts";
import { openReplayed } from "./replay-record.ts";
import { Evidence, replayText, reportOf } from "./replay-report.ts";

export interface ReplayWords {
  readonly record?: string;
  readonly json?: boolean;
}

/** @throws UsageError where the file is no whole recording */
export async function replayRecording(path: string, words: ReplayWords): Promise<ExitCode> {
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  const { recording } = read;
  if (words.record !== undefined && resolve(words.record) === resolve(path)) {
    throw new UsageError(`--record ${words.record}: that is the recording to replay; name another file`);
  }
  const warnings = versionDifferences(recording.versions);
  const exercise = rebuild(recording);
  const until =
    recording.result === null ? recording.lastAt : after(simStart, microseconds(recording.result.simulated_s * 1e6));
  const began_us = now_us();
  begin(recording, exercise);
  const evidence = new Evidence();
  const writer = await openReplayed(words.record, recording);
  const end = await replay(exercise, evidence.watched(recording.inputs()), until, writer?.sinks);
  const wall_s = (now_us() - began_us) / 1e6;
  const report = reportOf({ recording, exercise, warnings, evidence, end, wall_s });
  await writer?.close(report);
  for (const warning of warnings) process.stderr.write(`warning: ${warning}; hashes may differ\n`);
  process.stdout.write(words.json === true ? `${JSON.stringify(report)}\n` : replayText(report));
  return report.equal === false ? exitCode.failed : exitCode.passed;
}

/** From its start, or from the breakpoint that the run went on from. */
export function begin({ header, path }: Recording, { simulation }: Exercise): void {
  if (header.breakpoint === undefined) return simulation.start();
  const decoded = decode(Buffer.from(header.breakpoint.exercise, "base64"));
  if (!decoded.ok) throw new UsageError(`${path}: the breakpoint in it is not readable: ${decoded.why}`);
  simulation.restore(decoded.value as Breakpoint);
}

/** The exercise that was recorded, not begun. @throws UsageError where this version cannot build it */
export function rebuild({ header, path }: Recording): Exercise {
  const { scenarioPath, scenarioText: text, spacecraftText, overrides } = header;
  if (text === "") throw new UsageError(`${path}: ${scenarioPath} recorded wires and telemetry, no exercise to replay`);
  const { scenario, spacecraft } = loadKept(path, { path: scenarioPath, text, spacecraftText, overrides });
  const outside = new Set<UnitName>(unitNames.filter((unit) => (header.targets[unit] ?? "model") !== "model"));
  const built = createExercise(scenario, spacecraft, outside);
  if (!built.ok) throw new UsageError(`${path}: ${built.refusals.join("; ")}`);
  return built.exercise;
}
