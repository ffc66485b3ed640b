/** What crosses the port between the exercise (main thread: simulation and serial ports) and the server (a worker). Structured clones. */

import type { OnboardReports } from "./onboard.ts";
import type { Operation, OperationReply } from "./operation.ts";
import type { Audience, Person } from "./role.ts";
import type {
  AlarmLine,
  BreakpointLine,
  CommandLine,
  EventLine,
  ExerciseDescription,
  ExerciseLine,
  FaultLine,
  LinkLine,
  OfferedTarget,
  PassPlan,
  ProcedureLine,
  ScoreLine,
  Status,
} from "./state.ts";
import type { SampleBatch } from "./telemetry.ts";

/**
 * What is told, by topic. Lists of lines with an identity (commands, events, alarms, procedures) carry what changed; the others are whole.
 * A `description` with another `branch` comes first and begins anew: everything told before it is void (`told.ts`).
 */
export interface Topics {
  readonly description: ExerciseDescription;
  readonly status: Status;
  readonly plan: PassPlan;
  readonly commands: readonly CommandLine[];
  readonly events: readonly EventLine[];
  readonly alarms: readonly AlarmLine[];
  readonly procedures: readonly ProcedureLine[];
  /** Tables of the onboard computer, as it last reported them. */
  readonly onboard: OnboardReports;
  readonly links: readonly LinkLine[];
  /** What is offered for a socket. */
  readonly targets: readonly OfferedTarget[];
  readonly faults: readonly FaultLine[];
  readonly score: readonly ScoreLine[];
  readonly breakpoints: readonly BreakpointLine[];
  /** What can be flown instead. */
  readonly exercises: readonly ExerciseLine[];
}
export type Topic = keyof Topics;

/** Who may have a topic. Lines of `events` have an audience of their own besides. */
export const topicAudience: Readonly<Record<Topic, Audience>> = {
  description: "everybody",
  status: "everybody",
  plan: "everybody",
  commands: "everybody",
  events: "everybody",
  alarms: "everybody",
  procedures: "everybody",
  onboard: "everybody",
  links: "everybody",
  targets: "instructor",
  faults: "instructor",
  score: "instructor",
  breakpoints: "instructor",
  exercises: "instructor",
};

export type Told = {
  readonly [T in Topic]: { readonly kind: "told"; readonly topic: T; readonly content: Topics[T] };
}[Topic];

export type HostMessage =
  | Told
  | { readonly kind: "samples"; readonly batch: SampleBatch }
  | { readonly kind: "reply"; readonly call: number; readonly reply: OperationReply };

export type ServerMessage =
  | { readonly kind: "operate"; readonly call: number; readonly person: Person; readonly operation: Operation }
  /** The server is up. */
  | { readonly kind: "listening"; readonly url: string }
  | { readonly kind: "failed"; readonly why: string };
