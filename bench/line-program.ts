import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

type Program = ChildProcessByStdio<Writable, Readable, null>;

/** A child whose answers are lines. */
export interface LineProgram {
  nextLine(): Promise<string>;
  send(line: string): void;
  /** Ends its stdin, which ends it. */
  stop(): void;
}

/** Starts the C program with one of its words. */
export function startLines(path: string, argv: readonly string[]): LineProgram {
  const program: Program = spawn(path, argv, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  return {
    async nextLine() {
      const line = await lines.next();
      if (line.done === true) throw new Error(`${path} ${argv.join(" ")} ended early; run it by hand`);
      return line.value;
    },
    send: (line) => void program.stdin.write(`${line}\n`),
    stop: () => void program.stdin.end(),
  };
}
