/** What the exercise tells the shell as it goes: telemetry as units answered it, notices for people, faults for wires. Not state. */

import type { SimTime } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { WireChange } from "./wires.ts";

export type Severity = "info" | "low" | "medium" | "high";

/** Something worth a line in an event list. */
export interface Notice {
  readonly at: SimTime;
  /** A unit, `ground`, `environment`, `timeline` or `bench`. */
  readonly source: string;
  readonly severity: Severity;
  readonly text: string;
  /** Not for trainees. */
  readonly hidden?: true;
}

export type RecordContent = "telemetry" | "event" | "verification";

/** One report of a unit at the moment at which it took effect. `body` is its encoded message. */
export interface UnitRecord {
  readonly at: SimTime;
  readonly unit: UnitName;
  readonly content: RecordContent;
  readonly message: object;
  readonly body: Uint8Array;
}

/** Collects all of it until the shell takes them. The shell takes them after every slice, so that nothing piles up. */
export class Outbox {
  #notices: Notice[] = [];
  #records: UnitRecord[] = [];
  #wireChanges: WireChange[] = [];

  notice(at: SimTime, source: string, severity: Severity, text: string, hidden = false): void {
    this.#notices.push(hidden ? { at, source, severity, text, hidden } : { at, source, severity, text });
  }

  record(record: UnitRecord): void {
    this.#records.push(record);
  }

  /** A fault on a wire begins or ends. */
  wireChange(change: WireChange): void {
    this.#wireChanges.push(change);
  }

  takeNotices(): readonly Notice[] {
    const taken = this.#notices;
    if (taken.length > 0) this.#notices = [];
    return taken;
  }

  takeRecords(): readonly UnitRecord[] {
    const taken = this.#records;
    if (taken.length > 0) this.#records = [];
    return taken;
  }

  takeWireChanges(): readonly WireChange[] {
    const taken = this.#wireChanges;
    if (taken.length > 0) this.#wireChanges = [];
    return taken;
  }
}
