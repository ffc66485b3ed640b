/** The posix board behind the bench: closed loop in an exercise, and the manners of a target process. */

import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProcess } from "../../src/bench/ports/process.ts";
import { registeredStubs } from "../../src/bench/ports/stubs.ts";
import { hear, until } from "../bench/ports/helpers.ts";
import { make, posixProgram, root, stubNames } from "./support/build.ts";

const runtime = mkdtempSync(join(tmpdir(), "falak-posix-"));
const records = join(runtime, "falak");
const env = { ...process.env, XDG_RUNTIME_DIR: runtime };

beforeAll(() => void make("BOARD=posix"), 300_000);
afterAll(() => rmSync(runtime, { recursive: true, force: true }));

interface Running {
  readonly path: string;
  readonly ended: Promise<number | null>;
  end(): void;
}

/** A stub that somebody started by hand. */
async function start(unit: (typeof stubNames)[number], ...words: string[]): Promise<Running> {
  const child = spawn(posixProgram(unit), ["--uid", `test-${unit}`, ...words], {
    env,
    stdio: ["pipe", "pipe", "ignore"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  await until(() => said.includes("\n"), `falak-${unit} to say where it listens`);
  const { path } = JSON.parse(said) as { path: string };
  return { path, ended, end: () => child.kill("SIGTERM") };
}

interface RunResult {
  readonly state_hash: string;
  readonly telemetry_hash: string;
  readonly verdict: string;
  readonly links: Readonly<
    Record<string, { readonly steps: number; readonly firmware: string; readonly losses: number }>
  >;
}

async function fly(duration: string, targets: readonly string[], scenario = "first-contact"): Promise<RunResult> {
  const words = ["run", scenario, "--for", duration, "--json", ...targets.flatMap((each) => ["--target", each])];
  const main = join(root, "src", "cli", "main.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...words], { env, maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as RunResult;
}

describe("an exercise with the C units on pseudo-terminals", () => {
  it("ends with the hashes of the model", async () => {
    const stubs = await Promise.all(stubNames.map((unit) => start(unit)));
    try {
      const targets = stubNames.map((unit, index) => `${unit}=serial:${stubs[index]!.path}`);
      const [model, boards] = [await fly("5min", []), await fly("5min", targets)];
      expect(boards).toMatchObject({ state_hash: model.state_hash, telemetry_hash: model.telemetry_hash });
      expect(boards.links["adcs"]).toMatchObject({
        steps: 3001,
        losses: 0,
        firmware: expect.stringMatching(/^falak-posix/),
      });
      expect(boards.links["power"]).toMatchObject({ steps: 301, losses: 0 });
    } finally {
      for (const stub of stubs) stub.end();
    }
  });
});

describe("the C units on another spacecraft, whose numbers come with their first steps", () => {
  it("end with the hashes of the model", async () => {
    const model = await fly("20min", [], "flat-panel");
    const boards = await fly("20min", ["adcs=posix", "power=posix"], "flat-panel");
    expect(boards).toMatchObject({ state_hash: model.state_hash, telemetry_hash: model.telemetry_hash });
  });
});

describe("a stub started by hand", () => {
  it("registers itself, and takes its record away when it ends", async () => {
    const stub = await start("power");
    const { stubs } = await registeredStubs(records);
    const mine = stubs.filter(({ uid }) => uid === "test-power");
    expect(mine).toMatchObject([{ unit: "power", at: { kind: "serial", path: stub.path } }]);
    stub.end();
    expect(await stub.ended).toBe(0);
    expect(readdirSync(records).filter((name) => name.includes("test-power"))).toEqual([]);
  });

  it("says how it is used where it does not understand", async () => {
    const refused = promisify(execFile)(posixProgram("adcs"), ["--baud", "9600"]);
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("usage: falak-adcs") });
    const long = promisify(execFile)(posixProgram("adcs"), ["--uid", "seventeen letters"]);
    await expect(long).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("1 to 16 characters") });
  });

  it("says how it is used where it is asked, which is no mistake", async () => {
    const { stdout } = await promisify(execFile)(posixProgram("adcs"), ["--help"]);
    expect(stdout).toContain("--target adcs=serial:uid=TEXT");
  });
});

describe("a stub that a bench started", () => {
  it("is opened at the path that it announces, does not register, and ends with its port", async () => {
    const port = await openProcess({
      kind: "process",
      command: [posixProgram("comms"), "--parent", "--uid", "child"],
      env: { XDG_RUNTIME_DIR: runtime },
      startTimeout_ms: 10_000,
    });
    const { causes } = hear(port);
    const pid = Number(/pid (\d+)/.exec(port.description)?.[1]);
    expect((await registeredStubs(records)).stubs.filter(({ uid }) => uid === "child")).toEqual([]);
    port.close();
    expect(causes).toEqual([{ kind: "closed-here" }]);
    await until(() => !isAlive(pid), "the stub to end");
  });

  it("ends when its stdin does", async () => {
    const child = spawn(posixProgram("adcs"), ["--parent"], { env, stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    child.stdin.end();
    expect(await ended).toBe(0);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
