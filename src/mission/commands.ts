/** The ground's command log: every telecommand from its release to its end. Plain state. */

import type { SimTime } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";

/** Where a telecommand stands. EXECUTED, REFUSED and UNKNOWN are ends. */
export type CommandStatus = "QUEUED" | "RADIATED" | "ACCEPTED" | "EXECUTED" | "REFUSED" | "UNKNOWN";

export interface CommandRecord {
  readonly requestId: number;
  readonly unit: UnitName;
  readonly name: string;
  status: CommandStatus;
  /** Named reason of a refusal, otherwise empty. */
  reason: string;
  readonly queuedAt: SimTime;
  changedAt: SimTime;
}

/** Commands that are kept; the oldest ended ones are forgotten first (the recording has them all). */
export const commandsKeptMax = 500;

const ends: ReadonlySet<CommandStatus> = new Set(["EXECUTED", "REFUSED", "UNKNOWN"]);

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

/** Moves a command on; an ended one stays as it is. Returns whether it moved. */
export function moveOn(command: CommandRecord, status: CommandStatus, reason: string, at: SimTime): boolean {
  if (hasEnded(command) || command.status === status) return false;
  command.status = status;
  command.reason = reason;
  command.changedAt = at;
  return true;
}
