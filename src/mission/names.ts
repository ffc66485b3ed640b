/** Numbers of the contract as words for people: events, modes, reasons. */

import { adcs, comms, obc, payload, power, report } from "../messages/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { Severity } from "./notice.ts";

const eventCodes: Readonly<Record<UnitName, Readonly<Record<string, number>>>> = {
  adcs: adcs.v1.EventCode,
  power: power.v1.EventCode,
  comms: comms.v1.EventCode,
  payload: payload.v1.EventCode,
  obc: obc.v1.EventCode,
};

/** The name of a number in a generated enumeration without its prefix: `SUN_SAFE`. */
export function labelOf(values: Readonly<Record<string, number>>, prefix: string, value: number): string {
  for (const [name, number] of Object.entries(values)) if (number === value) return name.slice(prefix.length);
  return String(value);
}

export const eventName = (unit: UnitName, code: number): string =>
  labelOf(eventCodes[unit], "EVENT_CODE_", code).toLowerCase().replaceAll("_", " ");

export const reasonName = (reason: number): string => labelOf(report.v1.FailureReason, "FAILURE_REASON_", reason);

export const stageName = (stage: number): string => labelOf(report.v1.Stage, "STAGE_", stage);

/** Modes by name for the values that stand behind "mode changed" events. */
const modes: Partial<Record<UnitName, Readonly<Record<string, number>>>> = {
  adcs: adcs.v1.Mode,
  payload: payload.v1.Mode,
  obc: obc.v1.Mode,
};

/** One line for a unit's event. */
export function eventText(unit: UnitName, code: number, value: number): string {
  const name = eventName(unit, code);
  const values = modes[unit];
  if (name === "mode changed" && values !== undefined) return `${name}: ${labelOf(values, "MODE_", value)}`;
  return name === "started" ? name : `${name}: ${Number(value.toPrecision(4))}`;
}

const severities: readonly Severity[] = ["info", "info", "low", "medium", "high"];

export const severityOf = (severity: number): Severity => severities[severity] ?? "info";
