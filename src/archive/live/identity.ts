/** Which exercise the rows of a branch belong to. */

/** What an exercise was flown from; texts, so that a file explains itself. */
export interface ExerciseIdentity {
  /** ISO 8601: simulated time 0. */
  readonly startUtc: string;
  readonly scenarioPath: string;
  readonly scenarioText: string;
  readonly spacecraftText: string;
  readonly seed: number | string;
  readonly overrides: readonly string[];
}

/** A stretch of an exercise: its beginning, or where it went on from a breakpoint. */
export interface Branch {
  readonly id: number;
  readonly exercise: ExerciseIdentity;
  /** The branch that it went on from; null at the beginning of an exercise. */
  readonly parent: number | null;
  /** Where it parts from its parent: what the parent had by then belongs to both. */
  readonly from_us: number;
  readonly name: string;
  /** Host time at which it was begun, ISO 8601. */
  readonly begunUtc: string;
}

/** A parameter that samples may be of. */
export interface ParameterName {
  readonly name: string;
  /** `1` for a bare number. */
  readonly unit: string;
}

export interface ParameterLists {
  readonly downlink: readonly ParameterName[];
  readonly cable: readonly ParameterName[];
  readonly truth: readonly ParameterName[];
}
