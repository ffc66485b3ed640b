// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import { falak as raw } from "../messages.js";

/** Stages of telecommand verification (ECSS-E-ST-70-41C, ST[01]). */
export const Stage = {
  STAGE_UNSPECIFIED: 0,
  STAGE_ACCEPTANCE: 1,
  STAGE_START: 2,
  STAGE_PROGRESS: 3,
  STAGE_COMPLETION: 4,
} as const;
export type Stage = (typeof Stage)[keyof typeof Stage];

/** Why a telecommand was refused or failed; NONE where it succeeded. */
export const FailureReason = {
  FAILURE_REASON_UNSPECIFIED: 0,
  FAILURE_REASON_NONE: 1,
  FAILURE_REASON_UNKNOWN_COMMAND: 2,
  FAILURE_REASON_ARGUMENT_OUT_OF_RANGE: 3,
  FAILURE_REASON_WRONG_MODE: 4,
  FAILURE_REASON_INTERLOCK: 5,
  FAILURE_REASON_EQUIPMENT_ABSENT: 6,
  FAILURE_REASON_BUSY: 7,
  FAILURE_REASON_QUEUE_FULL: 8,
  FAILURE_REASON_NOT_AUTHENTICATED: 9,
  FAILURE_REASON_CORRUPT: 10,
  FAILURE_REASON_NOT_ALLOWED: 11,
  /** The moment has passed. */
  FAILURE_REASON_IN_THE_PAST: 12,
  /** There is nothing of that number or name. */
  FAILURE_REASON_NOT_FOUND: 13,
  /** Nobody answered in time. */
  FAILURE_REASON_NO_RESPONSE: 14,
} as const;
export type FailureReason = (typeof FailureReason)[keyof typeof FailureReason];

/** Event severities (ECSS-E-ST-70-41C, ST[05]). */
export const EventSeverity = {
  EVENT_SEVERITY_UNSPECIFIED: 0,
  EVENT_SEVERITY_INFORMATIVE: 1,
  EVENT_SEVERITY_LOW: 2,
  EVENT_SEVERITY_MEDIUM: 3,
  EVENT_SEVERITY_HIGH: 4,
} as const;
export type EventSeverity = (typeof EventSeverity)[keyof typeof EventSeverity];

/** One verification report. */
export interface Verification {
  /** The request that the ground numbered. Unit: 1. */
  requestId: number;
  stage: Stage;
  reason: FailureReason;
}

/** A Verification with every sub-message present. */
export type CompleteVerification = Verification;

export function createVerification(): CompleteVerification {
  return {
    requestId: 0,
    stage: 0,
    reason: 0,
  };
}

export function quantiseVerification(message: Verification): void {
  message.requestId = message.requestId >>> 0;
  message.stage = (message.stage | 0) as Stage;
  message.reason = (message.reason | 0) as FailureReason;
}

export function plainVerification(from: Verification): Verification {
  return {
    requestId: from.requestId,
    stage: from.stage,
    reason: from.reason,
  };
}

/** One verification report. */
export const Verification: MessageType<Verification, CompleteVerification> = messageType(
  "falak.report.v1.Verification",
  raw.report.v1.Verification,
  createVerification,
  quantiseVerification,
  plainVerification,
);
