/**
 * Keys of telecommand authentication: files that only their owner may read, of 64 hexadecimal digits.
 *
 * A key goes from its file into the exercise's authentication socket and nowhere else.
 */

import { randomBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { key_bytes } from "../ground/authentication.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";

/** Bits of a file's mode that let others in. */
const others = 0o077;
const fileMax_bytes = 1024;

/** Reads a key. @throws UsageError where there is none, where others could read it, or where it is no key */
export function readKey(path: string): Uint8Array {
  const file = opened(path);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new UsageError(`--key ${path}: is no file; falak new key FILE makes one`);
    if ((found.mode & others) !== 0) {
      const mode = (found.mode & 0o777).toString(8).padStart(3, "0");
      throw new UsageError(
        `--key ${path}: others may read or write it (mode ${mode}); chmod 600 it, or make a new one`,
      );
    }
    // Before it is read: a wrong path may lead to anything.
    const text = found.size > fileMax_bytes ? "" : readFileSync(file, "ascii").trim();
    if (!/^[0-9a-f]{64}$/i.test(text)) {
      throw new UsageError(
        `--key ${path}: holds no key, that is ${2 * key_bytes} hexadecimal digits; falak new key FILE makes one`,
      );
    }
    return Uint8Array.from(Buffer.from(text, "hex"));
  } finally {
    closeSync(file);
  }
}

/** Writes a new key to a file that is not there yet. @throws UsageError */
export function newKey(path: string): ExitCode {
  try {
    writeFileSync(path, `${randomBytes(key_bytes).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new UsageError(`${path}: is there already, and a key is never written over; name another file`, { cause }); // prettier-ignore
    throw new UsageError(`${path}: cannot be written (${message})`, { cause });
  }
  process.stdout.write(`${path}: a new key, for your eyes only; fly with --key ${path}\n`);
  return exitCode.passed;
}

function opened(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UsageError(`--key ${path}: there is no such file; falak new key ${path} makes it`, { cause }); // prettier-ignore
    throw new UsageError(`--key ${path}: cannot be read (${message})`, { cause });
  }
}
