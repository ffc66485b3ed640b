/** Lockstep does not depend on how fast anybody is: one hash for the C stubs here and in QEMU, on processors with other work. */

import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { document, falak, hashesOf, type RunDocument } from "../cli/support.ts";
import { make } from "../firmware/support/build.ts";

const runCount = 10;
const units = ["adcs", "power", "comms"] as const;
const targets = ["posix", "qemu:stm32f405"] as const;

/** Keeps every processor busy while `act` runs. */
async function underLoad<T>(act: () => Promise<T>): Promise<T> {
  const burners: ChildProcess[] = Array.from({ length: availableParallelism() }, () =>
    spawn("nice", ["-n", "5", "sh", "-c", "while :; do :; done"], { stdio: "ignore" }),
  );
  try {
    return await act();
  } finally {
    for (const burner of burners) burner.kill("SIGKILL");
  }
}

async function hashes(target: string): Promise<object> {
  const words = units.flatMap((unit) => ["--target", `${unit}=${target}`]);
  const ended = await falak(["run", "first-contact", "--for", "2min", ...words, "--json"], { limit_ms: 5 * 60_000 });
  const result = document(ended) as RunDocument;
  expect(result.ended, ended.stderr).toBe("reached");
  for (const unit of units) expect(result.links[unit]!.answers, unit).toBe(unit === "adcs" ? 1200 : 120);
  return hashesOf(result);
}

describe("lockstep under load", () => {
  it(`gives one state hash and one telemetry hash in ${runCount} runs on each of ${targets.join(" and ")}`, async () => {
    for (const board of ["posix", "stm32f405"]) make(`BOARD=${board}`);
    const seen = await underLoad(async () => {
      const found: object[] = [];
      for (let run = 0; run < runCount; run += 1) for (const target of targets) found.push(await hashes(target));
      return found;
    });
    expect(new Set(seen.map((each) => JSON.stringify(each)))).toHaveProperty("size", 1);
  });
});
