/** A program under a pseudo-terminal, with what it wrote kept as text. */

import { spawn, type IPty } from "@lydell/node-pty";
import { join } from "node:path";

export const repository = join(import.meta.dirname, "../../..");

export interface Session {
  readonly pty: IPty;
  /** Everything written so far, codes included. */
  raw(): string;
  /** Without colour codes; what is drawn at the start of a row begins a line. */
  text(): string;
  type(keys: string): void;
  /** Resolves with the exit code. */
  readonly ended: Promise<{ exitCode: number; signal?: number }>;
  /** Waits until a condition over the session holds, 90 s at most. */
  until(what: string, condition: () => boolean): Promise<void>;
}

const timeout_ms = 90_000;

export function runInTerminal(words: readonly string[], columns = 80, rows = 24, cwd = repository): Session {
  let raw = "";
  const pty = spawn(process.execPath, [...words], {
    name: "xterm-256color",
    cols: columns,
    rows,
    cwd,
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", NO_COLOR: "" },
  });
  pty.onData((data) => {
    raw += data;
  });
  const ended = new Promise<{ exitCode: number; signal?: number }>((resolve) => pty.onExit(resolve));
  const text = (): string => raw.replace(/\u001b\[\d+;1H/g, "\n").replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
  return {
    pty,
    raw: () => raw,
    text,
    type: (keys) => pty.write(keys),
    ended,
    async until(what, condition) {
      const deadline = Date.now() + timeout_ms;
      while (!condition()) {
        if (Date.now() > deadline)
          throw new Error(`no ${what} within ${timeout_ms} ms; last seen: ${text().slice(-2000)}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
  };
}

const leavesAlternateScreen = "\u001b[?1049l";
const showsCursor = "\u001b[?25h";

/** Whether the terminal was taken, and is as it was: main screen, cursor shown, nothing drawn behind that. */
export function isRestored(raw: string): boolean {
  const taken = raw.lastIndexOf("\u001b[?1049h");
  const left = raw.lastIndexOf(leavesAlternateScreen);
  const cursor = raw.lastIndexOf(showsCursor);
  const drawn = raw.lastIndexOf("\u001b[?2026h");
  return taken >= 0 && left > taken && left > drawn && cursor > raw.lastIndexOf("\u001b[?25l");
}
