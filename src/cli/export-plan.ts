/** What `falak export` is to write, from its words: the format by the file's ending, and no word that the format would ignore. */

import { extname } from "node:path";
import { UsageError } from "./failure.ts";

export type ExportFormat = "pcapng" | "csv" | "json";
export type ExportContent = "telemetry" | "events" | "commands";

export const exportFormats: readonly ExportFormat[] = ["pcapng", "csv", "json"];
export const exportContents: readonly ExportContent[] = ["telemetry", "events", "commands"];

export interface ExportWords {
  readonly format?: ExportFormat;
  readonly what?: ExportContent;
  readonly wide?: boolean;
  readonly dissector?: string;
}

export interface ExportPlan {
  readonly format: ExportFormat;
  readonly what: ExportContent;
  readonly wide: boolean;
  /** File to write, or - for stdout. */
  readonly output: string;
}

/**
 * @param path the recording, whose name the output takes where none is given
 * @throws UsageError where the words contradict each other or one of them would be ignored
 */
export function exportPlan(path: string, output: string | undefined, words: ExportWords): ExportPlan {
  const format = formatOf(output, words.format);
  const { what = "telemetry", wide = false } = words;
  if (format === "pcapng" && (words.what !== undefined || wide)) {
    const word = wide ? "--wide" : `--what ${what}`;
    throw new UsageError(
      `${word}: pcapng holds the wires, which have no ${wide ? "columns" : "such choice"}; write a table with --format csv or json, or name an output that ends in .csv or .json`,
    );
  }
  if (wide && what !== "telemetry") {
    throw new UsageError(`--wide: ${what} have one row each; leave it out, or write telemetry`);
  }
  return { format, what, wide, output: output ?? outputName(path, format, what) };
}

/** The ending of the output, unless the words say the format; both may, and then they agree. */
function formatOf(output: string | undefined, asked: ExportFormat | undefined): ExportFormat {
  if (output === undefined || output === "-") return asked ?? "pcapng";
  const ending = extname(output).slice(1).toLowerCase();
  const named = exportFormats.find((format) => format === ending);
  if (named !== undefined && asked !== undefined && named !== asked) {
    throw new UsageError(`--format ${asked}: ${output} ends in .${ending}; leave --format out, or name it otherwise`);
  }
  const format = asked ?? named;
  if (format !== undefined) return format;
  const what = ending === "" ? "has no ending" : `ends in .${ending}, which is none of ours`;
  throw new UsageError(
    `${output} ${what}; end it in .pcapng, .csv or .json, or say --format ${exportFormats.join("|")}`,
  );
}

function outputName(path: string, format: ExportFormat, what: ExportContent): string {
  const stem = path.replace(/\.mcap$/, "");
  return format === "pcapng" ? `${stem}.pcapng` : `${stem}.${what}.${format}`;
}

/** What was written, in words: `pcapng of the wires of adcs, power`. */
export function planText({ format, what, wide }: ExportPlan, units: readonly string[]): string {
  if (format === "pcapng") return `pcapng of the wire${units.length === 1 ? "" : "s"} of ${units.join(", ")}`;
  const rows = what !== "telemetry" ? "" : wide ? ", a column for each value" : ", a row for each value";
  return `${format} of ${what}${rows}`;
}
