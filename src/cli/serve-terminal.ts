/** `falak serve --terminal`: an exercise that a person watches here, until it is over or they have seen enough. */

import { basename } from "node:path";
import { now_us } from "../bench/clock.ts";
import type { Driver } from "../bench/run/driver.ts";
import { Runner, type RunSinks } from "../bench/run/runner.ts";
import { onEndAsked } from "../console/terminal/guard.ts";
import { Watch } from "../console/terminal/watch.ts";
import { after, between, simStart } from "../kernel/index.ts";
import type { Severity } from "../mission/notice.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import type { UnitName } from "../onboard/unit.ts";
import { type RunningParts, saveBreakpoint } from "./breakpoint.ts";
import { exitCode, type ExitCode, report } from "./failure.ts";
import { demonstration, demonstrationTargets } from "./demonstration.ts";
import { openRecording } from "./record.ts";
import { begin } from "./resume.ts";
import { resultOf, resultText } from "./result.ts";
import { openDrivers, prepare, type PreparedRun, type RunWords } from "./session.ts";
import { opening, watched } from "./watching.ts";

const say = (text: string): void => void process.stdout.write(text);

export async function serveOnTerminal(path: string | undefined, words: RunWords): Promise<ExitCode> {
  const run = prepareServe(path, words);
  const recording = await openRecording(words.record, run);
  const drivers = new Map<UnitName, Driver>();
  const { exercise, sync, rate, onLoss } = run;
  // The runner needs the sinks of the watch, which needs the runner.
  const sinks: RunSinks = {};
  const runner = new Runner({ exercise, drivers, sync, rate, onLoss, sinks });
  const until = after(simStart, words.for ?? exercise.scenario.duration);
  const parts = { prepared: run, runner, drivers };
  const watch = new Watch({
    exercise,
    runner,
    drivers,
    until,
    onFailure: (error) => process.exit(report(error)),
    saveBreakpoint: () => void saveHere(parts),
  });
  Object.assign(sinks, watch.sinks(recording?.sinks));
  const unhook = onEndAsked(() => watch.quit());
  try {
    for (const [unit, driver] of await openDrivers(
      run,
      runner.listener,
      opening((line) => say(`${line}\n`)),
    ))
      drivers.set(unit, driver);
    const began_us = now_us();
    begin(run);
    const { end, result } = await watch.run(async (how) => {
      const amounts = resultOf({ ...parts, end: how, wall_s: (now_us() - began_us) / 1e6 });
      await recording?.close(amounts);
      return amounts;
    });
    if (end.reason === "stopped") {
      say(`${exercise.scenario.name}: ended by you\n${watch.status()}\n`);
      return exitCode.passed;
    }
    say(resultText(result));
    if (end.reason === "broken") return report(end.cause);
    return exitCode[result.verdict === "pass" ? "passed" : result.verdict === "fail" ? "failed" : "inconclusive"];
  } finally {
    unhook();
    for (const driver of drivers.values()) driver.close();
    await recording?.abandon();
  }
}

/** Writes a breakpoint named by its moment into the working directory, and says so in the event list. */
async function saveHere(parts: RunningParts): Promise<void> {
  const { exercise, loaded, sync } = parts.prepared;
  const { outbox, simulation } = exercise;
  const tell = (severity: Severity, text: string): void => outbox.notice(simulation.now, "bench", severity, text);
  if (sync === "free") return tell("low", "no breakpoint: targets that run on their own clock cannot be held still");
  try {
    const saved = await parts.runner.between(() => {
      const moment = formatDuration(between(simStart, simulation.now)).replaceAll(" ", "");
      return saveBreakpoint(`${basename(loaded.path, ".yaml")}-${moment}.breakpoint`, parts);
    });
    if (typeof saved === "string") tell("info", saved);
  } catch (cause) {
    tell("medium", cause instanceof Error ? cause.message : String(cause));
  }
}

function prepareServe(path: string | undefined, words: RunWords): PreparedRun {
  const isDemonstration = path === undefined && words.from === undefined;
  const targets = isDemonstration ? demonstrationTargets(words.target) : words.target;
  const asked = isDemonstration ? demonstration : path;
  const run = prepare(asked, { ...words, target: targets }, { onLoss: "hold" });
  return watched(run, words);
}
