import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { BenchError } from "../errors.ts";
import { announcedPath } from "./announcement.ts";
import type { ProcessSpec } from "./port.ts";

const startTimeoutDefault_ms = 10_000;
/** How long a child may take to end after SIGTERM. */
const termGrace_ms = 2000;
/** How long after its exit the rest of its stderr is awaited. */
const stderrGrace_ms = 100;
/** What is kept of its stderr for messages. */
const stderrMax_chars = 2000;

type Spawned = ChildProcessByStdio<Writable, Readable, Readable>;

export interface ChildEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** A child process of ours: nothing else is ever signalled. */
export interface Child {
  /** The program and its first argument, for messages. */
  readonly name: string;
  readonly pid: number;
  /** The path that it announced; rejects with a BenchError. */
  readonly announced: Promise<string>;
  /** Never rejects. */
  readonly ended: Promise<ChildEnd>;
  /** The end of its stderr, ready to stand in a sentence; empty where it said nothing. */
  lastWords(): string;
  /** SIGTERM, and SIGKILL 2 s later. Idempotent. */
  kill(): void;
}

/** Starts `spec.command` and waits in the background for its announcement. */
export function startChild(spec: ProcessSpec): Child {
  const [program, ...argv] = spec.command;
  const name = spec.name ?? spec.command.slice(0, 2).join(" ");
  const spawned: Spawned = spawn(program, argv, {
    cwd: spec.cwd,
    env: { ...process.env, ...spec.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // A child that ended first breaks the pipe; its exit says so.
  spawned.stdin.on("error", () => undefined);
  const lastWords = collectStderr(spawned.stderr);
  const ended = endOf(spawned);
  const kill = killer(spawned, ended);
  return {
    name,
    pid: spawned.pid ?? 0,
    announced: announcement(spawned, name, spec, lastWords),
    ended,
    lastWords,
    kill,
  };
}

function collectStderr(stderr: Readable): () => string {
  let tail = "";
  stderr.setEncoding("utf8");
  stderr.on("data", (text: string) => {
    tail = (tail + text).slice(-stderrMax_chars);
  });
  return () => (tail.trim() === "" ? "" : `, last on stderr: ${tail.trim()}`);
}

function endOf(spawned: Spawned): Promise<ChildEnd> {
  return new Promise((resolve) => {
    // "close" follows "exit" once all of stderr has been read; a grandchild that keeps the pipes must not delay it.
    spawned.once("exit", (exitCode, signal) => {
      const end = { exitCode, signal };
      const timer = setTimeout(() => resolve(end), stderrGrace_ms);
      spawned.once("close", () => {
        clearTimeout(timer);
        resolve(end);
      });
    });
    spawned.once("error", () => resolve({ exitCode: null, signal: null }));
  });
}

function announcement(spawned: Spawned, name: string, spec: ProcessSpec, lastWords: () => string): Promise<string> {
  const { startTimeout_ms = startTimeoutDefault_ms } = spec;
  return new Promise((resolve, reject) => {
    const fail = (code: "start-failed" | "start-timeout" | "target-exited", what: string, cause?: unknown): void => {
      clearTimeout(timer);
      const message = `target process ${name} ${what}${lastWords()}; start it by hand to see more`;
      reject(new BenchError(code, message, { cause }));
    };
    const timer = setTimeout(() => {
      fail("start-timeout", `announced no path on its stdout in ${startTimeout_ms} ms`);
    }, startTimeout_ms);
    announcedPath(spawned.stdout, (path) => {
      clearTimeout(timer);
      resolve(path);
    });
    spawned.once("error", (cause) => fail("start-failed", `could not be started (${cause.message})`, cause));
    spawned.once("close", (exitCode, signal) => {
      fail("target-exited", `ended before it announced a path (${signal ?? `code ${exitCode}`})`);
    });
  });
}

const living = new Set<Spawned>();

/** No child outlives a bench that ends in a usual way; one whose bench was killed still sees its stdin end. */
process.once("exit", () => {
  for (const spawned of living) spawned.kill("SIGKILL");
});

function killer(spawned: Spawned, ended: Promise<ChildEnd>): () => void {
  let asked = false;
  living.add(spawned);
  void ended.then(() => living.delete(spawned));
  return () => {
    if (asked) return;
    asked = true;
    spawned.stdin.end();
    spawned.kill("SIGTERM");
    const timer = setTimeout(() => spawned.kill("SIGKILL"), termGrace_ms);
    void ended.then(() => clearTimeout(timer));
  };
}
