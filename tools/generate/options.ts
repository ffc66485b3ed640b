import type { Limits, Range, Severity, Telecommand } from "./model.ts";

const prefix = "(falak.options.v1.";

type Parsed = Record<string, unknown> | Record<string, unknown>[] | null | undefined;

/** The value of one of our options, `undefined` where it is not set. */
export function option(parsed: Parsed, name: string): unknown {
  const key = `${prefix}${name})`;
  for (const entry of Array.isArray(parsed) ? parsed : [parsed]) {
    if (entry && key in entry) return entry[key];
  }
  return undefined;
}

export function limitsFrom(value: unknown): Limits | null {
  if (value === undefined) return null;
  const limits = value as Record<string, number>;
  return defined({
    redLow: limits["red_low"],
    yellowLow: limits["yellow_low"],
    yellowHigh: limits["yellow_high"],
    redHigh: limits["red_high"],
  });
}

export function rangeFrom(value: unknown): Range | null {
  if (value === undefined) return null;
  const range = value as Record<string, number>;
  return defined({ min: range["min"], max: range["max"] });
}

export function telecommandFrom(value: unknown): Telecommand | null {
  if (value === undefined) return null;
  const options = value as Record<string, unknown>;
  const preconditions = options["preconditions"];
  return {
    service: Number(options["service"] ?? 0),
    subtype: Number(options["subtype"] ?? 0),
    hazard: String(options["hazard"] ?? ""),
    preconditions: preconditions === undefined ? [] : [preconditions].flat().map(String),
  };
}

/** Label and severity of an enum value; protobufjs keeps the options of values flat. */
export function stateFrom(flat: Record<string, unknown> | undefined): { label: string; severity: Severity } {
  const label = flat?.[`${prefix}state).label`];
  const severity = flat?.[`${prefix}state).severity`];
  return {
    label: label === undefined ? "" : String(label),
    severity:
      severity === undefined ? "unspecified" : (String(severity).replace("SEVERITY_", "").toLowerCase() as Severity),
  };
}

function defined<T extends Record<string, number | undefined>>(object: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: number;
  };
}
