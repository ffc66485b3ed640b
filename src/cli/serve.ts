/** `falak serve`: an exercise that a person watches, until it is over or they have seen enough. */

import { now_us } from "../bench/clock.ts";
import type { Driver } from "../bench/run/driver.ts";
import { Runner, type RunSinks } from "../bench/run/runner.ts";
import { shortPort } from "../console/terminal/collect/link-lines.ts";
import { onEndAsked } from "../console/terminal/guard.ts";
import { Watch } from "../console/terminal/watch.ts";
import { after, simStart } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import { exitCode, type ExitCode, report } from "./failure.ts";
import { target, type UnitTarget } from "./options.ts";
import { openRecording } from "./record.ts";
import { resultOf, resultText } from "./result.ts";
import { openDrivers, type OpeningProgress, prepare, type PreparedRun, type RunWords } from "./session.ts";

export interface ServeWords extends RunWords {
  readonly port?: number;
}

/** What `npm start` flies. */
const demonstration = "first-contact";
const demonstrationProcesses: readonly UnitName[] = ["adcs", "power", "comms"];
const rateDefault = 1;

const say = (text: string): void => void process.stdout.write(text);

export async function serve(path: string | undefined, words: ServeWords): Promise<ExitCode> {
  if (words.port !== undefined) say(`--port ${words.port}: the console page comes later; nothing listens there yet\n`);
  const run = prepareServe(path, words);
  const recording = await openRecording(words.record, run);
  const drivers = new Map<UnitName, Driver>();
  const { exercise, sync, rate, onLoss } = run;
  // The runner needs the sinks of the watch, which needs the runner.
  const sinks: RunSinks = {};
  const runner = new Runner({ exercise, drivers, sync, rate, onLoss, sinks });
  const until = after(simStart, words.for ?? exercise.scenario.duration);
  const watch = new Watch({ exercise, runner, drivers, until, onFailure: (error) => process.exit(report(error)) });
  Object.assign(sinks, watch.sinks(recording?.sinks));
  const unhook = onEndAsked(() => watch.quit());
  try {
    for (const [unit, driver] of await openDrivers(run, runner.listener, opening)) drivers.set(unit, driver);
    const began_us = now_us();
    exercise.simulation.start();
    const end = await watch.run();
    const result = resultOf({ prepared: run, drivers, runner, end, wall_s: (now_us() - began_us) / 1e6 });
    await recording?.close(result);
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

function prepareServe(path: string | undefined, words: ServeWords): PreparedRun {
  const targets = path === undefined ? demonstrationTargets(words.target) : words.target;
  const run = prepare(path ?? demonstration, { ...words, target: targets }, { onLoss: "hold" });
  const { scenario } = run.exercise;
  // A scenario's rate is a wish for watching; deadlines on the wall clock are met at 1x unless somebody asks for more.
  const wished = scenario.rate === "max" || run.sync === "paced" ? rateDefault : scenario.rate;
  const rate = words.rate ?? wished;
  return { ...run, rate };
}

/** Those asked for, and processes for the others that the demonstration flies over serial. */
function demonstrationTargets(asked: readonly UnitTarget[]): readonly UnitTarget[] {
  return demonstrationProcesses.reduce(
    (targets, unit) => (asked.some((each) => each.unit === unit) ? targets : target(`${unit}=process`, targets)),
    asked,
  );
}

const opening: OpeningProgress = {
  opening: ({ unit, target: spec }) => say(`starting ${unit} target (${spec}) ...\n`),
  opened: (driver) => say(`  ${driver.unit} open on ${shortPort(driver.report().port)}, board ${driver.uid}\n`),
};
