import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Archive } from "../../src/archive/index.ts";
import { type Figure, figure, median } from "../figure.ts";
import { newArchive } from "./telemetry.ts";

/** 30 days at 1 Hz. */
const seconds = 30 * 86_400;
const until_us = seconds * 1e6;
const buckets = 1500;
const repetitions = 9;
const rowsInBatch = 20_000;
const samplesInBlob = 1024;

/** A month of one parameter in the buckets of a plot, asked for and answered; beside SQLite giving all samples as blobs, folded at once. */
export async function month(folder: string): Promise<Figure> {
  const { archive, branch } = await newArchive(join(folder, "month.db"));
  await fill(archive, branch);
  const raw = rawMonth(join(folder, "raw-month.db"));
  const values: number[] = [];
  const baselines: number[] = [];
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const [value_ms, count] = await timed(() => counted(archive, branch));
    const [baseline_ms, same] = await timed(() => Promise.resolve(foldRaw(raw)));
    if (count !== same) throw new Error(`the archive has ${count} samples, the blobs ${same}; compare their ranges`);
    if (repetition === 0) continue;
    values.push(value_ms);
    baselines.push(baseline_ms);
  }
  await archive.close();
  raw.close();
  const name = `a month at 1 Hz in ${buckets} buckets`;
  return figure(name, median(values), "ms", median(baselines), "value <= 300");
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start_ms = performance.now();
  const result = await work();
  return [performance.now() - start_ms, result];
}

async function counted(archive: Archive, branch: number): Promise<number> {
  const range = { branch, from_us: 0, until_us, buckets } as const;
  const found = await archive.query({ kind: "series", origin: "downlink", parameter: "bench.p0", ...range });
  if (!found.ok) throw new Error(found.why);
  return found.value.count.reduce((sum, each) => sum + each, 0);
}

/** Seconds with light times that vary, as a pass has them. */
async function fill(archive: Archive, branch: number): Promise<void> {
  for (let first = 0; first < seconds; first += rowsInBatch) {
    const generated_us = Float64Array.from(
      { length: Math.min(rowsInBatch, seconds - first) },
      (_, i) => (first + i) * 1e6,
    );
    const received_us = generated_us.map((at_us, i) => at_us + 2400 + (i % 5000));
    const value = generated_us.map((_, i) => valueAt(first + i));
    const parameter = new Uint32Array(generated_us.length);
    await archive.append({ branch, samples: [{ origin: "downlink", parameter, generated_us, received_us, value }] });
  }
}

const valueAt = (second: number): number => Math.fround(Math.sin(second * 1e-3));

function rawMonth(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; CREATE TABLE raw (id INTEGER PRIMARY KEY, times BLOB, samples BLOB)"); // prettier-ignore
  const insert = database.prepare("INSERT INTO raw VALUES (NULL, ?, ?)");
  database.exec("BEGIN");
  for (let first = 0; first < seconds; first += samplesInBlob) {
    const times_us = Float64Array.from(
      { length: Math.min(samplesInBlob, seconds - first) },
      (_, i) => (first + i) * 1e6,
    );
    insert.run(times_us, times_us.map((_, i) => valueAt(first + i))); // prettier-ignore
  }
  database.exec("COMMIT");
  return database;
}

function foldRaw(database: DatabaseSync): number {
  const [min, max] = [new Float64Array(buckets).fill(Infinity), new Float64Array(buckets).fill(-Infinity)];
  const count = new Uint32Array(buckets);
  for (const row of database.prepare("SELECT times, samples FROM raw").iterate()) {
    const [times_us, values] = [row["times"], row["samples"]].map(
      (blob) => new Float64Array((blob as Uint8Array).slice().buffer),
    );
    for (let i = 0; i < values!.length; i += 1) {
      const bucket = Math.floor((times_us![i]! * buckets) / until_us);
      count[bucket]! += 1;
      min[bucket] = Math.min(min[bucket]!, values![i]!);
      max[bucket] = Math.max(max[bucket]!, values![i]!);
    }
  }
  return count.reduce((sum, each) => sum + each, 0);
}
