/** Kills a process that records, recovers what it left and checks it. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { readRecording, recover } from "../../../src/archive/index.ts";
import { answer, header, opened } from "./support.ts";

/** Starts a recording process, kills it `delay_ms` after its first flush, and says how many inputs it had flushed. */
async function killedAfter(path: string, delay_ms: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "killed-writer.ts"), path, "40"], { stdio: "pipe" });
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  const complaints: string[] = [];
  child.stderr.on("data", (text: Buffer) => complaints.push(text.toString()));
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  expect(complaints).toEqual([]);
  await sleep(delay_ms);
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return Number(said.trimEnd().split("\n").at(-1));
}

/** Every input that was flushed is in the recovered file, and none but the first ones in their order. */
export async function assertRecoversFromKill(pathOf: (name: string) => string, delay_ms: number): Promise<void> {
  const [path, out] = [pathOf(`killed-${delay_ms}.mcap`), pathOf(`recovered-${delay_ms}.mcap`)];
  const flushed = await killedAfter(path, delay_ms);
  const read = readRecording(path);
  expect(read).toMatchObject({ ok: false, refusal: { code: "unclosed" } });
  expect(!read.ok && read.refusal.next).toContain(`falak recover ${path}`);
  const size_bytes = statSync(path).size;

  const recovered = await recover(path, out);
  expect(recovered).toMatchObject({ ok: true, recovery: { from: `killed-${delay_ms}.mcap` } });
  const recording = opened(out);
  const inputs = [...recording.inputs()];
  expect(inputs.length).toBeGreaterThanOrEqual(flushed);
  expect(inputs).toEqual(inputs.map((_, number) => answer(number, number * 1000)));
  expect(recording).toMatchObject({ header, result: null, lastAt: (inputs.length - 1) * 1000 });
  expect(recording.recovered).toEqual(recovered.ok && recovered.recovery);
  const { kept_bytes, lost_bytes, lastAt_us, messages } = recording.recovered!;
  expect([kept_bytes + lost_bytes, lastAt_us, messages]).toEqual([size_bytes, recording.lastAt, inputs.length]);
}
