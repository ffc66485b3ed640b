import { appendFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { readRecording, recover, RecordingError, RecordingWriter } from "../../../src/archive/index.ts";
import { RecordingFile } from "../../../src/archive/recording/recording-file.ts";
import type { Sink } from "../../../src/archive/recording/sink.ts";
import { backlogMax_bytes } from "../../../src/archive/recording/write-queue.ts";
import { answer, header, memorySink, result, scratch } from "./support.ts";

const folder = scratch();
afterAll(() => folder.remove());

/** A file on a disk of `room_bytes`: the write that does not fit is done in part, as the kernel does it. */
function smallDisk(path: string, room_bytes: number, code: string): Sink & { refusals: number } {
  let left_bytes = room_bytes;
  writeFileSync(path, "");
  return {
    refusals: 0,
    write(bytes) {
      const fits = bytes.subarray(0, left_bytes);
      appendFileSync(path, fits);
      left_bytes -= fits.length;
      if (fits.length === bytes.length) return Promise.resolve();
      this.refusals += 1;
      return Promise.reject(Object.assign(new Error(`${code}: write`), { code }));
    },
    close: () => Promise.resolve(),
  };
}

describe("a disk that fills up while recording", () => {
  it.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EFBIG", "file-too-large"],
    ["EIO", "io-error"],
  ])("with %s is named %s, told once, and leaves a file that can be recovered", async (system, code) => {
    const path = folder.path(`${system}.mcap`);
    const told: RecordingError[] = [];
    const sink = smallDisk(path, 12_000, system);
    const writer = await RecordingWriter.create(path, header, { sink, onFailure: (error) => told.push(error) });
    for (let number = 0; number < 400; number += 1) {
      writer.input(answer(number, number * 1000));
      if (number % 20 === 19) await writer.flush();
    }
    const closed = await writer.close(result);
    expect(told).toHaveLength(1);
    expect(sink.refusals).toBe(1);
    expect(told[0]).toMatchObject({ code, exitCode: 3, cause: { code: system } });
    expect(told[0]?.message).toMatch(new RegExp(`^recording ${path}: .*\\d+ bytes are written; .falak recover `));
    expect(closed).toEqual({ ok: false, failure: told[0] });
    expect(writer.failed).toBe(told[0]);

    expect(readRecording(path)).toMatchObject({ ok: false, refusal: { code: "unclosed" } });
    const out = folder.path(`${system}-recovered.mcap`);
    expect(await recover(path, out)).toMatchObject({ ok: true });
    const read = readRecording(out);
    const inputs = read.ok ? [...read.recording.inputs()] : [];
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs).toEqual(inputs.map((_, number) => answer(number, number * 1000)));
  });

  it("at the first byte is an error of opening", async () => {
    const path = folder.path("full.mcap");
    const failure = await RecordingWriter.create(path, header, { sink: smallDisk(path, 0, "ENOSPC") }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(RecordingError);
    expect(failure).toMatchObject({ code: "disk-full" });
  });
});

describe("a disk slower than the run", () => {
  /** Bytes that zstd cannot shrink. */
  const noise = new Uint8Array(200_000).map((_, index) => Math.imul(index ^ (index >> 3), 2_654_435_761) >>> 24);
  const schema = (): { name: string; encoding: string; data: Uint8Array } => ({
    name: "N",
    encoding: "protobuf",
    data: new Uint8Array(0),
  });

  it("gives no room until it has caught up", async () => {
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const file = await RecordingFile.create("slow.mcap", {
      sink: { write: () => gate, close: () => Promise.resolve() },
    });
    expect(file.room()).toBeUndefined();
    for (let index = 0; index < 60; index += 1)
      file.message(
        "n",
        0n,
        0n,
        noise.map((byte) => byte ^ (index * 37)),
        schema,
      );
    const room = file.room();
    expect(room).toBeInstanceOf(Promise);
    let rested = false;
    void room?.then(() => (rested = true));
    await sleep(20);
    expect(rested).toBe(false);
    release();
    await room;
    expect(file.failed).toBeNull();
    await file.close();
  });

  it("that nobody waits for fails with its backlog named, and memory stays bounded", async () => {
    const told: RecordingError[] = [];
    const sink: Sink = { write: () => new Promise(() => {}), close: () => Promise.resolve() };
    const file = await RecordingFile.create("slow.mcap", { sink, onFailure: (error) => told.push(error) });
    const random = (index: number): Uint8Array => noise.map((byte, at) => byte ^ ((at * index) >> 5) ^ (index * 37));
    for (let index = 0; index < 400; index += 1) file.message("n", 0n, 0n, random(index), schema);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ code: "backlog" });
    expect(told[0]?.message).toContain(`${backlogMax_bytes} may`);
    expect(file.room()).toBeUndefined();
  });

  it("writes everything in order all the same", async () => {
    const inner = memorySink();
    const sink: Sink = { write: (bytes) => sleep(1).then(() => inner.write(bytes)), close: () => inner.close() };
    const file = await RecordingFile.create("slow.mcap", { sink });
    for (let index = 0; index < 40; index += 1) {
      file.message("n", BigInt(index), 0n, noise, schema);
      file.cut();
    }
    await file.close();
    expect(inner.bytes().length).toBe(file.size_bytes);
  });
});
