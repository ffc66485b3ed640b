/** Samples of pieces that overlap, as one run in the order of generation, holding no more than overlaps. */

import type { Columns } from "../samples/piece.ts";
import { sorted } from "../samples/tail.ts";
import type { SharedPiece } from "./view.ts";

/** Runs in ascending order of generation; `pieces` come in the order of their first samples. */
export function* orderedColumns(pieces: readonly SharedPiece[], from_us: number, until_us: number): Generator<Columns> {
  let waiting: Columns | undefined;
  for (const { piece, receivedUntil_us } of pieces) {
    if (waiting !== undefined) {
      const [before, rest] = parted(waiting, piece.first_us);
      if (before.value.length > 0) yield before;
      waiting = rest;
    }
    const columns = kept(piece.columns(), from_us, until_us, receivedUntil_us);
    waiting = waiting === undefined || waiting.value.length === 0 ? columns : sorted(concatenated([waiting, columns]));
  }
  if (waiting !== undefined && waiting.value.length > 0) yield waiting;
}

function kept(columns: Columns, from_us: number, until_us: number, receivedUntil_us: number): Columns {
  const { generated_us, received_us, value } = columns;
  const isIn = (i: number): boolean =>
    generated_us[i]! >= from_us && generated_us[i]! < until_us && received_us[i]! <= receivedUntil_us;
  const all = Array.from(value.keys());
  if (all.every(isIn)) return { generated_us, received_us, value };
  const rows = all.filter(isIn);
  const only = (column: Float64Array): Float64Array => Float64Array.from(rows, (i) => column[i]!);
  return { generated_us: only(generated_us), received_us: only(received_us), value: only(value) };
}

/** What was generated before `at_us`, and the rest. */
function parted({ generated_us, received_us, value }: Columns, at_us: number): [Columns, Columns] {
  let at = 0;
  while (at < value.length && generated_us[at]! < at_us) at += 1;
  const slice = (start: number, end: number): Columns => ({
    generated_us: generated_us.subarray(start, end),
    received_us: received_us.subarray(start, end),
    value: value.subarray(start, end),
  });
  return [slice(0, at), slice(at, value.length)];
}

/** Columns of several runs as one. */
export function concatenated(runs: readonly Columns[]): Columns {
  const of = (column: keyof Columns): Float64Array => {
    const all = new Float64Array(runs.reduce((sum, run) => sum + run[column].length, 0));
    let at = 0;
    for (const run of runs) {
      all.set(run[column], at);
      at += run[column].length;
    }
    return all;
  };
  return { generated_us: of("generated_us"), received_us: of("received_us"), value: of("value") };
}
