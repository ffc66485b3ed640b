/** Bundled exercises and procedures for tests, as the shell loads them. */

import type { Exercise } from "../../src/mission/exercise.ts";
import { deskName } from "../../src/mission/desk/desk.ts";
import type { ProcedureStart } from "../../src/mission/desk/requests.ts";
import { parseProcedure } from "../../src/mission/procedures/parse.ts";
import type { Procedure } from "../../src/mission/procedures/procedure.ts";
import type { Scenario } from "../../src/mission/scenario/scenario.ts";
import { type Flight, flightOf } from "./exercise/support.ts";
import { read } from "./support.ts";

/** An exercise of the catalogue with changes. */
export const exerciseOf = (name: string, changes: Partial<Scenario> = {}): Flight =>
  flightOf(read("scenarios", "exercises", `${name}.yaml`), changes);

/** A procedure from its text. */
export function procedureOf(text: string): Procedure {
  const parsed = parseProcedure(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes, undefined, 2));
  return parsed.procedure;
}

export const bundledProcedure = (name: string): Procedure =>
  procedureOf(read("scenarios", "procedures", `${name}.yaml`));

/** A procedure from its steps alone. */
export const stepsOf = (steps: string): Procedure =>
  procedureOf(`version: 1\nname: small\ntitle: small\nsteps:\n${steps}`);

/** Begins a procedure now. */
export function startProcedure({ simulation }: Exercise, procedure: Procedure, unattended = true): void {
  const start: ProcedureStart = { procedure, by: "tester", unattended };
  simulation.inject(deskName, "procedure-start", start);
}
