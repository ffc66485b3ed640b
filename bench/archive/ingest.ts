import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Figure, figure, median } from "../figure.ts";
import { batchOf, newArchive, parameterCount } from "./telemetry.ts";

const ticks = 5;
const batches = 150;
const samples = parameterCount * ticks * batches;
const repetitions = 5;
/** What a sample takes in a batch: parameter, two times, value. */
const sample_bytes = 28;

/** Samples per second into an archive, until all are acknowledged; beside SQLite taking the same bytes as they are. */
export async function ingest(folder: string): Promise<Figure> {
  const values: number[] = [];
  const baselines: number[] = [];
  // The first repetition warms both up.
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const value = await ours(join(folder, `ingest-${repetition}.db`));
    const baseline = raw(join(folder, `raw-${repetition}.db`));
    if (repetition === 0) continue;
    values.push((samples / value) * 1e3);
    baselines.push((samples / baseline) * 1e3);
  }
  const name = `archive, ${parameterCount} parameters at 10 Hz`;
  return figure(name, median(values), "samples/s", median(baselines), "value >= 500000");
}

/** Milliseconds; those of making the batches not among them. */
async function ours(path: string): Promise<number> {
  const { archive, branch } = await newArchive(path);
  const made = Array.from({ length: batches }, (_, index) => batchOf(branch, index * ticks, ticks));
  const start_ms = performance.now();
  const acknowledged = [];
  for (const batch of made) {
    await archive.room();
    acknowledged.push(archive.append(batch));
  }
  const answers = await Promise.all(acknowledged);
  const elapsed_ms = performance.now() - start_ms;
  const lost = answers.find(({ status }) => status !== "stored");
  if (lost !== undefined) throw new Error(`a batch came back as ${lost.status}; make room in ${path}`);
  await archive.close();
  rmSync(path);
  return elapsed_ms;
}

/** One blob and one synced commit a batch. */
function raw(path: string): number {
  const database = new DatabaseSync(path);
  database.exec(
    "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE raw (id INTEGER PRIMARY KEY, bytes BLOB)",
  );
  const insert = database.prepare("INSERT INTO raw VALUES (NULL, ?)");
  const bytes = new Uint8Array(parameterCount * ticks * sample_bytes).map((_, index) => index * 31);
  const start_ms = performance.now();
  for (let batch = 0; batch < batches; batch += 1) insert.run(bytes);
  const elapsed_ms = performance.now() - start_ms;
  database.close();
  rmSync(path);
  return elapsed_ms;
}
