/** Shared by the tests of the mission: the bundled spacecraft files and a scenario to vary. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PartKind } from "../../src/mission/scenario/parts.ts";

const root = join(import.meta.dirname, "..", "..");

/** The text of a file of the repository. */
export const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

/** As the shell does: a name of the catalogue. */
export function loadFile(model: string): string | undefined {
  const known = model === "leo-broadband" || model === "flat-panel";
  return known ? read("src", "spacecraft", "catalogue", `${model}.yaml`) : undefined;
}

/** As the shell does: a file of parts of the catalogue. */
export const loadParts = (kind: PartKind): string => read("src", "spacecraft", "catalogue", "parts", `${kind}.yaml`);

export const tle = [
  "1 45024U 20004A   22221.73882835  .00000254  00000-0  33520-4 0  9992",
  "2 45024  86.3954  26.0590 0012080 236.0667 123.9422 14.75558034138169",
];

/** A small scenario that is right, with more lines below. */
export const scenarioText = (more = ""): string => `version: 1
name: small
start: 2022-08-09T23:30:00Z
duration: 6h
spacecraft: { model: leo-broadband }
orbit:
  tle: |
    ${tle[0]}
    ${tle[1]}
${more}`;
