/** The file of people: read once, written whole and atomically, readable by its owner only. */

import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { identityStateSchema, nobody, type IdentityState } from "./state.ts";

export interface IdentityStore {
  readonly initial: IdentityState;
  save(state: IdentityState): void;
}

export type OpenedStore =
  { readonly ok: true; readonly store: IdentityStore } | { readonly ok: false; readonly why: string };

const fileName = "people.json";
/** Windows has no such bits. */
const hasModes = process.platform !== "win32";

/**
 * Opens the file of people in `dataDir`, which is made if it is not there.
 *
 * A file that others may read is refused: what was readable may have been read.
 */
export function openIdentityStore(dataDir: string): OpenedStore {
  const path = join(dataDir, fileName);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const initial = readIdentity(path);
    if (typeof initial === "string") return { ok: false, why: initial };
    return { ok: true, store: { initial, save: (state) => write(path, state) } };
  } catch (error) {
    return { ok: false, why: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function readIdentity(path: string): IdentityState | string {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return nobody();
  if (hasModes && (mode & 0o077) !== 0)
    return `${path} can be read by others (mode ${(mode & 0o777).toString(8)}): chmod 600 it, and change its passwords`;
  const parsed = identityStateSchema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${path}: ${issue?.path.join(".")}: ${issue?.message}; put it right, or move it away to begin without accounts`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(path: string, state: IdentityState): void {
  const written = `${path}.new`;
  const file = openSync(written, "w", 0o600);
  try {
    writeSync(file, `${JSON.stringify(state, null, 1)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (hasModes) chmodSync(written, 0o600);
  renameSync(written, path);
}
