/** What came from outside and what became of it, as rows: events of the input log, and units' verifications of telecommands. */

import type { InputEntry } from "../../kernel/index.ts";
import { enumName } from "./names.ts";
import type { RecordedReport } from "../recording/entries.ts";
import type { Recording } from "../recording/reader.ts";
import { decodeReport } from "../recording/report.ts";
import { merged } from "./merged.ts";
import { type Cell, momentColumns, momentsOf, type Table } from "./table.ts";

type EventInput = Extract<InputEntry, { type: "event" }>;

/**
 * `source` is the component that got an input, or the unit that verified; `kind` the kind of the input, or `verification`.
 * `content` is the input's payload as JSON. Targets' answers are no commands and are left out.
 */
export function commands(recording: Recording): Table {
  return {
    columns: [...momentColumns, "source", "kind", "request_id", "stage", "reason", "content"],
    rows: rows(recording),
  };
}

function* rows(recording: Recording): Generator<readonly Cell[]> {
  const moment = momentsOf(recording);
  for (const entry of merged<EventInput | RecordedReport>(
    inputs(recording),
    recording.reports(undefined, "verification"),
  )) {
    yield [...moment(entry.at), ...("unit" in entry ? verificationCells(entry) : inputCells(entry))];
  }
}

function* inputs(recording: Recording): Generator<EventInput> {
  for (const entry of recording.inputs()) if (entry.type === "event") yield entry;
}

function inputCells({ target, kind, payload }: EventInput): Cell[] {
  const telecommand = (payload as { telecommand?: { requestId?: unknown } } | null)?.telecommand;
  const requestId = typeof telecommand?.requestId === "number" ? telecommand.requestId : null;
  return [target, kind, requestId, null, null, JSON.stringify(payload, plain) ?? null];
}

function verificationCells(report: RecordedReport): Cell[] {
  const read = decodeReport(report) as { requestId: number; stage: number; reason: number } | undefined;
  if (read === undefined) return [report.unit, "verification", null, null, null, "undecodable"];
  const { requestId, stage, reason } = read;
  return [report.unit, "verification", requestId, enumName("Stage", stage), enumName("FailureReason", reason), null];
}

/** What JSON has no word for, as text. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
