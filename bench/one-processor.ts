import { execFile } from "node:child_process";
import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
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
  if (before === undefined || !(await setAffinity(String(await idlest(before))))) {
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

/** The one of a list such as `0-3,5` that did least over a moment; something else on it would stand between the two programs. */
async function idlest(list: string): Promise<number> {
  const allowed = list.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const before = cpus();
  await sleep(250);
  const after = cpus();
  const idle_ms = (processor: number): number =>
    (after[processor]?.times.idle ?? 0) - (before[processor]?.times.idle ?? 0);
  return allowed.reduce((best, each) => (idle_ms(each) > idle_ms(best) ? each : best));
}

async function setAffinity(processors: string): Promise<boolean> {
  try {
    await promisify(execFile)("taskset", ["-cp", processors, String(process.pid)]);
    return true;
  } catch {
    return false;
  }
}
