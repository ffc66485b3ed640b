import { writeSync } from "node:fs";
import type { WriteDone } from "./channel.ts";

/** First and longest wait before a write that the kernel had no room for is tried again. */
const retryMin_ms = 1;
const retryMax_ms = 16;

interface QueuedWrite {
  rest: Uint8Array;
  readonly done: WriteDone;
}

/** A write that was given up because the port was closed; node-serialport asks for the property `canceled`. */
export class WriteCanceled extends Error {
  override readonly name = "WriteCanceled";
  readonly canceled = true;
}

/**
 * Writes to a non-blocking file descriptor in the caller's own turn, without the thread pool; only what the kernel has no
 * room for waits, in order. The caller bounds what waits.
 *
 * A stalled write is tried again by a timer and not by polling the descriptor: libuv watches a descriptor once per loop,
 * and the reader of a pseudo-terminal's master has it.
 */
export class FdWriter {
  readonly #fd: number;
  readonly #queue: QueuedWrite[] = [];
  #timer: NodeJS.Timeout | undefined;
  #wait_ms = retryMin_ms;

  constructor(fd: number) {
    this.#fd = fd;
  }

  /** `done` is called before the return wherever the kernel has room; otherwise the rest of the bytes is copied. */
  write(bytes: Uint8Array, done: WriteDone): void {
    if (this.#queue.length > 0) {
      this.#queue.push({ rest: Uint8Array.from(bytes), done });
      return;
    }
    const taken_bytes = this.#push(bytes);
    if (taken_bytes instanceof Error) {
      done(taken_bytes);
    } else if (taken_bytes === bytes.length) {
      done(null);
    } else {
      this.#queue.push({ rest: bytes.slice(taken_bytes), done });
      this.#wait_ms = retryMin_ms;
      this.#arm();
    }
  }

  /** Gives up what waits; each `done` hears `WriteCanceled`. */
  cancel(): void {
    clearTimeout(this.#timer);
    const canceled = new WriteCanceled("the port was closed before the write could go out");
    for (const { done } of this.#queue.splice(0)) done(canceled);
  }

  #arm(): void {
    this.#timer = setTimeout(() => this.#retry(), this.#wait_ms);
  }

  #retry(): void {
    this.#wait_ms = Math.min(this.#wait_ms * 2, retryMax_ms);
    for (let first = this.#queue[0]; first !== undefined; first = this.#queue[0]) {
      const taken_bytes = this.#push(first.rest);
      const failed = taken_bytes instanceof Error;
      if (failed || taken_bytes === first.rest.length) {
        this.#queue.shift();
        first.done(failed ? taken_bytes : null);
        continue;
      }
      if (taken_bytes > 0) this.#wait_ms = retryMin_ms;
      first.rest = first.rest.subarray(taken_bytes);
      this.#arm();
      return;
    }
  }

  /** How many bytes the kernel took, or why it refuses. */
  #push(bytes: Uint8Array): number | Error {
    let offset = 0;
    while (offset < bytes.length) {
      try {
        offset += writeSync(this.#fd, bytes, offset, bytes.length - offset);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EAGAIN" || code === "EWOULDBLOCK") break;
        if (code !== "EINTR") return error as Error;
      }
    }
    return offset;
  }
}
