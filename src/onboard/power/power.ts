/** Power conditioning and distribution: state of charge, load shedding, switches, wings. */

import { power as messages } from "../../messages/index.ts";
import type { Unit } from "../contract.ts";
import { flushEvents, raise, severity } from "../events.ts";
import { usablePeriod_us } from "../numbers.ts";
import { obey } from "../verification.ts";
import { cellExtremes, chargeLimit_A, updateCharging, type CellExtremes } from "./charging.ts";
import { updateDrive } from "./drive.ts";
import { reportHousekeeping } from "./housekeeping.ts";
import { allowedAt, stayOff } from "./loads.ts";
import { takeParameters } from "./parameter-set.ts";
import { periodUsual_us } from "./parameters.ts";
import { updateShedding } from "./shedding.ts";
import { countCharge } from "./state-of-charge.ts";
import { createState, type PowerState } from "./state.ts";
import { lostCount, updateStrings } from "./strings.ts";
import { closedSwitches, takeTrips, updateHeaters } from "./switches.ts";
import { execute } from "./telecommands.ts";
import { updateTracking } from "./tracking.ts";
import { updateWings } from "./wings.ts";

export type { PowerState } from "./state.ts";

type Step = messages.v1.Step;
type StepDone = messages.v1.StepDone;
const eventsMax = 2;
const telecommandsMax = 2;
/** Its place among the thermistors. */
const payloadThermistorIndex = 1;
const nothing: readonly messages.v1.ArraySection[] = [];
const cells: CellExtremes = { lowest_V: 0, highest_V: 0 };

export const power: Unit<PowerState, Step, StepDone> = {
  name: "power",
  number: 2,
  period_us: periodUsual_us,
  messages: messages.v1,
  initial: createState,
  step,
};

function step(state: PowerState, request: Step, done: StepDone): void {
  const period_us = usablePeriod_us(request.periodUs, periodUsual_us);
  if (!state.started) raise(state.events, messages.v1.EventCode.EVENT_CODE_STARTED, severity.info, 0);
  state.started = true;
  done.tick = request.tick;
  done.busyUs = 0;
  if (request.parameters.length > 0) takeParameters(state.parameters, request.parameters, state.events);
  if (request.inputs !== null) sense(state, request.inputs, period_us);
  updateWings(state.wings, request.inputs?.arraySections ?? nothing, state.events, period_us);
  obey(state, request.telecommands, telecommandsMax, execute, done.verifications);
  const closed = closedSwitches(state.switches, allowedAt(state.shedding.level));
  drive(state, request.inputs, closed, period_us, done);
  done.telemetry = reportHousekeeping(state, request.inputs, closed);
  flushEvents(state.events, done.events, eventsMax);
}

function sense(state: PowerState, inputs: messages.v1.Inputs, period_us: number): void {
  const { charge, shedding, switches, parameters, events } = state;
  updateStrings(state.strings, inputs.stringCurrentsA, parameters.stringCount, events, period_us);
  const lost = lostCount(state.strings);
  const { busVoltageV, batteryCurrentA, batteryTemperatureDegc } = inputs;
  countCharge(charge, busVoltageV, batteryCurrentA, batteryTemperatureDegc, lost, parameters, period_us);
  takeTrips(switches, inputs.switches, events);
  const payload_degC = inputs.temperaturesDegc[payloadThermistorIndex] ?? Number.NaN;
  updateHeaters(switches, inputs.batteryTemperatureDegc, payload_degC);
  updateCharging(state.charging, inputs.batteryTemperatureDegc, cellExtremes(inputs.cellVoltagesV, cells), events);
  if (updateShedding(shedding, charge, inputs.busVoltageV, events, period_us)) {
    switches.wanted &= allowedAt(shedding.level) | ~stayOff;
  }
}

function drive(
  state: PowerState,
  inputs: messages.v1.Inputs | null,
  closed: number,
  period_us: number,
  done: StepDone,
): void {
  const outputs = (done.outputs ??= messages.v1.Outputs.create());
  const sections = inputs?.arraySections ?? nothing;
  const { parameters } = state;
  const limit_A = chargeLimit_A(state.charging, parameters.chargeCurrentMax_A);
  const bus_V = inputs?.busVoltageV ?? 0;
  const current_A = inputs?.batteryCurrentA ?? 0;
  outputs.switchesOn = closed;
  outputs.releaseWings = state.wings.released & ~state.wings.deployed;
  updateTracking(state.tracking, sections, bus_V, current_A, limit_A, parameters, outputs.sectionVoltagesV);
  updateDrive(state.drive, sections, outputs.driveRatesRadps, period_us);
  outputs.chargeCurrentMaxA = limit_A;
  outputs.stringsConnected = (1 << parameters.stringCount) - 1;
}
