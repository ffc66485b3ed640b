// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";
import * as reportV1 from "../report/v1.ts";

/** The socket that a target was built for. */
export const Unit = {
  UNIT_UNSPECIFIED: 0,
  UNIT_ADCS: 1,
  UNIT_POWER: 2,
  UNIT_COMMS: 3,
  UNIT_PAYLOAD: 4,
  UNIT_OBC: 5,
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

/** Why the target last started. */
export const ResetReason = {
  RESET_REASON_UNSPECIFIED: 0,
  RESET_REASON_POWER_ON: 1,
  RESET_REASON_PIN: 2,
  RESET_REASON_SOFTWARE: 3,
  RESET_REASON_WATCHDOG: 4,
  RESET_REASON_BROWNOUT: 5,
} as const;
export type ResetReason = (typeof ResetReason)[keyof typeof ResetReason];

/** How far a telecommand has come. */
export const TelecommandState = {
  TELECOMMAND_STATE_UNSPECIFIED: 0,
  /** The link took it; its execution is still to be reported. */
  TELECOMMAND_STATE_ACCEPTED: 1,
  TELECOMMAND_STATE_EXECUTED: 2,
  TELECOMMAND_STATE_REFUSED: 3,
} as const;
export type TelecommandState = (typeof TelecommandState)[keyof typeof TelecommandState];

/** How serious a line of the log is. */
export const LogLevel = {
  LOG_LEVEL_UNSPECIFIED: 0,
  LOG_LEVEL_DEBUG: 1,
  LOG_LEVEL_INFO: 2,
  LOG_LEVEL_WARNING: 3,
  LOG_LEVEL_ERROR: 4,
} as const;
export type LogLevel = (typeof LogLevel)[keyof typeof LogLevel];

/** What a RESET does. */
export const ResetKind = {
  RESET_KIND_UNSPECIFIED: 0,
  /** Back to the initial state of the unit, without a restart; a run begins with it. */
  RESET_KIND_INITIAL_STATE: 1,
  /** A restart of the processor; the answer is a HELLO_ACK with another boot count. */
  RESET_KIND_REBOOT: 2,
} as const;
export type ResetKind = (typeof ResetKind)[keyof typeof ResetKind];

/** What became of a chunk of a RESTORE or of a request for a SNAPSHOT. */
export const TransferState = {
  TRANSFER_STATE_UNSPECIFIED: 0,
  /** Taken; more is expected. */
  TRANSFER_STATE_MORE: 1,
  /** All is there and in force. */
  TRANSFER_STATE_DONE: 2,
  /** The target cannot do it. */
  TRANSFER_STATE_REFUSED: 3,
  /** All is there, but its CRC is wrong or the state does not fit this firmware. */
  TRANSFER_STATE_CORRUPT: 4,
} as const;
export type TransferState = (typeof TransferState)[keyof typeof TransferState];

/** Opens a session (bench to target). */
export interface Hello {
  /** Number of the session that is opened, chosen at random; never 0. Unit: 1. */
  session: number;
  /** Version of the link protocol. Unit: 1. */
  protocol: number;
  /** The contract that the bench was built with; hash empty while it does not know the unit. Unit: 1. */
  contractMajor: number;
  /** Unit: 1. */
  contractMinor: number;
  contractHash: Uint8Array;
  /** Largest decoded frame that the bench takes. Unit: byte. */
  frameMaxBytes: number;
  /**
   * The bench sends no Steps: the unit runs on the target's own clock and its reports come as TM frames. What cannot says so in
   * can_stream, and waits for Steps.
   */
  stream: boolean;
}

/** A Hello with every sub-message present. */
export type CompleteHello = Hello;

export function createHello(): CompleteHello {
  return {
    session: 0,
    protocol: 0,
    contractMajor: 0,
    contractMinor: 0,
    contractHash: new Uint8Array(0),
    frameMaxBytes: 0,
    stream: false,
  };
}

export function quantiseHello(message: Hello): void {
  message.session = message.session >>> 0;
  message.protocol = message.protocol >>> 0;
  message.contractMajor = message.contractMajor >>> 0;
  message.contractMinor = message.contractMinor >>> 0;
  values.assertAtMost(message.contractHash.length, 8, "falak.link.v1.Hello.contract_hash", "bytes");
  message.frameMaxBytes = message.frameMaxBytes >>> 0;
}

export function plainHello(from: Hello): Hello {
  values.refuseAbove(from.contractHash.length, 8, "falak.link.v1.Hello.contract_hash", "bytes");
  return {
    session: from.session,
    protocol: from.protocol,
    contractMajor: from.contractMajor,
    contractMinor: from.contractMinor,
    contractHash: values.copyBytes(from.contractHash),
    frameMaxBytes: from.frameMaxBytes,
    stream: from.stream,
  };
}

/** Opens a session (bench to target). */
export const Hello: MessageType<Hello, CompleteHello> = messageType(
  "falak.link.v1.Hello",
  raw.link.v1.Hello,
  createHello,
  quantiseHello,
  plainHello,
);

/**
 * Who answers (target to bench). In the header the session is the one of the HELLO, or 0 where the target has none: then it
 * started anew, or a frame of an unknown session came in.
 */
export interface HelloAck {
  /** Unit: 1. */
  session: number;
  /** Unit: 1. */
  protocol: number;
  unit: Unit;
  /** Unit: 1. */
  contractMajor: number;
  /** Unit: 1. */
  contractMinor: number;
  /** First 8 bytes of SHA-256 over the contract of the unit and the link. */
  contractHash: Uint8Array;
  firmwareName: string;
  firmwareBuild: string;
  boardUid: Uint8Array;
  /** Counts the starts of the board; kept over a loss of power where the board can. Unit: 1. */
  bootCount: number;
  resetReason: ResetReason;
  /** Frequency of the target's clock. Unit: Hz. */
  clockHz: number;
  /** Largest decoded frame that the target takes; 174 for the small profile. Unit: byte. */
  frameMaxBytes: number;
  /** Encoded bytes that its receiver holds before it must have read them. Unit: byte. */
  rxWindowBytes: number;
  canSnapshot: boolean;
  /** Unit: ms. */
  uptimeMs: number;
  /** Whether the target can run its unit on its own clock and stream. */
  canStream: boolean;
}

/** A HelloAck with every sub-message present. */
export type CompleteHelloAck = HelloAck;

export function createHelloAck(): CompleteHelloAck {
  return {
    session: 0,
    protocol: 0,
    unit: 0,
    contractMajor: 0,
    contractMinor: 0,
    contractHash: new Uint8Array(0),
    firmwareName: "",
    firmwareBuild: "",
    boardUid: new Uint8Array(0),
    bootCount: 0,
    resetReason: 0,
    clockHz: 0,
    frameMaxBytes: 0,
    rxWindowBytes: 0,
    canSnapshot: false,
    uptimeMs: 0,
    canStream: false,
  };
}

export function quantiseHelloAck(message: HelloAck): void {
  message.session = message.session >>> 0;
  message.protocol = message.protocol >>> 0;
  message.unit = (message.unit | 0) as Unit;
  message.contractMajor = message.contractMajor >>> 0;
  message.contractMinor = message.contractMinor >>> 0;
  values.assertAtMost(message.contractHash.length, 8, "falak.link.v1.HelloAck.contract_hash", "bytes");
  message.firmwareName = values.toText(message.firmwareName);
  values.assertAtMost(values.utf8Size_bytes(message.firmwareName), 20, "falak.link.v1.HelloAck.firmware_name", "bytes");
  message.firmwareBuild = values.toText(message.firmwareBuild);
  values.assertAtMost(values.utf8Size_bytes(message.firmwareBuild), 20, "falak.link.v1.HelloAck.firmware_build", "bytes");
  values.assertAtMost(message.boardUid.length, 16, "falak.link.v1.HelloAck.board_uid", "bytes");
  message.bootCount = message.bootCount >>> 0;
  message.resetReason = (message.resetReason | 0) as ResetReason;
  message.clockHz = message.clockHz >>> 0;
  message.frameMaxBytes = message.frameMaxBytes >>> 0;
  message.rxWindowBytes = message.rxWindowBytes >>> 0;
  message.uptimeMs = message.uptimeMs >>> 0;
}

export function plainHelloAck(from: HelloAck): HelloAck {
  values.refuseAbove(from.contractHash.length, 8, "falak.link.v1.HelloAck.contract_hash", "bytes");
  values.refuseAbove(values.utf8Size_bytes(from.firmwareName), 20, "falak.link.v1.HelloAck.firmware_name", "bytes");
  values.refuseAbove(values.utf8Size_bytes(from.firmwareBuild), 20, "falak.link.v1.HelloAck.firmware_build", "bytes");
  values.refuseAbove(from.boardUid.length, 16, "falak.link.v1.HelloAck.board_uid", "bytes");
  return {
    session: from.session,
    protocol: from.protocol,
    unit: from.unit,
    contractMajor: from.contractMajor,
    contractMinor: from.contractMinor,
    contractHash: values.copyBytes(from.contractHash),
    firmwareName: from.firmwareName,
    firmwareBuild: from.firmwareBuild,
    boardUid: values.copyBytes(from.boardUid),
    bootCount: from.bootCount,
    resetReason: from.resetReason,
    clockHz: from.clockHz,
    frameMaxBytes: from.frameMaxBytes,
    rxWindowBytes: from.rxWindowBytes,
    canSnapshot: from.canSnapshot,
    uptimeMs: from.uptimeMs,
    canStream: from.canStream,
  };
}

/**
 * Who answers (target to bench). In the header the session is the one of the HELLO, or 0 where the target has none: then it
 * started anew, or a frame of an unknown session came in.
 */
export const HelloAck: MessageType<HelloAck, CompleteHelloAck> = messageType(
  "falak.link.v1.HelloAck",
  raw.link.v1.HelloAck,
  createHelloAck,
  quantiseHelloAck,
  plainHelloAck,
);

/** One telecommand outside lockstep (bench to target). */
export interface Telecommand {
  /** The request that the ground numbered. Unit: 1. */
  requestId: number;
  /** The unit's own telecommand message. A target of the small profile takes what its frame_max_bytes allows. */
  command: Uint8Array;
  /**
   * Boot count of the target that the telecommand is meant for: one that has restarted does not take it, so that no delay of
   * the wire makes a telecommand run twice. Unit: 1.
   */
  bootCount: number;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    command: new Uint8Array(0),
    bootCount: 0,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  values.assertAtMost(message.command.length, 480, "falak.link.v1.Telecommand.command", "bytes");
  message.bootCount = message.bootCount >>> 0;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  values.refuseAbove(from.command.length, 480, "falak.link.v1.Telecommand.command", "bytes");
  return {
    requestId: from.requestId,
    command: values.copyBytes(from.command),
    bootCount: from.bootCount,
  };
}

/** One telecommand outside lockstep (bench to target). */
export const Telecommand: MessageType<Telecommand, CompleteTelecommand> = messageType(
  "falak.link.v1.Telecommand",
  raw.link.v1.Telecommand,
  createTelecommand,
  quantiseTelecommand,
  plainTelecommand,
);

/**
 * Answer to every TC frame, repeated ones too (target to bench). It is the acceptance by the link, not a report of execution;
 * its state says what was known of the execution when it was sent.
 */
export interface TelecommandAck {
  /** Sequence of the TC frame that is answered. Unit: 1. */
  sequence: number;
  /** Unit: 1. */
  requestId: number;
  state: TelecommandState;
  reason: reportV1.FailureReason;
}

/** A TelecommandAck with every sub-message present. */
export type CompleteTelecommandAck = TelecommandAck;

export function createTelecommandAck(): CompleteTelecommandAck {
  return {
    sequence: 0,
    requestId: 0,
    state: 0,
    reason: 0,
  };
}

export function quantiseTelecommandAck(message: TelecommandAck): void {
  message.sequence = message.sequence >>> 0;
  message.requestId = message.requestId >>> 0;
  message.state = (message.state | 0) as TelecommandState;
  message.reason = (message.reason | 0) as reportV1.FailureReason;
}

export function plainTelecommandAck(from: TelecommandAck): TelecommandAck {
  return {
    sequence: from.sequence,
    requestId: from.requestId,
    state: from.state,
    reason: from.reason,
  };
}

/**
 * Answer to every TC frame, repeated ones too (target to bench). It is the acceptance by the link, not a report of execution;
 * its state says what was known of the execution when it was sent.
 */
export const TelecommandAck: MessageType<TelecommandAck, CompleteTelecommandAck> = messageType(
  "falak.link.v1.TelecommandAck",
  raw.link.v1.TelecommandAck,
  createTelecommandAck,
  quantiseTelecommandAck,
  plainTelecommandAck,
);

/** How the execution of a telecommand ended. */
export interface ExecutionReport {
  /** Unit: 1. */
  sequence: number;
  /** Unit: 1. */
  requestId: number;
  state: TelecommandState;
  reason: reportV1.FailureReason;
}

/** A ExecutionReport with every sub-message present. */
export type CompleteExecutionReport = ExecutionReport;

export function createExecutionReport(): CompleteExecutionReport {
  return {
    sequence: 0,
    requestId: 0,
    state: 0,
    reason: 0,
  };
}

export function quantiseExecutionReport(message: ExecutionReport): void {
  message.sequence = message.sequence >>> 0;
  message.requestId = message.requestId >>> 0;
  message.state = (message.state | 0) as TelecommandState;
  message.reason = (message.reason | 0) as reportV1.FailureReason;
}

export function plainExecutionReport(from: ExecutionReport): ExecutionReport {
  return {
    sequence: from.sequence,
    requestId: from.requestId,
    state: from.state,
    reason: from.reason,
  };
}

/** How the execution of a telecommand ended. */
export const ExecutionReport: MessageType<ExecutionReport, CompleteExecutionReport> = messageType(
  "falak.link.v1.ExecutionReport",
  raw.link.v1.ExecutionReport,
  createExecutionReport,
  quantiseExecutionReport,
  plainExecutionReport,
);

/** Telemetry outside lockstep (target to bench). */
export interface Telemetry {
  /** Moment on the target's clock, microseconds since its start. Unit: us. */
  clockUs: number;
  /** Present in the TM frame that reports an execution. */
  execution: ExecutionReport | null;
  /** The unit's own telemetry message; empty in a mere report. */
  telemetry: Uint8Array;
  /** The unit's own event message, one for each TM frame. */
  event: Uint8Array;
}

/** A Telemetry with every sub-message present. */
export type CompleteTelemetry = Telemetry & { execution: CompleteExecutionReport };

export function createTelemetry(): CompleteTelemetry {
  return {
    clockUs: 0,
    execution: createExecutionReport(),
    telemetry: new Uint8Array(0),
    event: new Uint8Array(0),
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.clockUs = values.toUint64(message.clockUs);
  if (message.execution !== null) quantiseExecutionReport(message.execution);
  values.assertAtMost(message.telemetry.length, 460, "falak.link.v1.Telemetry.telemetry", "bytes");
  values.assertAtMost(message.event.length, 16, "falak.link.v1.Telemetry.event", "bytes");
}

export function plainTelemetry(from: Telemetry): Telemetry {
  values.refuseAbove(from.telemetry.length, 460, "falak.link.v1.Telemetry.telemetry", "bytes");
  values.refuseAbove(from.event.length, 16, "falak.link.v1.Telemetry.event", "bytes");
  return {
    clockUs: values.safeInteger(from.clockUs, "falak.link.v1.Telemetry.clock_us"),
    execution: from.execution === null ? null : plainExecutionReport(from.execution),
    telemetry: values.copyBytes(from.telemetry),
    event: values.copyBytes(from.event),
  };
}

/** Telemetry outside lockstep (target to bench). */
export const Telemetry: MessageType<Telemetry, CompleteTelemetry> = messageType(
  "falak.link.v1.Telemetry",
  raw.link.v1.Telemetry,
  createTelemetry,
  quantiseTelemetry,
  plainTelemetry,
);

/** One exchange of clocks: the bench fills the first, the target returns it with the other two. */
export interface Time {
  /** Unit: us. */
  hostSentUs: number;
  /** Unit: us. */
  targetReceivedUs: number;
  /** Unit: us. */
  targetSentUs: number;
}

/** A Time with every sub-message present. */
export type CompleteTime = Time;

export function createTime(): CompleteTime {
  return {
    hostSentUs: 0,
    targetReceivedUs: 0,
    targetSentUs: 0,
  };
}

export function quantiseTime(message: Time): void {
  message.hostSentUs = values.toUint64(message.hostSentUs);
  message.targetReceivedUs = values.toUint64(message.targetReceivedUs);
  message.targetSentUs = values.toUint64(message.targetSentUs);
}

export function plainTime(from: Time): Time {
  return {
    hostSentUs: values.safeInteger(from.hostSentUs, "falak.link.v1.Time.host_sent_us"),
    targetReceivedUs: values.safeInteger(from.targetReceivedUs, "falak.link.v1.Time.target_received_us"),
    targetSentUs: values.safeInteger(from.targetSentUs, "falak.link.v1.Time.target_sent_us"),
  };
}

/** One exchange of clocks: the bench fills the first, the target returns it with the other two. */
export const Time: MessageType<Time, CompleteTime> = messageType(
  "falak.link.v1.Time",
  raw.link.v1.Time,
  createTime,
  quantiseTime,
  plainTime,
);

/**
 * Says that the sender is alive when it has nothing else to say; that of the bench also when the last STATS left frames
 * unaccounted for.
 */
export interface Heartbeat {
  /** Unit: ms. */
  uptimeMs: number;
  /**
   * Frames that the bench sent before this one, a repetition not counted again, in the order of the frame types; so the
   * target knows of the ones that were lost last. Empty from a target, whose STATS says it. Unit: 1.
   */
  sent: number[];
}

/** A Heartbeat with every sub-message present. */
export type CompleteHeartbeat = Heartbeat;

export function createHeartbeat(): CompleteHeartbeat {
  return {
    uptimeMs: 0,
    sent: [],
  };
}

export function quantiseHeartbeat(message: Heartbeat): void {
  message.uptimeMs = message.uptimeMs >>> 0;
  values.assertAtMost(message.sent.length, 15, "falak.link.v1.Heartbeat.sent", "elements");
  for (let i = 0; i < message.sent.length; i += 1) {
    message.sent[i] = message.sent[i]! >>> 0;
  }
}

export function plainHeartbeat(from: Heartbeat): Heartbeat {
  values.refuseAbove(from.sent.length, 15, "falak.link.v1.Heartbeat.sent", "elements");
  return {
    uptimeMs: from.uptimeMs,
    sent: from.sent.slice(),
  };
}

/**
 * Says that the sender is alive when it has nothing else to say; that of the bench also when the last STATS left frames
 * unaccounted for.
 */
export const Heartbeat: MessageType<Heartbeat, CompleteHeartbeat> = messageType(
  "falak.link.v1.Heartbeat",
  raw.link.v1.Heartbeat,
  createHeartbeat,
  quantiseHeartbeat,
  plainHeartbeat,
);

/** A line of text (target to bench). */
export interface Log {
  level: LogLevel;
  /** Unit: us. */
  clockUs: number;
  text: string;
}

/** A Log with every sub-message present. */
export type CompleteLog = Log;

export function createLog(): CompleteLog {
  return {
    level: 0,
    clockUs: 0,
    text: "",
  };
}

export function quantiseLog(message: Log): void {
  message.level = (message.level | 0) as LogLevel;
  message.clockUs = values.toUint64(message.clockUs);
  message.text = values.toText(message.text);
  values.assertAtMost(values.utf8Size_bytes(message.text), 120, "falak.link.v1.Log.text", "bytes");
}

export function plainLog(from: Log): Log {
  values.refuseAbove(values.utf8Size_bytes(from.text), 120, "falak.link.v1.Log.text", "bytes");
  return {
    level: from.level,
    clockUs: values.safeInteger(from.clockUs, "falak.link.v1.Log.clock_us"),
    text: from.text,
  };
}

/** A line of text (target to bench). */
export const Log: MessageType<Log, CompleteLog> = messageType(
  "falak.link.v1.Log",
  raw.link.v1.Log,
  createLog,
  quantiseLog,
  plainLog,
);

/** The target's own counts in this session, once a second. */
export interface Stats {
  /** Unit: ms. */
  uptimeMs: number;
  /** Runs of bytes between delimiters, and what became of each: chunks is the sum of the eight. Unit: 1. */
  chunks: number;
  /** Unit: 1. */
  delivered: number;
  /** Unit: 1. */
  duplicate: number;
  /** Unit: 1. */
  stale: number;
  /** Unit: 1. */
  crc: number;
  /** Unit: 1. */
  cobs: number;
  /** Unit: 1. */
  length: number;
  /** Unit: 1. */
  oversize: number;
  /** Unit: 1. */
  unknown: number;
  /** Telemetry and log frames that the target could not send. Unit: 1. */
  telemetryDropped: number;
  /** Unit: 1. */
  logDropped: number;
  /** Frames sent, a repetition not counted again; one element for each frame type, in the order of their numbers. Unit: 1. */
  sent: number[];
  /** Frames received once or more, by frame type. Unit: 1. */
  distinct: number[];
  /** Gaps in the sequence, by frame type. Unit: 1. */
  missing: number[];
}

/** A Stats with every sub-message present. */
export type CompleteStats = Stats;

export function createStats(): CompleteStats {
  return {
    uptimeMs: 0,
    chunks: 0,
    delivered: 0,
    duplicate: 0,
    stale: 0,
    crc: 0,
    cobs: 0,
    length: 0,
    oversize: 0,
    unknown: 0,
    telemetryDropped: 0,
    logDropped: 0,
    sent: [],
    distinct: [],
    missing: [],
  };
}

export function quantiseStats(message: Stats): void {
  message.uptimeMs = message.uptimeMs >>> 0;
  message.chunks = message.chunks >>> 0;
  message.delivered = message.delivered >>> 0;
  message.duplicate = message.duplicate >>> 0;
  message.stale = message.stale >>> 0;
  message.crc = message.crc >>> 0;
  message.cobs = message.cobs >>> 0;
  message.length = message.length >>> 0;
  message.oversize = message.oversize >>> 0;
  message.unknown = message.unknown >>> 0;
  message.telemetryDropped = message.telemetryDropped >>> 0;
  message.logDropped = message.logDropped >>> 0;
  values.assertAtMost(message.sent.length, 15, "falak.link.v1.Stats.sent", "elements");
  for (let i = 0; i < message.sent.length; i += 1) {
    message.sent[i] = message.sent[i]! >>> 0;
  }
  values.assertAtMost(message.distinct.length, 15, "falak.link.v1.Stats.distinct", "elements");
  for (let i = 0; i < message.distinct.length; i += 1) {
    message.distinct[i] = message.distinct[i]! >>> 0;
  }
  values.assertAtMost(message.missing.length, 15, "falak.link.v1.Stats.missing", "elements");
  for (let i = 0; i < message.missing.length; i += 1) {
    message.missing[i] = message.missing[i]! >>> 0;
  }
}

export function plainStats(from: Stats): Stats {
  values.refuseAbove(from.sent.length, 15, "falak.link.v1.Stats.sent", "elements");
  values.refuseAbove(from.distinct.length, 15, "falak.link.v1.Stats.distinct", "elements");
  values.refuseAbove(from.missing.length, 15, "falak.link.v1.Stats.missing", "elements");
  return {
    uptimeMs: from.uptimeMs,
    chunks: from.chunks,
    delivered: from.delivered,
    duplicate: from.duplicate,
    stale: from.stale,
    crc: from.crc,
    cobs: from.cobs,
    length: from.length,
    oversize: from.oversize,
    unknown: from.unknown,
    telemetryDropped: from.telemetryDropped,
    logDropped: from.logDropped,
    sent: from.sent.slice(),
    distinct: from.distinct.slice(),
    missing: from.missing.slice(),
  };
}

/** The target's own counts in this session, once a second. */
export const Stats: MessageType<Stats, CompleteStats> = messageType(
  "falak.link.v1.Stats",
  raw.link.v1.Stats,
  createStats,
  quantiseStats,
  plainStats,
);

/** Asks for a reset (bench to target) and says that it is done (target to bench). */
export interface Reset {
  /** Numbers the requests of a session from 1, so that a repetition does not reset again. Unit: 1. */
  requestId: number;
  kind: ResetKind;
}

/** A Reset with every sub-message present. */
export type CompleteReset = Reset;

export function createReset(): CompleteReset {
  return {
    requestId: 0,
    kind: 0,
  };
}

export function quantiseReset(message: Reset): void {
  message.requestId = message.requestId >>> 0;
  message.kind = (message.kind | 0) as ResetKind;
}

export function plainReset(from: Reset): Reset {
  return {
    requestId: from.requestId,
    kind: from.kind,
  };
}

/** Asks for a reset (bench to target) and says that it is done (target to bench). */
export const Reset: MessageType<Reset, CompleteReset> = messageType(
  "falak.link.v1.Reset",
  raw.link.v1.Reset,
  createReset,
  quantiseReset,
  plainReset,
);

/** Asks for a chunk of the target's state (bench to target); offset 0 with a new request captures it. */
export interface Snapshot {
  /** Unit: 1. */
  requestId: number;
  /** Unit: byte. */
  offsetBytes: number;
}

/** A Snapshot with every sub-message present. */
export type CompleteSnapshot = Snapshot;

export function createSnapshot(): CompleteSnapshot {
  return {
    requestId: 0,
    offsetBytes: 0,
  };
}

export function quantiseSnapshot(message: Snapshot): void {
  message.requestId = message.requestId >>> 0;
  message.offsetBytes = message.offsetBytes >>> 0;
}

export function plainSnapshot(from: Snapshot): Snapshot {
  return {
    requestId: from.requestId,
    offsetBytes: from.offsetBytes,
  };
}

/** Asks for a chunk of the target's state (bench to target); offset 0 with a new request captures it. */
export const Snapshot: MessageType<Snapshot, CompleteSnapshot> = messageType(
  "falak.link.v1.Snapshot",
  raw.link.v1.Snapshot,
  createSnapshot,
  quantiseSnapshot,
  plainSnapshot,
);

/** A chunk of the target's state (target to bench). */
export interface SnapshotData {
  /** Unit: 1. */
  requestId: number;
  state: TransferState;
  /** Unit: byte. */
  offsetBytes: number;
  /** Size and CRC-32C of the whole. Unit: byte. */
  totalBytes: number;
  /** Unit: 1. */
  crc32c: number;
  data: Uint8Array;
}

/** A SnapshotData with every sub-message present. */
export type CompleteSnapshotData = SnapshotData;

export function createSnapshotData(): CompleteSnapshotData {
  return {
    requestId: 0,
    state: 0,
    offsetBytes: 0,
    totalBytes: 0,
    crc32c: 0,
    data: new Uint8Array(0),
  };
}

export function quantiseSnapshotData(message: SnapshotData): void {
  message.requestId = message.requestId >>> 0;
  message.state = (message.state | 0) as TransferState;
  message.offsetBytes = message.offsetBytes >>> 0;
  message.totalBytes = message.totalBytes >>> 0;
  message.crc32c = message.crc32c >>> 0;
  values.assertAtMost(message.data.length, 448, "falak.link.v1.SnapshotData.data", "bytes");
}

export function plainSnapshotData(from: SnapshotData): SnapshotData {
  values.refuseAbove(from.data.length, 448, "falak.link.v1.SnapshotData.data", "bytes");
  return {
    requestId: from.requestId,
    state: from.state,
    offsetBytes: from.offsetBytes,
    totalBytes: from.totalBytes,
    crc32c: from.crc32c,
    data: values.copyBytes(from.data),
  };
}

/** A chunk of the target's state (target to bench). */
export const SnapshotData: MessageType<SnapshotData, CompleteSnapshotData> = messageType(
  "falak.link.v1.SnapshotData",
  raw.link.v1.SnapshotData,
  createSnapshotData,
  quantiseSnapshotData,
  plainSnapshotData,
);

/** A chunk of a state to put back (bench to target); the target answers with the offset that it expects next and no data. */
export interface Restore {
  /** Unit: 1. */
  requestId: number;
  state: TransferState;
  /** Unit: byte. */
  offsetBytes: number;
  /** Size and CRC-32C of the whole. Unit: byte. */
  totalBytes: number;
  /** Unit: 1. */
  crc32c: number;
  data: Uint8Array;
}

/** A Restore with every sub-message present. */
export type CompleteRestore = Restore;

export function createRestore(): CompleteRestore {
  return {
    requestId: 0,
    state: 0,
    offsetBytes: 0,
    totalBytes: 0,
    crc32c: 0,
    data: new Uint8Array(0),
  };
}

export function quantiseRestore(message: Restore): void {
  message.requestId = message.requestId >>> 0;
  message.state = (message.state | 0) as TransferState;
  message.offsetBytes = message.offsetBytes >>> 0;
  message.totalBytes = message.totalBytes >>> 0;
  message.crc32c = message.crc32c >>> 0;
  values.assertAtMost(message.data.length, 448, "falak.link.v1.Restore.data", "bytes");
}

export function plainRestore(from: Restore): Restore {
  values.refuseAbove(from.data.length, 448, "falak.link.v1.Restore.data", "bytes");
  return {
    requestId: from.requestId,
    state: from.state,
    offsetBytes: from.offsetBytes,
    totalBytes: from.totalBytes,
    crc32c: from.crc32c,
    data: values.copyBytes(from.data),
  };
}

/** A chunk of a state to put back (bench to target); the target answers with the offset that it expects next and no data. */
export const Restore: MessageType<Restore, CompleteRestore> = messageType(
  "falak.link.v1.Restore",
  raw.link.v1.Restore,
  createRestore,
  quantiseRestore,
  plainRestore,
);
