import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Runner, type RunSync } from "../../../src/bench/run/runner.ts";
import { minutes, seconds, simTime } from "../../../src/kernel/index.ts";
import { createExercise, type Exercise } from "../../../src/mission/exercise.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { spacecraftSchema } from "../../../src/spacecraft/config.ts";

const repository = join(import.meta.dirname, "../../..");
const text = (path: string): string => readFileSync(join(repository, path), "utf8");
const wait = (delay_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay_ms));

function startedExercise(): Exercise {
  const parsed = parseScenario(text("scenarios/first-contact.yaml"));
  if (!parsed.ok) throw new Error("the scenario has mistakes");
  const config = spacecraftSchema.parse(parse(text("src/spacecraft/catalogue/leo-broadband.yaml")));
  const built = createExercise(parsed.scenario, config);
  if (!built.ok) throw new Error(built.refusals.join("; "));
  built.exercise.simulation.start();
  return built.exercise;
}

const runnerOf = (exercise: Exercise, rate: number | "max", sync: RunSync = "lockstep"): Runner =>
  new Runner({ exercise, drivers: new Map(), sync, rate, onLoss: "stop", sinks: {} });

/** Of the wall clock. */
const stopwatch = () => {
  const began_ms = performance.now();
  return { elapsed_us: () => (performance.now() - began_ms) * 1000 };
};
/** A slice of lockstep's throttle at 30x. */
const slack_us = 30 * 20_000;

const until = simTime(minutes(3));

describe.each(["lockstep", "paced"] as const)("the rate of a %s run", (sync) => {
  it("changes while it runs, and time stands still while it is frozen, with the same result", async () => {
    const plain = startedExercise();
    await runnerOf(plain, "max").run(until);

    const exercise = startedExercise();
    const { simulation } = exercise;
    const runner = runnerOf(exercise, 0.1, sync);
    const slow = stopwatch();
    const end = runner.run(until);
    await wait(300);
    expect(simulation.now).toBeLessThanOrEqual(slow.elapsed_us() * 0.1 + slack_us);
    runner.setRate(30);
    const fast = stopwatch();
    while (simulation.now <= seconds(5)) await wait(50);
    expect(simulation.now).toBeLessThanOrEqual(slow.elapsed_us() * 0.1 + fast.elapsed_us() * 30 + slack_us);
    runner.freeze();
    const at = simulation.now;
    await wait(300);
    expect(simulation.now).toBe(at);
    runner.setRate(1000);
    await wait(50);
    expect([runner.rate, runner.isFrozen, simulation.now]).toEqual([1000, true, at]);
    runner.resume();
    expect(await end).toEqual({ reason: "reached" });
    expect(exercise.stateHash()).toBe(plain.stateHash());
    expect(exercise.telemetryHash()).toBe(plain.telemetryHash());
  });

  it("ends at once when it is stopped while frozen or asleep", async () => {
    for (const isFrozen of [true, false]) {
      const runner = runnerOf(startedExercise(), 0.1, sync);
      const end = runner.run(until);
      if (isFrozen) runner.freeze();
      await wait(50);
      runner.stop();
      expect(await end).toEqual({ reason: "stopped" });
    }
  });
});

describe("a run that can't keep up", () => {
  it("lets the event loop turn all the same", async () => {
    // More than any processor gives.
    const runner = runnerOf(startedExercise(), 1e6);
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const end = runner.run(simTime(minutes(600)));
    while (turns <= 5) await wait(20);
    clearInterval(timer);
    runner.stop();
    expect(await end).toEqual({ reason: "stopped" });
  });
});
