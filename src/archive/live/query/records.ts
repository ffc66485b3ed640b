/** Rows of the tables of records, for a branch with its ancestors. */

import type { SQLInputValue } from "node:sqlite";
import { segmentsOf } from "../store/branches.ts";
import type { Found, Query } from "./queries.ts";
import type { View } from "./view.ts";

export type RecordQuery = Extract<Query, { kind: "packets" | "commands" | "events" | "alarms" | "notes" }>;

interface TableShape {
  readonly table: string;
  readonly time: "generated_us" | "simulated_us";
  readonly columns: string;
}

export const tables: Readonly<Record<RecordQuery["kind"], TableShape>> = {
  packets: {
    table: "packet",
    time: "generated_us",
    columns: "generated_us, received_us, simulated_us, station, channel, epoch, sequence, unit, content, bytes",
  },
  commands: {
    table: "command",
    time: "simulated_us",
    columns: "simulated_us, request_id AS requestId, unit, name, arguments, stage, reason, by",
  },
  events: {
    table: "event",
    time: "generated_us",
    columns: "origin, generated_us, received_us, simulated_us, source, severity, name, value, text",
  },
  alarms: {
    table: "alarm",
    time: "simulated_us",
    columns: "simulated_us, subject, action, severity, value, by, comment",
  },
  notes: { table: "note", time: "simulated_us", columns: "simulated_us, origin, kind, by, text" },
};

/** Rows in ascending order of time, then in that of their coming. */
export function findRecords<T>(view: View, query: RecordQuery): Found<T> {
  const order = query.newest === true ? "DESC" : "ASC";
  const { sql, values } = recordSql(view, query, `ORDER BY at ${order}, row ${order} LIMIT ?`);
  const rows = view.database.prepare(sql).all(...values, query.limit + 1) as unknown as (T & {
    at?: number;
    row?: number;
  })[];
  const more = rows.length > query.limit;
  if (more) rows.pop();
  if (query.newest === true) rows.reverse();
  for (const row of rows) {
    delete row.at;
    delete row.row;
  }
  return { rows, more };
}

/** One SELECT over the branch and its ancestors; `at` and `row` are what it is ordered by. */
export function recordSql(
  view: View,
  query: RecordQuery,
  ending: string,
): { readonly sql: string; readonly values: readonly SQLInputValue[] } {
  const { table, time, columns } = tables[query.kind];
  const filters = filtersOf(query);
  const where = filters.map(({ sql }) => ` AND ${sql}`).join("");
  const selects: string[] = [];
  const values: SQLInputValue[] = [];
  for (const { branch, until_us } of segmentsOf(view.branches, query.branch)) {
    selects.push(
      `SELECT ${columns}, ${time} AS at, id AS row FROM ${table}
       WHERE branch = ? AND ${time} >= ? AND ${time} < ? AND simulated_us <= ?${where}`,
    );
    values.push(branch, query.from_us, query.until_us, until_us, ...filters.flatMap((filter) => filter.values));
  }
  return { sql: `${selects.join(" UNION ALL ")} ${ending}`, values };
}

interface Filter {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

function filtersOf(query: RecordQuery): Filter[] {
  switch (query.kind) {
    case "packets":
      return [...equal("unit", query.unit), ...equal("channel", query.channel), ...equal("content", query.content)];
    case "commands":
      return equal("request_id", query.requestId);
    case "alarms":
      return equal("subject", query.subject);
    case "events":
    case "notes":
      return [{ sql: `origin IN (${query.origins.map(() => "?").join(", ")})`, values: query.origins }];
  }
}

const equal = (column: string, value: string | number | undefined): Filter[] =>
  value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
