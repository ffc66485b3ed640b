/** One procedure that runs: where it stands, and what a second brings. Plain state, stepped in simulated time. */

import { after, type SimTime } from "../../kernel/index.ts";
import { hasEnded, type CommandRecord, type CommandStatus } from "../commands.ts";
import { done, failed, nextStep, type Procedure, type Step, type StepAction, type Way } from "./procedure.ts";

export type RunState = "running" | "held" | "asking" | "done" | "failed" | "aborted";
export type StepState = "waiting" | "running" | "done" | "failed" | "skipped" | "held";

export interface StepProgress {
  state: StepState;
  why: string;
  /** When it changed last. */
  at: SimTime;
}

export interface ProcedureRun {
  readonly run: number;
  readonly procedure: Procedure;
  readonly by: string;
  readonly unattended: boolean;
  readonly startedAt: SimTime;
  state: RunState;
  changedAt: SimTime;
  /** The step at which it stands. */
  index: number;
  enteredAt: SimTime;
  /** Whether the step has done what it does once: asked, sent. */
  isBegun: boolean;
  tries: number;
  readonly steps: StepProgress[];
}

/** What a procedure may ask of the desk. */
export interface RunDesk {
  readonly at: SimTime;
  /** True, or why not. */
  holds(condition: string): true | string;
  send(step: Extract<StepAction, { kind: "command" }>, ticket: string, by: string): void;
  /** The telecommand by its ticket; undefined where the log has none. */
  sent(ticket: string): CommandRecord | undefined;
  note(text: string, by: string): void;
  acknowledge(parameter: string, comment: string, by: string): void;
}

/** Steps that one second may bring: beyond them the rest waits for the next, and a loop is no end. */
const stepsPerSecondMax = 50;
const ranks: Partial<Record<CommandStatus, number>> = {
  SCHEDULED: 0,
  QUEUED: 0,
  RADIATED: 1,
  ACCEPTED: 2,
  STARTED: 3,
  EXECUTED: 4,
};

export function newRun(run: number, procedure: Procedure, by: string, unattended: boolean, at: SimTime): ProcedureRun {
  const steps = procedure.steps.map((): StepProgress => ({ state: "waiting", why: "", at }));
  const base = { run, procedure, by, unattended, startedAt: at, changedAt: at, enteredAt: at, steps };
  return { ...base, state: "running", index: 0, isBegun: false, tries: 0 };
}

export const isOver = ({ state }: Readonly<ProcedureRun>): boolean =>
  state === "done" || state === "failed" || state === "aborted";

/** Takes a run as far as it goes now. */
export function advanceRun(run: ProcedureRun, desk: RunDesk): void {
  for (let i = 0; i < stepsPerSecondMax && run.state === "running"; i += 1) {
    const step = run.procedure.steps[run.index];
    if (step === undefined) return end(run, "done", desk.at);
    if (run.steps[run.index]!.state !== "running") mark(run, "running", "", desk.at);
    if (!perform(run, step, desk)) return;
  }
}

/** Leaves the step at which a run stands, for where its way leads. */
export function leave(run: ProcedureRun, state: StepState, why: string, way: Way, at: SimTime): void {
  mark(run, state, why, at);
  run.isBegun = false;
  run.tries = 0;
  run.enteredAt = at;
  if (way === failed) return end(run, "failed", at);
  if (way === done) return end(run, "done", at);
  const index = way === nextStep ? run.index + 1 : run.procedure.steps.findIndex(({ label }) => label === way);
  run.index = index;
  run.state = "running";
  run.changedAt = at;
  if (index >= run.steps.length) end(run, "done", at);
}

/** Changes how the present step stands. */
export function mark(run: ProcedureRun, state: StepState, why: string, at: SimTime): void {
  const progress = run.steps[run.index];
  if (progress !== undefined) Object.assign(progress, { state, why, at });
  run.changedAt = at;
}

export function end(run: ProcedureRun, state: "done" | "failed" | "aborted", at: SimTime): void {
  run.state = state;
  run.changedAt = at;
}

/** Returns whether the run went on to another step. */
function perform(run: ProcedureRun, step: Step, desk: RunDesk): boolean {
  const { action } = step;
  switch (action.kind) {
    case "wait":
    case "check":
      return awaitCondition(run, step, desk.holds(action.condition), desk.at);
    case "pause":
      return desk.at >= after(run.enteredAt, action.length) && go(run, desk.at);
    case "if": {
      const outcome = desk.holds(action.condition);
      leave(run, "done", outcome === true ? "yes" : "no", outcome === true ? action.to : step.otherwise, desk.at);
      return true;
    }
    case "hold":
      return run.unattended ? go(run, desk.at, "nobody holds it") : halt(run, "held", "waits for go", desk.at);
    case "ask":
      if (!run.unattended) return halt(run, "asking", action.question, desk.at);
      leave(run, "done", action.usual, action.answers[action.usual] ?? nextStep, desk.at);
      return true;
    case "note":
      desk.note(action.note, run.by);
      return go(run, desk.at);
    case "acknowledge":
      desk.acknowledge(action.parameter, action.comment, run.by);
      return go(run, desk.at);
    case "goto":
      leave(run, "done", "", action.to, desk.at);
      return true;
    case "command":
      return command(run, step, action, desk);
  }
}

const go = (run: ProcedureRun, at: SimTime, why = ""): true => {
  leave(run, "done", why, nextStep, at);
  return true;
};

function halt(run: ProcedureRun, state: "held" | "asking", why: string, at: SimTime): false {
  mark(run, "held", why, at);
  run.state = state;
  return false;
}

function awaitCondition(run: ProcedureRun, step: Step, outcome: true | string, at: SimTime): boolean {
  if (outcome === true) return go(run, at);
  const isPatient = step.action.kind === "wait" && step.timeout === 0;
  if (isPatient || at < after(run.enteredAt, step.timeout)) return false;
  leave(run, "failed", outcome, step.otherwise, at);
  return true;
}

type Sending = Extract<StepAction, { kind: "command" }>;

function command(run: ProcedureRun, step: Step, action: Sending, desk: RunDesk): boolean {
  if (!run.isBegun) {
    if (action.hazard !== "" && !run.unattended && run.tries === 0) {
      run.tries = 1;
      return halt(run, "asking", `hazardous: ${action.hazard}`, desk.at);
    }
    return send(run, action, desk);
  }
  const record = desk.sent(ticketOf(run));
  // Handed over, and not in the log yet.
  if (record === undefined) return timeUp(run, step, "is in the log no more", desk.at);
  if ((ranks[record.status] ?? -1) >= ranks[action.stage]!) return go(run, desk.at, `telecommand ${record.requestId}`);
  if (record.status === "UNKNOWN" && run.tries <= action.triesMax) return send(run, action, desk);
  if (hasEnded(record)) {
    const why = `telecommand ${record.requestId} ${record.status}${record.reason === "" ? "" : `, ${record.reason}`}`;
    leave(run, "failed", why, step.otherwise, desk.at);
    return true;
  }
  return timeUp(run, step, `telecommand ${record.requestId} is ${record.status}`, desk.at);
}

function send(run: ProcedureRun, action: Sending, desk: RunDesk): false {
  run.isBegun = true;
  run.tries = Math.max(1, run.tries) + 1;
  desk.send(action, ticketOf(run), run.by);
  return false;
}

function timeUp(run: ProcedureRun, { timeout, otherwise }: Step, why: string, at: SimTime): boolean {
  if (timeout === 0 || at < after(run.enteredAt, timeout)) return false;
  leave(run, "failed", `time is up: ${why}`, otherwise, at);
  return true;
}

/** No two sendings have the same: the moment tells one pass of a loop from the next. */
const ticketOf = ({ run, index, tries, enteredAt }: ProcedureRun): string =>
  `run ${run} step ${index + 1} ${enteredAt} ${tries}`;
