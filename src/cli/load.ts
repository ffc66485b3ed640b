/** Reads scenarios and spacecraft files from disk. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseCraft } from "../mission/scenario/craft-file.ts";
import { nearestWord } from "../mission/scenario/nearest.ts";
import { formatMistakes } from "../mission/scenario/format.ts";
import type { Mistake } from "../mission/scenario/mistake.ts";
import { type OverrideResult, parseOverride } from "../mission/scenario/overrides.ts";
import { parseScenario } from "../mission/scenario/parse.ts";
import type { PartKind } from "../mission/scenario/parts.ts";
import type { Override, Scenario } from "../mission/scenario/scenario.ts";
import type { SpacecraftConfig } from "../spacecraft/config.ts";
import { packageRoot } from "./directory.ts";
import { UsageError } from "./failure.ts";

const catalogue = resolve(packageRoot, "src/spacecraft/catalogue");

export const bundledScenarios = resolve(packageRoot, "scenarios");
/** Scenarios for people, with objectives. */
export const bundledTraining = resolve(bundledScenarios, "exercises");

/** A scenario file with mistakes: as text for people, as data for scripts. */
export class ScenarioMistakes extends UsageError {
  override readonly mistakes: readonly Mistake[];
  constructor(text: string, mistakes: readonly Mistake[]) {
    super(text);
    this.mistakes = mistakes;
  }
}

export interface LoadedScenario {
  readonly path: string;
  readonly text: string;
  readonly scenario: Scenario;
  readonly spacecraft: SpacecraftConfig;
  readonly spacecraftText: string;
}

/** @throws UsageError with every mistake of the file */
export function loadScenario(path: string, overrides: readonly Override[] = []): LoadedScenario {
  const file = scenarioPath(path);
  const text = readText(file);
  let spacecraftText = "";
  const loadFile = (model: string): string | undefined => {
    const found = spacecraftPath(model, dirname(file));
    if (found === undefined) return undefined;
    spacecraftText = readText(found);
    return spacecraftText;
  };
  const parsed = parseScenario(text, { loadFile, loadParts, overrides });
  if (!parsed.ok) {
    const typed = overrides.flatMap((override) => override.text ?? []);
    throw new ScenarioMistakes(formatMistakes(path, text, parsed.mistakes, typed), parsed.mistakes);
  }
  if (parsed.spacecraft === undefined) throw new UsageError(`${path}: names no spacecraft`);
  return { path: file, text, scenario: parsed.scenario, spacecraft: parsed.spacecraft, spacecraftText };
}

/** A scenario as a recording or a breakpoint keeps it. */
export interface KeptScenario {
  readonly path: string;
  readonly text: string;
  /** Empty where the scenario names a spacecraft of the catalogue. */
  readonly spacecraftText: string;
  readonly overrides: readonly string[];
}

/** Reads a scenario out of the file `keptIn`. @throws UsageError where this version does not take it */
export function loadKept(keptIn: string, { path, text, spacecraftText, overrides }: KeptScenario): LoadedScenario {
  const loadFile = (model: string): string | undefined => spacecraftText || catalogueText(model);
  const parsed = parseScenario(text, { loadFile, loadParts, overrides: overridesOf(overrides) });
  if (!parsed.ok) {
    const mistakes = formatMistakes(path, text, parsed.mistakes);
    throw new UsageError(`${keptIn}: its scenario is not valid for this version\n${mistakes}`);
  }
  if (parsed.spacecraft === undefined) throw new UsageError(`${keptIn}: names no spacecraft`);
  return { path, text, scenario: parsed.scenario, spacecraft: parsed.spacecraft, spacecraftText };
}

/** `path=value` as `--set` takes it. @throws UsageError */
export function overridesOf(texts: readonly string[]): Override[] {
  return texts.map((text) => {
    const parsed: OverrideResult = parseOverride(text);
    if (!parsed.ok) throw new UsageError(`--set ${text}: ${parsed.why}`);
    return parsed.override;
  });
}

/** Text of a spacecraft file of the catalogue; undefined where it has none of that name. */
function catalogueText(model: string): string | undefined {
  const path = spacecraftPath(model, catalogue);
  return path === undefined ? undefined : readText(path);
}

/** A spacecraft of the catalogue, or of a file. @throws UsageError with every mistake of the file */
export function loadSpacecraft(model: string): SpacecraftConfig {
  const path = spacecraftPath(model, process.cwd());
  if (path === undefined) throw new UsageError(`there is no spacecraft ${model}; give a name of the catalogue, such as leo-broadband, or the path of a file`); // prettier-ignore
  const text = readText(path);
  const parsed = parseCraft(text, loadParts);
  if (!parsed.ok) throw new ScenarioMistakes(formatMistakes(model, text, parsed.mistakes), parsed.mistakes);
  return parsed.config;
}

/** Text of a file of parts of the catalogue. */
export const loadParts = (kind: PartKind): string | undefined => catalogueText(`parts/${kind}`);

/** A path, or the name of a bundled scenario. */
function scenarioPath(path: string): string {
  if (existsSync(path)) return resolve(path);
  const file = `${basename(path, ".yaml")}.yaml`;
  const bundled = [bundledScenarios, bundledTraining].map((folder) => resolve(folder, file)).find(existsSync);
  if (path === basename(path) && bundled !== undefined) return bundled;
  const names = bundledNames();
  const near = nearestWord(basename(path, ".yaml"), names);
  const hint = near === undefined ? `bundled scenarios are ${names.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`there is no file ${path}; ${hint}`);
}

const bundledNames = (): string[] =>
  [bundledScenarios, bundledTraining]
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => basename(name, ".yaml"));

function spacecraftPath(model: string, from: string): string | undefined {
  const candidates = model.endsWith(".yaml") ? [resolve(from, model)] : [resolve(catalogue, `${model}.yaml`)];
  return candidates.find((candidate) => existsSync(candidate));
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === "EISDIR";
    const why = isFolder ? `${path} is a folder; name a file in it` : `${path}: cannot be read (${(error as Error).message})`; // prettier-ignore
    throw new UsageError(why, { cause: error });
  }
}
