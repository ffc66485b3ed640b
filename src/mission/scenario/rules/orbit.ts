/** The orbit must parse, and the magnetic field model must hold for its heights and for the dates of the exercise. */

import { fieldModel, fieldRefusal, type FieldModelName } from "../../../environment/field/models.ts";
import { heightRange, type MeanElements } from "../../../environment/orbit/elements.ts";
import { parseOmmJson, parseOmmKvn } from "../../../environment/orbit/omm.ts";
import { parseTle } from "../../../environment/orbit/tle.ts";
import { decimalYear } from "../../../environment/time/scales.ts";
import { parseUtc } from "../../../environment/time/utc.ts";
import { parseDuration } from "../duration.ts";
import type { Finding } from "../issues.ts";
import { exactlyOne, finding, group, textOf, type Raw } from "./raw.ts";

export type OrbitResult =
  | { readonly ok: true; readonly elements: MeanElements }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The elements of a scenario's orbit. */
export function readOrbit(raw: Raw): OrbitResult {
  const orbit = group(raw["orbit"]);
  const choice = raw["orbit"] === undefined ? [] : exactlyOne(orbit, ["orbit"], ["tle", "omm"]);
  if (choice.length > 0) return { ok: false, findings: choice };
  const tle = textOf(orbit["tle"]);
  if (tle !== undefined) return readTle(tle);
  return orbit["omm"] === undefined ? { ok: false, findings: [] } : readOmm(orbit["omm"]);
}

function readTle(text: string): OrbitResult {
  const parsed = parseTle(text);
  if (parsed.ok) return parsed;
  const findings = parsed.refusals.map(({ line, column, why }) => ({
    target: { path: ["orbit", "tle"], index: characterIndex(text, line) + column - 1 },
    message: `line ${line}, column ${column}: ${why}`,
  }));
  return { ok: false, findings };
}

function readOmm(omm: unknown): OrbitResult {
  const parsed = typeof omm === "string" ? parseOmmKvn(omm) : parseOmmJson(omm);
  if (parsed.ok) return parsed;
  const findings = parsed.refusals.map(({ line, field, why }) => {
    const inText = typeof omm === "string" && line > 0;
    if (inText) return { target: { path: ["orbit", "omm"], index: characterIndex(omm, line) }, message: why };
    return finding(field === "" ? ["orbit", "omm"] : ["orbit", "omm", field], why);
  });
  return { ok: false, findings };
}

/** Index of the first character of a line, counted from 1. */
function characterIndex(text: string, line: number): number {
  let index = 0;
  for (let i = 1; i < line; i += 1) index = text.indexOf("\n", index) + 1;
  return index;
}

/** What the field model has against the dates and heights. */
export function fieldFindings(raw: Raw, elements: MeanElements | undefined): Finding[] {
  const name = group(raw["environment"])["field"] ?? "igrf14";
  const start = parseUtc(textOf(raw["start"]) ?? "");
  if (!isFieldModel(name) || !start.ok) return [];
  const parsed = parseDuration(textOf(raw["duration"]) ?? "");
  const length_us = parsed.ok ? parsed.duration : 0;
  const heights = elements === undefined ? { perigee_m: 0, apogee_m: 0 } : heightRange(elements);
  const why = fieldRefusal(fieldModel(name), {
    yearMin: decimalYear(start.tai_us),
    yearMax: decimalYear(start.tai_us + length_us),
    heightMin_m: heights.perigee_m,
    heightMax_m: heights.apogee_m,
  });
  const path = group(raw["environment"])["field"] === undefined ? ["start"] : ["environment", "field"];
  return why === undefined ? [] : [finding(path, why.replace("startUtc", "start"))];
}

const isFieldModel = (name: unknown): name is FieldModelName =>
  name === "igrf14" || name === "wmm2025" || name === "dipole";
