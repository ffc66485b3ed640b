/** What SQLite said, in the words of the archive. */

import { RecordingError, type RecordingFailureCode, recordingError } from "../recording/failure.ts";

/** Source: https://www.sqlite.org/rescode.html; the lowest byte of an extended code. */
const busy = 5;
const readOnly = 8;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const constraint = 19;
const mismatch = 20;
const notDatabase = 26;

/** The primary result code of an error that SQLite gave; undefined for any other. */
export function sqliteCode(error: unknown): number | undefined {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  return code === "ERR_SQLITE_ERROR" && typeof errcode === "number" ? errcode & 0xff : undefined;
}

/** Whether room on the disk is what is missing. */
export const isFull = (error: unknown): boolean => sqliteCode(error) === full;

/** Whether what was to be written is wrong, and the disk is well. */
export function isWrongContent(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === undefined || code === constraint || code === mismatch;
}

/** One line for people. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const opening: Readonly<Record<number, readonly [RecordingFailureCode, string]>> = {
  [busy]: ["in-use", "another process writes it; close that one or name another file"],
  [readOnly]: ["no-permission", "no permission to write there; choose another folder"],
  [corrupt]: ["foreign", "the file is damaged; `sqlite3 FILE .recover` saves what can be read"],
  [full]: ["disk-full", "no space left on the disk; make room or choose another disk"],
  [cannotOpen]: ["no-such-folder", "it cannot be opened; check that the folder exists and may be written to"],
  [notDatabase]: ["foreign", "this is no archive; name another file"],
};

/** Why an archive cannot be opened. */
export function openingError(path: string, cause: unknown): RecordingError {
  const [code, why] = opening[sqliteCode(cause) ?? 0] ?? [];
  if (code === undefined) return recordingError(path, 0, cause, "archive");
  return new RecordingError(code, `archive ${path}: ${why}`, { cause });
}
