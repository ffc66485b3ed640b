/** The Arduino sketch against the shim of its API, as a process on a pseudo-terminal. No Arduino core is needed. */

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { whoIs } from "../../src/bench/who-is.ts";
import { make, root } from "./support/build.ts";

beforeAll(() => void make("BOARD=arduino"), 300_000);

interface RunResult {
  readonly state_hash: string;
  readonly telemetry_hash: string;
  readonly links: Readonly<Record<string, { readonly boot_count: number; readonly losses: number }>>;
}

async function fly(...words: readonly string[]): Promise<RunResult> {
  const main = join(root, "src", "cli", "main.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [main, "run", "first-contact", "--json", ...words], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as RunResult;
}

/** Runs the sketch of adcs for as long as `use` takes. */
async function withSketch(use: (path: string) => Promise<void>): Promise<void> {
  const program = join(root, ".cache", "firmware", "arduino", "falak-adcs");
  const sketch = spawn(program, ["--uid", "sketch-adcs", "--parent"], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const [said] = (await once(sketch.stdout, "data")) as [Buffer];
    await use((JSON.parse(said.toString()) as { path: string }).path);
  } finally {
    const ended = once(sketch, "exit");
    sketch.stdin.end();
    await ended;
  }
}

describe("the Arduino sketch", () => {
  it("says who it is, and ends with its parent", async () => {
    await withSketch(async (path) => {
      const answer = await whoIs({ kind: "serial", path });
      expect(answer).toMatchObject({ unit: "adcs", uid: "sketch-adcs", contractMatches: true, bootCount: 1 });
      expect(answer.firmware).toMatch(/^falak-arduino /);
    });
  });

  it("ends an exercise with the hashes of the model", async () => {
    const model = await fly("--for", "1min");
    await withSketch(async (path) => {
      const sketch = await fly("--for", "1min", "--target", `adcs=serial:${path}@115200`);
      expect(sketch).toMatchObject({ state_hash: model.state_hash, telemetry_hash: model.telemetry_hash });
      expect(sketch.links["adcs"]).toMatchObject({ boot_count: 1, losses: 0 });
    });
  });
});
