/** The ground's command log: every telecommand from its release to its end. Plain state. */

import type { SimTime } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";

/** Where a telecommand stands. SCHEDULED ones wait in the onboard schedule. EXECUTED, REFUSED, UNKNOWN and CANCELLED are ends. */
export type CommandStatus =
  "SCHEDULED" | "QUEUED" | "RADIATED" | "ACCEPTED" | "STARTED" | "EXECUTED" | "REFUSED" | "UNKNOWN" | "CANCELLED";

/** A step on a telecommand's way. */
export interface CommandStage {
  /** A status, or `PROGRESS`. */
  readonly stage: CommandStatus | "PROGRESS";
  readonly at: SimTime;
  /** Named reason of a refusal, otherwise empty. */
  readonly reason: string;
}

export interface CommandRecord {
  readonly requestId: number;
  readonly unit: UnitName;
  readonly name: string;
  /** Its fields as somebody wrote them, for displays. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Who asked for it. */
  readonly by: string;
  /** What who asked knows it by; empty where nothing. */
  readonly ticket: string;
  status: CommandStatus;
  /** Named reason of a refusal, otherwise empty. */
  reason: string;
  /** It waits until somebody releases it. */
  held: boolean;
  readonly queuedAt: SimTime;
  changedAt: SimTime;
  /** The one that it puts into the onboard schedule; 0 for none. */
  readonly carries: number;
  /** How often it was radiated. */
  radiated: number;
  /** Its way so far; of retransmissions the first. At most `stagesMax`: more progress is not kept. */
  readonly stages: CommandStage[];
  /** The latest stage that a report named after the end UNKNOWN; told once. */
  lateStage: number;
}

/** Commands that are kept; the oldest ended ones are forgotten first (the recording has them all). */
export const commandsKeptMax = 500;

/** Steps that are kept of one telecommand, but for its end. */
export const stagesMax = 16;

const ends: ReadonlySet<CommandStatus> = new Set(["EXECUTED", "REFUSED", "UNKNOWN", "CANCELLED"]);

export const hasEnded = (command: CommandRecord): boolean => ends.has(command.status);

/** Adds a record. A full log forgets its oldest ended one, or its oldest where none has ended; returns what it forgot. */
export function keep(log: CommandRecord[], command: CommandRecord): CommandRecord | undefined {
  let forgotten: CommandRecord | undefined;
  if (log.length >= commandsKeptMax) {
    const oldest = Math.max(0, log.findIndex(hasEnded));
    [forgotten] = log.splice(oldest, 1);
  }
  log.push(command);
  return forgotten;
}

/** Notes a step. */
export function note({ stages }: CommandRecord, stage: CommandStage): void {
  if (stages.length < stagesMax || stage.stage !== "PROGRESS") stages.push(stage);
}

/** Moves a command on; an ended one stays as it is. Returns whether it moved. */
export function moveOn(command: CommandRecord, status: CommandStatus, reason: string, at: SimTime): boolean {
  if (hasEnded(command) || command.status === status) return false;
  command.status = status;
  command.reason = reason;
  command.changedAt = at;
  note(command, { stage: status, at, reason });
  return true;
}
