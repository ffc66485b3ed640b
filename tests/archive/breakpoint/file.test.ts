import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBreakpoint, writeBreakpoint } from "../../../src/archive/index.ts";
import { sample } from "./support.ts";

let directory = "";
let path = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "falak-breakpoint-"));
  path = join(directory, "flight.breakpoint");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe("a breakpoint file", () => {
  it("takes the place of the one before, and leaves nothing beside it", async () => {
    await writeBreakpoint(path, sample(1));
    const { size_bytes } = await writeBreakpoint(path, sample(2));
    expect(readFileSync(path)).toHaveLength(size_bytes);
    expect(readBreakpoint(path)).toMatchObject({ ok: true, content: { at_us: 2 }, size_bytes });
    expect(readdirSync(directory)).toEqual(["flight.breakpoint"]);
  });

  it("stays as it was where the new one cannot be put in its place, with the first cause", async () => {
    const folder = join(directory, "folder");
    mkdirSync(folder);
    writeFileSync(join(folder, "something"), "");
    await expect(writeBreakpoint(folder, sample(1))).rejects.toThrow(/^breakpoint .*folder: /);
    await expect(writeBreakpoint(join(directory, "no", "x"), sample(1))).rejects.toThrow(/the folder does not exist/);
    expect(readdirSync(directory)).toEqual(["folder"]);
  });

  it("is whole or not there, whenever its writer is killed", { timeout: 60_000 }, async () => {
    let last_us = 0;
    for (let times = 0; times < 8; times += 1) {
      const child = spawn(process.execPath, [join(import.meta.dirname, "killed-writer.ts"), path], { stdio: ["ignore", "pipe", "inherit"] }); // prettier-ignore
      const ended = once(child, "close");
      if (times % 2 === 0) await once(child.stdout, "data");
      else while (readdirSync(directory).every((name) => !name.includes(`${child.pid}`))) await sleep(1);
      await sleep(times * 3);
      child.kill("SIGKILL");
      await ended;
      if (!existsSync(path)) continue;
      const read = readBreakpoint(path);
      if (!read.ok) throw new Error(read.message);
      last_us = read.content.at_us;
    }
    expect(last_us).toBeGreaterThan(0);
  });

  it("that is refused says what is wrong with it and what to do", () => {
    writeFileSync(path, "name: something else\n");
    expect(readBreakpoint(path)).toMatchObject({ ok: false, code: "not-a-breakpoint", message: expect.stringMatching(/flight\.breakpoint is no breakpoint: .*; name a file that `falak run --breakpoint` wrote/) }); // prettier-ignore
    expect(readBreakpoint(directory)).toMatchObject({
      ok: false,
      code: "missing",
      message: `${directory} is a folder; name a file in it`,
    });
    expect(readBreakpoint(join(directory, "none"))).toMatchObject({ ok: false, message: expect.stringMatching(/^there is no file .*none; check the name and the folder; `falak run SCENARIO --breakpoint/) }); // prettier-ignore
  });
});
