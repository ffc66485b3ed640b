/** Payloads of the desk's events: what people ask of it, with who asks. */

import type { Procedure } from "../procedures/procedure.ts";

export interface AlarmAcknowledgement {
  readonly alarm: number;
  readonly comment: string;
  readonly by: string;
}

export interface AlarmShelving {
  readonly alarm: number;
  readonly for_s: number;
  readonly comment: string;
  readonly by: string;
}

export interface NoteRequest {
  readonly text: string;
  readonly by: string;
}

export interface HintRequest {
  readonly by: string;
}

/** The whole procedure: so the input log has all that a replay needs. */
export interface ProcedureStart {
  readonly procedure: Procedure;
  readonly by: string;
  /** Nobody answers: hold points are passed, questions get their usual answers. */
  readonly unattended?: boolean;
}

export type ProcedureAct = "go" | "hold" | "skip" | "abort" | "confirm";

export interface ProcedureActRequest {
  readonly run: number;
  readonly act: ProcedureAct;
  readonly answer?: string;
  readonly by: string;
}
