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

/** Events whose value is a number of an enumeration, by name. */
const named: Readonly<Record<string, readonly [Readonly<Record<string, number>>, string]>> = {
  "adcs sensor lost": [adcs.v1.Sensor, "SENSOR_"],
  "adcs sensor back": [adcs.v1.Sensor, "SENSOR_"],
  "power loads shed": [power.v1.SheddingLevel, "SHEDDING_LEVEL_"],
  "power loads restored": [power.v1.SheddingLevel, "SHEDDING_LEVEL_"],
  "power wing deployed": [power.v1.Wing, "WING_"],
  "power wing not deployed": [power.v1.Wing, "WING_"],
  "power switch tripped": [power.v1.Load, "LOAD_"],
  "comms uplink locked": [comms.v1.Receiver, "RECEIVER_"],
  "obc unit silent": [obc.v1.Unit, "UNIT_"],
  "obc unit back": [obc.v1.Unit, "UNIT_"],
  "obc reset": [obc.v1.ResetReason, "RESET_REASON_"],
  "obc reaction": [obc.v1.Reaction, "REACTION_"],
  "obc reaction inhibited": [obc.v1.Reaction, "REACTION_"],
  "obc mode guarded": [obc.v1.Guard, "GUARD_"],
  "obc store overwrites": [obc.v1.Store, "STORE_"],
  "obc telecommand refused": [report.v1.FailureReason, "FAILURE_REASON_"],
};
/** Events whose value says nothing beyond the name. */
const bare: ReadonlySet<string> = new Set(["started", "uplink lost"]);
/** Units of the values that are quantities; rates in radians are told in degrees. */
const degreesPerSecond: ReadonlySet<string> = new Set(["detumbled", "rate high"]);
const units: Readonly<Record<string, string>> = { "under voltage": " V", "too hot": " deg C" };

/** One line for a unit's event. */
export function eventText(unit: UnitName, code: number, value: number): string {
  const name = eventName(unit, code);
  const values = modes[unit];
  if (name === "mode changed" && values !== undefined) return `${name}: ${labelOf(values, "MODE_", value)}`;
  if (name === "sun in sight") return value === 0 ? "sun out of sight" : name;
  if (bare.has(name)) return name;
  const enumeration = named[`${unit} ${name}`];
  if (enumeration !== undefined) return `${name}: ${labelOf(enumeration[0], enumeration[1], value)}`;
  if (degreesPerSecond.has(name)) return `${name}: ${((value * 180) / Math.PI).toPrecision(3)} deg/s`;
  return `${name}: ${Number(value.toPrecision(4))}${units[name] ?? ""}`;
}

const severities: readonly Severity[] = ["info", "info", "low", "medium", "high"];

export const severityOf = (severity: number): Severity => severities[severity] ?? "info";
