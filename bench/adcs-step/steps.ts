/**
 * A process that takes control steps of the default spacecraft in NADIR with everything on: field, shadow, air, sunlight,
 * gravity gradient, wheels, every sensor, the filter and the control law, power and heat. For each line on stdin it prints two
 * numbers: for "time STEPS" the processor time in nanoseconds and the steps; for "growth STEPS" the bytes that the heap grew by
 * and the steps; for "between STEPS" the same without the steps in which a report is due.
 */

import { createInterface } from "node:readline";
import { getHeapStatistics } from "node:v8";
import { loadScenario } from "../../src/cli/load.ts";
import { type SimTime, simTime } from "../../src/kernel/index.ts";
import { adcs as messages } from "../../src/messages/index.ts";
import { createExercise } from "../../src/mission/exercise.ts";
import { adcs } from "../../src/onboard/adcs/adcs.ts";

const { scenario, spacecraft } = loadScenario("quiet-orbit");
const built = createExercise(scenario, spacecraft);
if (!built.ok) throw new Error(`quiet-orbit: ${built.refusals.join("; ")}`);
const { hardware } = built.exercise;
const { Step, StepDone, Telecommand, Mode } = messages.v1;
const truth = hardware.initial({ q_BN: [0, 0, 0, 1], rate_radps: [1e-4, 0, 0], stateOfCharge: 0.9, wings: "deployed" });
const state = adcs.initial();
const step = Step.create();
const done = StepDone.create();
const period_us = spacecraft.adcs.period_ms * 1e3;
step.periodUs = period_us;
let at_us = 0;

/**
 * The moments of the steps to come, two each, made before anything is measured: an exercise has them in its events. The first place
 * makes it a list of objects; a list of numbers only would have each one allocated as it is handed on.
 */
const moments: (SimTime | undefined)[] = [undefined];

function prepare(steps: number): void {
  moments.length = 1;
  for (let count = 0; count < steps; count += 1) {
    moments.push(simTime(at_us), simTime(at_us + 0.8 * period_us));
    at_us += period_us;
  }
  next = 1;
}

let next = 1;

/** As the exercise does it: sensors at the instant, the answer's outputs at 80 % of the period, wire types both ways. */
function control(steps: number): void {
  for (let count = 0; count < steps; count += 1) {
    const at = moments[next]!;
    const effective = moments[next + 1]!;
    next += 2;
    hardware.integrate(truth, at);
    hardware.sampleAdcs(truth, at, step.inputs);
    step.tick += 1;
    Step.quantise(step);
    adcs.step(state, step, done);
    StepDone.quantise(done);
    hardware.integrate(truth, effective);
    if (done.outputs !== null) hardware.applyAdcs(truth, effective, done.outputs);
  }
}

function fly(steps: number): void {
  prepare(steps);
  control(steps);
}

const used_B = (): number => getHeapStatistics().used_heap_size;

function time_ns(steps: number): number {
  prepare(steps);
  const start = process.cpuUsage();
  control(steps);
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1e3;
}

function growth_B(steps: number): number {
  prepare(steps);
  globalThis.gc?.();
  const before_B = used_B();
  control(steps);
  return used_B() - before_B;
}

/** Eight steps after each report; what looking at the heap takes is found by looking twice. */
function betweenReports_B(steps: number): number {
  const rounds = steps / quietSteps;
  prepare(10 * rounds + 10);
  do control(1);
  while (done.telemetry === null);
  globalThis.gc?.();
  let grown_B = 0;
  for (let round = 0; round < rounds; round += 1) {
    const first_B = used_B();
    const second_B = used_B();
    control(quietSteps);
    grown_B += used_B() - second_B - (second_B - first_B);
    control(10 - quietSteps);
  }
  return grown_B;
}

const quietSteps = 8;
const measures: Readonly<Record<string, (steps: number) => number>> = {
  time: time_ns,
  growth: growth_B,
  between: betweenReports_B,
};

/** Fix, stars and a still body first; then the telecommand. */
fly(3000);
step.telecommands.push({ ...Telecommand.create(), requestId: 1, setMode: { mode: Mode.MODE_NADIR } });
fly(1);
step.telecommands.length = 0;
fly(20_000);

for await (const line of createInterface({ input: process.stdin })) {
  const [what = "", steps = ""] = line.split(" ");
  const measured = measures[what]?.(Number(steps)) ?? Number.NaN;
  if (state.mode.mode !== Mode.MODE_NADIR) throw new Error(`the unit left NADIR for mode ${state.mode.mode}`);
  process.stdout.write(`${measured} ${steps}\n`);
}
