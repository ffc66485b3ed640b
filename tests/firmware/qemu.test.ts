/** The images of emulated boards in QEMU behind the bench. Needs gcc-arm-none-eabi, libnewlib-arm-none-eabi and qemu-system-arm. */

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { openPort } from "../../src/bench/ports/open.ts";
import type { BytePort } from "../../src/bench/ports/port.ts";
import { parseTarget } from "../../src/bench/target-spec.ts";
import { hear, until } from "../bench/ports/helpers.ts";
import { make, root, stubNames } from "./support/build.ts";

const boards = [
  { board: "stm32f405", uid: "qemu" },
  { board: "mps2-an385", uid: "mps2" },
] as const;

beforeAll(() => boards.forEach(({ board }) => void make(`BOARD=${board}`)), 300_000);

interface RunResult {
  readonly state_hash: string;
  readonly telemetry_hash: string;
  readonly links: Readonly<Record<string, { readonly steps: number; readonly losses: number }>>;
}

async function fly(...targets: readonly string[]): Promise<RunResult> {
  const words = ["run", "first-contact", "--for", "1min", "--json", ...targets.flatMap((each) => ["--target", each])];
  const main = join(root, "src", "cli", "main.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...words], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as RunResult;
}

describe("an exercise with the C units on emulated microcontrollers", () => {
  it.each(boards)("ends with the hashes of the model on $board", async ({ board, uid }) => {
    const [model, emulated] = [await fly(), await fly(...stubNames.map((unit) => `${unit}=qemu:${board}`))];
    expect(emulated).toMatchObject({ state_hash: model.state_hash, telemetry_hash: model.telemetry_hash });
    expect(emulated.links["adcs"]).toMatchObject({
      uid: `${uid}-adcs`,
      firmware: expect.stringMatching(`^falak-${board} `),
      steps: 601,
      losses: 0,
    });
    expect(emulated.links["power"]).toMatchObject({ uid: `${uid}-power`, losses: 0 });
    expect(emulated.links["comms"]).toMatchObject({ uid: `${uid}-comms`, losses: 0 });
  });
});

describe("an emulator that a bench started", () => {
  it("ends with its port", async () => {
    const parsed = parseTarget("qemu:stm32f405", "power");
    if (!parsed.ok || parsed.target.kind !== "port") throw new Error("qemu:stm32f405 is no port");
    const port = await openPort(parsed.target.port);
    const { causes } = hear(port);
    const pid = Number(/pid (\d+)/.exec(port.description)?.[1]);
    const guards = childrenOf(pid);
    expect(isAlive(pid)).toBe(true);
    port.close();
    expect(causes).toEqual([{ kind: "closed-here" }]);
    await until(() => !isAlive(pid) && !guards.some(isAlive), "the emulator and its guard to end");
  });

  it("does not outlive a bench that was killed", async () => {
    const script = join(import.meta.dirname, "support", "hold-port.ts");
    const bench = spawn(process.execPath, [script, "adcs", "qemu:mps2-an385"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(bench.stdout, "data")) as [Buffer];
    const pid = Number(/pid (\d+)/.exec(said.toString())?.[1]);
    expect(isAlive(pid)).toBe(true);
    expect(childrenOf(pid)).toHaveLength(1);
    const guards = childrenOf(pid);
    bench.kill("SIGKILL");
    await until(() => !isAlive(pid), "the emulator to end");
    await until(() => !guards.some(isAlive), "the shell that guards it to end");
  });

  it("is refused with the name of its package where it is not installed", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = "/nonexistent";
    try {
      const opened = openPort({ kind: "qemu", machine: "netduinoplus2", image: "none.elf" });
      await expect(opened).rejects.toMatchObject({
        code: "start-failed",
        message: expect.stringContaining("apt-get install qemu-system-arm"),
      });
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("names what the emulator said where it does not take the image", async () => {
    // It listens before it loads: a bench may be connected by then, or not.
    const error = await openPort({ kind: "qemu", machine: "netduinoplus2", image: "none.elf" }).then(endOf, String);
    expect(error).toContain("Could not load kernel 'none.elf'");
  });
});

async function endOf(port: BytePort): Promise<string> {
  const { causes } = hear(port);
  await until(() => causes.length > 0, "the emulator to end");
  const [cause] = causes;
  return cause?.kind === "exited" ? String(cause.error) : JSON.stringify(cause);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Processes of the system whose parent that is. Source: proc_pid_task(5). */
function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return text === "" ? [] : text.split(" ").map(Number);
}
