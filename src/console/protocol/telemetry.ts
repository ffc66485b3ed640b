/** Telemetry on its way to those who look: columns, one row a sample. Typed arrays move between threads without a copy. */

import type { Audience } from "./role.ts";

/**
 * Where a sample comes from. `downlink` is what came down and what everybody may see; `cable` is what units say on the bench;
 * `truth` is what is. The last two are the instructor's.
 */
export type SampleOrigin = "downlink" | "cable" | "truth";
export const sampleOrigins = ["downlink", "cable", "truth"] as const satisfies readonly SampleOrigin[];

/** Who may have samples of an origin. */
export const originAudience: Readonly<Record<SampleOrigin, Audience>> = {
  downlink: "everybody",
  cable: "instructor",
  truth: "instructor",
};

/**
 * Samples in order of reception. Row i is parameter `parameter[i]` of the list that the description of the exercise gives for this
 * origin. Times are microseconds of simulated time since the start of the exercise.
 */
export interface SampleBatch {
  readonly origin: SampleOrigin;
  readonly parameter: Uint16Array;
  /** When the unit measured it, by the packet's time. */
  readonly generated_us: Float64Array;
  /** When the ground had it. Equal to `generated_us` for cable and truth. */
  readonly received_us: Float64Array;
  /** Numbers as they are, booleans as 0 and 1, states as their numbers. */
  readonly value: Float64Array;
}
