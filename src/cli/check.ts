/** `falak check`: everything that is wrong with a scenario before it flies. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { environmentRefusals } from "../environment/environment.ts";
import { simStart } from "../kernel/index.ts";
import { dryRun } from "../mission/checks/dry-run.ts";
import { createExercise } from "../mission/exercise.ts";
import { checkDryRunText, checkGoodText } from "./check-text.ts";
import { isProcedureText, loadProcedure } from "./procedures.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import { type LoadedScenario, loadScenario, overridesOf, ScenarioMistakes } from "./load.ts";

export interface CheckWords {
  readonly set: readonly string[];
  readonly json?: boolean;
}

export function check(path: string, words: CheckWords): ExitCode {
  try {
    if (isProcedureFile(path)) return checkProcedure(path, words);
    const loaded = loadScenario(path, overridesOf(words.set));
    refuseImpossible(path, loaded);
    process.stdout.write(
      words.json === true ? `${JSON.stringify({ ok: true, mistakes: [] })}\n` : checkGoodText(path, loaded.scenario),
    );
    return exitCode.passed;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const mistakes = error instanceof ScenarioMistakes ? error.mistakes : [{ message: error.message.trimEnd() }];
    if (words.json === true) process.stdout.write(`${JSON.stringify({ ok: false, mistakes })}\n`);
    else process.stderr.write(`${error.message.trimEnd()}\n`);
    return exitCode.usage;
  }
}

const isProcedureFile = (path: string): boolean =>
  existsSync(path) && statSync(path).isFile() && isProcedureText(readFileSync(path, "utf8"));

/** @throws UsageError with every mistake */
function checkProcedure(path: string, words: CheckWords): ExitCode {
  const { title, steps } = loadProcedure(path);
  const good = `${path}: good. "${title}", ${steps.length} step${steps.length === 1 ? "" : "s"}\n`;
  process.stdout.write(words.json === true ? `${JSON.stringify({ ok: true, mistakes: [] })}\n` : good);
  return exitCode.passed;
}

/** What shapes and names cannot show: an orbit that decays, a field model that ends, a predicate without a value. */
function refuseImpossible(path: string, { scenario, spacecraft }: LoadedScenario): void {
  const { startUtc, orbit: elements, environment, duration, checks, objectives } = scenario;
  const refusals = environmentRefusals({ startUtc, elements, field: environment.field }, duration);
  if (refusals.length > 0) throw new UsageError(refusals.map((why) => `${path}: ${why}`).join("\n"));
  const built = createExercise(scenario, spacecraft);
  if (!built.ok) throw new UsageError(built.refusals.map((why) => `${path}: ${why}`).join("\n"));
  const { exercise } = built;
  exercise.simulation.start();
  exercise.simulation.advance(simStart);
  const findings = dryRun([...checks, ...objectives.map(({ check: each }) => each)], exercise.view());
  if (findings.length > 0) throw new UsageError(checkDryRunText(path, findings));
}
