/** The input log: everything that came from outside, in the order in which the simulation took it. */

import type { SimTime } from "./time.ts";

/**
 * One outside input. Scenario, seed and these entries reproduce the run.
 *
 * - `answer`: what a target answered to exchange `number` of `port`, or that it was lost.
 * - `event`: an operator's telecommand, an instructor's fault: an event at a moment that the kernel chose.
 */
export type InputEntry =
  | {
      readonly type: "answer";
      readonly at: SimTime;
      readonly port: string;
      readonly number: number;
      readonly answer: unknown;
    }
  | {
      readonly type: "event";
      readonly at: SimTime;
      readonly target: string;
      readonly kind: string;
      readonly payload: unknown;
    };
