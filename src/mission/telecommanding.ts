/** Telecommands on the ground: sealed and queued, released, followed by their reports, ended. */

import type { SimTime } from "../kernel/index.ts";
import { obc, report } from "../messages/index.ts";
import { sealUplinkFrame } from "../messages/uplink-frame.ts";
import { type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import { type CommandRecord, type CommandStatus, hasEnded, keep, moveOn, note } from "./commands.ts";
import type { GroundState } from "./ground-state.ts";
import { reasonName, stageName } from "./names.ts";
import type { Outbox } from "./notice.ts";
import { consequences, insertActivity } from "./on-board.ts";
import { commandsWaitingMax, confirm, takeNext, type UnconfirmedCommand } from "./uplink-queue.ts";

/** Payload of a "command" event: what an operator or a timeline asks for. */
export interface CommandRequest {
  readonly unit: UnitName;
  readonly name: string;
  /** The unit's Telecommand message without its request_id. */
  readonly message: object;
  /** As somebody wrote them, for displays. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Who asks. */
  readonly by?: string;
  /** What who asks will know it by. */
  readonly ticket?: string;
  /** Not radiated before this moment. */
  readonly release?: SimTime;
  /** Waits until somebody releases it. */
  readonly hold?: boolean;
  /** Waits on board, in the obc's schedule, until this moment. */
  readonly onBoardAt?: SimTime;
}

const { FAILURE_REASON_NONE, FAILURE_REASON_QUEUE_FULL } = report.v1.FailureReason;
const { STAGE_START, STAGE_PROGRESS, STAGE_COMPLETION } = report.v1.Stage;

/** Seals and queues a telecommand. What names no unit never becomes one. */
export function queueCommand(state: GroundState, request: CommandRequest, at: SimTime, outbox: Outbox): void {
  const { unit } = request;
  if (!unitNames.includes(unit)) {
    return outbox.notice(
      at,
      "ground",
      "medium",
      `telecommand dropped: there is no unit ${unit}; units are ${unitNames.join(", ")}`,
    );
  }
  if (request.onBoardAt !== undefined) return queueScheduled(state, request, request.onBoardAt, at, outbox);
  queue(state, request, 0, at, outbox);
}

/** Puts a telecommand into the log, and what brings it into the onboard schedule into the queue. */
function queueScheduled(
  state: GroundState,
  request: CommandRequest,
  onBoardAt: SimTime,
  at: SimTime,
  outbox: Outbox,
): void {
  const { unit, message, onBoardAt: _, ...rest } = request;
  const { requestId } = log(state, request, "SCHEDULED", 0, at, outbox);
  const wrapping = insertActivity(unit, message, requestId, onBoardAt);
  const fields = { release_time_us: onBoardAt, activity: requestId };
  queue(state, { ...rest, unit: "obc", name: "insert_activity", message: wrapping, fields }, requestId, at, outbox);
}

function queue(state: GroundState, request: CommandRequest, carries: number, at: SimTime, outbox: Outbox): void {
  const { unit, name, message, release = at, hold = false } = request;
  const record = log(state, request, "QUEUED", carries, at, outbox);
  const { requestId } = record;
  if (state.waiting.length >= commandsWaitingMax) {
    return move(state, record, "REFUSED", reasonName(FAILURE_REASON_QUEUE_FULL), at, outbox);
  }
  state.waiting.push({ requestId, frame: sealedFrame(requestId, unit, message), release, held: hold });
  outbox.notice(at, "ground", "info", `telecommand ${requestId} queued: ${unit} ${name}`);
  tellChange(record, at, outbox);
}

function log(
  state: GroundState,
  request: CommandRequest,
  status: CommandStatus,
  carries: number,
  at: SimTime,
  outbox: Outbox,
): CommandRecord {
  const record = newRecord(state.nextRequestId++, request, status, carries, at);
  const forgotten = keep(state.commands, record);
  if (forgotten !== undefined) move(state, forgotten, "UNKNOWN", "forgotten, the command log is full", at, outbox);
  if (status === "SCHEDULED") tellChange(record, at, outbox);
  return record;
}

/** Takes the next telecommand to radiate, a new one or one that nobody has confirmed. */
export function takeToRadiate(state: GroundState, at: SimTime, outbox: Outbox): UnconfirmedCommand | undefined {
  const next = takeNext(state, at);
  const command = next === undefined ? undefined : find(state, next.requestId);
  if (command === undefined) return next;
  command.radiated += 1;
  if (command.radiated === 1) move(state, command, "RADIATED", "", at, outbox);
  else {
    outbox.notice(at, "ground", "low", `telecommand ${command.requestId} radiated again, try ${command.radiated}`);
    tellChange(command, at, outbox, `try ${command.radiated}`);
  }
  return next;
}

/** Moves a telecommand on by a verification report that came down. */
export function follow(state: GroundState, verification: report.v1.Verification, at: SimTime, outbox: Outbox): void {
  const { requestId, stage, reason } = verification;
  confirm(state, requestId);
  const command = find(state, requestId);
  if (command === undefined) return;
  if (command.status === "UNKNOWN") return tellLate(command, verification, at, outbox);
  if (reason !== FAILURE_REASON_NONE) move(state, command, "REFUSED", reasonName(reason), at, outbox);
  else if (stage === STAGE_COMPLETION) move(state, command, "EXECUTED", "", at, outbox);
  else if (stage === STAGE_START) move(state, command, "STARTED", "", at, outbox);
  else if (stage === STAGE_PROGRESS) progress(state, command, at, outbox);
  else if (isOnItsWay(command.status)) move(state, command, "ACCEPTED", "", at, outbox);
}

const isOnItsWay = (status: CommandStatus): boolean =>
  status === "SCHEDULED" || status === "QUEUED" || status === "RADIATED";

/** Contact is lost: what went up and has not been reported ends UNKNOWN; what still waits keeps waiting. */
export function endWithoutReport(state: GroundState, at: SimTime, outbox: Outbox): void {
  state.unconfirmed.length = 0;
  for (const command of state.commands) {
    const { status } = command;
    if (status !== "QUEUED" && status !== "SCHEDULED")
      move(state, command, "UNKNOWN", "no report before LOS", at, outbox);
  }
}

/** Ends a telecommand by the ground's own hand. */
export function endByGround(
  state: GroundState,
  requestId: number,
  status: "CANCELLED" | "REFUSED",
  reason: string,
  at: SimTime,
  outbox: Outbox,
): void {
  const command = find(state, requestId);
  if (command !== undefined) move(state, command, status, reason, at, outbox);
}

/** Tells the shell of a telecommand as it stands now. */
export function tellChange(
  { requestId, unit, name, status, reason, by, ticket }: CommandRecord,
  at: SimTime,
  outbox: Outbox,
  what: string = reason,
  who: string = by,
): void {
  outbox.commandChange({ at, requestId, unit, name, status, reason: what, by: who, ticket });
}

export const find = (state: Readonly<GroundState>, requestId: number): CommandRecord | undefined =>
  state.commands.find((command) => command.requestId === requestId);

function newRecord(
  requestId: number,
  request: CommandRequest,
  status: CommandStatus,
  carries: number,
  at: SimTime,
): CommandRecord {
  const { unit, name, fields = {}, by = "", ticket = "", hold: held = false } = request;
  return {
    requestId,
    unit,
    name,
    fields,
    by,
    ticket,
    status,
    reason: "",
    held,
    queuedAt: at,
    changedAt: at,
    carries,
    radiated: 0,
    stages: [{ stage: status, at, reason: "" }],
    lateStage: 0,
  };
}

function sealedFrame(requestId: number, unit: UnitName, message: object): Uint8Array {
  const { messages, number } = unitByName(unit);
  const body = messages.Telecommand.encode({ ...messages.Telecommand.create(), ...message, requestId });
  return sealUplinkFrame(obc.v1.Request.encode({ requestId, unit: number as obc.v1.Unit, body, acknowledge: 0 }));
}

function progress(state: GroundState, command: CommandRecord, at: SimTime, outbox: Outbox): void {
  if (hasEnded(command)) return;
  if (command.status !== "STARTED") move(state, command, "STARTED", "", at, outbox);
  command.changedAt = at;
  note(command, { stage: "PROGRESS", at, reason: "" });
  tellChange(command, at, outbox, "progress");
}

function tellLate(
  command: CommandRecord,
  { stage, reason }: report.v1.Verification,
  at: SimTime,
  outbox: Outbox,
): void {
  // A repeated telecommand is answered by a repeated report.
  if (stage <= command.lateStage) return;
  command.lateStage = stage;
  const what = reason === FAILURE_REASON_NONE ? "done" : `refused, ${reasonName(reason)}`;
  const text = `late report: ${stageName(stage).toLowerCase()} ${what}`;
  outbox.notice(at, "ground", "info", `telecommand ${command.requestId} ended UNKNOWN; ${text}`);
  tellChange(command, at, outbox, text);
}

function move(
  state: GroundState,
  command: CommandRecord,
  status: CommandStatus,
  reason: string,
  at: SimTime,
  outbox: Outbox,
): void {
  if (!moveOn(command, status, reason, at)) return;
  const { requestId, unit, name } = command;
  if (hasEnded(command)) count(state, status);
  const severity = status === "REFUSED" || status === "UNKNOWN" ? "medium" : "info";
  const why = reason === "" ? "" : `, ${reason}`;
  outbox.notice(at, "ground", severity, `telecommand ${requestId} (${unit} ${name}) ${status}${why}`);
  tellChange(command, at, outbox);
  if (!hasEnded(command)) return;
  for (const { record, status: end, reason: cause } of consequences(state.commands, command)) {
    move(state, record, end, cause, at, outbox);
  }
}

function count({ ended }: GroundState, status: CommandStatus): void {
  if (status === "EXECUTED") ended.executed++;
  else if (status === "REFUSED") ended.refused++;
  else if (status === "UNKNOWN") ended.unknown++;
  else ended.cancelled++;
}
