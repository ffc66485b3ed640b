/** What a recording says, as tables that spreadsheets and scripts read. */

import type { SimTime } from "../../kernel/index.ts";
import type { Recording } from "../recording/reader.ts";
import { utc_ns } from "../recording/utc.ts";

export type Cell = string | number | boolean | null;

export interface Table {
  /** Times end in `_s` or are ISO 8601; other columns are named for what they hold. */
  readonly columns: readonly string[];
  /** One cell a column. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** The first two columns of every table. */
export const momentColumns = ["simulated_s", "simulated_utc"] as const;

/** Both ways to write a simulated moment, for the recording's start. */
export function momentsOf({ header }: Recording): (at: SimTime) => [number, string] {
  const start_us = Number((utc_ns(header.startUtc) ?? 0n) / 1000n);
  return (at) => {
    const moment_us = start_us + at;
    const second = new Date(Math.floor(moment_us / 1e6) * 1000).toISOString().slice(0, 19);
    return [at / 1e6, `${second}.${String(moment_us % 1e6).padStart(6, "0")}Z`];
  };
}

/** The table as CSV, line by line. Source: RFC 4180; numbers that are not finite are NaN, Infinity and -Infinity. */
export function* csv({ columns, rows }: Table): Generator<string> {
  yield `${columns.map(field).join(",")}\r\n`;
  for (const row of rows) yield `${row.map(field).join(",")}\r\n`;
}

function field(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as one JSON array with an object a row. Numbers that JSON has no word for become texts, as `NaN`. */
export function* json({ columns, rows }: Table): Generator<string> {
  let before = "[\n";
  for (const row of rows) {
    const entries = columns.map((column, index) => [column, word(row[index] ?? null)] as const);
    yield before + JSON.stringify(Object.fromEntries(entries));
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

const word = (cell: Cell): Cell => (typeof cell === "number" && !Number.isFinite(cell) ? String(cell) : cell);
