/** What can be asked, and what is answered. Times are simulated microseconds; a range ends before `until_us`. */

import type { AlarmRecord, CommandRecord, EventRecord, NoteRecord, Origin, PacketRecord } from "../batch.ts";
import type { Branch } from "../identity.ts";
import type { KnownParameter } from "../store/parameters.ts";
import type { Series } from "./series.ts";

interface Range {
  /** The branch, with what it shares of its ancestors. */
  readonly branch: number;
  readonly from_us: number;
  readonly until_us: number;
}

interface Rows extends Range {
  /** At most `rowsMax`. */
  readonly limit: number;
  /** The last of the range instead of the first; they are in ascending order all the same. */
  readonly newest?: boolean;
}

export type Query =
  | { readonly kind: "branches" }
  | { readonly kind: "parameters" }
  /** By time of generation, at most `bucketsMax`. */
  | (Range & { readonly kind: "series"; readonly origin: Origin; readonly parameter: string; readonly buckets: number })
  /** Single samples by time of generation, at most `samplesMax`. */
  | (Rows & { readonly kind: "samples"; readonly origin: Origin; readonly parameter: string })
  /** By time of generation. */
  | (Rows & { readonly kind: "packets"; readonly unit?: string; readonly channel?: string; readonly content?: string })
  | (Rows & { readonly kind: "commands"; readonly requestId?: number })
  /** By time of generation. */
  | (Rows & { readonly kind: "events"; readonly origins: readonly Origin[] })
  | (Rows & { readonly kind: "alarms"; readonly subject?: string })
  | (Rows & { readonly kind: "notes"; readonly origins: readonly Origin[] });

export const bucketsMax = 20_000;
export const samplesMax = 1_000_000;
export const rowsMax = 10_000;

/** `more`: the range has rows beyond the limit. */
export interface Found<T> {
  readonly rows: readonly T[];
  readonly more: boolean;
}

export interface SampleRange {
  readonly generated_us: Float64Array;
  readonly received_us: Float64Array;
  readonly value: Float64Array;
  readonly more: boolean;
}

interface Answers {
  readonly branches: readonly Branch[];
  readonly parameters: readonly KnownParameter[];
  readonly series: Series;
  readonly samples: SampleRange;
  readonly packets: Found<PacketRecord>;
  readonly commands: Found<CommandRecord>;
  readonly events: Found<Omit<EventRecord, "packet">>;
  readonly alarms: Found<AlarmRecord>;
  readonly notes: Found<NoteRecord>;
}

export type AnswerTo<Q extends Query> = Answers[Q["kind"]];

/** `unknown`: no such branch or parameter. `wrong`: the question makes no sense. `failed`: the disk, or the archive is closed. */
export type RefusalReason = "unknown" | "wrong" | "failed";

export interface QueryRefusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly why: string;
}

export type Answered<T> = { readonly ok: true; readonly value: T } | QueryRefusal;
