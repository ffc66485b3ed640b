/** The command line as a person or a script runs it: a process of its own, its streams, its exit code. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const main = join(import.meta.dirname, "../../src/cli/main.ts");

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits for a text on stderr, at most 60 s. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly limit_ms?: number;
}

/** Starts falak; it is killed where it takes longer than the limit. */
export function start(words: readonly string[], { env = {}, cwd, limit_ms = 110_000 }: Surroundings = {}): Running {
  const child = spawn(process.execPath, [main, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    // Node keeps what it compiled: a start takes half the time.
    env: { ...process.env, NO_COLOR: "1", NODE_COMPILE_CACHE: join(tmpdir(), "falak-test-compile-cache"), ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const timer = setTimeout(() => child.kill("SIGKILL"), limit_ms);
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout, stderr });
    });
  });
  return {
    child,
    ended,
    async says(pattern) {
      const end_ms = performance.now() + 60_000;
      for (;;) {
        const found = pattern.exec(stderr);
        if (found !== null) return found;
        if (performance.now() > end_ms || child.exitCode !== null)
          throw new Error(`falak ${words.join(" ")} did not say ${String(pattern)}; stderr: ${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

export const falak = (words: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  start(words, surroundings).ended;

/** The one JSON document on stdout; throws where there is anything else. */
export function document({ stdout, stderr }: Ended): unknown {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    throw new Error(`stdout is not one JSON document (${String(error)}): ${stdout.slice(0, 300)}; stderr: ${stderr}`, {
      cause: error,
    });
  }
}

/** A target process of the test's own; `at` is how `--target UNIT=` names it. */
export async function startTarget(
  unit: string,
  words: readonly string[],
  surroundings?: Surroundings,
): Promise<Running & { at: string }> {
  const running = start(["target", unit, ...words], { limit_ms: 120_000, ...surroundings });
  const [, at] = await running.says(/--target \w+=(\S+)/);
  return { ...running, at: at as string };
}

/** Ends a target of ours. */
export async function end({ child, ended }: Running, signal: NodeJS.Signals = "SIGTERM"): Promise<Ended> {
  if (child.exitCode === null) child.kill(signal);
  return ended;
}

/** Processes that a process of ours has started; Linux only. */
export function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return text
    .split(" ")
    .filter((word) => word !== "")
    .map(Number);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A directory that is gone when `use` is done. */
export async function inDirectory<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "falak-test-"));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

export interface RunDocument {
  readonly state_hash: string;
  readonly telemetry_hash: string;
  readonly verdict: string;
  readonly ended: string;
  readonly broken: string | null;
  readonly simulated_s: number;
  readonly wall_s: number;
  readonly links: Record<
    string,
    { state: string; losses: number; missed: number; overruns: number; answers: number; steps: number; uid: string }
  >;
}

export const hashesOf = ({
  state_hash,
  telemetry_hash,
}: RunDocument): { state_hash: string; telemetry_hash: string } => ({ state_hash, telemetry_hash });

export const overrunsOf = ({ links }: RunDocument): number =>
  Object.values(links).reduce((sum, { overruns }) => sum + overruns, 0);
