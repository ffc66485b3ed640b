/** Chunks: samples of one parameter in columns, with a summary that most queries are content with. */

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { pack, unpack } from "../samples/packing.ts";
import type { Piece } from "../samples/piece.ts";
import { arrays, blob, real, type Row } from "./rows.ts";

export class ChunkWriter {
  readonly #data: StatementSync;
  readonly #summary: StatementSync;

  constructor(database: DatabaseSync) {
    this.#data = database.prepare("INSERT INTO chunk_data VALUES (NULL, ?, ?, ?, ?)");
    this.#summary = database.prepare(`INSERT INTO chunk VALUES (?${", ?".repeat(13)})`);
  }

  insert(branch: number, parameter: number, piece: Piece): void {
    const packed = pack(piece.columns());
    const { lastInsertRowid } = this.#data.run(packed.shape, packed.times, packed.lags, packed.values);
    this.#summary.run(
      branch,
      parameter,
      piece.first_us,
      lastInsertRowid,
      piece.last_us,
      piece.receivedFirst_us,
      piece.receivedLast_us,
      piece.count,
      piece.interval_us,
      piece.gap ? 1 : 0,
      piece.min,
      piece.max,
      piece.firstValue,
      piece.lastValue,
    );
  }
}

/** Finds and reads chunks. */
export class ChunkReader {
  readonly #summaries: StatementSync;
  readonly #data: StatementSync;
  readonly #lags: StatementSync;

  constructor(database: DatabaseSync) {
    this.#summaries = arrays(
      database,
      `SELECT id, first_us, last_us, received_first_us, received_last_us, count, interval_us, gap, min, max, first_value, last_value
       FROM chunk WHERE branch = ? AND parameter = ? AND first_us < ? AND last_us >= ? AND received_first_us <= ? ORDER BY first_us, id`,
    );
    this.#data = arrays(database, "SELECT shape, times, samples FROM chunk_data WHERE id = ?");
    this.#lags = arrays(database, "SELECT lags FROM chunk_data WHERE id = ?");
  }

  /** Chunks with samples from `from_us` to before `until_us`, some of them received until `receivedUntil_us`. */
  find(branch: number, parameter: number, from_us: number, until_us: number, receivedUntil_us: number): Piece[] {
    const rows = this.#summaries.all(branch, parameter, until_us, from_us, receivedUntil_us);
    return (rows as unknown as Row[]).map((row) => this.#piece(row));
  }

  #piece([id, first, last, receivedFirst, receivedLast, count, interval, gap, ...values]: Row): Piece {
    const [min, max, firstValue, lastValue] = values;
    return {
      first_us: Number(first),
      last_us: Number(last),
      receivedFirst_us: Number(receivedFirst),
      receivedLast_us: Number(receivedLast),
      count: Number(count),
      interval_us: Number(interval),
      gap: gap === 1,
      min: real(min),
      max: real(max),
      firstValue: real(firstValue),
      lastValue: real(lastValue),
      columns: () => {
        const [shape, times, samples] = this.#data.get(id as number) as unknown as Row;
        const packed = { shape: Number(shape), times: blob(times), values: blob(samples) };
        return unpack(packed, () => blob((this.#lags.get(id as number) as unknown as Row)[0]), Number(count));
      },
    };
  }
}
