import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface Pinned<T> {
  readonly result: T;
  /** False where the system offers no `taskset`: placement by the scheduler then shows in the figures. */
  readonly pinned: boolean;
}

/**
 * Runs `measure` with this thread, and the children that it starts, on one processor.
 *
 * Two programs that hand a few bytes to each other take 9 us on one processor and 30 to 160 us on two, as idle processors
 * have to be woken; which it is, the scheduler decides per pair and minute, and no ratio survives that.
 */
export async function onOneProcessor<T>(measure: () => Promise<T>): Promise<Pinned<T>> {
  const before = await affinity();
  const last = before?.match(/\d+$/)?.[0];
  if (before === undefined || last === undefined || !(await setAffinity(last))) {
    return { result: await measure(), pinned: false };
  }
  try {
    return { result: await measure(), pinned: true };
  } finally {
    await setAffinity(before);
  }
}

/** The processors of the main thread, as a list such as `0-3`. */
async function affinity(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("taskset", ["-cp", String(process.pid)]);
    return stdout.trim().match(/[\d,-]+$/)?.[0];
  } catch {
    return undefined;
  }
}

async function setAffinity(processors: string): Promise<boolean> {
  try {
    await promisify(execFile)("taskset", ["-cp", processors, String(process.pid)]);
    return true;
  } catch {
    return false;
  }
}
