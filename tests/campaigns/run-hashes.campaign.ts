/** The same hashes whoever sits in the sockets, at full length. `tests/cli/run.test.ts` has the short twins. */

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  document,
  end,
  falak,
  hashesOf,
  inDirectory,
  overrunsOf,
  type RunDocument,
  startTarget,
} from "../cli/support.ts";

const limit_ms = 15 * 60_000;
const units = ["adcs", "power", "comms", "payload", "obc"] as const;
const asProcesses = units.flatMap((unit) => ["--target", `${unit}=process`]);

async function run(...words: readonly string[]): Promise<RunDocument> {
  const ended = await falak(["run", "first-contact", ...words, "--json"], { limit_ms });
  const result = document(ended) as RunDocument;
  expect(result.ended, ended.stderr).toBe("reached");
  return result;
}

async function withSockets(use: (words: readonly string[]) => Promise<void>): Promise<void> {
  await inDirectory(async (directory) => {
    const surroundings = { env: { XDG_RUNTIME_DIR: directory }, limit_ms };
    const targets = await Promise.all(
      units.map((unit, index) =>
        startTarget(
          unit,
          index % 2 === 0 ? ["--tcp", "127.0.0.1:0"] : ["--unix", join(directory, `${unit}.sock`)],
          surroundings,
        ),
      ),
    );
    try {
      await use(units.flatMap((unit, index) => ["--target", `${unit}=${targets[index]!.at}`]));
    } finally {
      await Promise.all(targets.map((target) => end(target)));
    }
  });
}

describe("six hours in lockstep as fast as it goes", () => {
  it("have one state hash and one telemetry hash with model, process, tcp and unix targets, twice in a row", async () => {
    const model = hashesOf(await run("--for", "6h"));
    expect(hashesOf(await run("--for", "6h"))).toEqual(model);
    for (let times = 0; times < 2; times++) expect(hashesOf(await run("--for", "6h", ...asProcesses))).toEqual(model);
    await withSockets(async (words) => {
      for (let times = 0; times < 2; times++) expect(hashesOf(await run("--for", "6h", ...words))).toEqual(model);
    });
  });
});

describe("twenty minutes at 60x", () => {
  it("have the hashes of the unthrottled run, with model, process and socket targets", async () => {
    const fast = hashesOf(await run("--for", "20min"));
    await withSockets(async (sockets) => {
      const [model, process, socket] = await Promise.all([
        run("--for", "20min", "--rate", "60"),
        run("--for", "20min", "--rate", "60", ...asProcesses),
        run("--for", "20min", "--rate", "60", ...sockets),
      ]);
      for (const throttled of [model, process, socket]) {
        expect(hashesOf(throttled)).toEqual(fast);
        expect(throttled.wall_s).toBeGreaterThan(19.9);
      }
    });
  });
});

describe("a paced run at real time", () => {
  it("has the lockstep hash where it reports no overrun", async () => {
    const lockstep = hashesOf(await run("--for", "10s"));
    // A busy machine overruns a few times a minute: short runs are often without.
    for (let attempt = 0; attempt < 30; attempt++) {
      const paced = await run("--for", "10s", "--sync", "paced", "--rate", "1", ...asProcesses.slice(0, 6));
      if (overrunsOf(paced) > 0) continue;
      expect(hashesOf(paced)).toEqual(lockstep);
      return;
    }
    throw new Error("thirty paced runs of 10 s had overruns: is this machine that busy?");
  });
});
