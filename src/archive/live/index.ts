/** The live archive's ports. */

export { Archive, type ArchiveOptions, dictionaryParameters, openArchive } from "./archive.ts";
export type {
  Acknowledged,
  AlarmAction,
  AlarmRecord,
  Batch,
  CommandRecord,
  EventRecord,
  NoteRecord,
  Origin,
  PacketRecord,
  SampleColumns,
} from "./batch.ts";
export { exportArchive } from "./export/export.ts";
export { exportTables } from "./export/work.ts";
export { origins } from "./batch.ts";
export type { ExportFormat, ExportResult, ExportTable, ExportWork } from "./export/work.ts";
export type { Branch, ExerciseIdentity, ParameterLists, ParameterName } from "./identity.ts";
export { openView, type OpenedView } from "./query/open.ts";
export { type BranchOverview, overview } from "./query/overview.ts";
export type { Answered, AnswerTo, Found, Query, SampleRange } from "./query/queries.ts";
export type { Series } from "./query/series.ts";
export type { ArchiveStatus } from "./queue.ts";
export type { Begun } from "./store/writer.ts";
