import type { Duplex } from "node:stream";

/** What a channel tells the port above it. */
export interface ChannelEvents {
  /** The bytes are valid during the call only. */
  onBytes(bytes: Uint8Array): void;
  /** The other side is gone, or reading failed. May come more than once. */
  onEnd(error: Error | undefined): void;
}

/** Called once per write, with the error that ended it or null; never after the channel was closed, for some streams. */
export type WriteDone = (error: Error | null | undefined) => void;

/** An open way to the other side, without counting or splitting. */
export interface ByteChannel {
  /** Sends bytes as they are, in order; the caller may use its buffer again at once. */
  write(bytes: Uint8Array, done: WriteDone): void;
  /** Waits for bytes in the calling turn, for a tenth of a second at most, and hands them on; false where none came. */
  readNow?(): boolean;
  /** Called once. */
  close(): void;
}

/** A channel over a stream of node's: a socket, or node-serialport as it is. `close` is what closes it. */
export function duplexChannel(stream: Duplex, events: ChannelEvents, close: () => void): ByteChannel {
  stream.on("data", (bytes: Uint8Array) => events.onBytes(bytes));
  // The listener for errors stays for good: a stalled write errors after the stream was closed.
  stream.on("error", (error: Error) => events.onEnd(error));
  stream.once("end", () => events.onEnd(undefined));
  stream.once("close", (error: unknown) => events.onEnd(error instanceof Error ? error : undefined));
  return {
    write: (bytes, done) => void stream.write(Buffer.from(bytes), done),
    close,
  };
}
