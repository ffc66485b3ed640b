/** Orbit mean-elements messages (CCSDS 502.0-B-3) with SGP4 elements, as JSON objects or as key = value text. */

import { parseUtc } from "../time/utc.ts";
import type { MeanElements } from "./elements.ts";

export interface OmmRefusal {
  /** Line of the text for key = value notation, else 0. */
  readonly line: number;
  readonly field: string;
  readonly why: string;
}

export type OmmResult =
  | { readonly ok: true; readonly elements: MeanElements }
  | { readonly ok: false; readonly refusals: readonly OmmRefusal[] };

/** What a field must say where it is present: another value asks for another theory, frame or clock. */
const fixed: readonly (readonly [field: string, shape: RegExp, expected: string])[] = [
  ["CENTER_NAME", /^EARTH$/i, "EARTH"],
  ["REF_FRAME", /^TEME$/i, "TEME"],
  ["TIME_SYSTEM", /^UTC$/i, "UTC"],
  ["MEAN_ELEMENT_THEORY", /^(SGP4|SGP\/SGP4)$/i, "SGP4"],
  ["EPHEMERIS_TYPE", /^0$/, "0"],
];

interface Entry {
  readonly value: unknown;
  readonly line: number;
}

/** Parses an OMM as a JSON value (already parsed): one object, or an array that holds one, numbers also as strings. */
export function parseOmmJson(json: unknown): OmmResult {
  const value: unknown = Array.isArray(json) && json.length === 1 ? json[0] : json;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, refusals: [{ line: 0, field: "", why: "an OMM is one object with named fields" }] };
  }
  const entries = new Map<string, Entry>();
  for (const [field, entry] of Object.entries(value)) entries.set(field, { value: entry, line: 0 });
  return elementsFrom(entries);
}

/** Parses an OMM in key = value notation; units in brackets after a value are dropped. */
export function parseOmmKvn(text: string): OmmResult {
  const entries = new Map<string, Entry>();
  const refusals: OmmRefusal[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("COMMENT")) continue;
    const equals = line.indexOf("=");
    const field = line.slice(0, Math.max(0, equals)).trim();
    if (field === "") {
      refusals.push({ line: index + 1, field: "", why: `"${line}" is not KEY = value` });
    } else if (entries.has(field)) {
      refusals.push({ line: index + 1, field, why: `${field} stands twice` });
    } else {
      const value = line.slice(equals + 1).replace(/\[[^\]]*\]\s*$/, "");
      entries.set(field, { value: value.trim(), line: index + 1 });
    }
  }
  return refusals.length > 0 ? { ok: false, refusals } : elementsFrom(entries);
}

function elementsFrom(entries: ReadonlyMap<string, Entry>): OmmResult {
  const refusals: OmmRefusal[] = [];
  const refuse = (field: string, why: string): void => {
    refusals.push({ line: entries.get(field)?.line ?? 0, field, why });
  };
  const text = (field: string): string | undefined => {
    const value = entries.get(field)?.value;
    if (typeof value === "string" || typeof value === "number") return String(value);
    return undefined;
  };
  const number = (field: string, min: number, max: number): number => {
    const found = text(field);
    const value = found === undefined || found.trim() === "" ? NaN : Number(found);
    if (found === undefined) refuse(field, `${field} is missing`);
    else if (!Number.isFinite(value)) refuse(field, `${field} "${found}" is not a number`);
    else if (value < min || value > max) refuse(field, `${field} ${found} is outside ${min} to ${max}`);
    return value;
  };
  for (const [field, shape, expected] of fixed) {
    const found = text(field);
    if (found !== undefined && !shape.test(found)) refuse(field, `${field} is ${found}, only ${expected} is known`);
  }
  const epochText = text("EPOCH");
  const epoch = epochText === undefined ? undefined : parseUtc(epochText);
  if (epoch === undefined) refuse("EPOCH", "EPOCH is missing");
  else if (!epoch.ok) refuse("EPOCH", epoch.why);
  const elements: MeanElements = {
    name: text("OBJECT_NAME") ?? text("NORAD_CAT_ID") ?? "",
    catalogNumber: text("NORAD_CAT_ID") ?? "",
    epoch_tai_us: epoch?.ok ? epoch.tai_us : 0,
    inclination_deg: number("INCLINATION", 0, 180),
    ascendingNode_deg: number("RA_OF_ASC_NODE", -360, 360),
    eccentricity: number("ECCENTRICITY", 0, 1),
    argumentOfPerigee_deg: number("ARG_OF_PERICENTER", -360, 360),
    meanAnomaly_deg: number("MEAN_ANOMALY", -360, 360),
    meanMotion_revpday: number("MEAN_MOTION", Number.MIN_VALUE, 20),
    bstar: number("BSTAR", -10, 10),
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, elements };
}
