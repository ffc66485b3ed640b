/** A unit on a bench: steps it, keeps what it said. */

import type { StepDoneMessage, StepMessage, Unit } from "../../../src/onboard/contract.ts";

interface Said {
  events: { code: number; value: number }[];
  verifications: { requestId: number; stage: number; reason: number }[];
}

export interface Bench<State, Step, StepDone> extends Said {
  state: State;
  readonly step: Step;
  readonly done: StepDone;
  /** Runs `count` periods with the inputs as they are. */
  run(count?: number): void;
  /** Runs one period with a telecommand; its verification's reason. */
  command(telecommand: object): number;
}

/** A bench with the unit's usual period; `Step` and `StepDone` are the complete messages. */
export function createBench<State extends object, Step extends StepMessage, StepDone extends StepDoneMessage>(
  unit: Unit<State, Step, StepDone>,
): Bench<State, Step, StepDone> {
  const step = unit.messages.Step.create();
  const done = unit.messages.StepDone.create();
  step.periodUs = unit.period_us;
  const empty = unit.messages.Telecommand.create();
  const bench: Bench<State, Step, StepDone> = {
    state: unit.initial(),
    step,
    done,
    events: [],
    verifications: [],
    run(count = 1) {
      for (let i = 0; i < count; i += 1) {
        unit.step(bench.state, step, done);
        bench.events.push(...(done.events as Said["events"]));
        bench.verifications.push(...(done.verifications as Said["verifications"]));
        step.tick += 1;
        step.simTimeUs += step.periodUs;
        step.telecommands.length = 0;
      }
    },
    command(telecommand) {
      step.telecommands.push({ ...empty, requestId: 7, ...telecommand });
      bench.run();
      return bench.verifications.at(-1)!.reason;
    },
  };
  return bench;
}
