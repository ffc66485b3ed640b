/** Writes the recording of one exercise while it runs. */

import { assert, encode, type InputEntry, type SimTime } from "../../kernel/index.ts";
import { record } from "../../messages/index.ts";
import {
  inputSchema,
  inputTopic,
  noticeSchema,
  noticeTopic,
  reportSchema,
  reportTopic,
  wireSchema,
  wireTopic,
} from "./channels.ts";
import type { RecordingHeader, RecordingResult } from "./description.ts";
import type { RecordedNotice, RecordedReport, WireDirection } from "./entries.ts";
import { RecordingError } from "./failure.ts";
import { openingRecords, resultEntries, resultName } from "./metadata.ts";
import { type FileOptions, RecordingFile } from "./recording-file.ts";
import { utc_ns } from "./utc.ts";
import { boundedText, severityNumbers } from "./text.ts";
import { ownVersions } from "./versions.ts";

export type Closed =
  | { readonly ok: true; readonly path: string; readonly size_bytes: number }
  | { readonly ok: false; readonly failure: RecordingError };

/** Bounds of the fields in `record.proto`. */
const entryMax_bytes = 1024 * 1024;
const wireMax_bytes = 65_536;
const nameMax_bytes = 256;
const textMax_bytes = 4096;

/**
 * Takes what an exercise produces, synchronously, and writes it behind the caller's back.
 *
 * A process that is killed loses at most the last second; `recover` closes what it left. Once writing fails, `failed` has the
 * first cause, `onFailure` was told once, and everything else is ignored: the exercise may go on without its recording.
 */
export class RecordingWriter {
  readonly #file: RecordingFile;
  readonly #start_ns: bigint;
  readonly #opened_ms = performance.now();
  readonly #input = record.v1.Input.create();
  readonly #notice = record.v1.Notice.create();
  readonly #wire = record.v1.WireBytes.create();
  #closing: Promise<Closed> | undefined;
  #hostNow_ms = 0;
  #hostNow_ns = 0n;

  private constructor(file: RecordingFile, start_ns: bigint) {
    this.#file = file;
    this.#start_ns = start_ns;
  }

  /** Opens the file and writes the header. Throws RecordingError where that fails. */
  static async create(path: string, header: RecordingHeader, options: FileOptions = {}): Promise<RecordingWriter> {
    const start_ns = utc_ns(header.startUtc);
    assert(start_ns !== undefined, `startUtc ${header.startUtc} is not ISO 8601`);
    const file = await RecordingFile.create(path, options);
    for (const [name, entries] of openingRecords(header, ownVersions())) file.metadata(name, entries);
    await file.flush();
    if (file.failed === null) return new RecordingWriter(file, start_ns);
    await file.close();
    throw file.failed;
  }

  get path(): string {
    return this.#file.path;
  }

  get failed(): RecordingError | null {
    return this.#file.failed;
  }

  /** An entry of the input log. Replay needs every one, so one too large to keep fails the recording. */
  input(entry: InputEntry): void {
    const bytes = encode(entry);
    if (bytes.length > entryMax_bytes) {
      const why = `an input of ${bytes.length} bytes at ${entry.at} us, ${entryMax_bytes} may be; it could not be replayed`;
      return this.#file.fail(new RecordingError("input-too-large", `recording ${this.path}: ${why}`));
    }
    const message = this.#input;
    const answer = entry.type === "answer";
    message.type = answer ? record.v1.InputType.INPUT_TYPE_ANSWER : record.v1.InputType.INPUT_TYPE_EVENT;
    message.atUs = entry.at;
    message.port = boundedText(answer ? entry.port : entry.target, nameMax_bytes);
    message.number = answer ? entry.number : 0;
    message.kind = boundedText(answer ? answerKind(entry.answer) : entry.kind, nameMax_bytes);
    message.entry = bytes;
    this.#add(inputTopic, entry.at, record.v1.Input.encode(message), inputSchema);
  }

  /** A report of a unit, at the moment at which it took effect. */
  record(report: RecordedReport): void {
    const { at, unit, content, body } = report;
    this.#add(reportTopic(unit, content), at, body, () => reportSchema(unit, content));
  }

  /** A line of the event list; one longer than 4096 bytes is cut. */
  notice(notice: RecordedNotice): void {
    const message = this.#notice;
    message.atUs = notice.at;
    message.source = boundedText(notice.source, nameMax_bytes);
    message.severity = severityNumbers[notice.severity];
    message.text = boundedText(notice.text, textMax_bytes);
    this.#add(noticeTopic, notice.at, record.v1.Notice.encode(message), noticeSchema);
  }

  /** Bytes as they crossed the wire of a unit; copied before this returns. */
  wire(unit: string, direction: WireDirection, at: SimTime, bytes: Uint8Array): void {
    const message = this.#wire;
    message.atUs = at;
    message.hostNs = Math.round((performance.now() - this.#opened_ms) * 1e6);
    message.direction = record.v1.Direction[direction === "tx" ? "DIRECTION_TX" : "DIRECTION_RX"];
    const topic = wireTopic(unit, direction);
    for (let from = 0; from < bytes.length; from += wireMax_bytes) {
      message.data = bytes.subarray(from, from + wireMax_bytes);
      this.#add(topic, at, record.v1.WireBytes.encode(message), wireSchema);
    }
  }

  /** Undefined: go on. Otherwise wait for it; a run that never does may outrun the disk and fail with `backlog`. */
  room(): Promise<void> | undefined {
    return this.#file.room();
  }

  /** Everything so far is with the operating system, or writing has failed. */
  flush(): Promise<void> {
    return this.#file.flush();
  }

  /** Writes the result, the index and the footer, and makes the file durable. Without a result the run has no known end. */
  close(result: RecordingResult | null): Promise<Closed> {
    this.#closing ??= this.#close(result);
    return this.#closing;
  }

  async #close(result: RecordingResult | null): Promise<Closed> {
    if (result !== null) this.#file.metadata(resultName, resultEntries(result));
    await this.#file.close();
    const { failed, path, size_bytes } = this.#file;
    return failed === null ? { ok: true, path, size_bytes } : { ok: false, failure: failed };
  }

  #add(topic: string, at: SimTime, data: Uint8Array, schema: () => ReturnType<typeof inputSchema>): void {
    if (this.#closing !== undefined) return;
    this.#file.message(topic, this.#start_ns + BigInt(at) * 1000n, this.#now_ns(), data, schema);
  }

  /** Host time since 1970, to the millisecond; a BigInt is made once a millisecond. */
  #now_ns(): bigint {
    const now_ms = Date.now();
    if (now_ms !== this.#hostNow_ms) {
      this.#hostNow_ms = now_ms;
      this.#hostNow_ns = BigInt(now_ms) * 1_000_000n;
    }
    return this.#hostNow_ns;
  }
}

/** `answer`, or what was lost: the mission answers `{ lost: "link" }` for a target that did not. */
function answerKind(answer: unknown): string {
  const lost = typeof answer === "object" && answer !== null && "lost" in answer ? answer.lost : undefined;
  return typeof lost === "string" ? `lost: ${lost}` : "answer";
}
