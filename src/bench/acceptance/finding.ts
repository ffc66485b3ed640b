/** What a step of the acceptance found: nothing, or one thing that is wrong, in words for the person who wrote the firmware. */

/** What was done, what should have come, what came instead, and the mistake that most often looks like this. */
export interface Finding {
  readonly sent: string;
  readonly expected: string;
  readonly came: string;
  readonly likely: string;
}

export interface StepResult {
  readonly number: number;
  readonly name: string;
  /** `not-asked`: the target says in HELLO_ACK that it cannot, which the protocol allows; a note says what it costs. */
  readonly state: "passed" | "not-asked" | "wrong" | "skipped";
  readonly finding: Finding | null;
  /** Worth knowing, and not wrong. */
  readonly notes: readonly string[];
}
