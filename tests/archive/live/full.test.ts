import { EventEmitter } from "node:events";
import { writeFileSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { type Acknowledged, Archive, type ArchiveStatus, type Batch } from "../../../src/archive/live/index.ts";
import { AppendQueue } from "../../../src/archive/live/queue.ts";
import { answer } from "../../../src/archive/live/query/answer.ts";
import { ArchiveWriter } from "../../../src/archive/live/store/writer.ts";
import { all, exercise, opened, packet, parameters, samples, scratch, type SampleRow } from "./support.ts";

const folder = scratch();
afterAll(() => folder.remove());

/** A packet of a kilobyte and a hundred samples a second, numbered so that each can be told from the others. */
const batch = (branch: number, number: number): Batch => ({
  branch,
  packets: [packet(number, { bytes: new Uint8Array(1000).fill(number) })],
  samples: [samples(Array.from({ length: 100 }, (_, i): SampleRow => [0, number * 100 + i, Math.sin(number + i)]))],
});

function stored(writer: ArchiveWriter, branch: number): { sequences: number[]; times_us: number[] } {
  const packets = answer(writer, { kind: "packets", branch, ...all });
  const found = answer(writer, {
    kind: "samples",
    branch,
    ...all,
    limit: 1e6,
    origin: "downlink",
    parameter: "adcs.mode",
  });
  if (!packets.ok || !found.ok || !("rows" in packets.value) || !("value" in found.value))
    return expect.fail("no answer");
  const sequences = packets.value.rows.map((row) => (row as { sequence: number }).sequence);
  return { sequences, times_us: [...found.value.generated_us] };
}

describe("an archive without room", () => {
  it("answers full, keeps what it had acknowledged, and goes on when there is room again", () => {
    const path = folder.path("full.falak.db");
    const writer = new ArchiveWriter({ path, parameters, sizeMax_bytes: 400_000, tailMax_samples: 1000 });
    const begun = writer.begin(exercise, "main");
    const branch = begun.ok ? begun.branch.id : 0;
    const answers: Acknowledged[] = [];
    const append = (count: number): void => {
      for (let i = 0; i < count; i += 1) answers.push(...writer.append([batch(branch, answers.length)]));
    };
    append(400);
    const full = answers.findIndex(({ status }) => status === "full");
    expect(full).toBeGreaterThan(20);
    expect(answers.at(-1)).toEqual({
      status: "full",
      why: "no space left for the archive; make room on its disk",
      rows: 101,
    });
    // Two batches that share a commit: each is answered.
    expect(writer.append([batch(branch, 1000), batch(branch, 1001)]).map(({ status }) => status)).toEqual([
      "full",
      "full",
    ]);

    writer.database.exec("PRAGMA max_page_count = 100000");
    append(50);
    const numbers = answers.flatMap(({ status }, number) => (status === "stored" ? [number] : []));
    expect(numbers.length).toBe(answers.filter(({ status }) => status !== "full").length);
    expect(numbers.slice(-50)).toEqual(Array.from({ length: 50 }, (_, i) => 400 + i));
    const times_us = numbers.flatMap((number) => Array.from({ length: 100 }, (_, i) => number * 100 + i));
    expect(stored(writer, branch)).toEqual({ sequences: numbers, times_us });
    writer.close();

    const again = new ArchiveWriter({ path, parameters, sizeMax_bytes: 2 ** 38, tailMax_samples: 1000 });
    expect(stored(again, branch)).toEqual({ sequences: numbers, times_us });
    again.close();
  });

  it("tells the exercise once when it turns full and counts what is not stored", async () => {
    const told: ArchiveStatus[] = [];
    const { archive, branch } = await opened(folder.path("told.falak.db"), {
      sizeMax_bytes: 300_000,
      onStatus: (status) => told.push(status),
    });
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, number) => archive.append(batch(branch, number))),
    );
    const rowsWith = (status: string): number =>
      answers.filter((each) => each.status === status).reduce((sum, { rows }) => sum + rows, 0);
    expect(told.map(({ status }) => status)).toEqual(["full"]);
    expect(rowsWith("stored") + rowsWith("full")).toBe(300 * 101);
    expect(archive.status).toMatchObject({ stored: rowsWith("stored"), notStored: rowsWith("full"), status: "full" });
    const query = await archive.query({ kind: "packets", branch, ...all });
    expect(query.ok && query.value.rows.length).toBe(rowsWith("stored") / 101);
    await archive.close();
  });
});

describe("an archive whose worker dies", () => {
  it("answers all that is under way, and all that comes after, and throws nothing", async () => {
    const worker = Object.assign(new EventEmitter(), { postMessage: () => undefined });
    const told: string[] = [];
    const queue = new AppendQueue(1e6, ({ status }) => told.push(status));
    const archive = new Archive("lost.falak.db", worker as unknown as Worker, queue);
    const [under, asked] = [archive.append(batch(1, 1)), archive.query({ kind: "branches" })];
    worker.emit("error", new Error("out of memory"));
    const why = "the archive's worker failed: out of memory; restart the server";
    expect(await under).toEqual({ status: "failing", why, rows: 101 });
    expect(await asked).toEqual({ ok: false, reason: "failed", why });
    expect(await archive.append(batch(1, 2))).toEqual({ status: "failing", why, rows: 101 });
    expect(await archive.begin(exercise)).toEqual({ ok: false, why });
    expect(archive.status).toMatchObject({ notStored: 202, waiting: 0 });
    expect(told).toEqual(["failing"]);
    await archive.close();
  });
});

describe("an archive whose file is spoiled while it is open", () => {
  it("answers failing and does not throw into the exercise", async () => {
    const path = folder.path("spoiled.falak.db");
    const { archive, branch } = await opened(path);
    await archive.append(batch(branch, 1));
    for (const file of [path, `${path}-wal`]) writeFileSync(file, "x".repeat(100_000));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) => archive.append(batch(branch, 2 + number))),
    );
    expect(answers.every(({ status }) => status !== "refused" && status !== "full")).toBe(true);
    const asked = await archive.query({ kind: "packets", branch, ...all });
    expect(asked.ok || asked.why).toBeTruthy();
    await archive.close();
  });
});
