/** A procedure as the desk runs it: validated, names resolved, lengths of time in microseconds. What a person writes is in `schema.ts`. */

import type { Duration } from "../../kernel/time.ts";
import type { CommandStatus } from "../commands.ts";
import type { CommandSpec } from "../scenario/scenario.ts";

/** Where a procedure goes on: at a label, `next` at the following step, or it ends as `failed`. */
export type Way = string;

/** Stages that a step can wait for. */
export type AwaitedStage = Extract<CommandStatus, "QUEUED" | "RADIATED" | "ACCEPTED" | "STARTED" | "EXECUTED">;

export type StepAction =
  /** Sends a telecommand and waits for a stage of it; sends it again where it ended unknown. */
  | {
      readonly kind: "command";
      readonly command: CommandSpec;
      readonly stage: AwaitedStage;
      readonly triesMax: number;
      readonly hazard: string;
    }
  /** Waits until a condition is true. */
  | { readonly kind: "wait"; readonly condition: string }
  | { readonly kind: "pause"; readonly length: Duration }
  /** Must be true, at once or within the step's time. */
  | { readonly kind: "check"; readonly condition: string }
  | { readonly kind: "if"; readonly condition: string; readonly to: Way }
  /** Waits for a person's go. */
  | { readonly kind: "hold" }
  /** Waits for a person's answer; the ways by answer. */
  | {
      readonly kind: "ask";
      readonly question: string;
      readonly answers: Readonly<Record<string, Way>>;
      readonly usual: string;
    }
  | { readonly kind: "note"; readonly note: string }
  /** Of one parameter, or of all that stand. */
  | { readonly kind: "acknowledge"; readonly parameter: string; readonly comment: string }
  | { readonly kind: "goto"; readonly to: Way };

export interface Step {
  /** For `goto`; empty where it has none. */
  readonly label: string;
  /** What it is for, in a person's words; may be empty. */
  readonly text: string;
  readonly action: StepAction;
  /** 0: none. */
  readonly timeout: Duration;
  /** Where it goes on when it fails or its time is up. */
  readonly otherwise: Way;
}

export interface Procedure {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly Step[];
}

export const nextStep: Way = "next";
export const failed: Way = "failed";
export const done: Way = "done";
/** Ways that are no labels. */
export const fixedWays: readonly Way[] = [nextStep, done, failed];
