/** Hashes of canonical encodings, as lowercase hexadecimal SHA-256. */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "./codec.ts";

/** Hash of plain data by its canonical encoding. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(encode(value)));

// One hasher for all links, set back from a fresh one: making one costs more than hashing a short record.
const untouched = sha256.create();
const hasher = sha256.create();

/** The next link of a hash chain: a running hash whose whole state is its last 32 bytes. */
export function chain(previous: Uint8Array, record: Uint8Array): Uint8Array {
  untouched._cloneInto(hasher);
  return hasher.update(previous).update(record).digest();
}

/** Where a chain starts. */
export const chainStart = (): Uint8Array => new Uint8Array(32);

/** A chain's value for people and files. */
export const chainText = (value: Uint8Array): string => bytesToHex(value);
