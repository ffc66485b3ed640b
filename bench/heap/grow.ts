/**
 * A process that counts what is allocated. Run with `--expose-gc` and a young generation that holds a whole measurement, so
 * that the heap's growth between two collections is what was allocated; a measurement that a collection broke into is done again.
 */

import { getHeapStatistics } from "node:v8";
import { loadScenario } from "../../src/cli/load.ts";
import { type Component, type Duration, RandomStreams, seconds, Simulation, simTime } from "../../src/kernel/index.ts";
import { adcs as messages } from "../../src/messages/index.ts";
import { createExercise } from "../../src/mission/exercise.ts";
import { adcs } from "../../src/onboard/adcs/adcs.ts";
import { benchScenario } from "../steps.ts";

const { scenario, spacecraft } = loadScenario(benchScenario);
const built = createExercise(scenario, spacecraft);
if (!built.ok) throw new Error(`${benchScenario}: ${built.refusals.join("; ")}`);
const { simulation, hardware, outbox } = built.exercise;
simulation.start();

/** Everything of the exercise, per tenth of a second. */
function fly(ticks: number): void {
  simulation.advance(simTime(simulation.now + seconds(ticks / 10)));
  outbox.takeNotices();
  outbox.takeRecords();
}

/** What happens ten times a second for the ADCS: body, sensors, rounding, control law, rounding, coils. */
const truth = hardware.initial({
  q_BN: [0, 0, 0, 1],
  rate_radps: [0.05, -0.04, 0.04],
  stateOfCharge: 0.9,
  wings: "stowed",
});
const state = adcs.initial();
const step = messages.v1.Step.create();
const done = messages.v1.StepDone.create();
step.periodUs = 100_000;
let at_us = 0;

function control(ticks: number): void {
  for (let tick = 0; tick < ticks; tick++) {
    hardware.integrate(truth, simTime(at_us));
    hardware.sampleAdcs(truth, simTime(at_us), step.inputs);
    step.tick++;
    messages.v1.Step.quantise(step);
    adcs.step(state, step, done);
    messages.v1.StepDone.quantise(done);
    hardware.integrate(truth, simTime(at_us + 80_000));
    if (done.outputs !== null) hardware.applyAdcs(truth, simTime(at_us + 80_000), done.outputs);
    at_us += 100_000;
  }
}

/** The same messages made anew at every tick, as where nothing is reused. */
let kept: unknown;

function fresh(ticks: number): void {
  for (let tick = 0; tick < ticks; tick++) {
    kept = [structuredClone(step), structuredClone(done)];
  }
}

/** One event of a component that does nothing. */
const ticker: Component<{ count: number }> = {
  name: "ticker",
  initial: () => ({ count: 0 }),
  start: (_, effects) => void effects.schedule(simTime(1), 1, "ticker", "tick"),
  handle(counted, event, effects) {
    counted.count++;
    effects.schedule(simTime(event.at + (100 as Duration)), 1, "ticker", "tick");
  },
};
const kernel = new Simulation(new RandomStreams("bench"), [ticker]);
kernel.start();

const dispatch = (events: number): void => void kernel.advance(simTime(kernel.now + events * 100));

/** An event as an object of its own. */
function freshEvents(events: number): void {
  for (let count = 0; count < events; count++) {
    kept = { at: simTime(kernel.now + count), priority: 1, sequence: count, target: 0, kind: "tick", payload: null };
  }
}

const attemptsMax = 20;

/** Bytes per turn of `run`, after it is warm. */
function growth(run: (turns: number) => void, turns: number): number {
  for (let warm = 0; warm < 20; warm++) run(turns);
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    globalThis.gc?.();
    const before = getHeapStatistics();
    run(turns);
    const after = getHeapStatistics();
    const grown = after.used_heap_size - before.used_heap_size;
    if (grown > 0) return grown / turns;
  }
  throw new Error("collections broke into every measurement; give the process a larger young generation");
}

/** Bytes; the keys are `Growth`'s in heap.ts. */
const bytes = {
  adcsTick: growth(control, 5_000),
  exerciseTick: growth(fly, 3_000),
  freshMessages: growth(fresh, 2_000),
  event: growth(dispatch, 20_000),
  freshEvent: growth(freshEvents, 20_000),
};
if (kept === undefined) throw new Error("nothing was made anew");
process.stdout.write(`${JSON.stringify(bytes)}\n`);
