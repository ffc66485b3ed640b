import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assertReproduced, failures, type StartBoard } from "../cli/reproducing.ts";
import { end, falak, inDirectory, startTarget } from "../cli/support.ts";

/** The TypeScript unit in a process of its own; `tests/campaigns/reproduce.campaign.ts` takes the one in C. */
const startEmulated: StartBoard = async (folder) => {
  const target = await startTarget("adcs", ["--pty", "--uid", "emulated-board"], { env: { XDG_RUNTIME_DIR: folder } });
  return { path: target.at.replace(/^serial:/, ""), kill: async () => void (await end(target, "SIGKILL")) };
};

describe.concurrent("a recording reproduces, byte for byte and without its board,", () => {
  it.each(Object.keys(failures))("%s", async (name) => assertReproduced(failures[name]!, startEmulated));
});

describe("a replay", () => {
  it("does not write over the recording that it reads", async () => {
    await inDirectory(async (cwd) => {
      await falak(["run", "first-contact", "--for", "2s", "--record", "flight.mcap"], { cwd });
      const before = readFileSync(join(cwd, "flight.mcap"));
      const replayed = await falak(["replay", "flight.mcap", "--record", "./flight.mcap"], { cwd });
      expect(replayed).toMatchObject({ code: 2, stderr: expect.stringContaining("name another file") });
      expect(readFileSync(join(cwd, "flight.mcap")).equals(before)).toBe(true);
    });
  });
});
