import { closeSync } from "node:fs";
import { ReadStream } from "node:tty";
import type { ChannelEvents } from "./channel.ts";

const readBuffer_bytes = 64 * 1024;

export interface TtyReader {
  /** Stops reading and closes the descriptor; resolves once it is closed. */
  close(): Promise<void>;
}

/**
 * Reads a tty from node's event loop (no thread pool) and takes ownership of `fd`.
 *
 * @param fd opened read-write and non-blocking
 * @param events the end comes once, when the other side is gone: end of file (an unplugged adapter) or an error (EIO: the
 * other end of a pseudo-terminal was closed); not after `close`
 */
export function readTty(fd: number, events: ChannelEvents): TtyReader {
  let ended = false;
  const end = (error?: Error): void => {
    if (ended) return;
    ended = true;
    events.onEnd(error);
  };
  const stream = openStream(fd, (length_bytes, buffer) => {
    if (!ended) events.onBytes(buffer.subarray(0, length_bytes));
    return true;
  });
  closeCopied(stream, fd);
  const closed = new Promise<void>((resolve) => {
    stream.once("close", () => {
      resolve();
      end();
    });
  });
  stream.on("error", end);
  stream.once("end", end);
  stream.resume();
  return {
    close() {
      ended = true;
      stream.destroy();
      return closed;
    },
  };
}

type OnRead = (length_bytes: number, buffer: Uint8Array) => boolean;

/** `onread` lets all reads share one buffer; node documents it for sockets, and a tty stream is one. */
function openStream(fd: number, callback: OnRead): ReadStream {
  const options = { onread: { buffer: Buffer.alloc(readBuffer_bytes), callback } };
  return new (ReadStream as new (fd: number, options: object) => ReadStream)(fd, options);
}

/**
 * libuv opens the tty anew (so that non-blocking mode is nobody else's) and leaves the descriptor it was given open: that
 * would keep a dead port busy and leak one descriptor per connection. The master of a pseudo-terminal is used as it is.
 */
function closeCopied(stream: ReadStream, fd: number): void {
  const handle = (stream as unknown as { _handle?: { fd?: number } })._handle;
  if (handle?.fd !== undefined && handle.fd !== fd) closeSync(fd);
}
