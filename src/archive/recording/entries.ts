/** What a recording holds, as its readers and writers see it. */

import type { SimTime } from "../../kernel/index.ts";

export type ReportContent = "telemetry" | "event" | "verification";

/** A unit's report at the moment at which it took effect; the mission's `UnitRecord` is one. `body` is the encoded message. */
export interface RecordedReport {
  readonly at: SimTime;
  readonly unit: string;
  readonly content: ReportContent;
  readonly body: Uint8Array;
}

/** A line of the event list; the mission's `Notice` is one. */
export interface RecordedNotice {
  readonly at: SimTime;
  readonly source: string;
  readonly severity: "info" | "low" | "medium" | "high";
  readonly text: string;
}

/** `tx` is bench to target. */
export type WireDirection = "tx" | "rx";

export interface RecordedWire {
  readonly at: SimTime;
  readonly unit: string;
  readonly direction: WireDirection;
  /** Monotonic clock of the host, nanoseconds since the recording began. */
  readonly host_ns: number;
  /** The same moment since 1970: the host's wall clock where the recording's wires began (to 1 ms), then its monotonic one. */
  readonly hostUtc_ns: bigint;
  readonly bytes: Uint8Array;
}
