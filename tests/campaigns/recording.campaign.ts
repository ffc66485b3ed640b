import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { flaws, realRecording, sample } from "../archive/recording/flips.ts";
import { assertRecoversFromKill } from "../archive/recording/killing.ts";
import { scratch } from "../archive/recording/support.ts";

const folder = scratch();
afterAll(() => folder.remove());

interface Taken {
  readonly size_bytes: number;
  readonly inputs: number;
  readonly found: number;
  readonly idle_MB: number;
  readonly peak_MB: number;
}

describe("recordings, at length", () => {
  it("of 200 MB are written, verified and read in less than 200 MB of memory", async () => {
    const script = join(import.meta.dirname, "../archive/recording/large-writer.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder.path("large.mcap"), "200"]);
    const taken = JSON.parse(stdout) as Taken;
    expect(taken.size_bytes).toBeGreaterThan(200e6);
    expect(taken.found).toBe(taken.inputs);
    expect(taken.peak_MB - taken.idle_MB).toBeLessThan(200);
  });

  it("are refused for 50,000 single bits all over one with real schemas", async () => {
    const bytes = await realRecording();
    expect(flaws(bytes, sample(bytes.length * 8, 50_000))).toEqual([]);
  });

  it("keep what was flushed through 30 kills", async () => {
    for (let index = 0; index < 30; index += 1)
      await assertRecoversFromKill((name) => folder.path(name), (index * index * 7) % 500);
  });
});
