/** `falak archive`: what a live archive holds, and its tables for other tools. */

import { extname } from "node:path";
import {
  type BranchOverview,
  exportArchive,
  type ExportFormat,
  type ExportTable,
  openView,
  type Origin,
  origins,
  overview,
} from "../archive/index.ts";
import type { Duration } from "../kernel/index.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import { table } from "./table.ts";

export interface ArchiveWords {
  readonly what: ExportTable;
  readonly origin: Origin | "all";
  readonly parameter: readonly string[];
  readonly branch?: number;
  readonly from?: Duration;
  readonly until?: Duration;
  readonly json?: boolean;
}

/** @throws UsageError where the words or the file are wrong; RecordingError of the disk */
export function tellArchive(path: string, output: string | undefined, words: ArchiveWords): ExitCode {
  if (output === undefined) tellOverview(path, words);
  else writeTable(path, output, words);
  return exitCode.passed;
}

const formats: readonly ExportFormat[] = ["csv", "json", "parquet"];

function writeTable(path: string, output: string, words: ArchiveWords): void {
  const { what, origin, parameter, branch, from, until, json } = words;
  const format = formats.find((each) => `.${each}` === extname(output).toLowerCase());
  if (format === undefined) throw new UsageError(`${output}: end it in .csv, .json or .parquet, which says the format`);
  if (parameter.length > 0 && what !== "samples")
    throw new UsageError(`--parameter ${parameter[0]}: ${what} have no parameters; leave it out, or write samples`);
  const written = exportArchive({
    archive: path,
    output,
    format,
    table: what,
    origins: origin === "all" ? origins : [origin],
    ...(branch === undefined ? {} : { branch }),
    ...(from === undefined ? {} : { from_us: from }),
    ...(until === undefined ? {} : { until_us: until }),
    ...(parameter.length === 0 ? {} : { parameters: parameter }),
  });
  if (!written.ok) throw new UsageError(`${path}: ${written.why}`);
  const { rows, size_bytes } = written;
  if (json === true) process.stdout.write(`${JSON.stringify({ output, format, table: what, rows, size_bytes })}\n`);
  else process.stderr.write(`${output}: ${format} of ${rows} ${what}, ${size_bytes} bytes\n`);
}

function tellOverview(path: string, { json }: ArchiveWords): void {
  const opened = openView(path);
  try {
    const branches = overview(opened.view);
    if (json === true) process.stdout.write(`${JSON.stringify({ branches: branches.map(documentOf) })}\n`);
    else process.stdout.write(branches.length === 0 ? "no exercise yet\n" : overviewText(branches));
  } finally {
    opened.close();
  }
}

/** Without the texts of the scenario and the spacecraft, which are long. */
function documentOf({ branch, last_us, ...counts }: BranchOverview): object {
  const { id, exercise, parent, from_us, name, begunUtc } = branch;
  const { startUtc, scenarioPath, seed, overrides } = exercise;
  const of = { scenario: scenarioPath, start_utc: startUtc, seed, overrides };
  const until_s = last_us === null ? null : last_us / 1e6;
  return { branch: id, name, parent, from_s: from_us / 1e6, until_s, begun_utc: begunUtc, exercise: of, ...counts };
}

function overviewText(branches: readonly BranchOverview[]): string {
  const head = ["branch", "name", "of", "begins at", "last row", "packets", "samples", "commands", "events", "alarms", "notes", "scenario"]; // prettier-ignore
  const rows = branches.map(({ branch, last_us, packets, samples, commands, events, alarms, notes }) => [
    String(branch.id),
    branch.name,
    branch.parent === null ? "" : String(branch.parent),
    seconds(branch.from_us),
    last_us === null ? "" : seconds(last_us),
    ...[packets, samples, commands, events, alarms, notes].map(String),
    branch.exercise.scenarioPath,
  ]);
  return table(head, rows);
}

const seconds = (time_us: number): string => `${(time_us / 1e6).toFixed(1)} s`;
