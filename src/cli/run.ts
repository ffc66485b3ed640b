/** `falak run`: one exercise from its start to its end, its verdict, its evidence. */

import { RecordingError } from "../archive/index.ts";
import { now_us } from "../bench/clock.ts";
import type { Driver } from "../bench/run/driver.ts";
import { type RunEnd, Runner } from "../bench/run/runner.ts";
import { after, between, type SimTime, simStart } from "../kernel/index.ts";
import type { UnitName } from "../onboard/contract.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import { checkWishes, type RunningParts, saveBreakpoint } from "./breakpoint.ts";
import { exitCode, type ExitCode, tell, UsageError } from "./failure.ts";
import { lineLoads } from "./line-load.ts";
import type { BreakpointWish } from "./options.ts";
import { progress } from "./progress.ts";
import type { Procedure } from "../mission/procedures/procedure.ts";
import { loadProcedure, startProcedures } from "./procedures.ts";
import { openRecording } from "./record.ts";
import { begin } from "./resume.ts";
import { resultOf, resultText } from "./result.ts";
import { openDrivers, prepare, type PreparedRun, type RunWords } from "./session.ts";

/** A second one ends the process at once. */
const stopSignals = ["SIGINT", "SIGTERM"] as const;

export async function run(path: string | undefined, words: RunWords): Promise<ExitCode> {
  const prepared = prepare(path, words, { onLoss: "stop" });
  const { exercise } = prepared;
  const until = after(simStart, words.for ?? exercise.scenario.duration);
  const procedures = proceduresOf(prepared, words);
  const wishes = words.breakpoint ?? [];
  checkSpan(prepared, until);
  checkWishes(wishes, prepared, until);
  const recording = await openRecording(words.record, prepared);
  const show = progress(until, words.json === true);
  const drivers = new Map<UnitName, Driver>();
  const runner: Runner = new Runner({
    exercise,
    drivers,
    sync: prepared.sync,
    rate: prepared.rate,
    onLoss: prepared.onLoss,
    sinks: {
      ...recording?.sinks,
      notice: (notice) => {
        recording?.sinks.notice(notice);
        // What broke the run is told at its end, once.
        if (notice.text !== runner.broken?.message) show.notice(notice);
      },
    },
  });
  try {
    for (const [unit, driver] of await openDrivers(prepared, runner.listener)) drivers.set(unit, driver);
    for (const { unit, fits, text } of lineLoads(prepared))
      exercise.outbox.notice(exercise.simulation.now, unit, fits ? "info" : "medium", text);
    const stop = (): void => runner.stop();
    for (const signal of stopSignals) process.once(signal, stop);
    const began_us = now_us();
    process.stderr.write(`${startText(prepared, until)}\n`);
    show.start(() => exercise.simulation.now);
    begin(prepared);
    startProcedures(exercise, procedures);
    const { end, failure } = await runTo(until, wishes, { prepared, runner, drivers });
    const wall_s = (now_us() - began_us) / 1e6;
    for (const signal of stopSignals) process.off(signal, stop);
    show.end();
    const result = resultOf({ prepared, drivers, runner, end, wall_s });
    await recording?.close(result);
    if (words.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
    else process.stdout.write(resultText(result));
    if (end.reason === "broken") return tell(end.cause);
    if (failure !== undefined) return tell(failure);
    return exitCode[result.verdict === "pass" ? "passed" : result.verdict === "fail" ? "failed" : "inconclusive"];
  } finally {
    show.end();
    for (const driver of drivers.values()) driver.close();
    await recording?.abandon();
  }
}

/** @throws UsageError where one is wrong, or there is no solution */
function proceduresOf({ exercise, loaded }: PreparedRun, { procedure = [], solution }: RunWords): Procedure[] {
  const own = exercise.scenario.solution;
  if (solution === true && own === "")
    throw new UsageError(`${loaded.path}: has no solution; falak exercises lists those that do`);
  return [...(solution === true ? [own] : []), ...procedure].map(loadProcedure);
}

interface RanTo {
  readonly end: RunEnd;
  /** The first breakpoint that could not be written; the run went on without it. */
  readonly failure?: RecordingError;
}

/** Runs to the end, and writes the breakpoints on the way. */
async function runTo(until: SimTime, wishes: readonly BreakpointWish[], parts: RunningParts): Promise<RanTo> {
  const failures: RecordingError[] = [];
  const ended = (end: RunEnd): RanTo => (failures[0] === undefined ? { end } : { end, failure: failures[0] });
  for (const { at, path } of wishes) {
    const end = await parts.runner.run(after(simStart, at));
    if (end.reason !== "reached") return ended(end);
    try {
      const saved = await saveBreakpoint(path, parts);
      if (typeof saved !== "string") return ended(saved);
      process.stderr.write(`${saved}\n`);
    } catch (cause) {
      if (!(cause instanceof RecordingError)) throw cause;
      failures.push(cause);
      process.stderr.write(`${cause.message}; the run goes on without it\n`);
    }
  }
  return ended(await parts.runner.run(until));
}

/** @throws UsageError where the breakpoint is behind the end */
function checkSpan({ exercise, resumed }: PreparedRun, until: SimTime): void {
  if (resumed === undefined || until > exercise.simulation.now) return;
  const end = formatDuration(between(simStart, until));
  const at = formatDuration(between(simStart, exercise.simulation.now));
  throw new UsageError(
    `${resumed.path} is at ${at}, and the run would end at ${end}; --for counts from the start of the exercise`,
  );
}

/** One line when all targets are open and time begins to move. */
function startText(prepared: PreparedRun, until: SimTime): string {
  const { exercise, sync, rate, targets, resumed, isAuthenticated = false } = prepared;
  const outside = targets.filter(({ spec }) => spec.kind !== "model").map(({ unit, text }) => `${unit} on ${text}`);
  const pace = rate === "max" ? "as fast as it goes" : `${rate}x`;
  const length = formatDuration(between(simStart, until));
  const span = resumed === undefined ? `for ${length}` : `from ${formatDuration(between(simStart, resumed.at))} to ${length}`; // prettier-ignore
  return `running ${exercise.scenario.name} ${span}, ${sync}, ${pace}, ${outside.length === 0 ? "all units models" : outside.join(", ")}, telecommands ${isAuthenticated ? "authenticated" : "unauthenticated"}`;
}
