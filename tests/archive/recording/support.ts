import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  readRecording,
  type Recording,
  type RecordingHeader,
  type RecordingResult,
} from "../../../src/archive/index.ts";
import { memorySource } from "../../../src/archive/recording/mcap/source.ts";
import { openingRecords, resultEntries, resultName } from "../../../src/archive/recording/metadata.ts";
import { readFrom, type ReadResult } from "../../../src/archive/recording/reader.ts";
import { RecordingFile } from "../../../src/archive/recording/recording-file.ts";
import type { Sink } from "../../../src/archive/recording/sink.ts";
import type { InputEntry } from "../../../src/kernel/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { adcs } from "../../../src/messages/index.ts";

export const header: RecordingHeader = {
  startUtc: "2026-11-23T04:00:00Z",
  scenarioPath: "scenarios/first-contact.yaml",
  scenarioText: "name: first-contact\nseed: 7 # Zürich, لاہور\n",
  spacecraftText: "",
  seed: 7,
  overrides: ["initial.wings=deployed"],
  sync: "lockstep",
  targets: { adcs: "process", power: "model" },
};

export const result: RecordingResult = {
  stateHash: "00ff",
  telemetryHash: "ff00",
  simulated_s: 21_600,
  verdict: "pass",
  ended: "reached",
};

export const answer = (number: number, at_us: number): Extract<InputEntry, { type: "answer" }> => ({
  type: "answer",
  at: simTime(at_us),
  port: "adcs",
  number,
  answer: { tick: number, outputs: { dipoleAm2: { x: -0, y: Number.NaN, z: 0.5 } }, big: 2n ** 70n },
});

export function telemetry(mode: number): Uint8Array {
  const message = adcs.v1.Telemetry.create();
  message.mode = mode as adcs.v1.Mode;
  return adcs.v1.Telemetry.encode(message);
}

/** A folder that `remove` takes away again. */
export function scratch(): { readonly folder: string; path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "falak-recording-"));
  return { folder, path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The recording at `path`; throws its refusal. */
export function opened(path: string): Recording {
  const read = readRecording(path);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.recording;
}

/** Keeps what is written in memory. */
export function memorySink(): Sink & { bytes(): Uint8Array } {
  const parts: Uint8Array[] = [];
  return {
    write: (bytes) => Promise.resolve(void parts.push(bytes.slice())),
    close: () => Promise.resolve(),
    bytes: () => Buffer.concat(parts),
  };
}

/** A whole recording that is as small as one can be: schemas of a few bytes, two chunks, two channels. */
export async function tinyRecording(): Promise<Uint8Array> {
  const sink = memorySink();
  const file = await RecordingFile.create("tiny.mcap", { sink });
  const versions = { falak: "1", node: "v", architecture: "a", platform: "p", dictionary: "d", contracts: {} };
  const opening = openingRecords({ ...header, scenarioText: "x", overrides: [], targets: {} }, versions);
  for (const [name, entries] of opening) file.metadata(name, entries);
  const start_ns = BigInt(Date.parse(header.startUtc)) * 1_000_000n;
  for (let index = 0; index < 6; index += 1) {
    const schema = { name: index % 2 === 0 ? "A" : "B", encoding: "protobuf", data: Uint8Array.of(1, 2, 3) };
    file.message(`t${index % 2}`, start_ns + BigInt(index), 5n, Uint8Array.of(index, 7, 7), () => schema);
    if (index === 3) file.cut();
  }
  file.metadata(resultName, resultEntries(result));
  await file.close();
  return sink.bytes();
}

export const readBytes = (bytes: Uint8Array): ReadResult => readFrom("x.mcap", () => memorySource(bytes));
