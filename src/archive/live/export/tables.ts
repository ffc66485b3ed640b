/** Tables of an archive, row by row. */

import type { SQLOutputValue } from "node:sqlite";
import { dictionary } from "../../../messages/dictionary.ts";
import type { Cell, Table } from "../../tables/table.ts";
import { utc_ns } from "../../recording/utc.ts";
import { orderedColumns } from "../query/ordered.ts";
import { recordSql, type RecordQuery, tables } from "../query/records.ts";
import { piecesIn, type View } from "../query/view.ts";
import { type KnownParameter, knownParameters } from "../store/parameters.ts";
import type { ExportWork } from "./work.ts";

/** What a column holds: Parquet wants to know. */
export type CellType = "text" | "real" | "integer" | "moment";

export interface TypedTable extends Table {
  readonly types: readonly CellType[];
}

export interface Chosen extends Pick<ExportWork, "table" | "origins" | "parameters"> {
  readonly branch: number;
  readonly from_us: number;
  readonly until_us: number;
}

/** The table, or what is wrong with the choice. */
export function tableOf(view: View, chosen: Chosen): TypedTable | string {
  const { exercise } = view.branches.get(chosen.branch)!;
  const utc = utcOf(exercise.startUtc);
  if (chosen.table === "samples") return samplesTable(view, chosen, utc);
  return recordsTable(view, { ...chosen, kind: chosen.table, limit: 0 }, utc);
}

function samplesTable(view: View, chosen: Chosen, utc: (at_us: number) => string): TypedTable | string {
  const known = knownParameters(view.database).filter(({ origin }) => chosen.origins.includes(origin));
  const missing = chosen.parameters?.find((name) => !known.some((each) => each.name === name));
  if (missing !== undefined) return `no ${chosen.origins.join(" or ")} parameter ${missing} in this archive`;
  const wanted = known.filter(({ name }) => chosen.parameters?.includes(name) ?? true);
  return {
    columns: ["generated_s", "generated_utc", "received_s", "origin", "name", "value", "unit", "label"],
    types: ["real", "moment", "real", "text", "text", "real", "text", "text"],
    rows: sampleRows(view, chosen, wanted, utc),
  };
}

function* sampleRows(
  view: View,
  { branch, from_us, until_us }: Chosen,
  wanted: readonly KnownParameter[],
  utc: (at_us: number) => string,
): Generator<readonly Cell[]> {
  for (const { id, origin, name, unit } of wanted) {
    const states = dictionary.parameters.find((each) => each.name === name)?.states ?? [];
    const labels = new Map(states.map(({ value, label }) => [value, label]));
    const pieces = piecesIn(view, branch, id, from_us, until_us);
    for (const { generated_us, received_us, value } of orderedColumns(pieces, from_us, until_us)) {
      for (let i = 0; i < value.length; i += 1) {
        const [at_us, each] = [generated_us[i]!, value[i]!];
        yield [at_us / 1e6, utc(at_us), received_us[i]! / 1e6, origin, name, each, unit, labels.get(each) ?? null];
      }
    }
  }
}

/** Columns of the file, but times in seconds, the ordering one in UTC as well, bytes in hexadecimal. */
function recordsTable(view: View, query: RecordQuery, utc: (at_us: number) => string): TypedTable {
  const { sql, values } = recordSql(view, query, "ORDER BY at, row");
  const statement = view.database.prepare(sql);
  const names = statement.columns().map(({ name }) => name).slice(0, -2); // prettier-ignore
  const { time } = tables[query.kind];
  const expanded = names.flatMap((name) => (name === time ? [name, `${name.slice(0, -3)}_utc`] : [name]));
  const columns = expanded.map((name) => name.replace(/_us$/, "_s").replace("requestId", "request_id"));
  function* rows(): Generator<readonly Cell[]> {
    for (const row of statement.iterate(...values)) {
      const at_us = Number(row["at"]);
      yield expanded.map((name) => (name.endsWith("_utc") ? utc(at_us) : cellOf(name, row[name] ?? null)));
    }
  }
  return { columns, types: expanded.map(typeOf), rows: rows() };
}

function cellOf(name: string, value: SQLOutputValue): Cell {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value === "bigint") return Number(value);
  return name.endsWith("_us") ? Number(value) / 1e6 : value;
}

const integers: ReadonlySet<string> = new Set(["requestId", "epoch", "sequence"]);

function typeOf(name: string): CellType {
  if (name.endsWith("_utc")) return "moment";
  if (integers.has(name)) return "integer";
  return name === "value" || name.endsWith("_us") ? "real" : "text";
}

/** ISO 8601 to the microsecond. A second's text is kept, as rows follow each other. */
function utcOf(startUtc: string): (at_us: number) => string {
  const start_us = Number((utc_ns(startUtc) ?? 0n) / 1000n);
  let [second, text] = [Number.NaN, ""];
  return (at_us) => {
    const moment_us = Math.round(start_us + at_us);
    const whole = Math.floor(moment_us / 1e6);
    if (whole !== second) [second, text] = [whole, new Date(whole * 1000).toISOString().slice(0, 19)];
    return `${text}.${String(moment_us - whole * 1e6).padStart(6, "0")}Z`;
  };
}
