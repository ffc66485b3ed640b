import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readBreakpoint } from "../../src/archive/index.ts";
import { runOf } from "../cli/breakpoint-support.ts";
import { hashesOf, inDirectory } from "../cli/support.ts";
import { repository, runInTerminal } from "./support/terminal.ts";

it("a watcher writes a breakpoint with a key, frozen or not, and the exercise goes on from it elsewhere", async () => {
  await inDirectory(async (directory) => {
    const words = [join(repository, "src/cli/main.ts"), "serve", "--terminal", "quiet-orbit", "--rate", "10", "--target", "adcs=process"]; // prettier-ignore
    const session = runInTerminal(words, 120, 40, directory);
    const files = (): string[] => readdirSync(directory).filter((name) => name.endsWith(".breakpoint"));
    await session.until("frames", () => session.text().includes("T+00:00:0"));
    session.type("b");
    await session.until("a breakpoint", () => files().length === 1);
    session.type(" ");
    await session.until("the freeze", () => session.text().includes("FROZEN"));
    session.type("b");
    await session.until("another breakpoint", () => files().length === 2);
    session.type("q");
    expect((await session.ended).exitCode).toBe(0);
    const straight = hashesOf(await runOf(["quiet-orbit", "--for", "90s"]));
    for (const name of files()) {
      expect(name).toMatch(/^quiet-orbit-[0-9a-z]+\.breakpoint$/);
      const path = join(directory, name);
      expect(readBreakpoint(path)).toMatchObject({ ok: true, content: { units: { adcs: { target: "process" } } } });
      expect(hashesOf(await runOf(["--from", path, "--for", "90s"]))).toEqual(straight);
    }
  });
});
