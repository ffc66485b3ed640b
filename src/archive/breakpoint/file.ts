/** Breakpoint files on the disk: written whole or not at all, read with a reason where they are refused. */

import { readFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join, basename } from "node:path";
import { systemWords } from "../recording/refusal.ts";
import { recordingError } from "../recording/failure.ts";
import type { BreakpointContent } from "./content.ts";
import { breakpointBytes, type BreakpointRefusalCode, type ContentRefusalCode, readBreakpointBytes } from "./format.ts";

export type ReadBreakpoint =
  | { readonly ok: true; readonly content: BreakpointContent; readonly sha256: string; readonly size_bytes: number }
  | { readonly ok: false; readonly code: BreakpointRefusalCode; readonly message: string };

/**
 * Writes a breakpoint beside its place, makes it durable, and puts it there in one step: whoever dies meanwhile leaves the
 * file that was there, or none.
 *
 * @throws RecordingError where the disk or the path fails; what was there stays
 */
export async function writeBreakpoint(path: string, content: BreakpointContent): Promise<{ size_bytes: number }> {
  const bytes = breakpointBytes(content);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw recordingError(path, 0, cause, "breakpoint");
  }
  await syncFolder(dirname(path));
  return { size_bytes: bytes.length };
}

/** Reads all of a breakpoint file and vouches for it. Never throws on what it finds. */
export function readBreakpoint(path: string): ReadBreakpoint {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const [why, next] = systemWords(path, error, "`falak run SCENARIO --breakpoint MOMENT=FILE` writes one");
    return { ok: false, code: "missing", message: `${why}; ${next}` };
  }
  const read = readBreakpointBytes(bytes);
  if (read.ok) return { ...read, size_bytes: bytes.length };
  const { code, why } = read.refusal;
  return { ok: false, code, message: `${path} ${heads[code]}: ${why}; ${nexts[code]}` };
}

const heads: Readonly<Record<ContentRefusalCode, string>> = {
  "not-a-breakpoint": "is no breakpoint",
  unsupported: "is of another version",
  cut: "is cut short",
  damaged: "is damaged",
};

const nexts: Readonly<Record<ContentRefusalCode, string>> = {
  "not-a-breakpoint": "name a file that `falak run --breakpoint` wrote",
  unsupported: "read it with the version of falak that wrote it",
  cut: "take another copy, or make it again with `falak run --breakpoint`",
  damaged: "take another copy, or make it again with `falak run --breakpoint`",
};

/** A rename is durable once its folder is. Some file systems cannot: then the file is only not lost by a crash of ours. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Nothing else can be done about it.
  }
}
