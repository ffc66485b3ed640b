/** `falak exercises`: what can be trained, and what comes with it. */

import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { formatDuration } from "../mission/scenario/duration.ts";
import { exitCode, type ExitCode } from "./failure.ts";
import { bundledTraining, loadScenario } from "./load.ts";
import { table } from "./table.ts";

export interface ExercisesWords {
  readonly json?: boolean;
}

export function listExercises(words: ExercisesWords): ExitCode {
  const files = readdirSync(bundledTraining).filter((file) => file.endsWith(".yaml"));
  const lines = files.toSorted().map((file) => {
    const { scenario } = loadScenario(basename(file, ".yaml"));
    const { name: title, duration, objectives, hints, solution, guide, description } = scenario;
    const counts = { objectives: objectives.length, hints: hints.length };
    return { exercise: basename(file, ".yaml"), title, duration: formatDuration(duration), ...counts, solution, guide, description }; // prettier-ignore
  });
  if (words.json === true) process.stdout.write(`${JSON.stringify(lines)}\n`);
  else {
    const rows = lines.map((line) => [
      line.exercise,
      line.duration,
      String(line.objectives),
      line.guide || "-",
      line.title,
    ]);
    process.stdout.write(table(["exercise", "lasts", "objectives", "guide", "title"], rows));
  }
  return exitCode.passed;
}
