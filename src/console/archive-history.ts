/** The live archive as the server asks it. */

import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Archive, Series } from "../archive/live/index.ts";
import type { ExportQuery, HistoryBuckets } from "./protocol/history.ts";
import type { ExportReply, History, HistoryRefusal } from "./server/history.ts";

const contentTypes: Readonly<Record<ExportQuery["format"], string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
};

/**
 * Answers the server's questions from an archive; for `serveHistory`.
 *
 * @param branchOf the archive's number of a branch of the description, or of the one that is flown where that is undefined; undefined
 *   where there is none
 * @param folder where files are written, which the server sends and removes
 */
export function historyOf(
  archive: Pick<Archive, "query" | "export">,
  branchOf: (branch: number | undefined) => number | undefined,
  folder: string,
): History {
  return {
    async query({ origin, parameter, from_us, to_us: until_us, buckets, branch }) {
      const known = branchOf(branch);
      if (known === undefined) return noBranch(branch);
      const answered = await archive.query({
        kind: "series",
        branch: known,
        origin,
        parameter,
        from_us,
        until_us,
        buckets,
      });
      return answered.ok ? { ok: true, buckets: bucketsOf(answered.value) } : answered;
    },
    async export(query): Promise<ExportReply> {
      const { what: table, format, origin, parameter, from_us, to_us, branch } = query;
      const known = branchOf(branch);
      if (known === undefined) return noBranch(branch);
      const path = join(folder, `export-${randomUUID()}.${format}`);
      const written = await archive.export({
        output: path,
        format,
        table,
        branch: known,
        from_us,
        ...(to_us === undefined ? {} : { until_us: to_us }),
        origins: [origin],
        ...(parameter === undefined ? {} : { parameters: parameter }),
      });
      if (!written.ok) return written;
      return { ok: true, path, name: `${table}.${format}`, contentType: contentTypes[format] };
    },
  };
}

/** The buckets that have samples. */
function bucketsOf({ count, min, max, first, firstAt_us, last, lastAt_us, gap }: Series): HistoryBuckets {
  const rows = [...count.keys()].filter((bucket) => count[bucket]! > 0);
  const of = (column: Float64Array): (number | null)[] =>
    rows.map((row) => (Number.isFinite(column[row]!) ? column[row]! : null));
  return {
    from_us: rows.map((row) => firstAt_us[row]!),
    to_us: rows.map((row) => lastAt_us[row]!),
    min: of(min),
    max: of(max),
    first: of(first),
    last: of(last),
    count: rows.map((row) => count[row]!),
    gap: rows.map((row) => gap[row]!),
  };
}

const noBranch = (branch: number | undefined): HistoryRefusal => ({
  ok: false,
  reason: "unknown",
  why: branch === undefined ? "the archive has no exercise yet" : `there is no branch ${branch}`,
});
