/** The archive's ports: what other rooms may use. */

export type { BreakpointContent, BreakpointFirmware, BreakpointUnit, UnitState } from "./breakpoint/content.ts";
export { readBreakpoint, type ReadBreakpoint, writeBreakpoint } from "./breakpoint/file.ts";
export { type Comparison, compareRecordings, type DiffOptions, laterBeginning, type Parting } from "./diff/compare.ts";
export type { Deviation, Extreme } from "./diff/deviations.ts";
export { exact, type FieldDifference, type Tolerance, type Tolerances } from "./diff/fields.ts";
export { comparablePaths } from "./diff/paths.ts";
export {
  type Acknowledged,
  type AlarmAction,
  type AlarmRecord,
  type Answered,
  type AnswerTo,
  Archive,
  type ArchiveOptions,
  type ArchiveStatus,
  type Batch,
  type Begun,
  type Branch,
  type BranchOverview,
  type CommandRecord,
  dictionaryParameters,
  type EventRecord,
  type ExerciseIdentity,
  exportArchive,
  type ExportFormat,
  type ExportResult,
  type ExportTable,
  exportTables,
  type ExportWork,
  type Found,
  type NoteRecord,
  openArchive,
  type OpenedView,
  openView,
  type Origin,
  origins,
  overview,
  type PacketRecord,
  type ParameterLists,
  type ParameterName,
  type Query,
  type SampleColumns,
  type SampleRange,
  type Series,
} from "./live/index.ts";
export { capture, unitsOnWires } from "./pcapng/capture.ts";
export { protoTexts } from "./pcapng/proto-text.ts";
export type {
  RecordedBreakpoint,
  RecordingHeader,
  RecordingResult,
  RecordingVersions,
  Recovery,
  SyncMode,
} from "./recording/description.ts";
export type {
  RecordedNotice,
  RecordedReport,
  RecordedWire,
  ReportContent,
  WireDirection,
} from "./recording/entries.ts";
export { RecordingError, recordingError, type RecordingFailureCode } from "./recording/failure.ts";
export { readRecording, type ReadResult, type Recording } from "./recording/reader.ts";
export { recover, type RecoverResult } from "./recording/recover.ts";
export type { RecordingRefusal, RefusalCode } from "./recording/refusal.ts";
export { type Closed, RecordingWriter } from "./recording/writer.ts";
export { ownVersions, versionDifferences } from "./recording/versions.ts";
export { commands } from "./tables/commands.ts";
export { events } from "./tables/events.ts";
export { csv, json, type Table } from "./tables/table.ts";
export { longTelemetry, wideTelemetry } from "./tables/telemetry.ts";
