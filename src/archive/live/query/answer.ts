/** Answers queries. Wrong ones are refused by name; the words come from people and scripts. */

import { findParameter, type KnownParameter, knownParameters } from "../store/parameters.ts";
import { concatenated, orderedColumns } from "./ordered.ts";
import {
  type Answered,
  type AnswerTo,
  bucketsMax,
  type Query,
  type QueryRefusal,
  rowsMax,
  type SampleRange,
  samplesMax,
} from "./queries.ts";
import { findRecords } from "./records.ts";
import { seriesOf } from "./series.ts";
import { piecesIn, type View } from "./view.ts";

/** Of the kind that the query is of. */
type AnyAnswer = { [Kind in Query["kind"]]: AnswerTo<Extract<Query, { kind: Kind }>> }[Query["kind"]];

/** @throws the error of SQLite, where the disk fails */
export function answer(view: View, query: Query): Answered<AnyAnswer> {
  if (query.kind === "branches") return { ok: true, value: [...view.branches.values()] };
  if (query.kind === "parameters") return { ok: true, value: knownParameters(view.database) };
  const wrong = mistakeIn(view, query);
  if (wrong !== undefined) return wrong;
  if (query.kind !== "series" && query.kind !== "samples")
    return { ok: true, value: findRecords(view, query) as AnyAnswer };
  const parameter = findParameter(view.database, query.origin, query.parameter);
  if (parameter === undefined)
    return refusal("unknown", `no ${query.origin} parameter ${query.parameter} in this archive`);
  return {
    ok: true,
    value: query.kind === "series" ? findSeries(view, parameter, query) : findSamples(view, parameter, query),
  };
}

type RangeQuery = Exclude<Query, { kind: "branches" | "parameters" }>;

function mistakeIn(view: View, query: RangeQuery): QueryRefusal | undefined {
  if (!view.branches.has(query.branch)) return refusal("unknown", `no branch ${query.branch} in this archive`);
  if (!(query.until_us > query.from_us && Number.isFinite(query.until_us - query.from_us)))
    return refusal("wrong", `a range from ${query.from_us} to ${query.until_us} us; it must end after it begins`);
  if (query.kind === "series") return outside("buckets", query.buckets, bucketsMax);
  return outside("limit", query.limit, query.kind === "samples" ? samplesMax : rowsMax);
}

const refusal = (reason: QueryRefusal["reason"], why: string): QueryRefusal => ({ ok: false, reason, why });

const outside = (name: string, number: number, most: number): QueryRefusal | undefined =>
  Number.isInteger(number) && number >= 1 && number <= most
    ? undefined
    : refusal("wrong", `${name} ${number}; 1 to ${most}`);

function findSeries(
  view: View,
  { id }: KnownParameter,
  query: Extract<Query, { kind: "series" }>,
): AnswerTo<typeof query> {
  const { branch, from_us, until_us, buckets } = query;
  return seriesOf(piecesIn(view, branch, id, from_us, until_us), from_us, until_us, buckets);
}

function findSamples(view: View, { id }: KnownParameter, query: Extract<Query, { kind: "samples" }>): SampleRange {
  const { branch, from_us, until_us, limit, newest } = query;
  const pieces = piecesIn(view, branch, id, from_us, until_us);
  const runs = [];
  let count = 0;
  for (const run of orderedColumns(pieces, from_us, until_us)) {
    runs.push(run);
    count += run.value.length;
    while (newest === true && count - (runs[0]?.value.length ?? 0) > limit) count -= runs.shift()?.value.length ?? 0;
    if (newest !== true && count > limit) break;
  }
  const { generated_us, received_us, value } = concatenated(runs);
  const [start, end] = newest === true ? [Math.max(0, count - limit), count] : [0, Math.min(limit, count)];
  return {
    generated_us: generated_us.slice(start, end),
    received_us: received_us.slice(start, end),
    value: value.slice(start, end),
    more: count > limit,
  };
}
