/** The tail in the file: samples as they came, a row for each batch, until they are in chunks. */

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { bytesOf, doubles, words } from "../samples/packing.ts";
import type { Columns } from "../samples/piece.ts";
import { Tail } from "../samples/tail.ts";
import { arrays, blob, type Row } from "./rows.ts";

export class TailRows {
  readonly #insert: StatementSync;
  readonly #clear: StatementSync;

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare("INSERT INTO tail VALUES (NULL, ?, ?, ?, ?, ?)");
    this.#clear = database.prepare("DELETE FROM tail");
  }

  /** `parameter` holds ids of the file. */
  insert(branch: number, parameter: Uint32Array, { generated_us, received_us, value }: Columns): void {
    this.#insert.run(branch, bytesOf(parameter), bytesOf(generated_us), bytesOf(received_us), bytesOf(value));
  }

  clear(): void {
    this.#clear.run();
  }
}

/** All of it into memory, in the order in which it came. */
export function readTail(database: DatabaseSync): Tail {
  const tail = new Tail();
  const rows = arrays(database, "SELECT branch, parameter, generated_us, received_us, value FROM tail ORDER BY id");
  for (const row of rows.iterate()) {
    const [branch, parameter, generated, received, value] = row as unknown as Row;
    tail.add(Number(branch), words(blob(parameter)), {
      generated_us: doubles(blob(generated)),
      received_us: doubles(blob(received)),
      value: doubles(blob(value)),
    });
  }
  return tail;
}
