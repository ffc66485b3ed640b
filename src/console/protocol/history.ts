/** What the archive is asked for, and what it answers. */

import { z } from "zod";
import { sampleOrigins } from "./telemetry.ts";

const time_us = z.coerce.number().min(0).max(Number.MAX_SAFE_INTEGER);
const name = z.string().min(1).max(120);
const origin = z.enum(sampleOrigins).default("downlink");
/** Of the description; the archive's latest without it. */
const branch = z.coerce.number().int().min(0).optional();

/** One parameter over a span of generation time. */
export const historyQuerySchema = z.strictObject({
  origin,
  parameter: name,
  from_us: time_us.default(0),
  to_us: time_us,
  buckets: z.coerce.number().int().min(1).max(5000).default(1000),
  branch,
});
export type HistoryQuery = z.infer<typeof historyQuerySchema>;

/** A file with what the archive has of a span. */
export const exportQuerySchema = z.strictObject({
  what: z.enum(["samples", "packets", "commands", "events", "alarms", "notes"]).default("samples"),
  format: z.enum(["csv", "json", "parquet"]).default("csv"),
  origin,
  /** Of `samples`: one or more names, all without it. */
  parameter: z.union([name.transform((one) => [one]), z.array(name).max(256)]).optional(),
  from_us: time_us.default(0),
  to_us: time_us.optional(),
  branch,
});
export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** Columns, one row a bucket that has samples, in order of time. Numbers that JSON lacks are null. */
export interface HistoryBuckets {
  /** First and last generation time in the bucket. */
  readonly from_us: readonly number[];
  readonly to_us: readonly number[];
  readonly min: readonly (number | null)[];
  readonly max: readonly (number | null)[];
  readonly first: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  readonly count: readonly number[];
  /** 1 where samples are missing in the bucket or before it: a line breaks there. */
  readonly gap: readonly number[];
}
