/** The bundled scenarios as an instructor chooses among them. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { ExerciseLine } from "../console/protocol/state.ts";
import { bundledScenarios, bundledTraining } from "./load.ts";

/** Titles only: a file with mistakes says so when somebody flies it. */
export function bundledExercises(): ExerciseLine[] {
  return [bundledTraining, bundledScenarios].flatMap((folder) => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
    return files.toSorted().map((file) => lineOf(basename(file, ".yaml"), readFileSync(join(folder, file), "utf8")));
  });
}

function lineOf(scenario: string, text: string): ExerciseLine {
  const { name, description } = headOf(text);
  return { scenario, title: textOf(name) || scenario, description: textOf(description) };
}

function headOf(text: string): { readonly name?: unknown; readonly description?: unknown } {
  try {
    const content: unknown = parse(text);
    return typeof content === "object" && content !== null ? content : {};
  } catch {
    return {};
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
