/** Names of parameters, kept in the file: a newer dictionary numbers them otherwise. */

import type { DatabaseSync } from "node:sqlite";
import { type Origin, origins } from "../batch.ts";
import type { ParameterLists } from "../identity.ts";

/** For each origin, the file's id at each index of the list. */
export type ParameterIds = Readonly<Record<Origin, Uint32Array>>;

/** Writes the names that are new; the transaction is the caller's. */
export function registerParameters(database: DatabaseSync, lists: ParameterLists): ParameterIds {
  const insert = database.prepare(
    "INSERT INTO parameter (origin, name, unit) VALUES (?, ?, ?) ON CONFLICT (origin, name) DO UPDATE SET unit = excluded.unit WHERE unit <> excluded.unit",
  );
  const find = database.prepare("SELECT id FROM parameter WHERE origin = ? AND name = ?");
  const idsOf = (origin: Origin): Uint32Array =>
    Uint32Array.from(lists[origin], ({ name, unit }) => {
      insert.run(origin, name, unit);
      return Number(find.get(origin, name)?.["id"]);
    });
  const [downlink, cable, truth] = origins.map(idsOf) as [Uint32Array, Uint32Array, Uint32Array];
  return { downlink, cable, truth };
}

export interface KnownParameter {
  readonly id: number;
  readonly origin: Origin;
  readonly name: string;
  readonly unit: string;
}

/** All parameters of the file, by name. */
export const knownParameters = (database: DatabaseSync): KnownParameter[] =>
  database
    .prepare("SELECT id, origin, name, unit FROM parameter ORDER BY name, origin")
    .all() as unknown as KnownParameter[];

export function findParameter(database: DatabaseSync, origin: Origin, name: string): KnownParameter | undefined {
  const row = database
    .prepare("SELECT id, origin, name, unit FROM parameter WHERE origin = ? AND name = ?")
    .get(origin, name);
  return row as unknown as KnownParameter | undefined;
}
