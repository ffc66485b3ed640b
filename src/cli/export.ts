/** `falak export`: a recording in the words of other tools. */

import { closeSync, openSync, writeSync } from "node:fs";
import {
  capture,
  commands,
  csv,
  events,
  json,
  longTelemetry,
  readRecording,
  type Recording,
  recordingError,
  type Table,
  unitsOnWires,
  wideTelemetry,
} from "../archive/index.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import { installDissector } from "./dissector.ts";

export type ExportFormat = "pcapng" | "csv" | "json";
export type ExportContent = "telemetry" | "events" | "commands";

export interface ExportWords {
  readonly format: ExportFormat;
  readonly what: ExportContent;
  readonly wide?: boolean;
  readonly dissector?: string;
}

/** @throws UsageError where the file is no whole recording, or the output is there already; RecordingError of the disk */
export function exportRecording(path: string | undefined, output: string | undefined, words: ExportWords): ExitCode {
  if (words.dissector !== undefined) tellDissector(words.dissector);
  else if (path === undefined) throw new UsageError("name a recording, or a folder with --dissector");
  if (path === undefined) return exitCode.passed;
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  const { recording } = read;
  if (words.format === "pcapng" && unitsOnWires(recording).length === 0) {
    throw new UsageError(`${path} has no wires: all of its units were models in one process; try --format csv`);
  }
  const to = output ?? outputName(path, words);
  const size_bytes = write(to, content(recording, words));
  if (to !== "-") process.stderr.write(`${to}: ${size_bytes} bytes\n`);
  return exitCode.passed;
}

function outputName(path: string, { format, what }: ExportWords): string {
  const stem = path.replace(/\.mcap$/, "");
  return format === "pcapng" ? `${stem}.pcapng` : `${stem}.${what}.${format}`;
}

function content(recording: Recording, words: ExportWords): Iterable<Uint8Array | string> {
  switch (words.format) {
    case "pcapng":
      return capture(recording);
    case "csv":
      return csv(table(recording, words));
    case "json":
      return json(table(recording, words));
  }
}

function table(recording: Recording, { what, wide }: ExportWords): Table {
  switch (what) {
    case "telemetry":
      return wide === true ? wideTelemetry(recording) : longTelemetry(recording);
    case "events":
      return events(recording);
    case "commands":
      return commands(recording);
  }
}

/** Pieces go out in blocks of this size, one system call each. */
const blockMax_bytes = 256 * 1024;

/** Writes to a new file, or to stdout for `-`; returns how much. */
function write(path: string, pieces: Iterable<Uint8Array | string>): number {
  let written_bytes = 0;
  try {
    const file = path === "-" ? process.stdout.fd : openSync(path, "wx");
    try {
      for (const block of blocks(pieces)) written_bytes += writeAll(file, block);
    } finally {
      if (path !== "-") closeSync(file);
    }
  } catch (cause) {
    const { code } = cause as { code?: unknown };
    // A reader that has seen enough, such as head, closes the pipe: no failure.
    if (path === "-" && code === "EPIPE") return written_bytes;
    if (code === "EEXIST") throw new UsageError(`${path} exists; remove it or name another output`);
    throw (cause as { syscall?: unknown }).syscall === undefined ? cause : recordingError(path, 0, cause);
  }
  return written_bytes;
}

function* blocks(pieces: Iterable<Uint8Array | string>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size_bytes = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
    waiting.push(bytes);
    size_bytes += bytes.length;
    if (size_bytes < blockMax_bytes) continue;
    yield Buffer.concat(waiting);
    [waiting, size_bytes] = [[], 0];
  }
  yield Buffer.concat(waiting);
}

/** A pipe that is full says EAGAIN where it does not wait; it has room again soon. */
function writeAll(file: number, bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(file, bytes, at);
    } catch (cause) {
      if ((cause as { code?: unknown }).code !== "EAGAIN") throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return bytes.length;
}

function tellDissector(folder: string): void {
  const { lua, protoFolder } = installDissector(folder);
  process.stderr.write(
    `${lua}: Wireshark loads it from its folder of personal Lua plugins (Help, About, Folders), or with -X lua_script:${lua}\n` +
      `${protoFolder}: put it into Preferences, Protocols, Protobuf, search paths, or\n` +
      `  tshark -o 'uat:protobuf_search_paths:"${protoFolder}","TRUE"' -X lua_script:${lua} -r FILE.pcapng\n`,
  );
}
