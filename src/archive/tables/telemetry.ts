/** Telemetry as rows: one for each value, or one for each report with a column for each value. */

import { dictionary, valueOf } from "../../messages/dictionary.ts";
import type { Parameter } from "../../messages/dictionary.ts";
import type { RecordedReport } from "../recording/entries.ts";
import type { Recording } from "../recording/reader.ts";
import { decodeReport } from "../recording/report.ts";
import { type Cell, momentColumns, momentsOf, type Table } from "./table.ts";

/** A row for each value of each report: its name in the dictionary, its unit, and the label of an enumerated one. */
export function longTelemetry(recording: Recording): Table {
  return { columns: [...momentColumns, "name", "value", "unit", "label"], rows: longRows(recording) };
}

function* longRows(recording: Recording): Generator<readonly Cell[]> {
  const moment = momentsOf(recording);
  for (const report of recording.reports(undefined, "telemetry")) {
    const message = decodeReport(report);
    if (message === undefined) continue;
    for (const parameter of parametersOf(report.unit)) {
      const value = cellOf(parameter, message);
      const label = parameter.states.find((state) => state.value === value)?.label ?? null;
      if (value !== null) yield [...moment(report.at), parameter.name, value, parameter.unit, label];
    }
  }
}

/** A row for each report, a column for each value of the units that reported; `adcs.mode`, `power.bus_voltage_v`. */
export function wideTelemetry(recording: Recording): Table {
  const units = new Set([...recording.counts.keys()].flatMap((topic) => /^telemetry\/(.+)$/.exec(topic)?.[1] ?? []));
  const parameters = [...units].flatMap(parametersOf);
  return {
    columns: [...momentColumns, ...parameters.map(({ name }) => name)],
    rows: wideRows(recording, parameters),
  };
}

/** Reports of one moment share a row. */
function* wideRows(recording: Recording, parameters: readonly Parameter[]): Generator<readonly Cell[]> {
  const moment = momentsOf(recording);
  let messages = new Map<string, object>();
  let before: RecordedReport | undefined;
  const row = (at: RecordedReport["at"]): readonly Cell[] => {
    const values = parameters.map((parameter) => cellOf(parameter, messages.get(parameter.owner)));
    return [...moment(at), ...values];
  };
  for (const report of recording.reports(undefined, "telemetry")) {
    if (before !== undefined && (before.at !== report.at || messages.has(report.unit))) {
      yield row(before.at);
      messages = new Map();
    }
    before = report;
    const message = decodeReport(report);
    if (message !== undefined) messages.set(report.unit, message);
  }
  if (before !== undefined) yield row(before.at);
}

const parametersOf = (unit: string): Parameter[] =>
  dictionary.parameters.filter(({ message }) => message === `falak.${unit}.v1.Telemetry`);

function cellOf(parameter: Parameter, message: object | undefined): Cell {
  const value = message === undefined ? null : valueOf(parameter, message);
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
