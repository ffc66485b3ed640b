/** What this process holds of the operating system's. Linux only. */

import { readdirSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

export const descriptorCount = (): number => readdirSync("/proc/self/fd").length;

/** Buffers are given back by other threads after a collection. */
const sweep_ms = 50;

/** Memory of this process after full collections: resident, and what JavaScript holds of it, buffers included. */
export async function memory_bytes(): Promise<{ readonly resident: number; readonly held: number }> {
  for (let times = 0; times < 2; times += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, sweep_ms));
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, held: heapUsed + external };
}
