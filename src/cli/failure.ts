/** How the command line ends: exit codes, and errors that people are to read without a stack. */

import { RecordingError } from "../archive/index.ts";
import { BenchError } from "../bench/errors.ts";
import type { Mistake } from "../mission/scenario/mistake.ts";

/** 0 done and passed, 1 a check failed, 2 the words or a file are wrong, 3 the bench is broken, 4 inconclusive. */
export const exitCode = { passed: 0, failed: 1, usage: 2, broken: 3, inconclusive: 4 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The words or a file are wrong. The message is for the person who wrote them. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Where a file is wrong: each mistake as data. */
  readonly mistakes?: readonly Mistake[];
}

/** Tells on stderr what a person can act on, and returns the code to exit with; anything unforeseen keeps its stack. */
export function tell(error: unknown): ExitCode {
  const { code, text } = judge(error);
  process.stderr.write(`${text}\n`);
  return code;
}

/**
 * Ends a verb that could not do its work. Where its words ask for one JSON document, there is one:
 * `{"error": {"kind", "message", "mistakes"?}}`.
 */
export function report(error: unknown, words: readonly string[] = process.argv): ExitCode {
  if (words.includes("--json")) process.stdout.write(`${JSON.stringify({ error: errorDocument(error) })}\n`);
  return tell(error);
}

/** A path that a person can write otherwise; the disk itself is well. */
const wrongPath: ReadonlySet<string> = new Set(["exists", "no-such-folder", "no-permission", "foreign"]);

function judge(error: unknown): { readonly code: ExitCode; readonly text: string } {
  if (error instanceof UsageError) return { code: exitCode.usage, text: error.message.trimEnd() };
  if (error instanceof RecordingError && wrongPath.has(error.code)) {
    return { code: exitCode.usage, text: `falak: ${error.message}` };
  }
  if (error instanceof BenchError || error instanceof RecordingError)
    return { code: exitCode.broken, text: `falak: ${error.message}` };
  return {
    code: exitCode.broken,
    text: `falak: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  };
}

function errorDocument(error: unknown): { kind: string; message: string; mistakes?: readonly unknown[] } {
  const message = error instanceof Error ? error.message.trimEnd() : String(error);
  if (error instanceof BenchError || error instanceof RecordingError) return { kind: error.code, message };
  if (!(error instanceof UsageError)) return { kind: "unexpected", message };
  return { kind: "usage", message, ...(error.mistakes === undefined ? {} : { mistakes: error.mistakes }) };
}
