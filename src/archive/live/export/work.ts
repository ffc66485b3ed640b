/** What an export is asked for and what it came to. */

import type { Origin } from "../batch.ts";

export type ExportFormat = "csv" | "json" | "parquet";

export type ExportTable = "samples" | "packets" | "commands" | "events" | "alarms" | "notes";

export const exportTables: readonly ExportTable[] = ["samples", "packets", "commands", "events", "alarms", "notes"];

export interface ExportWork {
  /** Path of the archive. */
  readonly archive: string;
  /** A new file. */
  readonly output: string;
  readonly format: ExportFormat;
  readonly table: ExportTable;
  /** Default: the branch that was begun last. */
  readonly branch?: number;
  /** Times of generation, or simulated ones where a table has no others; microseconds. Default: everything. */
  readonly from_us?: number;
  readonly until_us?: number;
  /** Of samples, events and notes. */
  readonly origins: readonly Origin[];
  /** Names of parameters; default all. */
  readonly parameters?: readonly string[];
}

export type ExportResult =
  | { readonly ok: true; readonly rows: number; readonly size_bytes: number }
  /** `unknown`: no such branch or parameter. `failed`: the disk, or the output is there already. */
  | { readonly ok: false; readonly reason: "unknown" | "failed"; readonly why: string };
