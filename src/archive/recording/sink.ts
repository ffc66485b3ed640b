/** Where a recording is written to. */

import { type FileHandle, open } from "node:fs/promises";

export interface Sink {
  /** Appends all of `bytes`. Rejects with the operating system's error; what was written of them then stays. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes everything durable and lets go. */
  close(): Promise<void>;
}

/** A file that is created anew. Without `replace` one that exists is an error (EEXIST). */
export async function fileSink(path: string, replace: boolean): Promise<Sink> {
  return new FileSink(await open(path, replace ? "w" : "wx"));
}

class FileSink implements Sink {
  readonly #file: FileHandle;
  #position_bytes = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(bytes: Uint8Array): Promise<void> {
    let done_bytes = 0;
    while (done_bytes < bytes.length) {
      const left_bytes = bytes.length - done_bytes;
      const { bytesWritten } = await this.#file.write(bytes, done_bytes, left_bytes, this.#position_bytes);
      done_bytes += bytesWritten;
      this.#position_bytes += bytesWritten;
    }
  }

  async close(): Promise<void> {
    try {
      await this.#file.sync();
    } finally {
      await this.#file.close();
    }
  }
}
