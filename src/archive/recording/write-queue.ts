/** Writes in order without making the caller wait, and never holds more than its bound. */

import { RecordingError, recordingError } from "./failure.ts";
import type { Sink } from "./sink.ts";

/** Bytes that may wait for the disk; more is a failure, as the alternative is unbounded memory. */
export const backlogMax_bytes = 32 * 1024 * 1024;

/** Below this, `room` lets the caller go on. */
const comfortable_bytes = 4 * 1024 * 1024;

export class WriteQueue {
  readonly path: string;
  readonly #sink: Sink;
  readonly #onFailure: (error: RecordingError) => void;
  #waiting: Uint8Array[] = [];
  #waiting_bytes = 0;
  #written_bytes = 0;
  #failed: RecordingError | null = null;
  #pumping: Promise<void> | undefined;
  #resting: (() => void)[] = [];

  constructor(path: string, sink: Sink, onFailure: (error: RecordingError) => void) {
    this.path = path;
    this.#sink = sink;
    this.#onFailure = onFailure;
  }

  get failed(): RecordingError | null {
    return this.#failed;
  }

  /** Takes bytes that the caller leaves alone from now on. */
  push(bytes: Uint8Array): void {
    if (this.#failed !== null || bytes.length === 0) return;
    if (this.#waiting_bytes + bytes.length > backlogMax_bytes) {
      const why = `${this.#waiting_bytes} bytes wait for the disk, ${backlogMax_bytes} may; await room() between slices`;
      return this.fail(new RecordingError("backlog", `recording ${this.path}: ${why}`));
    }
    this.#waiting.push(bytes);
    this.#waiting_bytes += bytes.length;
    this.#pumping ??= this.#pump();
  }

  /** Resolves once there is room again; undefined where there is room now. */
  room(): Promise<void> | undefined {
    if (this.#waiting_bytes <= comfortable_bytes) return undefined;
    return new Promise((resolve) => this.#resting.push(resolve));
  }

  /** Resolves once everything pushed is written, or writing has failed. Never rejects. */
  async idle(): Promise<void> {
    while (this.#pumping !== undefined) await this.#pumping;
  }

  /** Writes what waits and closes the sink. */
  async close(): Promise<void> {
    await this.idle();
    try {
      await this.#sink.close();
    } catch (cause) {
      this.fail(recordingError(this.path, this.#written_bytes, cause));
    }
  }

  /** Keeps the first cause, tells it once, drops what waits. */
  fail(error: RecordingError): void {
    if (this.#failed !== null) return;
    this.#failed = error;
    this.#waiting = [];
    this.#waiting_bytes = 0;
    this.#rested();
    this.#onFailure(error);
  }

  async #pump(): Promise<void> {
    await Promise.resolve();
    try {
      for (let bytes = this.#waiting.shift(); bytes !== undefined; bytes = this.#waiting.shift()) {
        await this.#sink.write(bytes);
        this.#written_bytes += bytes.length;
        if (this.#failed !== null) break;
        this.#waiting_bytes -= bytes.length;
        if (this.#waiting_bytes <= comfortable_bytes) this.#rested();
      }
    } catch (cause) {
      this.fail(recordingError(this.path, this.#written_bytes, cause));
    } finally {
      this.#pumping = undefined;
    }
  }

  #rested(): void {
    const resting = this.#resting;
    this.#resting = [];
    for (const resolve of resting) resolve();
  }
}
