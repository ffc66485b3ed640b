/** What people do to telecommands that wait: hold, release, reorder, delete. What makes no sense is told and does nothing. */

import type { SimTime } from "../kernel/index.ts";
import type { GroundState } from "./ground-state.ts";
import type { Outbox } from "./notice.ts";
import { endByGround, find, tellChange } from "./telecommanding.ts";
import { place, remove } from "./uplink-queue.ts";

/** Payload of "command-cancel", and of "queue-hold" and "queue-release" for one telecommand. */
export interface QueueRequest {
  /** Without it the whole queue is meant. */
  readonly requestId?: number;
  readonly by?: string;
}

/** Payload of "queue-move". */
export interface QueueMove {
  readonly requestId: number;
  /** The telecommand that it is to go before; null: to the end. */
  readonly before: number | null;
  readonly by?: string;
}

export function cancelCommand(
  state: GroundState,
  { requestId, by = "" }: QueueRequest,
  at: SimTime,
  outbox: Outbox,
): void {
  if (requestId === undefined || !remove(state, requestId)) return tellIdle(requestId, at, outbox);
  endByGround(state, requestId, "CANCELLED", by === "" ? "" : `by ${by}`, at, outbox);
}

/** Holds or releases the queue, or one telecommand in it. */
export function holdQueue(
  state: GroundState,
  { requestId, by = "" }: QueueRequest,
  held: boolean,
  at: SimTime,
  outbox: Outbox,
): void {
  const what = held ? "held" : "released";
  if (requestId === undefined) {
    if (state.queueHeld === held) return;
    state.queueHeld = held;
    return outbox.notice(at, "ground", "info", `uplink queue ${what}${hand(by)}`);
  }
  const waiting = state.waiting.find((each) => each.requestId === requestId);
  const command = find(state, requestId);
  if (waiting === undefined || command === undefined) return tellIdle(requestId, at, outbox);
  waiting.held = command.held = held;
  command.changedAt = at;
  outbox.notice(at, "ground", "info", `telecommand ${requestId} ${what}${hand(by)}`);
  tellChange(command, at, outbox, what, by);
}

export function moveInQueue(
  state: GroundState,
  { requestId, before, by = "" }: QueueMove,
  at: SimTime,
  outbox: Outbox,
): void {
  const command = find(state, requestId);
  if (command === undefined || !place(state, requestId, before)) return tellIdle(requestId, at, outbox);
  const where = before === null ? "to the end" : `before ${before}`;
  outbox.notice(at, "ground", "info", `telecommand ${requestId} moved ${where}${hand(by)}`);
  tellChange(command, at, outbox, `moved ${where}`, by);
}

const hand = (by: string): string => (by === "" ? "" : ` by ${by}`);

function tellIdle(requestId: number | undefined, at: SimTime, outbox: Outbox): void {
  outbox.notice(at, "ground", "low", `telecommand ${requestId} does not wait in the queue; nothing done`);
}
