/** `falak run`: one exercise from its start to its end, its verdict, its evidence. */

import { now_us } from "../bench/clock.ts";
import { Runner } from "../bench/run/runner.ts";
import { after, simStart } from "../kernel/index.ts";
import { exitCode, type ExitCode, report } from "./failure.ts";
import { progress } from "./progress.ts";
import { openRecording } from "./record.ts";
import { resultOf, resultText } from "./result.ts";
import { openDrivers, prepare, type RunWords } from "./session.ts";

export async function run(path: string, words: RunWords): Promise<ExitCode> {
  const prepared = prepare(path, words, { onLoss: "stop" });
  const { exercise } = prepared;
  const until = after(simStart, words.for ?? exercise.scenario.duration);
  const recording = await openRecording(words.record, prepared);
  const show = progress(until, words.json === true);
  const drivers = new Map();
  const runner = new Runner({
    exercise,
    drivers,
    sync: prepared.sync,
    rate: prepared.rate,
    onLoss: prepared.onLoss,
    sinks: {
      ...recording?.sinks,
      notice: (notice) => {
        recording?.sinks.notice(notice);
        show.notice(notice);
      },
    },
  });
  try {
    for (const [unit, driver] of await openDrivers(prepared, runner.listener)) drivers.set(unit, driver);
    const stop = (): void => runner.stop();
    process.once("SIGINT", stop);
    const began_us = now_us();
    show.start(() => exercise.simulation.now);
    exercise.simulation.start();
    const end = await runner.run(until);
    const wall_s = (now_us() - began_us) / 1e6;
    process.off("SIGINT", stop);
    show.end();
    const result = resultOf({ prepared, drivers, runner, end, wall_s });
    await recording?.close(result);
    if (words.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
    else process.stdout.write(resultText(result));
    if (end.reason === "broken") return report(end.cause);
    return exitCode[result.verdict === "pass" ? "passed" : result.verdict === "fail" ? "failed" : "inconclusive"];
  } finally {
    show.end();
    for (const driver of drivers.values()) driver.close();
    await recording?.abandon();
  }
}
