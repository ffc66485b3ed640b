/** Memory does not grow with simulated time. Linux only: the kernel of the operating system is asked. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { document, type RunDocument, start } from "../cli/support.ts";

const residentMax_MiB = 250;
/** What the garbage collector may leave lying about from one look to the next. */
const growthMax_MiB = 30;

interface Memory {
  readonly peak_MiB: number;
  readonly median_MiB: number;
}

function field_MiB(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
}

/** Flies for a time and looks at the process all the while; the median is of the last third of the looks. */
async function memoryOf(duration: string): Promise<Memory> {
  const running = start(["run", "first-contact", "--for", duration, "--json"], { limit_ms: 15 * 60_000 });
  const looks_MiB: number[] = [];
  let peak_MiB = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${running.child.pid}/status`, "utf8");
      const now_MiB = field_MiB(status, "VmRSS");
      if (!(now_MiB > 0)) return;
      looks_MiB.push(now_MiB);
      peak_MiB = Math.max(peak_MiB, field_MiB(status, "VmHWM"));
    } catch {
      // It has ended between two looks.
    }
  }, 50);
  const ended = await running.ended;
  clearInterval(timer);
  expect((document(ended) as RunDocument).ended, ended.stderr).toBe("reached");
  const last = looks_MiB.slice(-Math.ceil(looks_MiB.length / 3)).toSorted((a, b) => a - b);
  return { peak_MiB, median_MiB: last[Math.floor(last.length / 2)] ?? 0 };
}

describe("24 simulated hours with model targets", () => {
  it("stay under 250 MB of resident memory, no more than 6 hours need", async () => {
    const short = await memoryOf("6h");
    const long = await memoryOf("24h");
    console.info(
      `6 h: peak ${short.peak_MiB.toFixed(0)} MiB, 24 h: peak ${long.peak_MiB.toFixed(0)} MiB; late medians ${short.median_MiB.toFixed(0)} and ${long.median_MiB.toFixed(0)} MiB`,
    );
    expect(long.peak_MiB).toBeGreaterThan(20);
    expect(long.peak_MiB).toBeLessThan(residentMax_MiB);
    expect(long.median_MiB - short.median_MiB).toBeLessThan(growthMax_MiB);
  });
});
