/** Runs with the C unit that are killed at random moments: what they recorded by then is recovered and replays to its end. */

import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecording, type Recording } from "../../src/archive/index.ts";
import { RandomStreams } from "../../src/kernel/index.ts";
import { until } from "../bench/ports/helpers.ts";
import { childrenOf, document, falak, isAlive, start } from "../cli/support.ts";
import { make } from "../firmware/support/build.ts";

const folder = mkdtempSync(join(tmpdir(), "falak-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => void make("BOARD=posix"), 300_000);

const kills = 30;
/** Chunks go out at least once a second; the rest is for a machine that has other things to do. */
const lostMax_ms = 4000;
const rate = 40;

interface Replayed {
  readonly equal: boolean | null;
  readonly ended: string;
  readonly simulated_s: number;
}

/** Flies until it is killed, `delay_ms` after time began to move; returns the moment, since 1970. */
async function killedRun(name: string, delay_ms: number): Promise<number> {
  const words = ["run", "first-contact", "--rate", String(rate), "--target", "adcs=posix", "--record", name];
  const running = start(words, { cwd: folder, env: { XDG_RUNTIME_DIR: folder } });
  await running.says(/^running /m);
  await pause(delay_ms);
  const stubs = childrenOf(running.child.pid as number);
  running.child.kill("SIGKILL");
  const killed_ms = Date.now();
  const { signal } = await running.ended;
  expect(signal).toBe("SIGKILL");
  await until(() => !stubs.some(isAlive), "the stub to end with its bench");
  return killed_ms;
}

function opened(name: string): Recording {
  const read = readRecording(join(folder, name));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.recording;
}

/** Host time of the last byte on a wire. */
const lastHeard_ms = (recording: Recording): number =>
  Math.max(0, ...[...recording.wire()].map(({ hostUtc_ns }) => Number(hostUtc_ns / 1_000_000n)));

const bodies = (recording: Recording, until_us: number): string[] =>
  [...recording.reports()]
    .filter(({ at }) => at <= until_us)
    .map(({ at, unit, content, body }) => `${at} ${unit} ${content} ${Buffer.from(body).toString("hex")}`);

describe("a run with the C unit that is killed", () => {
  const random = new RandomStreams("kills").stream("moments");
  const moments_ms = Array.from({ length: kills }, () => Math.round(random.next() * 4000));

  it.each(moments_ms.map((delay_ms, index) => [index, delay_ms]))(
    "leaves a recording that is recovered and replays to its end (kill %i, after %i ms)",
    async (index, delay_ms) => {
      const [killed, saved, again] = [`killed-${index}.mcap`, `saved-${index}.mcap`, `again-${index}.mcap`];
      const killed_ms = await killedRun(killed, delay_ms);
      expect((await falak(["replay", killed], { cwd: folder })).code).toBe(2);

      const recovered = await falak(["recover", killed, saved, "--json"], { cwd: folder });
      expect(recovered.code, recovered.stderr).toBe(0);
      const { kept_bytes, lost_bytes } = document(recovered) as { kept_bytes: number; lost_bytes: number };
      expect(kept_bytes + lost_bytes).toBe(statSync(join(folder, killed)).size);

      const original = opened(saved);
      if (delay_ms > lostMax_ms / 2) expect(killed_ms - lastHeard_ms(original)).toBeLessThan(lostMax_ms);
      const ended = await falak(["replay", saved, "--record", again, "--json"], { cwd: folder });
      expect(ended.code, ended.stderr).toBe(0);
      const replayed = document(ended) as Replayed;
      expect(replayed.equal).toBeNull();
      expectSameBeginning(original, replayed, again);
      for (const name of [killed, saved, again]) rmSync(join(folder, name), { force: true });
    },
  );
});

/** What the run had said comes again, byte for byte, as far as the log goes; the killed run's last words may be new. */
function expectSameBeginning(original: Recording, { ended, simulated_s }: Replayed, again: string): void {
  expect(ended).toMatch(/^(reached|the log ends before an answer of adcs)$/);
  expect(original.lastAt / 1e6 - simulated_s).toBeLessThan(0.2);
  const before_us = simulated_s * 1e6 - 1;
  const said = bodies(original, before_us);
  expect(bodies(opened(again), before_us).slice(0, said.length)).toEqual(said);
}
