/** `falak debrief`: a recorded exercise flown again, and what came of it on a page. */

import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readRecording } from "../../archive/index.ts";
import { replay } from "../../bench/run/replay.ts";
import { after, microseconds, secondsAt, simStart } from "../../kernel/index.ts";
import { exitCode, type ExitCode, UsageError } from "../failure.ts";
import { begin, rebuild } from "../replay.ts";
import { scoreReport } from "../score-text.ts";
import { Gathering } from "./gather.ts";
import { debriefHtml } from "./page.ts";

export interface DebriefWords {
  readonly output: string;
  readonly json?: boolean;
}

/** @throws UsageError where the file is no whole recording, or the page cannot be written */
export async function debrief(path: string, { output, json }: DebriefWords): Promise<ExitCode> {
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  const { recording } = read;
  const exercise = rebuild(recording);
  const { result, lastAt } = recording;
  const until = result === null ? lastAt : after(simStart, microseconds(result.simulated_s * 1e6));
  begin(recording, exercise);
  const gathering = new Gathering(exercise, secondsAt(until));
  await replay(exercise, recording.inputs(), until, gathering.sinks);
  const { scenario, simulation } = exercise;
  const score = scoreReport(exercise);
  const html = debriefHtml({
    title: scenario.name,
    recording: basename(path),
    startUtc: scenario.startUtc,
    simulated_s: secondsAt(simulation.now),
    stateHash: exercise.stateHash(),
    briefing: scenario.briefing,
    score,
    curves: gathering.curves(),
    times_s: gathering.times_s,
    commands: gathering.commands(),
    lines: gathering.lines,
  });
  write(output, html);
  const total = score === null ? "" : `, score ${score.total} of 100`;
  const document = { recording: path, output, score };
  process.stdout.write(
    json === true ? `${JSON.stringify(document)}\n` : `${output}: debrief of ${scenario.name}${total}\n`,
  );
  return exitCode.passed;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new UsageError(`${path}: cannot be written (${(cause as Error).message})`, { cause });
  }
}
