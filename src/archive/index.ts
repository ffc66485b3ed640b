/** The archive's ports: what other rooms may use. */

export { type Comparison, compareRecordings, type DiffOptions, type Parting } from "./diff/compare.ts";
export { exact, type FieldDifference, type Tolerance, type Tolerances } from "./diff/fields.ts";
export type {
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
export { RecordingError, type RecordingFailureCode } from "./recording/failure.ts";
export { readRecording, type ReadResult, type Recording } from "./recording/reader.ts";
export { recover, type RecoverResult } from "./recording/recover.ts";
export type { RecordingRefusal, RefusalCode } from "./recording/refusal.ts";
export { type Closed, RecordingWriter } from "./recording/writer.ts";
export { ownVersions, versionDifferences } from "./recording/versions.ts";
