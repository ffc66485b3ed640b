/** The unit's telemetry: a new message every period. */

import { power } from "../../messages/index.ts";
import { finiteOr } from "../numbers.ts";
import { cellExtremes, type CellExtremes } from "./charging.ts";
import type { PowerState } from "./state.ts";

const stringsMax = 4;
const temperaturesMax = 12;
const cells: CellExtremes = { lowest_V: 0, highest_V: 0 };

export function reportHousekeeping(
  state: PowerState,
  inputs: power.v1.Inputs | null,
  switchesOn: number,
): power.v1.Telemetry {
  const telemetry = power.v1.Telemetry.create();
  telemetry.stateOfCharge = state.charge.stateOfCharge;
  telemetry.sheddingLevel = state.shedding.level;
  telemetry.switchesOn = switchesOn;
  telemetry.switchesTripped = state.switches.tripped;
  telemetry.wingsDeployed = state.wings.deployed;
  telemetry.chargeState = state.charging.charge;
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  if (inputs !== null) reportMeasurements(telemetry, inputs);
  return telemetry;
}

function reportMeasurements(telemetry: power.v1.Telemetry, inputs: power.v1.Inputs): void {
  const bus_V = finiteOr(inputs.busVoltageV, 0);
  telemetry.busVoltageV = bus_V;
  telemetry.batteryCurrentA = finiteOr(inputs.batteryCurrentA, 0);
  telemetry.batteryTemperatureDegc = finiteOr(inputs.batteryTemperatureDegc, 0);
  telemetry.arrayPowerW = finiteOr(arrayPower_W(inputs.arraySections, bus_V), 0);
  telemetry.loadPowerW = finiteOr(loadPower_W(inputs.switches, bus_V), 0);
  telemetry.stringCurrentsA = finiteList(inputs.stringCurrentsA, stringsMax);
  telemetry.temperaturesDegc = finiteList(inputs.temperaturesDegc, temperaturesMax);
  telemetry.driveAnglesRad = finiteList(
    inputs.arraySections.map((section) => section.driveAngleRad),
    2,
  );
  cellExtremes(inputs.cellVoltagesV, cells);
  telemetry.cellVoltageMinV = cells.lowest_V;
  telemetry.cellVoltageMaxV = cells.highest_V;
}

function arrayPower_W(sections: readonly power.v1.ArraySection[], bus_V: number): number {
  let power_W = 0;
  for (const section of sections) power_W += section.currentA * (section.voltageV > 0 ? section.voltageV : bus_V);
  return power_W;
}

function loadPower_W(switches: readonly power.v1.Switch[], bus_V: number): number {
  let current_A = 0;
  for (const each of switches) current_A += each.currentA;
  return current_A * bus_V;
}

function finiteList(values: readonly number[], max: number): number[] {
  return values.slice(0, max).map((value) => finiteOr(value, 0));
}
