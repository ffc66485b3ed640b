/** Two-line element sets: strict in columns and checksum, every mistake named with its line and column. */

import { dayNumber, daysInYear } from "../time/calendar.ts";
import { dayLength_us, taiOfUtc } from "../time/leap-seconds.ts";
import type { MeanElements } from "./elements.ts";

export interface TleRefusal {
  /** Line in the text as given, from 1. */
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

export type TleResult =
  | { readonly ok: true; readonly elements: MeanElements }
  | { readonly ok: false; readonly refusals: readonly TleRefusal[] };

interface Field {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly shape: RegExp;
}

const lineLength = 69;
/** Epoch days carry eight decimals, each 864 us: an epoch is a whole number of microseconds. */
const epochDecimal_us = dayLength_us / 1e8;

const angle = /^ {0,2}\d{1,3}\.\d{1,4} *$/;
const power = /^[ +-][ \d]\d{0,4} *[+-]\d$/;
const catalogNumber: Field = { name: "catalogue number", first: 3, last: 7, shape: /^[ A-HJ-NP-Z\d][ \d]{3}\d$/ };

const fieldsOfLine: readonly (readonly Field[])[] = [
  [
    catalogNumber,
    { name: "epoch year", first: 19, last: 20, shape: /^[ \d]\d$/ },
    { name: "epoch day", first: 21, last: 32, shape: /^ {0,2}\d{1,3}\.\d{1,8} *$/ },
    { name: "first derivative of mean motion", first: 34, last: 43, shape: /^[ +-] *\d?\.\d{1,8} *$/ },
    { name: "second derivative of mean motion", first: 45, last: 52, shape: power },
    { name: "B*", first: 54, last: 61, shape: power },
    { name: "ephemeris type", first: 63, last: 63, shape: /^[ 0]$/ },
    { name: "checksum", first: 69, last: 69, shape: /^\d$/ },
  ],
  [
    catalogNumber,
    { name: "inclination", first: 9, last: 16, shape: angle },
    { name: "ascending node", first: 18, last: 25, shape: angle },
    { name: "eccentricity", first: 27, last: 33, shape: /^[ \d]{6}\d$/ },
    { name: "argument of perigee", first: 35, last: 42, shape: angle },
    { name: "mean anomaly", first: 44, last: 51, shape: angle },
    { name: "mean motion", first: 53, last: 63, shape: /^ ?\d{1,2}\.\d{1,8} *$/ },
    { name: "checksum", first: 69, last: 69, shape: /^\d$/ },
  ],
];

/** Parses a TLE of two lines, or of three with the name first. */
export function parseTle(text: string): TleResult {
  const lines = text.split("\n").map((line, index) => ({ text: line.trimEnd(), number: index + 1 }));
  const filled = lines.filter((line) => line.text !== "");
  const name = filled.length === 3 ? filled.shift()!.text.replace(/^0 /, "").trim() : "";
  const [first, second] = filled;
  if (first === undefined || second === undefined || filled.length > 2) {
    const why = `a TLE has two lines, or three with the name first; this text has ${lines.filter((l) => l.text !== "").length}`;
    return { ok: false, refusals: [{ line: 1, column: 1, why }] };
  }
  const refusals = [...lineRefusals(first.text, first.number, 1), ...lineRefusals(second.text, second.number, 2)];
  if (refusals.length === 0) refusals.push(...valueRefusals(first, second));
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, elements: elementsOf(name, first.text, second.text) };
}

/** The checksum of columns 1 to 68: digits add their value, each minus sign one, modulo ten. */
export function tleChecksum(line: string): number {
  let sum = 0;
  for (const character of line.slice(0, lineLength - 1)) {
    if (character >= "0" && character <= "9") sum += Number(character);
    else if (character === "-") sum += 1;
  }
  return sum % 10;
}

function lineRefusals(text: string, line: number, expected: 1 | 2): TleRefusal[] {
  if (!text.startsWith(`${expected} `)) {
    return [{ line, column: 1, why: `starts with "${text.slice(0, 2)}", expected "${expected} "` }];
  }
  if (text.length !== lineLength) {
    const column = Math.min(text.length, lineLength) + 1;
    return [{ line, column, why: `has ${text.length} characters, expected ${lineLength}` }];
  }
  const refusals: TleRefusal[] = [];
  for (const field of fieldsOfLine[expected - 1]!) {
    const found = slice(text, field);
    if (!field.shape.test(found)) {
      refusals.push({ line, column: field.first, why: `${field.name} "${found}" is malformed` });
    }
  }
  const checksum = tleChecksum(text);
  if (refusals.length === 0 && Number(text[lineLength - 1]) !== checksum) {
    const why = `checksum ${text[lineLength - 1]}, expected ${checksum}; was a digit of this line changed?`;
    refusals.push({ line, column: lineLength, why });
  }
  return refusals;
}

interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

function valueRefusals(first: NumberedLine, second: NumberedLine): TleRefusal[] {
  const refusals: TleRefusal[] = [];
  const refuse = (line: NumberedLine, column: number, why: string): void => {
    refusals.push({ line: line.number, column, why });
  };
  if (slice(first.text, catalogNumber) !== slice(second.text, catalogNumber)) {
    refuse(second, 3, `catalogue number ${second.text.slice(2, 7)} differs from line 1's ${first.text.slice(2, 7)}`);
  }
  const year = epochYear(first.text);
  const day = Number(first.text.slice(20, 32));
  if (day < 1 || day >= daysInYear(year) + 1) refuse(first, 21, `epoch day ${day} does not exist in ${year}`);
  const inclination_deg = Number(second.text.slice(8, 16));
  if (inclination_deg > 180) refuse(second, 9, `inclination ${inclination_deg} deg is above 180 deg`);
  for (const column of [18, 35, 44]) {
    const value_deg = Number(second.text.slice(column - 1, column + 7));
    if (value_deg > 360) refuse(second, column, `angle ${value_deg} deg is above 360 deg`);
  }
  if (Number(second.text.slice(52, 63)) === 0) refuse(second, 53, "mean motion is zero");
  return refusals;
}

function elementsOf(name: string, line1: string, line2: string): MeanElements {
  return {
    name: name === "" ? line1.slice(2, 7).trim() : name,
    catalogNumber: line1.slice(2, 7).trim(),
    epoch_tai_us: epochOf(line1),
    inclination_deg: Number(line2.slice(8, 16)),
    ascendingNode_deg: Number(line2.slice(17, 25)),
    eccentricity: Number(`0.${line2.slice(26, 33).replaceAll(" ", "0")}`),
    argumentOfPerigee_deg: Number(line2.slice(34, 42)),
    meanAnomaly_deg: Number(line2.slice(43, 51)),
    meanMotion_revpday: Number(line2.slice(52, 63)),
    bstar: powerField(line1.slice(53, 61)),
    lines: [line1, line2],
  };
}

/** Two digits of the year: 57 to 99 are the last century. */
function epochYear(line1: string): number {
  const year = Number(line1.slice(18, 20));
  return year < 57 ? 2000 + year : 1900 + year;
}

function epochOf(line1: string): number {
  const [dayOfYear = "", decimals = ""] = line1.slice(20, 32).trim().split(".");
  const day = dayNumber(epochYear(line1), 1, 1) + Number(dayOfYear) - 1;
  return taiOfUtc(day, Number(decimals.padEnd(8, "0")) * epochDecimal_us);
}

/** " 33520-4" is 0.33520e-4. */
function powerField(text: string): number {
  return Number(`${text[0] === "-" ? "-" : ""}0.${text.slice(1, 6).trim() || "0"}e${text.slice(6)}`);
}

function slice(text: string, field: Field): string {
  return text.slice(field.first - 1, field.last);
}
