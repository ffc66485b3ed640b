/** An archive's file: opened for one writer, or for reading beside it. */

import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { RecordingError } from "../../recording/failure.ts";
import { openingError } from "../failure.ts";
import { applicationId, schema, schemaVersion } from "./schema.ts";

/** Held by SQLite for a reader's short transactions and a checkpoint. */
const patience_ms = 2000;

/** Chunks of some kilobytes take fewer pages of this size than of SQLite's own 4096; measured a third faster. */
const pageSize_bytes = 8192;

/** What the write-ahead log may grow to beside the file, where no reader holds it: room that a full disk lacks. */
const logMax_pages = 256;

/** The write-ahead log shrinks to this once a long reader has let it. */
const logKept_bytes = 16 * 1024 * 1024;

export interface WriterFile {
  readonly database: DatabaseSync;
  close(): void;
}

/**
 * Opens or creates the file, which nobody else may write until it is closed or this process dies.
 *
 * Commits are synced: what is acknowledged outlives the process, and the power too where the disk keeps its word.
 *
 * @throws RecordingError
 */
export function openForWriting(path: string, sizeMax_bytes: number): WriterFile {
  let lock: DatabaseSync | undefined;
  let database: DatabaseSync | undefined;
  try {
    lock = lockFile(path);
    database = new DatabaseSync(path, { timeout: patience_ms });
    database.exec(`PRAGMA page_size = ${pageSize_bytes}; PRAGMA foreign_keys = OFF`);
    prepare(path, database);
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${logMax_pages}; PRAGMA journal_size_limit = ${logKept_bytes};
       PRAGMA max_page_count = ${Math.floor(sizeMax_bytes / pageSize_bytes)}`,
    );
    const opened = { lock, database };
    return {
      database,
      close() {
        opened.database.close();
        opened.lock.close();
      },
    };
  } catch (cause) {
    database?.close();
    lock?.close();
    throw openingError(path, cause);
  }
}

/**
 * Opens the file for reading only; whoever writes it goes on.
 *
 * @throws RecordingError
 */
export function openForReading(path: string): DatabaseSync {
  if (!existsSync(path)) {
    throw new RecordingError("no-such-folder", `archive ${path}: there is no such file; check its name`);
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: patience_ms });
    const { application, version } = identity(database);
    if (application !== applicationId) throw foreign(path);
    if (version > schemaVersion) throw newer(path, version);
    return database;
  } catch (cause) {
    database?.close();
    throw openingError(path, cause);
  }
}

/** A file of its own, whose lock the operating system takes away from whoever dies: no stale locks. */
function lockFile(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}-lock`);
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return lock;
  } catch (cause) {
    lock.close();
    throw cause;
  }
}

/** Makes the tables of a new file; refuses what is none of ours. */
function prepare(path: string, database: DatabaseSync): void {
  const { application, version, tables } = identity(database);
  if (application === applicationId && version === schemaVersion) return;
  if (application === applicationId) throw newer(path, version);
  if (tables > 0) throw foreign(path);
  database.exec(
    `BEGIN; ${schema} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`,
  );
}

function identity(database: DatabaseSync): { application: number; version: number; tables: number } {
  const row = database
    .prepare(
      `SELECT application_id AS application, user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables
       FROM pragma_application_id, pragma_user_version`,
    )
    .get();
  return row as { application: number; version: number; tables: number };
}

const foreign = (path: string): RecordingError =>
  new RecordingError("foreign", `archive ${path}: this is a database, but no archive; name another file`);

const newer = (path: string, version: number): RecordingError =>
  new RecordingError(
    "foreign",
    `archive ${path}: written by a newer falak (tables ${version}, known ${schemaVersion}); update falak`,
  );
