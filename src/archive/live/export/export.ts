/** An archive's table into a file of its own, read beside whoever writes the archive. */

import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { recordingError } from "../../recording/failure.ts";
import { csv, json } from "../../tables/table.ts";
import { openView } from "../query/open.ts";
import type { View } from "../query/view.ts";
import { writeParquet } from "./parquet.ts";
import { tableOf, type TypedTable } from "./tables.ts";
import type { ExportResult, ExportWork } from "./work.ts";

/** Synchronous: for a thread of its own. @throws RecordingError where the archive cannot be read or the output written */
export function exportArchive(work: ExportWork): ExportResult {
  const opened = openView(work.archive);
  try {
    const table = chosenTable(opened.view, work);
    return typeof table === "string" ? { ok: false, reason: "unknown", why: table } : write(work, table);
  } finally {
    opened.close();
  }
}

function chosenTable(
  view: View,
  { table, branch, from_us, until_us, origins, parameters }: ExportWork,
): TypedTable | string {
  const last = branch ?? [...view.branches.keys()].at(-1);
  if (last === undefined) return "the archive has no exercise yet";
  if (!view.branches.has(last)) return `no branch ${last}; there are ${[...view.branches.keys()].join(", ")}`;
  const [from, until] = [from_us ?? -Infinity, until_us ?? Infinity];
  const some = parameters === undefined ? {} : { parameters };
  return tableOf(view, { table, origins, branch: last, from_us: from, until_us: until, ...some });
}

/** Nothing that was there is written over; a file that could not be finished is taken away. */
function write({ output, format }: ExportWork, table: TypedTable): ExportResult {
  let created = false;
  try {
    closeSync(openSync(output, "wx"));
    created = true;
    const rows = format === "parquet" ? writeParquet(output, table) : writeText(output, format, table);
    return { ok: true, rows, size_bytes: statSync(output).size };
  } catch (cause) {
    if (created) rmSync(output, { force: true });
    throw recordingError(output, 0, cause, "table");
  }
}

const block_chars = 256 * 1024;

function writeText(output: string, format: "csv" | "json", table: TypedTable): number {
  let count = 0;
  function* counted(): Generator<TypedTable["rows"] extends Iterable<infer Row> ? Row : never> {
    for (const row of table.rows) {
      count += 1;
      yield row;
    }
  }
  const file = openSync(output, "w");
  try {
    let text = "";
    const lines = (format === "csv" ? csv : json)({ columns: table.columns, rows: counted() });
    for (const line of lines) {
      text += line;
      if (text.length < block_chars) continue;
      writeAll(file, text);
      text = "";
    }
    writeAll(file, text);
  } finally {
    closeSync(file);
  }
  return count;
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
