/** The spacecraft file that a scenario names: found, validated with the scenario's own changes, its mistakes told in the scenario. */

import { type SpacecraftConfig, spacecraftMistakes, spacecraftSchema } from "../../spacecraft/config.ts";
import type { SourceDocument } from "./document.ts";
import type { Finding } from "./issues.ts";
import { parameterMistakes } from "../flight-parameters.ts";
import { overrideSteps } from "./overrides.ts";
import { type LoadParts, withParts } from "./parts.ts";
import type { Override } from "./scenario.ts";
import type { Mistake } from "./mistake.ts";
import { finding, group, textOf, type Raw } from "./rules/raw.ts";
import { validateDocument } from "./validate.ts";

/** Gives the text of a file: a name of the catalogue or a path; undefined where there is none. */
export type LoadFile = (modelOrPath: string) => string | undefined;

export type CraftFileResult =
  | { readonly ok: true; readonly config: SpacecraftConfig }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads and validates the spacecraft file of a scenario; no findings where the scenario names none. */
export function readCraftFile(raw: Raw, loadFile: LoadFile, loadParts: LoadParts): CraftFileResult {
  const spacecraft = group(raw["spacecraft"]);
  const model = textOf(spacecraft["model"]);
  if (model === undefined) return { ok: false, findings: [] };
  const path = ["spacecraft", "model"];
  const text = loadFile(model);
  if (text === undefined) {
    const advice = "give a name of the catalogue, such as leo-broadband, or the path of a spacecraft file";
    return { ok: false, findings: [finding(path, `there is no spacecraft "${model}"`, advice)] };
  }
  const set = group(spacecraft["set"]);
  const overrides = Object.entries(set).map(([place, value]) => ({ path: place, value }));
  const parsed = parseCraft(text, loadParts, overrides);
  if (parsed.ok) return parsed;
  return { ok: false, findings: parsed.mistakes.map((mistake) => inScenario(mistake, model, Object.keys(set))) };
}

/** A spacecraft file by itself, without a scenario. */
export type CraftTextResult =
  | { readonly ok: true; readonly config: SpacecraftConfig }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Validates the text of a spacecraft file, `overrides` applied. */
export function parseCraft(text: string, loadParts: LoadParts, overrides: readonly Override[] = []): CraftTextResult {
  const validated = validateDocument(text, spacecraftSchema, overrides, (value) => withParts(value, loadParts));
  const mistakes = validated.ok ? contradictions(validated.value, validated.document) : validated.mistakes;
  return validated.ok && mistakes.length === 0 ? { ok: true, config: validated.value } : { ok: false, mistakes };
}

function contradictions(config: SpacecraftConfig, document: SourceDocument): Mistake[] {
  const refused = parameterMistakes(config).map(({ unit, message }) => ({ path: `flight_software.${unit}`, message }));
  return [...spacecraftMistakes(config), ...refused].map(({ path, message }) =>
    document.mistake({ path: overrideSteps(path) }, message),
  );
}

/** A mistake of the spacecraft file told in the scenario: with its own file and line, or at the change that made it. */
function inScenario(
  { line, column, path, message, suggestion }: Mistake,
  model: string,
  set: readonly string[],
): Finding {
  const overridden = set.find((place) => path === place || path.startsWith(`${place}.`));
  if (overridden !== undefined) return finding(["spacecraft", "set", overridden], `${path}: ${message}`, suggestion);
  return finding(["spacecraft", "model"], `${model}:${line}:${column} ${path}: ${message}`, suggestion);
}
