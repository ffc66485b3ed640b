/** What the exercise tells the shell as it goes: telemetry as units answered it, notices for people, faults for wires. Not state. */

import type { SimTime } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { CommandStatus } from "./commands.ts";
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

/** A telemetry packet that came down, at the moment of its reception. */
export interface ReceivedPacket {
  readonly at: SimTime;
  /** The packet's own time. */
  readonly generatedAt: SimTime;
  readonly station: string;
  readonly channel: number;
  readonly sequence: number;
  readonly unit: UnitName;
  /** `falak.obc.v1.Content`. */
  readonly content: number;
  readonly body: Uint8Array;
  /** The whole packet as it came. */
  readonly bytes: Uint8Array;
}

/** A telecommand in the ground's log moved on, or somebody changed it. */
export interface CommandChange {
  readonly at: SimTime;
  readonly requestId: number;
  readonly unit: UnitName;
  readonly name: string;
  readonly status: CommandStatus;
  /** Named reason of a refusal, what somebody did, or empty. */
  readonly reason: string;
  /** Who asked for it, or did this to it. */
  readonly by: string;
  /** As who asked wrote it, to know it by; empty where nothing was. */
  readonly ticket: string;
}

/** Packets and command changes that are kept for a shell that takes none; older ones are forgotten. */
const keptMax = 4096;

/** Collects all of it until the shell takes them. The shell takes them after every slice, so that nothing piles up. */
export class Outbox {
  #notices: Notice[] = [];
  #records: UnitRecord[] = [];
  #wireChanges: WireChange[] = [];
  #packets: ReceivedPacket[] = [];
  #commandChanges: CommandChange[] = [];

  notice(at: SimTime, source: string, severity: Severity, text: string, hidden = false): void {
    this.#notices.push(hidden ? { at, source, severity, text, hidden } : { at, source, severity, text });
  }

  record(record: UnitRecord): void {
    this.#records.push(record);
  }

  packet(packet: ReceivedPacket): void {
    keepNewest(this.#packets, packet);
  }

  commandChange(change: CommandChange): void {
    keepNewest(this.#commandChanges, change);
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

  takePackets(): readonly ReceivedPacket[] {
    const taken = this.#packets;
    if (taken.length > 0) this.#packets = [];
    return taken;
  }

  takeCommandChanges(): readonly CommandChange[] {
    const taken = this.#commandChanges;
    if (taken.length > 0) this.#commandChanges = [];
    return taken;
  }

  takeWireChanges(): readonly WireChange[] {
    const taken = this.#wireChanges;
    if (taken.length > 0) this.#wireChanges = [];
    return taken;
  }
}

/** A full list forgets its older half at once: shifting one by one would cost its length each time. */
function keepNewest<T>(list: T[], item: T): void {
  if (list.length >= keptMax) list.splice(0, keptMax / 2);
  list.push(item);
}
