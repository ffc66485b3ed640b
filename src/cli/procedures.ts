/** Procedures from disk: by path, or bundled ones by their name. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Exercise } from "../mission/exercise.ts";
import { deskName } from "../mission/desk/desk.ts";
import type { ProcedureStart } from "../mission/desk/requests.ts";
import { parseProcedure } from "../mission/procedures/parse.ts";
import type { Procedure } from "../mission/procedures/procedure.ts";
import { formatMistakes } from "../mission/scenario/format.ts";
import { nearestWord } from "../mission/scenario/nearest.ts";
import { packageRoot } from "./directory.ts";
import { UsageError } from "./failure.ts";
import { ScenarioMistakes } from "./load.ts";

const folder = resolve(packageRoot, "scenarios/procedures");

/** @throws UsageError with every mistake of the file */
export function loadProcedure(nameOrPath: string): Procedure {
  return read(nameOrPath, existsSync(nameOrPath) ? resolve(nameOrPath) : bundledPath(nameOrPath));
}

/** By its name alone: who asks has no business with the disk. @throws UsageError */
export const loadBundledProcedure = (name: string): Procedure => read(name, bundledPath(name));

function read(nameOrPath: string, file: string): Procedure {
  const text = readFileSync(file, "utf8");
  const parsed = parseProcedure(text);
  if (!parsed.ok) throw new ScenarioMistakes(formatMistakes(nameOrPath, text, parsed.mistakes), parsed.mistakes);
  return parsed.procedure;
}

export const bundledProcedures = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => basename(file, ".yaml"))
    .toSorted();

/** Whether a text is of a procedure rather than of a scenario. */
export const isProcedureText = (text: string): boolean => /^steps:/m.test(text);

/** Begins procedures that nobody attends. */
export function startProcedures({ simulation }: Exercise, procedures: readonly Procedure[]): void {
  for (const procedure of procedures) {
    const start: ProcedureStart = { procedure, by: "procedure", unattended: true };
    simulation.inject(deskName, "procedure-start", start);
  }
}

function bundledPath(name: string): string {
  const path = resolve(folder, `${basename(name, ".yaml")}.yaml`);
  if (name === basename(name) && existsSync(path)) return path;
  const near = nearestWord(basename(name, ".yaml"), bundledProcedures());
  const hint =
    near === undefined ? `bundled procedures are ${bundledProcedures().join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`there is no procedure ${name}; ${hint}`);
}
