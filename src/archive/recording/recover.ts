/** Makes a closed recording of what is intact at the beginning of an unclosed or damaged one. */

import { basename } from "node:path";
import type { Recovery } from "./description.ts";
import { RecordingError } from "./failure.ts";
import type { Chunk } from "./mcap/chunk.ts";
import { checkClosing, endsWithMagic } from "./mcap/closing.ts";
import { type ByteSource, fileSource } from "./mcap/source.ts";
import { type Ending, walk } from "./mcap/walk.ts";
import { recoveryEntries, recoveryName } from "./metadata.ts";
import { RecordingFile } from "./recording-file.ts";
import { type RecordingRefusal, refusalOf, refusalOfSystem } from "./refusal.ts";
import { Gathered } from "./verify.ts";

export type RecoverResult =
  | { readonly ok: true; readonly recovery: Recovery }
  /** Nothing can be had from the file that was read. Nothing was written. */
  | { readonly ok: false; readonly refusal: RecordingRefusal }
  /** The other file could not be written. */
  | { readonly ok: false; readonly failure: RecordingError };

/**
 * Copies the intact beginning of `pathIn` into a new file, chunk by chunk. Never replaces a file, and never changes `pathIn`.
 * What was kept and what was lost is in the result and in the new file; `why` is empty where nothing was lost.
 */
export async function recover(pathIn: string, pathOut: string): Promise<RecoverResult> {
  let source: ByteSource;
  try {
    source = fileSource(pathIn);
  } catch (error) {
    return { ok: false, refusal: refusalOfSystem(pathIn, error) };
  }
  try {
    return await recoverFrom(source, pathIn, pathOut);
  } catch (error) {
    if (error instanceof RecordingError) return { ok: false, failure: error };
    if ((error as { syscall?: unknown }).syscall === undefined) throw error;
    return { ok: false, refusal: refusalOfSystem(pathIn, error) };
  } finally {
    source.close();
  }
}

async function recoverFrom(source: ByteSource, pathIn: string, pathOut: string): Promise<RecoverResult> {
  const survey = surveyed(source, pathIn);
  if ("refusal" in survey) return { ok: false, refusal: survey.refusal };
  const file = await RecordingFile.create(pathOut, { replace: false });
  for (const item of walk(source)) {
    if (item.kind === "metadata") {
      if (item.name !== recoveryName) file.metadata(item.name, item.entries);
    } else copyChunk(file, item.chunk);
    await file.room();
  }
  file.metadata(recoveryName, recoveryEntries(survey.recovery));
  await file.close();
  return file.failed === null ? { ok: true, recovery: survey.recovery } : { ok: false, failure: file.failed };
}

function copyChunk(file: RecordingFile, chunk: Chunk): void {
  for (const { channel, logTime, publishTime, data } of chunk.messages) {
    const { topic, schemaName: name, encoding, schema } = channel;
    file.message(topic, logTime, publishTime, data, () => ({ name, encoding, data: schema }));
  }
}

/** Reads all that is intact once, without writing: is there a description, and what will be kept? */
function surveyed(source: ByteSource, path: string): { recovery: Recovery } | { refusal: RecordingRefusal } {
  const gathered = new Gathered();
  const steps = walk(source);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) gathered.add(step.value);
  const ending: Ending = step.value.ok ? (checkClosing(source, step.value.summaryStart) ?? step.value) : step.value;
  const verification = gathered.verified(path);
  if (!verification.ok) {
    const refused = ending.ok ? verification.refusal : refusalOf(path, ending, endsWithMagic(source));
    const next = `nothing can be recovered: ${verification.refusal.why}`;
    return { refusal: { ...refused, next, message: refused.message.replace(refused.next, next) } };
  }
  const damageOffset = ending.ok ? source.size_bytes : ending.offset;
  const recovery: Recovery = {
    from: basename(path),
    why: ending.ok ? "" : ending.why,
    damageOffset,
    kept_bytes: damageOffset,
    lost_bytes: source.size_bytes - damageOffset,
    messages: gathered.messages,
    lastAt_us: verification.verified.lastAt,
  };
  return { recovery };
}
