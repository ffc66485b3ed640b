/** Exercises and their branches, and what of its ancestors a branch shares. */

import type { DatabaseSync } from "node:sqlite";
import type { Branch, ExerciseIdentity } from "../identity.ts";

/** A branch and up to which moment of the exercise (of reception, for telemetry) its rows count. */
export interface Segment {
  readonly branch: number;
  readonly until_us: number;
}

interface BranchRow {
  readonly id: number;
  readonly parent: number | null;
  readonly from_us: number;
  readonly name: string;
  readonly begun_utc: string;
  readonly start_utc: string;
  readonly scenario_path: string;
  readonly scenario_text: string;
  readonly spacecraft_text: string;
  readonly seed: string;
  readonly overrides: string;
}

/** All branches, oldest first. */
export function readBranches(database: DatabaseSync): Map<number, Branch> {
  const rows = database
    .prepare(
      "SELECT exercise.*, branch.* FROM branch JOIN exercise ON exercise.id = branch.exercise ORDER BY branch.id",
    )
    .all() as unknown as BranchRow[];
  return new Map(rows.map((row) => [row.id, branchOf(row)]));
}

const branchOf = (row: BranchRow): Branch => ({
  id: row.id,
  exercise: {
    startUtc: row.start_utc,
    scenarioPath: row.scenario_path,
    scenarioText: row.scenario_text,
    spacecraftText: row.spacecraft_text,
    seed: JSON.parse(row.seed) as number | string,
    overrides: JSON.parse(row.overrides) as string[],
  },
  parent: row.parent,
  from_us: row.from_us,
  name: row.name,
  begunUtc: row.begun_utc,
});

/** Writes the beginning of a new exercise; the transaction is the caller's. */
export function insertExercise(database: DatabaseSync, exercise: ExerciseIdentity, name: string): Branch {
  const { lastInsertRowid } = database
    .prepare(
      "INSERT INTO exercise (start_utc, scenario_path, scenario_text, spacecraft_text, seed, overrides) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(
      exercise.startUtc,
      exercise.scenarioPath,
      exercise.scenarioText,
      exercise.spacecraftText,
      JSON.stringify(exercise.seed),
      JSON.stringify(exercise.overrides),
    );
  return insertBranch(database, { exercise, parent: null, from_us: 0, name }, Number(lastInsertRowid));
}

/** Writes a branch that goes on from another one. */
export function insertContinuation(database: DatabaseSync, parent: Branch, from_us: number, name: string): Branch {
  const row = database.prepare("SELECT exercise FROM branch WHERE id = ?").get(parent.id);
  return insertBranch(
    database,
    { exercise: parent.exercise, parent: parent.id, from_us, name },
    Number(row?.["exercise"]),
  );
}

function insertBranch(database: DatabaseSync, branch: Omit<Branch, "id" | "begunUtc">, exercise: number): Branch {
  const begunUtc = new Date().toISOString();
  const { lastInsertRowid } = database
    .prepare("INSERT INTO branch (exercise, parent, from_us, name, begun_utc) VALUES (?, ?, ?, ?, ?)")
    .run(exercise, branch.parent, branch.from_us, branch.name, begunUtc);
  return { ...branch, id: Number(lastInsertRowid), begunUtc };
}

/** The branch and its ancestors, each up to where the next one parted from it. */
export function segmentsOf(branches: ReadonlyMap<number, Branch>, id: number): Segment[] {
  const segments: Segment[] = [];
  let until_us = Infinity;
  for (let at = branches.get(id); at !== undefined; at = at.parent === null ? undefined : branches.get(at.parent)) {
    segments.push({ branch: at.id, until_us });
    until_us = Math.min(until_us, at.from_us);
  }
  return segments;
}
