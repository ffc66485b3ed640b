/** What happened, as rows: the event list that people saw, and the events that units reported, in the order of their moments. */

import { eventOf } from "../../messages/dictionary.ts";
import type { RecordedNotice, RecordedReport } from "../recording/entries.ts";
import type { Recording } from "../recording/reader.ts";
import { decodeReport } from "../recording/report.ts";
import { merged } from "./merged.ts";
import { type Cell, momentColumns, momentsOf, type Table } from "./table.ts";

interface UnitEvent {
  readonly code: number;
  readonly severity: number;
  readonly value: number;
}

/** Of `EventSeverity`; 0 is one that the unit left out. */
const severities = ["unspecified", "info", "low", "medium", "high"];

/** `name` and `value` belong to units' events, `text` to the others: notices of the bench, the timeline, the ground. */
export function events(recording: Recording): Table {
  return {
    columns: [...momentColumns, "source", "severity", "name", "value", "text"],
    rows: rows(recording),
  };
}

function* rows(recording: Recording): Generator<readonly Cell[]> {
  const moment = momentsOf(recording);
  for (const entry of merged<RecordedNotice | RecordedReport>(
    recording.notices(),
    recording.reports(undefined, "event"),
  )) {
    yield [...moment(entry.at), ...("text" in entry ? noticeCells(entry) : eventCells(entry))];
  }
}

const noticeCells = ({ source, severity, text }: RecordedNotice): Cell[] => [source, severity, null, null, text];

function eventCells(report: RecordedReport): Cell[] {
  const event = decodeReport(report) as UnitEvent | undefined;
  if (event === undefined) return [report.unit, null, null, null, "undecodable"];
  const entry = eventOf(report.unit, event.code);
  const name = entry?.name ?? `${report.unit} event ${event.code}`;
  return [report.unit, severities[event.severity] ?? String(event.severity), name, event.value, entry?.help ?? null];
}
