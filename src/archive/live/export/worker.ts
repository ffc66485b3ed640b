/** The thread of an export. */

import { parentPort, workerData } from "node:worker_threads";
import { wordsOf } from "../failure.ts";
import { giveWay } from "../priority.ts";
import { exportArchive } from "./export.ts";
import type { ExportResult, ExportWork } from "./work.ts";

function result(): ExportResult {
  try {
    return exportArchive(workerData as ExportWork);
  } catch (error) {
    return { ok: false, reason: "failed", why: wordsOf(error) };
  }
}

giveWay();
parentPort?.postMessage(result());
