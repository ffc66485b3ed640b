/** Breakpoints at length: many cuts over passes and faults, and a writer that is killed again and again. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readBreakpoint } from "../../src/archive/index.ts";
import { RandomStreams } from "../../src/kernel/index.ts";
import { expectSeamless, flyCut, runOf } from "../cli/breakpoint-support.ts";
import { hashesOf, inDirectory } from "../cli/support.ts";

const limit_ms = 15 * 60_000;
const draws = new RandomStreams("breakpoints").stream("cuts");
const draw = (max: number): number => Math.floor(draws.next() * max);

describe("a flight through its first pass", () => {
  it("of processes ends as the straight one, cut in the pass", async () => {
    await inDirectory(async (directory) => {
      const targets = ["adcs=process", "power=process", "comms=process", "payload=process", "obc=process"];
      expectSeamless(await flyCut({ directory, targets, cut: "50min", end: "75min", limit_ms }));
    });
  });

  it("of models ends as the straight one, handed on through twelve breakpoints at random moments", async () => {
    await inDirectory(async (directory) => {
      const end = "80min";
      const cuts = Array.from({ length: 12 }, () => 1 + draw(80 * 60e6 - 1)).sort((a, b) => a - b);
      const straight = hashesOf(await runOf(["first-contact", "--for", end], limit_ms));
      let begin = ["first-contact"];
      for (const [index, cut_us] of cuts.entries()) {
        const path = join(directory, `${index}`);
        await runOf([...begin, "--for", `${cut_us}us`, "--breakpoint", `${cut_us}us=${path}`], limit_ms);
        begin = ["--from", path];
      }
      expect(hashesOf(await runOf([...begin, "--for", end], limit_ms)), `cuts at ${cuts.join(", ")} us`).toEqual(straight);
    });
  });
}); // prettier-ignore

it("a breakpoint file is whole or the one before, over sixty writers killed at random moments", async () => {
  await inDirectory(async (directory) => {
    const path = join(directory, "flight.breakpoint");
    const writer = join(import.meta.dirname, "../archive/breakpoint/killed-writer.ts");
    let readings = 0;
    for (let times = 0; times < 60; times += 1) {
      const child = spawn(process.execPath, [writer, path], { stdio: ["ignore", "ignore", "inherit"] });
      const ended = once(child, "close");
      while (readdirSync(directory).every((name) => !name.includes(`${child.pid}`))) await sleep(1);
      await sleep(draw(60));
      child.kill("SIGKILL");
      await ended;
      if (!existsSync(path)) continue;
      expect(readBreakpoint(path)).toMatchObject({ ok: true });
      readings += 1;
    }
    expect(readings).toBeGreaterThan(10);
  });
});
