/** The onboard computer: verifies and routes telecommands, packs telemetry, keeps the spacecraft's mode. */

import { comms, obc as messages } from "../../messages/index.ts";
import type { Unit } from "../contract.ts";
import { flushEvents, raise, severity } from "../events.ts";
import { usablePeriod_us } from "../numbers.ts";
import { watchUnits } from "./health.ts";
import { reportHousekeeping, updateBeacon } from "./housekeeping.ts";
import { updateMode } from "./mode.ts";
import { agePackets, nextPacket, packReport } from "./packets.ts";
import { housekeeping_us, periodUsual_us } from "./parameters.ts";
import { takeReport } from "./reports.ts";
import { carryOut, takeRequest } from "./requests.ts";
import { createState, type ObcState } from "./state.ts";

export type { ObcState } from "./state.ts";

type Step = messages.v1.Step;
type StepDone = messages.v1.StepDone;
const eventsMax = 3;
const telecommandsMax = 1;
const reportsMax = 2;
const requestsMax = 1;
const packetsMax = 1;
const { UNIT_OBC } = messages.v1.Unit;
const { CONTENT_TELEMETRY, CONTENT_EVENT } = messages.v1.Content;

export const obc: Unit<ObcState, Step, StepDone> = {
  name: "obc",
  number: UNIT_OBC,
  period_us: periodUsual_us,
  messages: messages.v1,
  initial: createState,
  step,
};

function step(state: ObcState, request: Step, done: StepDone): void {
  const period_us = usablePeriod_us(request.periodUs, periodUsual_us);
  if (!state.started) raise(state.events, messages.v1.EventCode.EVENT_CODE_STARTED, severity.info, state.bootCount);
  state.started = true;
  state.uptime_us += period_us;
  clear(done, request.tick);
  agePackets(state, period_us);
  if (request.inputs !== null) listen(state, request.inputs, request.simTimeUs, done);
  for (let i = 0; i < request.telecommands.length && i < telecommandsMax; i += 1) {
    carryOut(state, request.telecommands[i]!, request.simTimeUs, done);
  }
  watchUnits(state, period_us);
  updateMode(state);
  speak(state, request.simTimeUs, done, period_us);
}

function clear(done: StepDone, tick: number): void {
  const outputs = (done.outputs ??= messages.v1.Outputs.create());
  done.tick = tick;
  done.busyUs = 0;
  if (done.verifications.length > 0) done.verifications.length = 0;
  if (outputs.telecommands.length > 0) outputs.telecommands.length = 0;
  if (outputs.packets.length > 0) outputs.packets.length = 0;
}

function listen(state: ObcState, inputs: messages.v1.Inputs, time_us: number, done: StepDone): void {
  state.waitingReports = inputs.waitingReports;
  for (let i = 0; i < inputs.reports.length && i < reportsMax; i += 1) takeReport(state, inputs.reports[i]!, time_us);
  for (let i = 0; i < inputs.requests.length && i < requestsMax; i += 1) {
    takeRequest(state, inputs.requests[i]!, time_us, done);
  }
}

/** Own events and telemetry stand in the answer, and go down as packets like anybody's. */
function speak(state: ObcState, time_us: number, done: StepDone, period_us: number): void {
  state.sinceHousekeeping_us += period_us;
  const due = state.sinceHousekeeping_us >= housekeeping_us;
  if (due) state.sinceHousekeeping_us = 0;
  done.telemetry = due ? reportHousekeeping(state) : null;
  flushEvents(state.events, done.events, eventsMax);
  for (const event of done.events) {
    packReport(state, UNIT_OBC, CONTENT_EVENT, messages.v1.Event.encode(event), time_us);
  }
  if (done.telemetry !== null) {
    packReport(state, UNIT_OBC, CONTENT_TELEMETRY, messages.v1.Telemetry.encode(done.telemetry), time_us);
  }
  updateBeacon(state);
  done.outputs!.beacon = Object.assign(done.outputs!.beacon ?? comms.v1.Beacon.create(), state.beacon);
  for (let i = 0; i < packetsMax; i += 1) {
    const packet = nextPacket(state);
    if (packet !== undefined) done.outputs!.packets.push(packet);
  }
}
