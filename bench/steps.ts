/** Real Step messages of a unit, as the default scenario gives them in its first minute, and the unit's answers. */

import { loadScenario } from "../src/cli/load.ts";
import { seconds, simTime } from "../src/kernel/index.ts";
import { createExercise } from "../src/mission/exercise.ts";
import { type StepDoneMessage, type StepMessage, type UnitName, unitByName } from "../src/onboard/unit.ts";

export interface RecordedSteps {
  /** Encoded. */
  readonly steps: readonly Uint8Array[];
  readonly answers: readonly Uint8Array[];
}

export const benchScenario = "first-contact";

export function recordSteps(name: UnitName, count: number): RecordedSteps {
  const { scenario, spacecraft } = loadScenario(benchScenario);
  const built = createExercise(scenario, spacecraft, new Set([name]));
  if (!built.ok) throw new Error(`${benchScenario}: ${built.refusals.join("; ")}`);
  const { simulation } = built.exercise;
  const unit = unitByName(name);
  const state = unit.initial();
  const done: StepDoneMessage = unit.messages.StepDone.create();
  const steps: Uint8Array[] = [];
  const answers: Uint8Array[] = [];
  simulation.start();
  while (steps.length < count) {
    simulation.advance(simTime(simulation.now + seconds(1)));
    for (const { port, number, request } of simulation.takeExchanges()) {
      steps.push(unit.messages.Step.encode(request as StepMessage));
      unit.step(state, request as StepMessage, done);
      unit.messages.StepDone.quantise(done);
      answers.push(unit.messages.StepDone.encode(done));
      const answer = unit.messages.StepDone.decode(answers.at(-1) as Uint8Array);
      if (answer.ok) simulation.resolve(port, number, answer.value);
    }
  }
  return { steps, answers };
}
