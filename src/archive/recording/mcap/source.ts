/** Where the bytes of a recording come from: a file, or memory. */

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

export interface ByteSource {
  readonly size_bytes: number;
  /** The bytes from `offset`; fewer than `length` only where the source ends. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size_bytes: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => {},
  };
}

/** Throws the operating system's error where the file cannot be opened. The size is the one at opening. */
export function fileSource(path: string): ByteSource {
  const file = openSync(path, "r");
  const size_bytes = fstatSync(file).size;
  return {
    size_bytes,
    read(offset, length) {
      const into = Buffer.allocUnsafe(Math.max(0, Math.min(length, size_bytes - offset)));
      let filled_bytes = 0;
      while (filled_bytes < into.length) {
        const got_bytes = readSync(file, into, filled_bytes, into.length - filled_bytes, offset + filled_bytes);
        if (got_bytes === 0) break;
        filled_bytes += got_bytes;
      }
      return into.subarray(0, filled_bytes);
    },
    close: () => closeSync(file),
  };
}
