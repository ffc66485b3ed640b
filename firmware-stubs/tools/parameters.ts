/**
 * Writes the numbers of the onboard units as headers, so that TypeScript and C fly the same ones.
 *
 * Usage: node tools/parameters.ts DIRECTORY
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as adcs from "../../src/onboard/adcs/parameters.ts";
import * as comms from "../../src/onboard/comms/parameters.ts";
import { parameterTable as adcsTable } from "../../src/onboard/adcs/parameter-table.ts";
import { parameterTable as powerTable } from "../../src/onboard/power/parameter-table.ts";
import type { ParameterTable } from "../../src/onboard/parameter-range.ts";
import * as power from "../../src/onboard/power/parameters.ts";

const units = { adcs, comms, power } as const;
/** What can be loaded, by unit. */
const tables: Partial<Record<keyof typeof units, ParameterTable>> = { adcs: adcsTable, power: powerTable };

/** Times, rates and counts are unsigned integers; everything else is a double. */
const isInteger = (name: string): boolean => /(_us|_bps|Count)$/.test(name);

/** `dipoleMax_Am2` of adcs is `ADCS_DIPOLE_MAX_AM2`: words are parted, the unit is not. */
const macroOf = (unit: string, name: string): string =>
  `${unit}_${name.replaceAll(/(?<=^[^_]*[a-z])(?=[A-Z])/g, "_")}`.toUpperCase();

function literal(name: string, value: number): string {
  if (isInteger(name)) return `${value}u`;
  const text = String(value);
  const written = /[.e]/.test(text) ? text : `${text}.0`;
  return value < 0 ? `(${written})` : written;
}

/** A list of usual value and bounds by the parameter's number. */
function tableLine(unit: keyof typeof units): string[] {
  const table = tables[unit];
  if (table === undefined) return [];
  const rows = table.map((row) => {
    const { usual, min, max } = row ?? { usual: 0, min: 0, max: 0 };
    return `{${[usual, min, max].map((each) => literal("", each)).join(", ")}}`;
  });
  return [`#define ${unit.toUpperCase()}_PARAMETER_TABLE {${rows.join(", ")}}`];
}

export function parametersHeader(unit: keyof typeof units): string {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(units[unit]);
  const lines = entries.map(([name, value]) => {
    const macro = macroOf(unit, name);
    if (typeof value === "number") return `#define ${macro} ${literal(name, value)}`;
    if (Array.isArray(value))
      return `#define ${macro} {${value.map((each) => literal(name, Number(each))).join(", ")}}`;
    throw new Error(`src/onboard/${unit}/parameters.ts: ${name} is neither a number nor a list of numbers`);
  });
  const guard = `FALAK_${unit.toUpperCase()}_PARAMETERS_H`;
  return [
    `/* Generated from src/onboard/${unit}/parameters.ts, where each number is explained, by tools/parameters.ts. */`,
    `#ifndef ${guard}`,
    `#define ${guard}`,
    "",
    ...lines,
    ...tableLine(unit),
    "",
    "#endif",
    "",
  ].join("\n");
}

if (import.meta.main) {
  const into = process.argv[2];
  if (into === undefined) throw new Error("usage: node tools/parameters.ts DIRECTORY");
  mkdirSync(join(into, "falak"), { recursive: true });
  for (const unit of Object.keys(units) as (keyof typeof units)[]) {
    writeFileSync(join(into, "falak", `${unit}_parameters.h`), parametersHeader(unit));
  }
}
