/** What a check is, as data: a predicate, a temporal word, the window in which it counts, and what came out. */

import type { Duration, SimTime } from "../../kernel/time.ts";

export type TemporalWord = "eventually" | "always" | "never" | "holds";
export type Severity = "minor" | "major" | "critical";

/** An edge of a window: a moment after the start of the exercise, or the first instant at which a CEL condition is true. */
export type WindowEdge =
  { readonly kind: "at"; readonly at: Duration } | { readonly kind: "when"; readonly when: string };

export interface CheckSpec {
  readonly name: string;
  /** Requirement that the check verifies, such as `AOCS-012`. */
  readonly requirement?: string;
  readonly word: TemporalWord;
  /** CEL, true or false over a View. */
  readonly predicate: string;
  /** The window opens here; absent: at the start. */
  readonly from?: WindowEdge;
  /** The window closes here; absent: at the end of the exercise. */
  readonly until?: WindowEdge;
  /** `eventually` and `holds`: deadline after the opening of the window. */
  readonly within?: Duration;
  /** `holds`: how long the predicate must stay true. */
  readonly lasting?: Duration;
  readonly severity: Severity;
  readonly weight: number;
}

/** Latest telemetry of a unit: snake_case names, enum values as labels such as `SUN_SAFE`, vectors as `{ x, y, z }`. */
export type ViewFields = Readonly<Record<string, unknown>>;

/** What a predicate may read. A unit is absent until its first telemetry. A group that has been shown does not change any more. */
export interface View {
  readonly adcs?: ViewFields | undefined;
  readonly power?: ViewFields | undefined;
  readonly comms?: ViewFields | undefined;
  readonly payload?: ViewFields | undefined;
  readonly obc?: ViewFields | undefined;
  readonly truth: ViewFields;
  readonly ground: ViewFields;
  /** Units' telemetry as it came down, by unit; a unit is absent until its first. Conditions of procedures have it as their units. */
  readonly down?: ViewFields | undefined;
  /** How many telecommands there were, by stage and name. */
  readonly commands?: ViewFields | undefined;
  /** What the people at the desk did. */
  readonly desk?: ViewFields | undefined;
  /** Simulated seconds since the start. */
  readonly t_s: number;
}

/** Of a run. */
export type Verdict = "pass" | "fail" | "inconclusive";

/** Of a check: `open` where the run ended before the check could be decided. */
export type CheckVerdict = Verdict | "open";

export interface CheckResult {
  readonly name: string;
  readonly requirement?: string;
  readonly severity: Severity;
  readonly weight: number;
  readonly verdict: CheckVerdict;
  /** The instant that decided it. */
  readonly at?: SimTime;
  readonly why: string;
}

/** One check's progress: plain data. Moments are microseconds since the start, -1 where there is none yet. */
export interface CheckProgress {
  phase: "before" | "open" | "closed" | "passed" | "failed";
  opened_us: number;
  closed_us: number;
  decided_us: number;
  /** Start of the present unbroken run of true instants (`holds`). */
  since_us: number;
  trueCount: number;
  falseCount: number;
  /** Instants at which a unit that the predicate reads had sent nothing yet. */
  waitingCount: number;
  errorCount: number;
  firstError: string;
  firstError_us: number;
}

/** State of all checks, in the order of their specs. */
export interface CheckState {
  readonly checks: CheckProgress[];
}

export interface Checks {
  initial(): CheckState;
  /** One evaluation instant (1 Hz of simulated time); instants must not go backwards. */
  evaluate(state: CheckState, view: View, at: SimTime): void;
  /** Verdicts if the exercise ended at `end`; the state is not touched. */
  results(state: CheckState, end: SimTime): CheckResult[];
}
