/** Ties a run to its recording. */

import type { RunSinks } from "../bench/run/runner.ts";
import type { RunResult } from "./result.ts";
import type { PreparedRun } from "./session.ts";

export interface OpenRecording {
  readonly sinks: Required<RunSinks>;
  close(result: RunResult): Promise<void>;
  /** Closes the file without a result where `close` was not reached. Idempotent. */
  abandon(): Promise<void>;
}

export async function openRecording(_path: string | undefined, _run: PreparedRun): Promise<OpenRecording | undefined> {
  return undefined;
}
