/** How the command line ends: exit codes, and errors that people are to read without a stack. */

import { RecordingError } from "../archive/index.ts";
import { BenchError } from "../bench/errors.ts";

/** 0 done and passed, 1 a check failed, 2 the words or a file are wrong, 3 the bench is broken, 4 inconclusive. */
export const exitCode = { passed: 0, failed: 1, usage: 2, broken: 3, inconclusive: 4 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The words or a file are wrong. The message is for the person who wrote them. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Prints what a person can act on and returns the code to exit with; anything unforeseen keeps its stack. */
export function report(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return exitCode.usage;
  }
  if (error instanceof BenchError || error instanceof RecordingError) {
    process.stderr.write(`falak: ${error.message}\n`);
    return exitCode.broken;
  }
  process.stderr.write(`falak: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCode.broken;
}
