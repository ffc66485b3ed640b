/**
 * What waits to go up, and what went up and is not accepted yet. Plain state.
 *
 * A telecommand leaves the queue when it is radiated first. It is radiated again, under a new frame number, until a report
 * says that it was accepted: the obc carries a request out once, however often it comes.
 */

import { type Duration, seconds, type SimTime } from "../kernel/index.ts";

/** Telecommands that may wait for a pass; more are refused. */
export const commandsWaitingMax = 100;

/** Without a report after this time a telecommand goes up again: two ways, a step of comms and obc each, and the queue. */
export const retransmitAfter: Duration = seconds(8);

/** A telecommand that waits for a pass. */
export interface WaitingCommand {
  readonly requestId: number;
  /** The sealed request: its encoding and its check. */
  readonly frame: Uint8Array;
  /** Not before this moment. */
  readonly release: SimTime;
  held: boolean;
}

/** A telecommand that went up, and nobody has said that it arrived. */
export interface UnconfirmedCommand {
  readonly requestId: number;
  readonly frame: Uint8Array;
  radiatedAt: SimTime;
}

export interface UplinkQueue {
  /** In the order in which they go up. */
  readonly waiting: WaitingCommand[];
  readonly unconfirmed: UnconfirmedCommand[];
  /** Nothing new leaves the queue. */
  queueHeld: boolean;
}

/** What goes up next: what is due again first, then the first that waits and may go. */
export function takeNext(queue: UplinkQueue, at: SimTime): UnconfirmedCommand | undefined {
  const again = queue.unconfirmed.find(({ radiatedAt }) => at - radiatedAt >= retransmitAfter);
  if (again !== undefined) {
    again.radiatedAt = at;
    return again;
  }
  if (queue.queueHeld) return undefined;
  const index = queue.waiting.findIndex(({ held, release }) => !held && release <= at);
  if (index < 0) return undefined;
  const { requestId, frame } = queue.waiting.splice(index, 1)[0] as WaitingCommand;
  const first = { requestId, frame, radiatedAt: at };
  queue.unconfirmed.push(first);
  return first;
}

/** A report of it came down: it arrived. */
export function confirm({ unconfirmed }: UplinkQueue, requestId: number): void {
  const index = unconfirmed.findIndex((each) => each.requestId === requestId);
  if (index >= 0) unconfirmed.splice(index, 1);
}

/** Takes a telecommand out of the queue; false where it does not wait. */
export function remove({ waiting }: UplinkQueue, requestId: number): boolean {
  const index = waiting.findIndex((each) => each.requestId === requestId);
  if (index < 0) return false;
  waiting.splice(index, 1);
  return true;
}

/** Puts a waiting telecommand before another, or at the end; false where one of them does not wait. */
export function place({ waiting }: UplinkQueue, requestId: number, before: number | null): boolean {
  const from = waiting.findIndex((each) => each.requestId === requestId);
  if (from < 0 || (before !== null && !waiting.some((each) => each.requestId === before))) return false;
  const [moved] = waiting.splice(from, 1);
  const to = before === null ? waiting.length : waiting.findIndex((each) => each.requestId === before);
  waiting.splice(to < 0 ? from : to, 0, moved as WaitingCommand);
  return true;
}
