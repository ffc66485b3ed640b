/** Values of the units' latest telemetry, with their limits, by their names in the dictionary. */

import {
  limitStateOf,
  type LimitState,
  type Parameter,
  type Severity,
  parameter,
  type TelemetryName,
  valueOf,
} from "../../../messages/dictionary.ts";
import type { UnitName } from "../../../onboard/unit.ts";
import type { Reading, StateReading } from "../model.ts";

/** Each unit's latest Telemetry message; a unit is absent before its first. */
export type LatestTelemetry = Readonly<Partial<Record<UnitName, object>>>;

const severityLimits: Readonly<Record<Severity, LimitState>> = {
  unspecified: "unchecked",
  nominal: "in",
  warning: "yellow",
  alarm: "red",
};

/** A number and how it stands to its limits. */
export function readingOf(latest: LatestTelemetry, name: TelemetryName): Reading {
  const entry = parameter(name);
  const value = raw(latest, entry);
  return typeof value === "number" ? { value, limit: limitStateOf(entry, value) } : { value: null, limit: "unchecked" };
}

/** The number alone; null where nothing was reported. */
export const numberOf = (latest: LatestTelemetry, name: TelemetryName): number | null => readingOf(latest, name).value;

export function flagOf(latest: LatestTelemetry, name: TelemetryName): boolean | null {
  const value = raw(latest, parameter(name));
  return typeof value === "boolean" ? value : null;
}

/** An enumerated value by its label, coloured by the severity of that state. */
export function stateOf(latest: LatestTelemetry, name: TelemetryName): StateReading {
  const entry = parameter(name);
  const value = raw(latest, entry);
  if (typeof value !== "number") return { label: null, limit: "unchecked" };
  const found = entry.states.find((state) => state.value === value);
  if (found === undefined) return { label: `unknown (${value})`, limit: "yellow" };
  return { label: found.label === "" ? found.name : found.label, limit: severityLimits[found.severity] };
}

/** The length of the body rate vector, in deg/s. The limits are those of a component. */
export function bodyRateOf(latest: LatestTelemetry): Reading {
  const x = numberOf(latest, "adcs.body_rate_radps.x");
  const y = numberOf(latest, "adcs.body_rate_radps.y");
  const z = numberOf(latest, "adcs.body_rate_radps.z");
  if (x === null || y === null || z === null) return { value: null, limit: "unchecked" };
  const rate_radps = Math.hypot(x, y, z);
  return { value: inDegrees(rate_radps), limit: limitStateOf(parameter("adcs.body_rate_radps.x"), rate_radps) };
}

/** An angle in degrees; its limits are checked in radians. */
export function angleOf(latest: LatestTelemetry, name: TelemetryName): Reading {
  const { value, limit } = readingOf(latest, name);
  return { value: value === null ? null : inDegrees(value), limit };
}

const inDegrees = (angle_rad: number): number => (angle_rad * 180) / Math.PI;

function raw(latest: LatestTelemetry, entry: Parameter): ReturnType<typeof valueOf> {
  const message = latest[entry.owner as UnitName];
  return message === undefined ? null : valueOf(entry, message);
}
