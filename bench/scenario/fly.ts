/**
 * A process that flies the default scenario as `falak run` does, without recording: for each line "SECONDS" on stdin once
 * from its start, printing how long it took in nanoseconds.
 */

import { createInterface } from "node:readline";
import { Runner } from "../../src/bench/run/runner.ts";
import { loadScenario } from "../../src/cli/load.ts";
import { seconds, simTime } from "../../src/kernel/index.ts";
import { createExercise } from "../../src/mission/exercise.ts";
import { benchScenario } from "../steps.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const start = process.hrtime.bigint();
  await fly(Number(line));
  process.stdout.write(`${process.hrtime.bigint() - start}\n`);
}

async function fly(length_s: number): Promise<void> {
  const { scenario, spacecraft } = loadScenario(benchScenario);
  const built = createExercise(scenario, spacecraft);
  if (!built.ok) throw new Error(`${benchScenario}: ${built.refusals.join("; ")}`);
  const { exercise } = built;
  const runner = new Runner({
    exercise,
    drivers: new Map(),
    sync: "lockstep",
    rate: "max",
    onLoss: "stop",
    sinks: {},
  });
  exercise.simulation.start();
  const end = await runner.run(simTime(seconds(length_s)));
  if (end.reason !== "reached") throw new Error(`${benchScenario} ended early: ${end.reason}`);
  exercise.checkResults(exercise.simulation.now);
}
