/** What a query sees: the file, and the samples that are in no chunk yet. */

import type { DatabaseSync } from "node:sqlite";
import type { Branch } from "../identity.ts";
import type { Piece } from "../samples/piece.ts";
import { piecesOf } from "../samples/piece.ts";
import type { Tail } from "../samples/tail.ts";
import { segmentsOf } from "../store/branches.ts";
import { ChunkReader } from "../store/chunks.ts";

export interface View {
  readonly database: DatabaseSync;
  readonly tail: Tail;
  readonly branches: ReadonlyMap<number, Branch>;
}

/** A piece, of which only what was received by `receivedUntil_us` belongs to the branch that is asked for. */
export interface SharedPiece {
  readonly piece: Piece;
  readonly receivedUntil_us: number;
}

/** Pieces of a parameter with samples from `from_us` to before `until_us`, in the order of their first samples. */
export function piecesIn(
  view: View,
  branch: number,
  parameter: number,
  from_us: number,
  until_us: number,
): SharedPiece[] {
  const reader = new ChunkReader(view.database);
  const found: SharedPiece[] = [];
  for (const segment of segmentsOf(view.branches, branch)) {
    const receivedUntil_us = segment.until_us;
    for (const piece of reader.find(segment.branch, parameter, from_us, until_us, receivedUntil_us)) {
      found.push({ piece, receivedUntil_us });
    }
    const columns = view.tail.columns(segment.branch, parameter);
    for (const piece of columns === undefined ? [] : piecesOf(columns)) {
      const isIn = piece.first_us < until_us && piece.last_us >= from_us && piece.receivedFirst_us <= receivedUntil_us;
      if (isIn) found.push({ piece, receivedUntil_us });
    }
  }
  return found.sort((a, b) => a.piece.first_us - b.piece.first_us);
}
