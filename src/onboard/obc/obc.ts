/** The onboard computer: verifies and routes telecommands, packs and stores telemetry, guards the spacecraft. */

import { obc as messages } from "../../messages/index.ts";
import type { Unit } from "../contract.ts";
import { usablePeriod_us } from "../numbers.ts";
import { watchUnits } from "./fdir/health.ts";
import { updateMode } from "./fdir/mode.ts";
import { cyclePower } from "./fdir/power-cycle.ts";
import { boot, runReset, runWatchdog, sufferUpset } from "./fdir/watchdog.ts";
import { agePackets } from "./packets/packets.ts";
import { ageContact } from "./packets/playback.ts";
import { periodUsual_us } from "./parameters.ts";
import { takeReport } from "./reports.ts";
import { agePending } from "./requests/pending.ts";
import { carryOut, takeRequest } from "./requests/requests.ts";
import { ageAwaited } from "./services/connection.ts";
import { runReleased } from "./services/event-action.ts";
import { runSchedule } from "./services/schedule.ts";
import { keepTime } from "./services/time.ts";
import { clear, speak } from "./speak.ts";
import { createState, type ObcState } from "./state.ts";

export type { ObcState } from "./state.ts";

type Step = messages.v1.Step;
type StepDone = messages.v1.StepDone;
const telecommandsMax = 1;
const reportsMax = 1;
const requestsMax = 1;

export const obc: Unit<ObcState, Step, StepDone> = {
  name: "obc",
  number: messages.v1.Unit.UNIT_OBC,
  period_us: periodUsual_us,
  messages: messages.v1,
  initial: createState,
  step,
};

function step(state: ObcState, request: Step, done: StepDone): void {
  const period_us = usablePeriod_us(request.periodUs, periodUsual_us);
  state.time_us = request.simTimeUs;
  clear(done, request.tick);
  sufferUpset(state, request.inputs?.upset ?? messages.v1.Upset.UPSET_UNSPECIFIED);
  runWatchdog(state, period_us);
  // The beacon stays what it was, and nothing is said.
  if (state.hung) {
    done.outputs!.beacon = null;
    return;
  }
  if (!state.started) boot(state);
  state.uptime_us += period_us;
  agePackets(state, period_us);
  if (request.inputs !== null) listen(state, request.inputs);
  for (let i = 0; i < request.telecommands.length && i < telecommandsMax; i += 1) {
    carryOut(state, request.telecommands[i]!);
  }
  runReleased(state);
  runSchedule(state);
  guard(state, period_us);
  keepTime(state, period_us);
  speak(state, done, period_us);
  runReset(state, period_us);
}

function listen(state: ObcState, inputs: messages.v1.Inputs): void {
  state.waitingReports = inputs.waitingReports;
  for (let i = 0; i < inputs.reports.length && i < reportsMax; i += 1) takeReport(state, inputs.reports[i]!);
  for (let i = 0; i < inputs.requests.length && i < requestsMax; i += 1) takeRequest(state, inputs.requests[i]!);
}

function guard(state: ObcState, period_us: number): void {
  watchUnits(state, period_us);
  cyclePower(state, period_us);
  updateMode(state, period_us);
  ageAwaited(state, period_us);
  agePending(state, period_us);
  ageContact(state, period_us);
}
