/** Writes `schema/scenario.schema.json`, which editors read; with `--check` only compares it. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scenarioJsonSchema } from "../src/mission/scenario/schema.ts";

const file = join(import.meta.dirname, "..", "schema", "scenario.schema.json");

/** What is wrong with the committed schema, or undefined where it is the one that the sources give. */
export function schemaDifference(): string | undefined {
  const wanted = scenarioJsonSchema();
  let found: string | undefined;
  try {
    found = readFileSync(file, "utf8");
  } catch {
    return `${file} is missing; run node tools/schema.ts`;
  }
  return found === wanted
    ? undefined
    : `${file} is not what src/mission/scenario/schema.ts gives; run node tools/schema.ts`;
}

export function writeSchema(): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, scenarioJsonSchema());
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const difference = schemaDifference();
    if (difference !== undefined) {
      console.error(difference);
      process.exitCode = 1;
    }
  } else writeSchema();
}
