/** The monitors that are built in, and how a monitored parameter is found. */

import {
  dictionary,
  type Parameter,
  parameter as parameterNamed,
  type TelemetryName,
} from "../../../messages/dictionary.ts";
import type { MonitorDefinition } from "../flash.ts";

const byNumber = new Map(dictionary.parameters.map((one) => [one.id, one]));
const owners: readonly string[] = ["adcs", "power", "comms", "payload", "obc"];
const types: readonly string[] = ["float", "double", "integer", "boolean", "enum"];

/** A number in the telemetry of a unit by its number in the dictionary; undefined for anything else. */
export function monitorable(number: number): Parameter | undefined {
  const found = byNumber.get(number);
  return found !== undefined && owners.includes(found.owner) && types.includes(found.type) ? found : undefined;
}

/** The unit's number, from 1. */
export const unitOf = ({ owner }: Parameter): number => owners.indexOf(owner) + 1;

/** Within the red limits of the contract, and for some reports in a row so that one spike is no event. */
export function usualMonitors(): MonitorDefinition[] {
  return [
    within(1, "power.state_of_charge", 0.3, 1, 5),
    within(2, "power.bus_voltage_v", 24, 34, 5),
    within(3, "power.battery_temperature_degc", -5, 45, 10),
    within(4, "comms.transmitter_temperature_degc", -20, 65, 10),
    within(5, "obc.waiting_reports", 0, 64, 5),
  ];
}

function within(
  monitor: number,
  name: TelemetryName,
  low: number,
  high: number,
  persistence: number,
): MonitorDefinition {
  const { id } = parameterNamed(name);
  const [lowest, highest] = [Math.fround(low), Math.fround(high)];
  return { monitor, parameter: id, low: lowest, high: highest, persistence, expects: false, enabled: true };
}
