/**
 * Telecommands that wait on board: the ground wraps them into an `insert_activity` of the obc and follows both.
 *
 * The wrapped one is SCHEDULED until its own reports come down, or until what became of the wrapping says that they never will.
 */

import type { SimTime } from "../kernel/index.ts";
import { unitByName, type UnitName } from "../onboard/unit.ts";
import type { CommandRecord, CommandStatus } from "./commands.ts";

/** What the obc is to be told so that a telecommand is released at a moment of its clock. */
export function insertActivity(unit: UnitName, message: object, requestId: number, at: SimTime): object {
  const { messages, number } = unitByName(unit);
  const body = messages.Telecommand.encode({ ...messages.Telecommand.create(), ...message, requestId });
  return { insertActivity: { releaseTimeUs: at, unit: number, body } };
}

/** How a record ends because another one has ended. */
export interface Ending {
  readonly record: CommandRecord;
  readonly status: CommandStatus;
  readonly reason: string;
}

/** What the end of a telecommand means for those that it put into the onboard schedule, or took out of it. */
export function consequences(log: readonly CommandRecord[], ended: CommandRecord): Ending[] {
  const { unit, name, status, requestId, carries } = ended;
  const waiting = log.filter((record) => record.status === "SCHEDULED");
  if (carries !== 0) {
    if (status === "EXECUTED") return [];
    const reason = `telecommand ${requestId} ended ${status}`;
    return waiting.filter((record) => record.requestId === carries).map((record) => ({ record, status, reason }));
  }
  if (unit !== "obc" || status !== "EXECUTED") return [];
  const isOut = ({ requestId: number }: CommandRecord): boolean =>
    name === "reset_schedule" || (name === "delete_activity" && ended.fields["activity"] === number);
  const reason = `taken out by telecommand ${requestId}`;
  return waiting.filter(isOut).map((record) => ({ record, status: "CANCELLED", reason }));
}
