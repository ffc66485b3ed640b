/** `falak run`: one exercise from its start to its end, its verdict, its evidence. */

import { now_us } from "../bench/clock.ts";
import type { Driver } from "../bench/run/driver.ts";
import { Runner } from "../bench/run/runner.ts";
import { after, between, type SimTime, simStart } from "../kernel/index.ts";
import type { UnitName } from "../onboard/contract.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import { exitCode, type ExitCode, tell } from "./failure.ts";
import { lineLoads } from "./line-load.ts";
import { progress } from "./progress.ts";
import { openRecording } from "./record.ts";
import { resultOf, resultText } from "./result.ts";
import { openDrivers, prepare, type PreparedRun, type RunWords } from "./session.ts";

/** A second one ends the process at once. */
const stopSignals = ["SIGINT", "SIGTERM"] as const;

export async function run(path: string, words: RunWords): Promise<ExitCode> {
  const prepared = prepare(path, words, { onLoss: "stop" });
  const { exercise } = prepared;
  const until = after(simStart, words.for ?? exercise.scenario.duration);
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
      exercise.outbox.notice(simStart, unit, fits ? "info" : "medium", text);
    const stop = (): void => runner.stop();
    for (const signal of stopSignals) process.once(signal, stop);
    const began_us = now_us();
    process.stderr.write(`${startText(prepared, until)}\n`);
    show.start(() => exercise.simulation.now);
    exercise.simulation.start();
    const end = await runner.run(until);
    const wall_s = (now_us() - began_us) / 1e6;
    for (const signal of stopSignals) process.off(signal, stop);
    show.end();
    const result = resultOf({ prepared, drivers, runner, end, wall_s });
    await recording?.close(result);
    if (words.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
    else process.stdout.write(resultText(result));
    if (end.reason === "broken") return tell(end.cause);
    return exitCode[result.verdict === "pass" ? "passed" : result.verdict === "fail" ? "failed" : "inconclusive"];
  } finally {
    show.end();
    for (const driver of drivers.values()) driver.close();
    await recording?.abandon();
  }
}

/** One line when all targets are open and time begins to move. */
function startText({ exercise, sync, rate, targets }: PreparedRun, until: SimTime): string {
  const outside = targets.filter(({ spec }) => spec.kind !== "model").map(({ unit, text }) => `${unit} on ${text}`);
  const pace = rate === "max" ? "as fast as it goes" : `${rate}x`;
  const length = formatDuration(between(simStart, until));
  return `running ${exercise.scenario.name} for ${length}, ${sync}, ${pace}, ${outside.length === 0 ? "all units models" : outside.join(", ")}`;
}
