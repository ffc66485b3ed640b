import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchResult } from "../figure.ts";
import { ingest } from "./ingest.ts";
import { month } from "./month.ts";
import { stepBeside } from "./step-beside.ts";

/** The live archive: how fast it takes samples, how fast a month of them is drawn, what the bench's STEP feels of it. */
export async function archive(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), "falak-bench-archive-"));
  try {
    const figures = [await ingest(folder), await month(folder)];
    const { figures: beside, skipped } = await stepBeside(folder);
    return { figures: [...figures, ...beside], ...(skipped === undefined ? {} : { skipped }) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
