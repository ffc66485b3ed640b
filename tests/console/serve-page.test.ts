import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FalakClient } from "../../src/console/client/client.ts";
import type { Status } from "../../src/console/protocol/state.ts";
import { repository } from "./support/terminal.ts";

interface Served {
  readonly url: string;
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

let data: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "falak-serve-"));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(data, { recursive: true });
});

/** Runs `falak serve` until it says where it is. */
function serve(...words: string[]): Promise<Served> {
  const child = spawn(process.execPath, ["src/cli/main.ts", "serve", "--port", "0", "--data", data, ...words], {
    cwd: repository,
  });
  started.push(child);
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer): void => {
      said += text.toString();
      const url = /http:\S+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, ended, stop: () => child.kill("SIGINT") });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

describe("falak serve", { timeout: 120_000 }, () => {
  it("serves page and exercise, carries operations out, and ends cleanly", async () => {
    const recording = join(data, "flight.mcap");
    const words = ["quiet-orbit", "--rate", "100", "--target", "adcs=process", "--record", recording];
    const { url, ended, stop } = await serve(...words);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>falak</title>");
    const client = new FalakClient({ url });
    expect((await client.session()).person).toMatchObject({ role: "instructor", position: "flight-director" });
    expect(await client.operate({ do: "freeze" })).toEqual({ ok: true });
    const stood: Status = await client.topic("status");
    expect(stood).toMatchObject({ frozen: true, rate: 100 });
    const links = await client.topic("links");
    expect(links.find(({ unit }) => unit === "adcs")).toMatchObject({ target: "process", state: "open" });
    expect(await client.operate({ do: "breakpoint-save", name: "here" })).toMatchObject({ ok: true });
    expect(existsSync(join(data, "breakpoints/here.breakpoint"))).toBe(true);
    stop();
    expect(await ended).toBe(0);
    // Closed with its result, so that a replay has hashes to hold its own against.
    const replayed = spawnSync(process.execPath, ["src/cli/main.ts", "replay", recording, "--json"], {
      cwd: repository,
    });
    expect(JSON.parse(replayed.stdout.toString())).toMatchObject({ equal: true });
  });

  it("is refused where the port is taken, with the port and the next step", async () => {
    const { url } = await serve("quiet-orbit");
    const port = new URL(url).port;
    await expect(serve("quiet-orbit", "--port", port)).rejects.toThrow(new RegExp(`ended with [23]: .*${port}`, "s"));
  });
});
