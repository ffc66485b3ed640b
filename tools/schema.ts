/** Writes the schemas that editors read, of scenarios and of procedures; with `--check` only compares them. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { procedureJsonSchema } from "../src/mission/procedures/schema.ts";
import { scenarioJsonSchema } from "../src/mission/scenario/schema.ts";

const folder = join(import.meta.dirname, "..", "schema");
const schemas = [
  { file: join(folder, "scenario.schema.json"), source: "src/mission/scenario/schema.ts", text: scenarioJsonSchema },
  {
    file: join(folder, "procedure.schema.json"),
    source: "src/mission/procedures/schema.ts",
    text: procedureJsonSchema,
  },
];

/** What is wrong with the committed schemas, or undefined where they are those that the sources give. */
export function schemaDifference(): string | undefined {
  for (const { file, source, text } of schemas) {
    let found: string;
    try {
      found = readFileSync(file, "utf8");
    } catch {
      return `${file} is missing; run node tools/schema.ts`;
    }
    if (found !== text()) return `${file} is not what ${source} gives; run node tools/schema.ts`;
  }
  return undefined;
}

export function writeSchema(): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of schemas) writeFileSync(file, text());
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
