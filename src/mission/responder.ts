/** Seats a TypeScript unit in a socket: the `model` target. Its answers are rounded to wire types, as a board's are. */

import type { Responder, SimTime } from "../kernel/index.ts";
import { type StepMessage, type UnitName, unitByName } from "../onboard/unit.ts";

/** A unit that computes in this process. It answers with one reused StepDone, valid until its next step. */
export function createModelResponder(name: UnitName): Responder {
  const unit = unitByName(name);
  const done = unit.messages.StepDone.create();
  let state = unit.initial();
  return {
    respond(request: unknown, _at: SimTime): unknown {
      unit.step(state, request as StepMessage, done);
      unit.messages.StepDone.quantise(done);
      done.busyUs = 0;
      return done;
    },
    save: () => state,
    restore(saved) {
      state = saved as object;
    },
  };
}

/** What a socket's answer is where there is none: the unit's last outputs stay in effect. */
export interface Lost {
  readonly lost: "overrun" | "link" | "rebooted";
}

export const isLost = (answer: unknown): answer is Lost =>
  typeof answer === "object" && answer !== null && "lost" in answer;
