/** A scenario file in, a scenario or every mistake in it out. */

import type { SpacecraftConfig } from "../../spacecraft/config.ts";
import { channels } from "../../spacecraft/faults/channels.ts";
import { vocabulary } from "../checks/vocabulary.ts";
import { groundChannels } from "../ground-faults.ts";
import { readCraftFile, type LoadFile } from "./craft-file.ts";
import type { SourceDocument } from "./document.ts";
import type { Finding } from "./issues.ts";
import type { Mistake } from "./mistake.ts";
import type { LoadParts } from "./parts.ts";
import { resolveScenario } from "./resolve.ts";
import { checkFindings } from "./rules/checks.ts";
import { limitFindings } from "./rules/limits.ts";
import { fieldFindings, readOrbit } from "./rules/orbit.ts";
import { finding, group, list, type Raw } from "./rules/raw.ts";
import { serviceFindings, serviceNames } from "./rules/service.ts";
import { stationFindings, stationNames } from "./rules/stations.ts";
import { timelineFindings } from "./rules/timeline.ts";
import type { Override, Scenario } from "./scenario.ts";
import { scenarioSchema } from "./schema.ts";
import { sorted, validateDocument } from "./validate.ts";

export interface ParseOptions {
  /** Gives the spacecraft file; without it the spacecraft is not looked at and fault channels are not checked. */
  readonly loadFile?: LoadFile;
  /** Gives the catalogue of parts that a spacecraft file may pick from; without it there are none. */
  readonly loadParts?: LoadParts;
  /** `--set path=value`. */
  readonly overrides?: readonly Override[];
}

export type ScenarioResult =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** With the scenario's own changes; undefined without `loadFile`. */
      readonly spacecraft: SpacecraftConfig | undefined;
    }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads a scenario file. Never throws. */
export function parseScenario(
  text: string,
  { loadFile, loadParts, overrides = [] }: ParseOptions = {},
): ScenarioResult {
  const validated = validateDocument(text, scenarioSchema, overrides);
  if (validated.document === undefined) return validated.ok ? { ok: false, mistakes: [] } : validated;
  const { document } = validated;
  const raw = group(document.value);
  const craft = loadFile === undefined ? undefined : readCraftFile(raw, loadFile, loadParts ?? (() => undefined));
  const spacecraft = craft?.ok === true ? craft.config : undefined;
  const orbit = readOrbit(raw);
  const words = vocabulary(stationNames(raw), serviceNames(raw));
  const findings = [
    ...(orbit.ok ? [] : orbit.findings),
    ...fieldFindings(raw, orbit.ok ? orbit.elements : undefined),
    ...attitudeFindings(raw),
    ...stationFindings(raw),
    ...serviceFindings(raw),
    ...limitFindings(raw),
    ...(craft?.ok === false ? craft.findings : []),
    ...timelineFindings(
      raw,
      words,
      spacecraft === undefined ? undefined : channels(spacecraft),
      groundChannels(stationNames(raw)),
    ),
    ...checkFindings(raw, words),
    ...checkFindings(raw, words, "objectives"),
  ];
  if (validated.ok && orbit.ok && findings.length === 0) {
    return { ok: true, scenario: resolveScenario(validated.value, orbit.elements), spacecraft };
  }
  return { ok: false, mistakes: merged(document, validated.ok ? [] : validated.mistakes, findings) };
}

/** Of two mistakes about the same value one is enough; the shape comes first. */
function merged(document: SourceDocument, shape: readonly Mistake[], findings: readonly Finding[]): Mistake[] {
  const rest = findings.map(({ target, message, suggestion }) => document.mistake(target, message, suggestion));
  const unexplained = rest.filter((each) => !shape.some((other) => other.path === each.path));
  return sorted([...shape, ...unexplained]);
}

function attitudeFindings(raw: Raw): Finding[] {
  const attitude = list(group(raw["initial"])["attitude"]);
  if (attitude.length !== 4) return [];
  const norm = Math.sqrt(attitude.reduce<number>((sum, each) => sum + Number(each) ** 2, 0));
  if (!(Math.abs(norm - 1) > 0.01)) return [];
  return [finding(["initial", "attitude"], `has the norm ${norm.toFixed(3)}, a unit quaternion [x, y, z, w] has 1`)];
}
