/** A recording being written: messages in, chunks to the disk by size and by age. Knows no message's meaning. */

import { type RecordingError, recordingError } from "./failure.ts";
import { McapAssembler, type SchemaSource } from "./mcap/assembler.ts";
import { fileSink, type Sink } from "./sink.ts";
import { WriteQueue } from "./write-queue.ts";

/** A chunk is written once it is this large before compression. */
export const chunkMax_bytes = 256 * 1024;

/** A chunk is written once its first message is this old on the wall clock: what a killed process may lose. */
export const chunkAgeMax_ms = 1000;

export interface FileOptions {
  /** Told once, when writing first fails. */
  readonly onFailure?: (error: RecordingError) => void;
  /** Whether a file that exists is replaced. Default: yes. */
  readonly replace?: boolean;
  /** Another place to write to than the file system; for tests. */
  readonly sink?: Sink;
}

export class RecordingFile {
  readonly path: string;
  readonly #assembler = new McapAssembler();
  readonly #queue: WriteQueue;
  readonly #channels = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  private constructor(path: string, queue: WriteQueue) {
    this.path = path;
    this.#queue = queue;
    queue.push(this.#assembler.begin());
  }

  /** Throws RecordingError where the file cannot be opened. */
  static async create(path: string, options: FileOptions): Promise<RecordingFile> {
    const { onFailure = () => {}, replace = true } = options;
    try {
      const sink = options.sink ?? (await fileSink(path, replace));
      return new RecordingFile(path, new WriteQueue(path, sink, onFailure));
    } catch (cause) {
      throw recordingError(path, 0, cause);
    }
  }

  get failed(): RecordingError | null {
    return this.#queue.failed;
  }

  get size_bytes(): number {
    return this.#assembler.position_bytes;
  }

  /** Adds a message; the bytes are copied. `schema` is asked for at the first message of a topic. */
  message(topic: string, logTime: bigint, publishTime: bigint, data: Uint8Array, schema: () => SchemaSource): void {
    if (this.failed !== null) return;
    let channel = this.#channels.get(topic);
    if (channel === undefined) {
      channel = this.#assembler.channel(topic, schema());
      this.#channels.set(topic, channel);
    }
    this.#assembler.message(channel, logTime, publishTime, data);
    if (this.#assembler.chunk_bytes >= chunkMax_bytes) this.cut();
    else this.#timer ??= setTimeout(() => this.cut(), chunkAgeMax_ms).unref();
  }

  metadata(name: string, entries: ReadonlyMap<string, string>): void {
    if (this.failed !== null) return;
    this.cut();
    this.#queue.push(this.#assembler.metadata(name, entries));
  }

  /** Hands the current chunk to the disk. */
  cut(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.failed === null) this.#queue.push(this.#assembler.cut());
  }

  room(): Promise<void> | undefined {
    return this.#queue.room();
  }

  fail(error: RecordingError): void {
    this.#queue.fail(error);
  }

  async flush(): Promise<void> {
    this.cut();
    await this.#queue.idle();
  }

  /** Writes summary and footer and makes the file durable. A failed one is only let go, as far as it came. */
  async close(): Promise<void> {
    this.cut();
    if (this.failed === null) this.#queue.push(this.#assembler.end());
    await this.#queue.close();
  }
}
