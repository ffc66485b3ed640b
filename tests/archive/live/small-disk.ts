/** A process on a disk of a few megabytes: fills it, makes room, and says as JSON what it was answered. */

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Acknowledged, openArchive } from "../../../src/archive/live/index.ts";
import { knownBatch } from "./known-batches.ts";
import { begun, exercise, parameters } from "./support.ts";

const [folder = ""] = process.argv.slice(2);
const ballast = join(folder, "ballast");
writeFileSync(ballast, new Uint8Array(4_000_000));

const told: string[] = [];
const archive = await openArchive({
  path: join(folder, "small.falak.db"),
  parameters,
  tailMax_samples: 3000,
  onStatus: ({ status }) => told.push(status),
});
const branch = await begun(archive.begin(exercise));

const answers: Acknowledged[] = [];
const append = async (): Promise<Acknowledged> => {
  const answer = await archive.append(knownBatch(branch, answers.length));
  answers.push(answer);
  return answer;
};
while ((await append()).status === "stored" && answers.length < 100_000);
for (let i = 0; i < 50; i += 1) await append();
rmSync(ballast);
for (let i = 0; i < 100; i += 1) await append();

const found = await archive.query({ kind: "packets", branch, from_us: 0, until_us: 1e15, limit: 10_000 });
await archive.close();
const stored = answers.flatMap(({ status }, number) => (status === "stored" ? [number] : []));
const sequences = found.ok ? found.value.rows.map(({ sequence }) => sequence) : [];
const statuses = answers.map(({ status }) => status);
process.stdout.write(JSON.stringify({ told, statuses, stored, sequences, status: archive.status }));
