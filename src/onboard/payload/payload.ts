/** The broadband payload: modes, beam table, steering plan, and a guard against heat. */

import { payload as messages } from "../../messages/index.ts";
import type { Unit } from "../contract.ts";
import { flushEvents, raise, severity } from "../events.ts";
import { usablePeriod_us } from "../numbers.ts";
import { obey } from "../verification.ts";
import { reportHousekeeping } from "./housekeeping.ts";
import { enterMode, Mode, watchHeat, watchPower } from "./mode.ts";
import { driveBeams } from "./beams.ts";
import { watchFeeder } from "./feeder.ts";
import { housekeeping_us, periodUsual_us } from "./parameters.ts";
import { followPlan } from "./plan.ts";
import { createState, type PayloadState } from "./state.ts";
import { execute } from "./telecommands.ts";

export type { PayloadState } from "./state.ts";

type Step = messages.v1.Step;
type StepDone = messages.v1.StepDone;
const eventsMax = 4;
const telecommandsMax = 2;

export const payload: Unit<PayloadState, Step, StepDone> = {
  name: "payload",
  number: 4,
  period_us: periodUsual_us,
  messages: messages.v1,
  initial: createState,
  step,
};

function step(state: PayloadState, request: Step, done: StepDone): void {
  const period_us = usablePeriod_us(request.periodUs, periodUsual_us);
  const inputs = request.inputs;
  if (!state.started) raise(state.events, messages.v1.EventCode.EVENT_CODE_STARTED, severity.info, 0);
  state.started = true;
  done.tick = request.tick;
  done.busyUs = 0;
  state.now_us = request.simTimeUs;
  watchPower(state, inputs !== null && inputs.powered);
  obey(state, request.telecommands, telecommandsMax, execute, done.verifications);
  if (watchHeat(state, inputs === null ? Number.NaN : inputs.temperatureDegc, period_us)) {
    raise(state.events, messages.v1.EventCode.EVENT_CODE_TOO_HOT, severity.high, state.temperature_degC);
    enterMode(state, Mode.MODE_STANDBY);
  }
  followPlan(state);
  watchFeeder(state, inputs);
  driveBeams(state, (done.outputs ??= messages.v1.Outputs.create()));
  state.sinceHousekeeping_us += period_us;
  const due = state.sinceHousekeeping_us >= housekeeping_us;
  if (due) state.sinceHousekeeping_us = 0;
  done.telemetry = due ? reportHousekeeping(state, inputs) : null;
  flushEvents(state.events, done.events, eventsMax);
}
