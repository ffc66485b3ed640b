/**
 * A process that takes control steps of the default spacecraft in NADIR with everything on: field, shadow, air, sunlight,
 * gravity gradient, wheels, every sensor, the filter and the control law, power and heat. For each line "STEPS" on stdin it
 * prints the processor time in nanoseconds and the bytes that the heap grew by.
 */

import { createInterface } from "node:readline";
import { getHeapStatistics } from "node:v8";
import { loadScenario } from "../../src/cli/load.ts";
import { simTime } from "../../src/kernel/index.ts";
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

/** As the exercise does it: sensors at the instant, the answer's outputs at 80 % of the period, wire types both ways. */
function control(steps: number): void {
  for (let count = 0; count < steps; count += 1) {
    hardware.integrate(truth, simTime(at_us));
    hardware.sampleAdcs(truth, simTime(at_us), step.inputs);
    step.tick += 1;
    Step.quantise(step);
    adcs.step(state, step, done);
    StepDone.quantise(done);
    const effective_us = at_us + 0.8 * period_us;
    hardware.integrate(truth, simTime(effective_us));
    if (done.outputs !== null) hardware.applyAdcs(truth, simTime(effective_us), done.outputs);
    at_us += period_us;
  }
}

/** Fix, stars and a still body first; then the telecommand. */
control(3000);
step.telecommands.push({ ...Telecommand.create(), requestId: 1, setMode: { mode: Mode.MODE_NADIR } });
control(1);
step.telecommands.length = 0;
control(20_000);

for await (const line of createInterface({ input: process.stdin })) {
  globalThis.gc?.();
  const before_B = getHeapStatistics().used_heap_size;
  const start = process.cpuUsage();
  control(Number(line));
  const { user, system } = process.cpuUsage(start);
  const grown_B = getHeapStatistics().used_heap_size - before_B;
  if (state.mode.mode !== Mode.MODE_NADIR) throw new Error(`the unit left NADIR for mode ${state.mode.mode}`);
  process.stdout.write(`${(user + system) * 1e3} ${grown_B}\n`);
}
