import type { BenchError } from "../errors.ts";

/** Why a port is no longer open. The first cause is kept; later ones of the same port are dropped. */
export type CloseCause =
  /** `close()` was called on this side. */
  | { readonly kind: "closed-here" }
  /** The other side went: a plug was pulled, a socket ended, a pseudo-terminal lost its other end. */
  | { readonly kind: "hung-up"; readonly error: BenchError }
  /** The child process behind the port ended. */
  | {
      readonly kind: "exited";
      readonly exitCode: number | null;
      readonly signal: string | null;
      readonly error: BenchError;
    }
  /** The operating system refused to read or write. */
  | { readonly kind: "failed"; readonly error: BenchError };

/** What a port counted since it was opened. Counts only grow. */
export interface PortCounters {
  /** Bytes read from the operating system, noise and delimiters included. */
  bytesIn: number;
  /** Bytes that the operating system took. */
  bytesOut: number;
  /** Runs between delimiters handed to the sink. */
  chunksIn: number;
  /** Runs longer than the largest frame: cut to one byte more than it, skipped to the next delimiter, and handed over so. */
  oversize: number;
  /** Bytes that never reached the listener: cut off oversize runs, or a waiting room was full. */
  droppedBytesIn: number;
  /** Bytes of refused writes (queue full or port closed) and of writes that were queued when the port closed. */
  droppedBytesOut: number;
  /** Calls of `write` that answered false. */
  refusedWrites: number;
}

/** Where the runs between 0x00 delimiters go, and the news that there will be no more. */
export interface PortSink {
  /**
   * One non-empty run between two delimiters, without them: a frame still in COBS, or noise. Never longer than the
   * largest frame and one byte.
   * The bytes are the port's own: copy what is kept beyond the call.
   */
  onChunk(chunk: Uint8Array): void;
  /** Called once, after the last chunk. */
  onClosed(cause: CloseCause): void;
}

/** All memory of a target that is emulated in this process, as bytes of a format of its own. */
export interface PortMemory {
  capture(): Uint8Array;
  /** @throws BenchError where the bytes are not of this emulator and image */
  restore(state: Uint8Array): void;
}

/** A byte stream to a target, split at 0x00 on the way in. */
export interface BytePort {
  /** Only where the bench can reach the target's memory. */
  readonly memory?: PortMemory | undefined;
  /** For messages and the console: `serial /dev/ttyACM0 at 115200 baud`. */
  readonly description: string;
  readonly counters: Readonly<PortCounters>;
  /** Absent while the port is open. */
  readonly closed: CloseCause | undefined;
  /** What a bench engineer should know about how the port was opened, such as "low latency not taken". */
  readonly warnings: readonly string[];
  /**
   * Names the one listener; a second call replaces the first. Runs that came before are handed over at once (the waiting
   * room holds a bounded number of bytes; what it drops is counted).
   */
  listen(sink: PortSink): void;
  /**
   * Sends bytes as they are. Takes all or nothing.
   *
   * @returns false where the queue is full or the port is closed: the bytes are dropped and counted, nothing is thrown
   */
  write(bytes: Uint8Array): boolean;
  /**
   * Waits for bytes in the operating system and hands over in this call what they bring. It keeps the thread for up to a
   * tenth of a second: for a lockstep with nothing else to do and a target that is quick. Absent where a port cannot.
   *
   * @returns false where nothing came: wait for `onChunk` or `onClosed` then
   */
  readNow?(): boolean;
  /** Idempotent. Queued bytes are dropped and counted; the listener hears `closed-here` unless it heard another cause. */
  close(): void;
}

/** What to do with DTR (many boards take its edge for a reset) once the port is open. */
export type DtrRule =
  /** High: an RP2040 says nothing over USB before. */
  | "raise"
  /** As the driver left it on opening. */
  | "leave"
  /** Low for 100 ms, then high: resets an Arduino on purpose. */
  | "pulse";

export interface SerialSpec {
  readonly kind: "serial";
  readonly path: string;
  /** Default 115200. */
  readonly baudRate?: number;
  /** Default "leave". */
  readonly dtr?: DtrRule;
}

export interface TcpSpec {
  readonly kind: "tcp";
  readonly host: string;
  readonly port: number;
}

export interface UnixSpec {
  readonly kind: "unix";
  readonly path: string;
}

/** A child that opens a pseudo-terminal of its own and says so on its stdout in one JSON line, `{"path":"/dev/pts/4"}`. */
export interface ProcessSpec {
  readonly kind: "process";
  /** Program and arguments. */
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long the child may take to announce its path; default 10 s. */
  readonly startTimeout_ms?: number;
  /** For messages; default is the program and its first argument. */
  readonly name?: string;
}

/** An image in an emulated microcontroller of ours; its first UART is the port. */
export interface QemuSpec {
  readonly kind: "qemu";
  /** As `qemu-system-arm -M help` lists it. */
  readonly machine: string;
  /** An ELF file. */
  readonly image: string;
}

/** An image for the ATmega328P, emulated in this process. */
export interface AvrSpec {
  readonly kind: "avr";
  /** An ELF or Intel HEX file. */
  readonly image: string;
}

export type PortSpec = SerialSpec | TcpSpec | UnixSpec | ProcessSpec | QemuSpec | AvrSpec;

/** Counters of a port that has just been opened. */
export const createCounters = (): PortCounters => ({
  bytesIn: 0,
  bytesOut: 0,
  chunksIn: 0,
  oversize: 0,
  droppedBytesIn: 0,
  droppedBytesOut: 0,
  refusedWrites: 0,
});
