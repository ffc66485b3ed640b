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
import { type ExportPlan, exportPlan, type ExportWords, planText } from "./export-plan.ts";

/** @throws UsageError where the words or the file are wrong, or the output is there already; RecordingError of the disk */
export function exportRecording(path: string | undefined, output: string | undefined, words: ExportWords): ExitCode {
  const { dissector, ...ofRecording } = words;
  if (path === undefined) {
    if (dissector === undefined) throw new UsageError("name a recording, or a folder with --dissector");
    const [ignored] = Object.keys(ofRecording);
    if (ignored !== undefined) throw new UsageError(`--${ignored}: there is no recording to write; name one`);
    tellDissector(dissector);
    return exitCode.passed;
  }
  const plan = exportPlan(path, output, ofRecording);
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  const { recording } = read;
  const units = unitsOnWires(recording);
  if (plan.format === "pcapng" && units.length === 0) {
    throw new UsageError(`${path} has no wires: all of its units were models in one process; try --format csv`);
  }
  if (dissector !== undefined) tellDissector(dissector);
  const size_bytes = write(plan.output, content(recording, plan));
  if (plan.output !== "-") process.stderr.write(`${plan.output}: ${planText(plan, units)}, ${size_bytes} bytes\n`);
  return exitCode.passed;
}

function content(recording: Recording, plan: ExportPlan): Iterable<Uint8Array | string> {
  switch (plan.format) {
    case "pcapng":
      return capture(recording);
    case "csv":
      return csv(table(recording, plan));
    case "json":
      return json(table(recording, plan));
  }
}

function table(recording: Recording, { what, wide }: ExportPlan): Table {
  switch (what) {
    case "telemetry":
      return wide ? wideTelemetry(recording) : longTelemetry(recording);
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
