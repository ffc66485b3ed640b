/** An export in a thread of its own, so that neither the exercise nor the archive's writer waits for it. */

import { Worker } from "node:worker_threads";
import { wordsOf } from "../failure.ts";
import type { ExportResult, ExportWork } from "./work.ts";

/** Never rejects. */
export function runExport(work: ExportWork): Promise<ExportResult> {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./worker.${ending}`, import.meta.url), { workerData: work, execArgv: [] });
  return new Promise((resolve) => {
    worker.once("message", resolve);
    worker.once("error", (error) => resolve({ ok: false, reason: "failed", why: wordsOf(error) }));
    worker.once("exit", () => resolve({ ok: false, reason: "failed", why: "the export ended early; run it again" }));
  });
}
