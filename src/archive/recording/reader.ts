/** Reads recordings: all of one is verified before any of it is given. */

import { decode, type InputEntry, type SimTime } from "../../kernel/index.ts";
import { record } from "../../messages/index.ts";
import { inputTopic, noticeTopic, parseReportTopic, parseWireTopic } from "./channels.ts";
import type { RecordedNotice, RecordedReport, RecordedWire, ReportContent } from "./entries.ts";
import { RecordingError } from "./failure.ts";
import type { ChunkMessage } from "./mcap/chunk.ts";
import { type ByteSource, fileSource } from "./mcap/source.ts";
import { walk } from "./mcap/walk.ts";
import { type RecordingRefusal, refusalOfSystem } from "./refusal.ts";
import { severityName } from "./text.ts";
import { type Verified, verify } from "./verify.ts";

export type ReadResult =
  { readonly ok: true; readonly recording: Recording } | { readonly ok: false; readonly refusal: RecordingRefusal };

/** Verifies the file at `path` from its first byte to its last. Never throws on what it finds. */
export function readRecording(path: string): ReadResult {
  return readFrom(path, () => fileSource(path));
}

/** The same for bytes that come from elsewhere; `open` is called for each pass over them. */
export function readFrom(path: string, open: () => ByteSource): ReadResult {
  try {
    const source = open();
    try {
      const verification = verify(source, path);
      if (!verification.ok) return verification;
      return { ok: true, recording: new Recording(path, source.size_bytes, verification.verified, open) };
    } finally {
      source.close();
    }
  } catch (error) {
    if ((error as { syscall?: unknown }).syscall === undefined) throw error;
    return { ok: false, refusal: refusalOfSystem(path, error) };
  }
}

/**
 * A verified recording. Its generators read the file again, one chunk in memory at a time, in the order in which things were
 * written. They throw RecordingError where the file has changed since it was verified, or where its content is not what our
 * writer writes.
 */
export class Recording {
  readonly path: string;
  readonly size_bytes: number;
  readonly header: Verified["header"];
  readonly versions: Verified["versions"];
  /** Null where the run was not seen to its end. */
  readonly result: Verified["result"];
  /** Set where `recover` made this file of another one. */
  readonly recovered: Verified["recovered"];
  /** Messages of each topic. */
  readonly counts: Verified["counts"];
  readonly lastAt: SimTime;
  readonly #start_ns: bigint;
  readonly #open: () => ByteSource;

  constructor(path: string, size_bytes: number, verified: Verified, open: () => ByteSource) {
    this.path = path;
    this.size_bytes = size_bytes;
    this.header = verified.header;
    this.versions = verified.versions;
    this.result = verified.result;
    this.recovered = verified.recovered;
    this.counts = verified.counts;
    this.lastAt = verified.lastAt;
    this.#start_ns = verified.start_ns;
    this.#open = open;
  }

  /** The input log. */
  *inputs(): Generator<InputEntry> {
    for (const { data } of this.#messages((topic) => topic === inputTopic)) {
      const message = this.#decoded(record.v1.Input.decode(data));
      yield entryOf(this.#decoded(decode(message.entry)), (why) => this.#unreadable(why));
    }
  }

  /** Reports of a unit, or of all; of a content, or of all. */
  *reports(unit?: string, content?: ReportContent): Generator<RecordedReport> {
    const wanted = (topic: string): boolean => {
      const parsed = parseReportTopic(topic);
      return (
        parsed !== undefined && (unit ?? parsed.unit) === parsed.unit && (content ?? parsed.content) === parsed.content
      );
    };
    for (const { channel, logTime, data } of this.#messages(wanted)) {
      yield { at: this.#at(logTime), ...parseReportTopic(channel.topic)!, body: data.slice() };
    }
  }

  *notices(): Generator<RecordedNotice> {
    for (const { data } of this.#messages((topic) => topic === noticeTopic)) {
      const { atUs, source, severity, text } = this.#decoded(record.v1.Notice.decode(data));
      yield { at: atUs as SimTime, source, severity: severityName(severity), text };
    }
  }

  /** Bytes that crossed the wire of a unit, or of all. */
  *wire(unit?: string): Generator<RecordedWire> {
    const wanted = (topic: string): boolean => {
      const parsed = parseWireTopic(topic);
      return parsed !== undefined && (unit ?? parsed.unit) === parsed.unit;
    };
    let began_ns: bigint | undefined;
    for (const { channel, publishTime, data } of this.#messages(wanted)) {
      const message = this.#decoded(record.v1.WireBytes.decode(data));
      const parsed = parseWireTopic(channel.topic)!;
      const { atUs, hostNs: host_ns, data: bytes } = message;
      began_ns ??= publishTime - BigInt(host_ns);
      yield { at: atUs as SimTime, ...parsed, host_ns, hostUtc_ns: began_ns + BigInt(host_ns), bytes };
    }
  }

  *#messages(wanted: (topic: string) => boolean): Generator<ChunkMessage> {
    const source = this.#open();
    try {
      const steps = walk(source);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return this.#ended(step.value);
        if (step.value.kind !== "chunk") continue;
        for (const message of step.value.chunk.messages) if (wanted(message.channel.topic)) yield message;
      }
    } finally {
      source.close();
    }
  }

  #ended(ending: { readonly ok: boolean; readonly why?: string }): void {
    if (!ending.ok) throw this.#unreadable(`it has changed since it was verified: ${ending.why ?? ""}`);
  }

  #at(logTime: bigint): SimTime {
    return Number((logTime - this.#start_ns) / 1000n) as SimTime;
  }

  #decoded<T>(decoded: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }): T {
    if (!decoded.ok) throw this.#unreadable(decoded.why);
    return decoded.value;
  }

  #unreadable(why: string): RecordingError {
    return new RecordingError("io-error", `recording ${this.path}: ${why}`);
  }
}

function entryOf(value: unknown, unreadable: (why: string) => RecordingError): InputEntry {
  const entry = value as InputEntry | null | undefined;
  const known = typeof entry === "object" && (entry?.type === "answer" || entry?.type === "event");
  if (!known || typeof entry.at !== "number") throw unreadable("an input that is neither an answer nor an event");
  return entry;
}
