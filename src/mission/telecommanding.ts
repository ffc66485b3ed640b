/** Telecommands on the ground: sealed and queued, followed by their reports, ended. */

import type { SimTime } from "../kernel/index.ts";
import { obc, report } from "../messages/index.ts";
import { sealUplinkFrame } from "../messages/uplink-frame.ts";
import { type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import { type CommandRecord, type CommandStatus, hasEnded, keep, moveOn } from "./commands.ts";
import type { GroundState, WaitingCommand } from "./ground-state.ts";
import { reasonName, stageName } from "./names.ts";
import type { Outbox } from "./notice.ts";

/** Telecommands that may wait for a pass; more are refused. */
export const commandsWaitingMax = 100;

/** Payload of a "command" event: what an operator or a timeline asks for. */
export interface CommandRequest {
  readonly unit: UnitName;
  readonly name: string;
  /** The unit's Telecommand message without its request_id. */
  readonly message: object;
}

const { FAILURE_REASON_NONE, FAILURE_REASON_QUEUE_FULL } = report.v1.FailureReason;
const { STAGE_COMPLETION } = report.v1.Stage;

/** Seals and queues a telecommand. What names no unit never becomes one. */
export function queueCommand(state: GroundState, request: CommandRequest, at: SimTime, outbox: Outbox): void {
  const { unit, name, message } = request;
  if (!unitNames.includes(unit)) {
    return outbox.notice(
      at,
      "ground",
      "medium",
      `telecommand dropped: there is no unit ${unit}; units are ${unitNames.join(", ")}`,
    );
  }
  const requestId = state.nextRequestId++;
  const record: CommandRecord = { requestId, unit, name, status: "QUEUED", reason: "", queuedAt: at, changedAt: at };
  const forgotten = keep(state.commands, record);
  if (forgotten !== undefined) move(state, forgotten, "UNKNOWN", "forgotten, the command log is full", at, outbox);
  if (state.waiting.length >= commandsWaitingMax) {
    return move(state, record, "REFUSED", reasonName(FAILURE_REASON_QUEUE_FULL), at, outbox);
  }
  state.waiting.push({ requestId, frame: sealedFrame(requestId, unit, message) });
  outbox.notice(at, "ground", "info", `telecommand ${requestId} queued: ${unit} ${name}`);
}

/** Takes the next telecommand to radiate. */
export function takeWaiting(state: GroundState, at: SimTime, outbox: Outbox): WaitingCommand | undefined {
  const next = state.waiting.shift();
  const command = next === undefined ? undefined : find(state, next.requestId);
  if (command !== undefined) move(state, command, "RADIATED", "", at, outbox);
  return next;
}

/** Moves a telecommand on by a verification report that came down. */
export function follow(state: GroundState, verification: report.v1.Verification, at: SimTime, outbox: Outbox): void {
  const { requestId, stage, reason } = verification;
  const command = find(state, requestId);
  if (command === undefined) return;
  if (command.status === "UNKNOWN") {
    const what = reason === FAILURE_REASON_NONE ? "done" : `refused, ${reasonName(reason)}`;
    return outbox.notice(
      at,
      "ground",
      "info",
      `telecommand ${requestId} ended UNKNOWN; late report: ${stageName(stage).toLowerCase()} ${what}`,
    );
  }
  if (reason !== FAILURE_REASON_NONE) move(state, command, "REFUSED", reasonName(reason), at, outbox);
  else if (stage === STAGE_COMPLETION) move(state, command, "EXECUTED", "", at, outbox);
  else if (command.status === "RADIATED") move(state, command, "ACCEPTED", "", at, outbox);
}

/** Contact is lost: what went up and has not been reported ends UNKNOWN; what still waits keeps waiting. */
export function endWithoutReport(state: GroundState, at: SimTime, outbox: Outbox): void {
  for (const command of state.commands) {
    if (command.status !== "QUEUED") move(state, command, "UNKNOWN", "no report before LOS", at, outbox);
  }
}

function sealedFrame(requestId: number, unit: UnitName, message: object): Uint8Array {
  const { messages, number } = unitByName(unit);
  const body = messages.Telecommand.encode({ ...messages.Telecommand.create(), ...message, requestId });
  return sealUplinkFrame(obc.v1.Request.encode({ requestId, unit: number as obc.v1.Unit, body }));
}

const find = (state: GroundState, requestId: number): CommandRecord | undefined =>
  state.commands.find((command) => command.requestId === requestId);

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
}

function count({ ended }: GroundState, status: CommandStatus): void {
  if (status === "EXECUTED") ended.executed++;
  else if (status === "REFUSED") ended.refused++;
  else if (status === "UNKNOWN") ended.unknown++;
}
