/** The one who writes: batches in transactions, and the tail into chunks. Synchronous; at home in a worker. */

import type { DatabaseSync } from "node:sqlite";
import { type Acknowledged, type Batch, rowsIn } from "../batch.ts";
import { isFull, isWrongContent, wordsOf } from "../failure.ts";
import type { Branch, ExerciseIdentity, ParameterLists } from "../identity.ts";
import { piecesOf } from "../samples/piece.ts";
import type { Tail } from "../samples/tail.ts";
import { insertContinuation, insertExercise, readBranches, segmentsOf } from "./branches.ts";
import { ChunkWriter } from "./chunks.ts";
import { openForWriting, type WriterFile } from "./database.ts";
import { type ParameterIds, registerParameters } from "./parameters.ts";
import { type MappedSamples, type Prepared, prepared, withoutRepeated } from "./prepared.ts";
import { RecordWriter } from "./records.ts";
import { readTail, TailRows } from "./tail-rows.ts";

export interface WriterOptions {
  readonly path: string;
  readonly parameters: ParameterLists;
  /** Of the file; beyond it appends are answered `full`. */
  readonly sizeMax_bytes: number;
  /** Samples that the tail holds before they become chunks. */
  readonly tailMax_samples: number;
}

export type Begun = { readonly ok: true; readonly branch: Branch } | { readonly ok: false; readonly why: string };

/** A parameter with fewer samples waits in the tail for more: small chunks cost a row each in every query. */
const sealMin_samples = 256;

interface Written {
  readonly branch: number;
  readonly samples: readonly MappedSamples[];
  readonly acknowledged: Acknowledged;
}

export class ArchiveWriter {
  readonly database: DatabaseSync;
  readonly tail: Tail;
  readonly branches: Map<number, Branch>;
  readonly #file: WriterFile;
  readonly #ids: ParameterIds;
  readonly #records: RecordWriter;
  readonly #tailRows: TailRows;
  readonly #chunks: ChunkWriter;
  readonly #tailMax_samples: number;

  /** @throws RecordingError where the file cannot be opened */
  constructor({ path, parameters, sizeMax_bytes, tailMax_samples }: WriterOptions) {
    this.#file = openForWriting(path, sizeMax_bytes);
    this.database = this.#file.database;
    this.#ids = this.#transaction(() => registerParameters(this.database, parameters));
    this.tail = readTail(this.database);
    this.branches = readBranches(this.database);
    this.#records = new RecordWriter(this.database);
    this.#tailRows = new TailRows(this.database);
    this.#chunks = new ChunkWriter(this.database);
    this.#tailMax_samples = tailMax_samples;
  }

  begin(exercise: ExerciseIdentity, name: string): Begun {
    return this.#begun(() => insertExercise(this.database, exercise, name));
  }

  branch(parent: number, from_us: number, name: string): Begun {
    const from = this.branches.get(parent);
    if (from === undefined) return { ok: false, why: `no branch ${parent} to go on from` };
    return this.#begun(() => insertContinuation(this.database, from, from_us, name));
  }

  /** Stores batches with one commit; where that fails, each with its own, so that what fits is in. */
  append(batches: readonly Batch[]): Acknowledged[] {
    const sealing = this.#sealed();
    if (sealing !== undefined) return batches.map((batch) => notStored(batch, sealing));
    const together = this.#commit(batches);
    if (together !== undefined) return together;
    return batches.map((batch) => this.#alone(batch));
  }

  close(): void {
    this.#file.close();
  }

  #begun(insert: () => Branch): Begun {
    try {
      const branch = this.#transaction(insert);
      this.branches.set(branch.id, branch);
      return { ok: true, branch };
    } catch (error) {
      return { ok: false, why: wordsOf(error) };
    }
  }

  /** undefined where one of them spoils it for all. */
  #commit(batches: readonly Batch[]): Acknowledged[] | undefined {
    if (batches.length < 2) return undefined;
    try {
      const written = this.#transaction(() => batches.map((batch) => this.#write(batch)));
      return written.map((each) => this.#done(each));
    } catch {
      return undefined;
    }
  }

  #alone(batch: Batch): Acknowledged {
    try {
      return this.#done(this.#transaction(() => this.#write(batch)));
    } catch (error) {
      return notStored(batch, error);
    }
  }

  #write(batch: Batch): Written {
    const segments = segmentsOf(this.branches, batch.branch);
    const ready: Prepared | string =
      segments.length === 0 ? `no branch ${batch.branch}; begin an exercise first` : prepared(batch, this.#ids);
    if (typeof ready === "string") {
      const acknowledged = { status: "refused", why: ready, rows: rowsIn(batch) } as const;
      return { branch: batch.branch, samples: [], acknowledged };
    }
    const repeated = new Set<number>();
    for (const [index, packet] of (batch.packets ?? []).entries()) {
      if (!this.#records.packet(segments, packet)) repeated.add(index);
    }
    const samples = ready.samples.map((each) => withoutRepeated(each, repeated));
    for (const { parameter, columns } of samples) {
      if (parameter.length > 0) this.#tailRows.insert(batch.branch, parameter, columns);
    }
    const left = repeated.size + this.#writeRecords(batch, repeated) + sizeOf(ready.samples) - sizeOf(samples);
    const acknowledged = { status: "stored", rows: rowsIn(batch) - left, repeated: left } as const;
    return { branch: batch.branch, samples, acknowledged };
  }

  /** Returns how many events were left out. */
  #writeRecords({ branch, commands, events, alarms, notes }: Batch, repeated: ReadonlySet<number>): number {
    let left = 0;
    for (const command of commands ?? []) this.#records.command(branch, command);
    for (const event of events ?? []) {
      if (event.packet !== undefined && repeated.has(event.packet)) left += 1;
      else this.#records.event(branch, event);
    }
    for (const alarm of alarms ?? []) this.#records.alarm(branch, alarm);
    for (const note of notes ?? []) this.#records.note(branch, note);
    return left;
  }

  /** What is committed is in memory too. */
  #done({ branch, samples, acknowledged }: Written): Acknowledged {
    for (const { parameter, columns } of samples) this.tail.add(branch, parameter, columns);
    return acknowledged;
  }

  /** Makes chunks of a tail that is full; returns why it cannot. */
  #sealed(): unknown {
    if (this.tail.count < this.#tailMax_samples) return undefined;
    try {
      this.seal();
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** Makes chunks of what the tail has enough of; of everything, where the small rests would fill half of it. */
  seal(): void {
    const filled = [...this.tail.filled()];
    const small = filled.filter(({ buffer }) => buffer.count < sealMin_samples);
    const waits = small.reduce((sum, { buffer }) => sum + buffer.count, 0) <= this.#tailMax_samples / 2;
    const rest = waits ? small : [];
    const sealed = waits ? filled.filter(({ buffer }) => buffer.count >= sealMin_samples) : filled;
    this.#transaction(() => {
      for (const { branch, parameter, buffer } of sealed) {
        for (const piece of piecesOf(buffer.columns())) this.#chunks.insert(branch, parameter, piece);
      }
      this.#tailRows.clear();
      for (const { branch, parameter, buffer } of rest) {
        this.#tailRows.insert(branch, new Uint32Array(buffer.count).fill(parameter), buffer.columns());
      }
    });
    for (const { buffer } of sealed) this.tail.clear(buffer);
  }

  /** `work` is done a second time where the first found no room, and some could be made. */
  #transaction<T>(work: () => T): T {
    try {
      return this.#once(work);
    } catch (error) {
      if (!isFull(error)) throw error;
      this.#makeRoom();
      return this.#once(work);
    }
  }

  #once<T>(work: () => T): T {
    this.database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.database.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk may have rolled back by itself.
      if (this.database.isTransaction) this.database.exec("ROLLBACK");
      throw error;
    }
  }

  /** Puts what the log holds into the file proper, so that the log's room is free; without waiting for readers. */
  #makeRoom(): void {
    try {
      this.database.exec("PRAGMA wal_checkpoint(PASSIVE)");
    } catch {
      // The disk has no room for that either.
    }
  }
}

const sizeOf = (samples: readonly MappedSamples[]): number =>
  samples.reduce((sum, { parameter }) => sum + parameter.length, 0);

function notStored(batch: Batch, error: unknown): Acknowledged {
  const rows = rowsIn(batch);
  if (isFull(error)) return { status: "full", why: "no space left for the archive; make room on its disk", rows };
  const status = isWrongContent(error) ? "refused" : "failing";
  return { status, why: wordsOf(error), rows };
}
