import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { realpath } from "node:fs/promises";

/** No more than the kernel hands out at once. */
const readBuffer_bytes = 4096;

/** `VMIN` and `VTIME` of a port that can be waited for: a blocking read ends after a tenth of a second, the shortest there is. */
export const waitable = { vmin: 0, vtime: 1 } as const;

/**
 * Pseudo-terminals of Linux only: elsewhere a non-blocking read may take `waitable` for an end of file, and a real port may
 * meet a program that looks for modems and changes its settings, which would leave a wait without an end.
 */
export async function isWaitable(path: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  return (await realpath(path).catch(() => path)).startsWith("/dev/pts/");
}

/**
 * Reads a tty by waiting in the operating system for it, as a C client does, on a descriptor of its own. The event loop's way
 * (epoll, read, a call into JavaScript) takes 3 us more of a round trip of 13.
 *
 * The port was set up as `waitable`; other readers of the port are non-blocking, and these settings are
 * nothing to them.
 */
export class TtyWaiter {
  readonly #fd: number;
  readonly #buffer = Buffer.alloc(readBuffer_bytes);
  #isClosed = false;

  private constructor(fd: number) {
    this.#fd = fd;
  }

  /** Undefined where the path is not, or no longer, that of the port with this descriptor. */
  static open(path: string, portFd: number): TtyWaiter | undefined {
    const { O_RDWR, O_NOCTTY } = constants;
    try {
      const fd = openSync(path, O_RDWR | O_NOCTTY);
      if (fstatSync(fd).rdev === fstatSync(portFd).rdev) return new TtyWaiter(fd);
      closeSync(fd);
    } catch {
      // It went in this moment: whoever reads the port will see it.
    }
    return undefined;
  }

  /** What came, valid until the next call; undefined where nothing did, or the port is gone. */
  read(): Uint8Array | undefined {
    try {
      const size_bytes = readSync(this.#fd, this.#buffer, 0, readBuffer_bytes, null);
      return size_bytes > 0 ? this.#buffer.subarray(0, size_bytes) : undefined;
    } catch {
      // A hang-up or a signal: the event loop's reader tells it.
      return undefined;
    }
  }

  /** Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    closeSync(this.#fd);
  }
}
