/** What the archive takes: plain structures that cross a MessagePort. Times are microseconds since the start of the exercise. */

/** Who may see it: what came down, what units say on the bench, what is. */
export type Origin = "downlink" | "cable" | "truth";

export const origins: readonly Origin[] = ["downlink", "cable", "truth"];

/** A packet as it was received. */
export interface PacketRecord {
  /** Onboard time at which it was made. */
  readonly generated_us: number;
  /** Time at which the ground had it. */
  readonly received_us: number;
  /** Moment of the exercise at which it entered the archive; a branch shares what its parent had by then. */
  readonly simulated_us: number;
  readonly station: string;
  /** The counter that numbers it. */
  readonly channel: string;
  /** Counts the restarts of that counter, as the boot count does. With channel and sequence it makes a packet unique. */
  readonly epoch: number;
  readonly sequence: number;
  readonly unit: string;
  readonly content: string;
  readonly bytes: Uint8Array;
}

/** Samples of many parameters, a row each; all columns have the same length. Booleans are 0 and 1, states their numbers. */
export interface SampleColumns {
  readonly origin: Origin;
  /** Index in the list of its origin that the archive was opened with. */
  readonly parameter: Uint32Array;
  readonly generated_us: Float64Array;
  /** Also decides whether a branch shares it. */
  readonly received_us: Float64Array;
  readonly value: Float64Array;
  /** Index in the batch's packets of the one that carried it: the sample of a packet that is there already is left out. -1: none. */
  readonly packet?: Int32Array;
}

/** One step in the life of a telecommand. */
export interface CommandRecord {
  readonly simulated_us: number;
  /** Number that the ground gave it. */
  readonly requestId: number;
  readonly unit: string;
  readonly name: string;
  /** JSON; empty where an earlier record has them. */
  readonly arguments: string;
  readonly stage: string;
  /** Empty where all is well. */
  readonly reason: string;
  /** Who sent, changed or removed it; empty for the spacecraft. */
  readonly by: string;
}

export interface EventRecord {
  readonly origin: Origin;
  readonly generated_us: number;
  readonly received_us: number;
  readonly simulated_us: number;
  /** A unit, or `ground`, `environment`, `timeline`, `bench`. */
  readonly source: string;
  readonly severity: string;
  /** Of the dictionary; empty for a line without one. */
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
  /** Index in the batch's packets of the one that carried it; as for samples. */
  readonly packet?: number;
}

export type AlarmAction = "raise" | "acknowledge" | "clear" | "shelve" | "unshelve";

export interface AlarmRecord {
  readonly simulated_us: number;
  /** What is out of limits: a parameter's name, or a check of the ground. */
  readonly subject: string;
  readonly action: AlarmAction;
  readonly severity: string;
  readonly value: number | null;
  /** Empty for the ground itself. */
  readonly by: string;
  readonly comment: string;
}

export interface NoteRecord {
  readonly simulated_us: number;
  readonly origin: Origin;
  /** `note`, `marker`, or what the console calls it. */
  readonly kind: string;
  readonly by: string;
  readonly text: string;
}

/** One commit's worth; it is stored whole or not at all. */
export interface Batch {
  /** As `begin` or `branch` gave it. */
  readonly branch: number;
  readonly packets?: readonly PacketRecord[];
  readonly samples?: readonly SampleColumns[];
  readonly commands?: readonly CommandRecord[];
  readonly events?: readonly EventRecord[];
  readonly alarms?: readonly AlarmRecord[];
  readonly notes?: readonly NoteRecord[];
}

/** What became of a batch. `rows` counts records and samples alike. */
export type Acknowledged =
  | {
      readonly status: "stored";
      readonly rows: number;
      /** Left out, as their packets are in the archive already: those packets, their samples and their events. */
      readonly repeated: number;
    }
  | {
      /**
       * `full`: no room on the disk, or the size that was allowed is reached. `failing`: the disk fails. `backlog`: too much waits.
       * `refused`: the batch is wrong. `closed`: the archive is.
       */
      readonly status: "full" | "failing" | "backlog" | "refused" | "closed";
      readonly why: string;
      /** Rows that are not in the archive. */
      readonly rows: number;
    };

/** Records and samples in a batch. */
export function rowsIn(batch: Batch): number {
  let rows = 0;
  for (const records of recordsIn(batch)) rows += records.length;
  for (const { parameter } of batch.samples ?? []) rows += parameter.length;
  return rows;
}

const recordSize_bytes = 200;
const sampleSize_bytes = 32;

/** Roughly what a batch weighs while it waits. */
export function weight_bytes(batch: Batch): number {
  let size_bytes = 0;
  for (const records of recordsIn(batch)) size_bytes += records.length * recordSize_bytes;
  for (const { bytes } of batch.packets ?? []) size_bytes += bytes.length;
  for (const { parameter } of batch.samples ?? []) size_bytes += parameter.length * sampleSize_bytes;
  return size_bytes;
}

const recordsIn = ({ packets, commands, events, alarms, notes }: Batch): readonly (readonly unknown[])[] => [
  packets ?? [],
  commands ?? [],
  events ?? [],
  alarms ?? [],
  notes ?? [],
];
