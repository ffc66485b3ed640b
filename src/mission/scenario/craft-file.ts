/** The spacecraft file that a scenario names: found, validated with the scenario's own changes, its mistakes told in the scenario. */

import { type SpacecraftConfig, spacecraftMistakes, spacecraftSchema } from "../../spacecraft/config.ts";
import type { Finding } from "./issues.ts";
import { finding, group, textOf, type Raw } from "./rules/raw.ts";
import { validateDocument } from "./validate.ts";

/** Gives the text of a file: a name of the catalogue or a path; undefined where there is none. */
export type LoadFile = (modelOrPath: string) => string | undefined;

export type CraftFileResult =
  | { readonly ok: true; readonly config: SpacecraftConfig }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads and validates the spacecraft file of a scenario; no findings where the scenario names none. */
export function readCraftFile(raw: Raw, loadFile: LoadFile): CraftFileResult {
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
  const validated = validateDocument(text, spacecraftSchema, overrides);
  if (validated.ok) return withoutContradiction(validated.value, model);
  const findings = validated.mistakes.map((mistake) => {
    const overridden = Object.keys(set).find((place) => mistake.path === place || mistake.path.startsWith(`${place}.`));
    const at = overridden === undefined ? path : ["spacecraft", "set", overridden];
    const place = overridden === undefined ? `${model}:${mistake.line}:${mistake.column} ` : "";
    return finding(at, `${place}${mistake.path}: ${mistake.message}`, mistake.suggestion);
  });
  return { ok: false, findings };
}

function withoutContradiction(config: SpacecraftConfig, model: string): CraftFileResult {
  const mistakes = spacecraftMistakes(config);
  if (mistakes.length === 0) return { ok: true, config };
  const findings = mistakes.map((each) => finding(["spacecraft", "model"], `${model}: ${each.path} ${each.message}`));
  return { ok: false, findings };
}
