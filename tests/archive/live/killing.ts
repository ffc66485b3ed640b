/** Kills a process that stores, opens what it left, and checks it. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { type Archive, openArchive } from "../../../src/archive/live/index.ts";
import { openView } from "../../../src/archive/live/query/open.ts";
import { bytesOf, samplesInBatch, valueOf } from "./known-batches.ts";
import { parameters, value } from "./support.ts";

export interface Killed {
  /** Batches that are in the archive afterwards. */
  readonly count: number;
  readonly restart_ms: number;
}

/** Stores from batch `first` on, kills after `delay_ms`, and answers how many batches are there; all acknowledged ones must be. */
export async function killAndReopen(path: string, first: number, delay_ms: number): Promise<Killed> {
  const program = join(import.meta.dirname, "killed-archivist.ts");
  // Node keeps what it compiled: a start takes half the time.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "falak-test-compile-cache") };
  const child = spawn(process.execPath, [program, path, String(first)], { env });
  let said = "";
  let complaints = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  child.stderr.on("data", (text: Buffer) => (complaints += text.toString()));
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  expect(complaints).toBe("");
  await sleep(delay_ms);
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  // The last line may have been cut by the kill.
  const lines = said.slice(0, said.lastIndexOf("\n")).split("\n").slice(1);
  expect(lines.every((line) => line.startsWith("stored "))).toBe(true);
  const acknowledged = Math.max(first - 1, ...lines.map((line) => Number(line.slice(7))));

  const start_ms = performance.now();
  const archive = await openArchive({ path, parameters, tailMax_samples: 3000 });
  const restart_ms = performance.now() - start_ms;
  const count = await wholeBatches(archive);
  await archive.close();
  expect(count).toBeGreaterThan(acknowledged);
  return { count, restart_ms };
}

/** Every batch of the archive is whole and none is missing before the last; returns how many there are. */
async function wholeBatches(archive: Archive): Promise<number> {
  const branches = await value(archive.query({ kind: "branches" }));
  if (branches.length === 0) return 0;
  let count = 0;
  for (let more = true; more;) {
    const from_us = count * 1e6;
    const found = await value(archive.query({ kind: "packets", branch: 1, from_us, until_us: 1e15, limit: 10_000 }));
    const wrong = found.rows.findIndex(({ sequence, bytes }, i) => {
      return sequence !== count + i || Buffer.compare(bytes, bytesOf(count + i)) !== 0;
    });
    expect(wrong, `packet ${count + wrong}`).toBe(-1);
    count += found.rows.length;
    more = found.more;
  }
  await expectSamples(archive, count * samplesInBatch);
  const range = { branch: 1, from_us: Math.max(0, count - 1000), until_us: 1e15, limit: 10_000 } as const;
  const { rows } = await value(archive.query({ kind: "commands", ...range }));
  expect(rows.at(-1)?.requestId ?? -1).toBe(count - 1);
  return count;
}

async function expectSamples(archive: Archive, count: number): Promise<void> {
  for (const [parameter, { name }] of parameters.downlink.entries()) {
    const question = { kind: "samples", branch: 1, from_us: 0, until_us: 1e15, limit: 1e6 } as const;
    const found = await value(archive.query({ ...question, origin: "downlink", parameter: name }));
    expect(found.value.length).toBe(count / 2);
    const wrong = found.value.findIndex((each, i) => {
      const index = 2 * i + parameter;
      return each !== valueOf(index) || found.generated_us[i] !== index * 1000;
    });
    expect(wrong, `sample ${wrong} of ${name}`).toBe(-1);
  }
}

/** SQLite's own check of the whole file. */
export function expectIntact(path: string): void {
  const opened = openView(path);
  expect(opened.view.database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  opened.close();
}
