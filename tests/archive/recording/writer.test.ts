import { readFileSync } from "node:fs";
import { zstdDecompressSync } from "node:zlib";
import { McapIndexedReader } from "@mcap/core";
import protobuf from "protobufjs";
import "protobufjs/ext/descriptor.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownVersions, RecordingError, RecordingWriter, versionDifferences } from "../../../src/archive/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { answer, header, memorySink, opened, readBytes, result, scratch, telemetry } from "./support.ts";

const folder = scratch();
const path = folder.path("run.mcap");
const wireBytes = new Uint8Array(70_000).map((_, index) => index);
const event = {
  type: "event",
  at: simTime(2_000_000),
  target: "director",
  kind: "fault",
  payload: { channel: "wheel", amount: new Float32Array([1, Number.NaN]) },
} as const;

interface RootWithDescriptor {
  fromDescriptor(set: Uint8Array): protobuf.Root;
}

afterAll(() => folder.remove());

describe("a recording of everything", () => {
  beforeAll(async () => {
    const writer = await RecordingWriter.create(path, header);
    writer.input(answer(1, 1_000_000));
    writer.record({ at: simTime(1_080_000), unit: "adcs", content: "telemetry", body: telemetry(2) });
    writer.record({ at: simTime(1_080_000), unit: "power", content: "verification", body: Uint8Array.of(8, 1) });
    await writer.flush();
    writer.input(event);
    writer.input({ ...answer(2, 2_500_000), answer: { lost: "link" } });
    writer.notice({ at: simTime(2_600_000), source: "bench", severity: "medium", text: "adcs: link lost" });
    writer.notice({ at: simTime(2_600_001), source: "bench", severity: "info", text: "é".repeat(3000) });
    writer.wire("adcs", "tx", simTime(3_000_000), wireBytes);
    writer.wire("adcs", "rx", simTime(3_000_001), Uint8Array.of(0, 1, 0));
    const closed = await writer.close(result);
    if (!closed.ok) throw closed.failure;
  });

  it("gives back the input log to the bit, in its order", () => {
    const inputs = [...opened(path).inputs()];
    expect(inputs).toEqual([answer(1, 1_000_000), event, { ...answer(2, 2_500_000), answer: { lost: "link" } }]);
    expect(inputs[0]).toHaveProperty("answer.outputs.dipoleAm2.x", -0);
  });

  it("gives back the header, the result and what wrote it", () => {
    const recording = opened(path);
    expect(recording.header).toEqual(header);
    expect(recording.result).toEqual(result);
    expect(recording.recovered).toBeNull();
    expect(recording.versions).toEqual(ownVersions());
    expect(recording.lastAt).toBe(3_000_001);
  });

  it("gives back reports with their moments, all or of one unit and content", () => {
    const recording = opened(path);
    expect([...recording.reports()].map(({ at, unit, content }) => [at, unit, content])).toEqual([
      [1_080_000, "adcs", "telemetry"],
      [1_080_000, "power", "verification"],
    ]);
    expect([...recording.reports("adcs")].map(({ body }) => [...body])).toEqual([[...telemetry(2)]]);
    expect([...recording.reports("power", "telemetry")]).toEqual([]);
  });

  it("gives back notices, one too long cut with an ellipsis", () => {
    const [first, second] = [...opened(path).notices()];
    expect(first).toEqual({ at: 2_600_000, source: "bench", severity: "medium", text: "adcs: link lost" });
    expect(second?.text).toBe(`${"é".repeat(2046)}…`);
  });

  it("gives back wire bytes in pieces that join to what was sent", () => {
    const sent = [...opened(path).wire("adcs")].filter(({ direction }) => direction === "tx");
    expect(sent.map(({ bytes }) => bytes.length)).toEqual([65_536, 70_000 - 65_536]);
    expect(Buffer.concat(sent.map(({ bytes }) => bytes)).equals(wireBytes)).toBe(true);
  });

  it("opens with the indexed reader that Foxglove uses, its messages decodable by the schemas inside", async () => {
    const bytes = readFileSync(path);
    const reader = await McapIndexedReader.Initialize({
      readable: {
        size: () => Promise.resolve(BigInt(bytes.length)),
        read: (offset, length) =>
          Promise.resolve(new Uint8Array(bytes.subarray(Number(offset), Number(offset + length)))),
      },
      decompressHandlers: { zstd: (packed) => new Uint8Array(zstdDecompressSync(packed)) },
    });
    const decoded = new Map<string, object>();
    let previous_ns = 0n;
    for await (const message of reader.readMessages()) {
      const channel = reader.channelsById.get(message.channelId)!;
      const schema = reader.schemasById.get(channel.schemaId)!;
      const root = (protobuf.Root as unknown as RootWithDescriptor).fromDescriptor(schema.data);
      decoded.set(channel.topic, root.lookupType(schema.name).decode(message.data).toJSON());
      expect(message.logTime).toBeGreaterThanOrEqual(previous_ns);
      previous_ns = message.logTime;
    }
    expect(previous_ns).toBe(BigInt(Date.parse(header.startUtc)) * 1_000_000n + 3_000_001_000n);
    expect(decoded.get("telemetry/adcs")).toMatchObject({ mode: "MODE_DETUMBLE" });
    expect(decoded.get("input_log")).toMatchObject({ type: "INPUT_TYPE_ANSWER", port: "adcs", kind: "lost: link" });
    expect(decoded.get("events")).toMatchObject({ source: "bench", severity: "SEVERITY_INFO" });
    expect([...decoded.keys()].toSorted()).toEqual(
      ["events", "input_log", "telemetry/adcs", "verification/power", "wire/adcs/rx", "wire/adcs/tx"].toSorted(),
    );
    expect(reader.statistics).toMatchObject({ messageCount: 10n, metadataCount: 5, chunkCount: 2 });
    const names: string[] = [];
    for await (const { name } of reader.readMetadata()) names.push(name);
    expect(names).toEqual(["exercise", "scenario", "spacecraft", "versions", "result"].map((name) => `falak.${name}`));
  });
});

describe("a writer", () => {
  it("takes nothing more once it is closed, and closes once", async () => {
    const sink = memorySink();
    const writer = await RecordingWriter.create("m.mcap", header, { sink });
    const first = await writer.close(null);
    writer.input(answer(1, 1));
    expect(await writer.close(result)).toBe(first);
    expect(readBytes(sink.bytes())).toMatchObject({ ok: true, recording: { result: null, lastAt: 0 } });
  });

  it("writes a chunk after a second on the wall clock, without being asked", async () => {
    const sink = memorySink();
    const writer = await RecordingWriter.create("m.mcap", header, { sink });
    const before_bytes = sink.bytes().length;
    writer.input(answer(1, 1));
    await expect.poll(() => sink.bytes().length, { timeout: 5000 }).toBeGreaterThan(before_bytes);
    await writer.close(null);
  });

  it.each([
    ["no-such-folder", "absent/run.mcap"],
    ["no-such-folder", "."],
  ])("names %s where the file cannot be opened", async (code, name) => {
    const failure = await RecordingWriter.create(folder.path(name), header).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RecordingError);
    expect(failure).toMatchObject({ code, exitCode: 3 });
  });

  it("fails for good on an input that it cannot keep, as the rest could not be replayed", async () => {
    const failures: RecordingError[] = [];
    const options = { sink: memorySink(), onFailure: (error: RecordingError) => failures.push(error) };
    const writer = await RecordingWriter.create("m.mcap", header, options);
    writer.input({ ...answer(1, 1), answer: new Uint8Array(1024 * 1024) });
    writer.input(answer(2, 2));
    expect(failures.map(({ code }) => code)).toEqual(["input-too-large"]);
    expect(await writer.close(result)).toMatchObject({ ok: false, failure: { code: "input-too-large" } });
  });

  it("takes a start without a zone for UTC", async () => {
    const sink = memorySink();
    const writer = await RecordingWriter.create("m.mcap", { ...header, startUtc: "2026-11-23T04:00:00" }, { sink });
    writer.record({ at: simTime(5), unit: "adcs", content: "telemetry", body: telemetry(1) });
    await writer.close(null);
    const read = readBytes(sink.bytes());
    expect(read.ok && [...read.recording.reports()].map(({ at }) => at)).toEqual([5]);
  });
});

describe("the versions of a recording", () => {
  it("differ from those of this process line by line", () => {
    const own = ownVersions();
    expect(versionDifferences(own)).toEqual([]);
    const other = { ...own, node: "v22.0.0", contracts: { ...own.contracts, adcs: "1.0 00" } };
    expect(versionDifferences(other)).toEqual([
      `node: recorded with v22.0.0, this is ${process.version}`,
      `contract of adcs: recorded with 1.0 00, this has ${own.contracts["adcs"]}`,
    ]);
  });
});
