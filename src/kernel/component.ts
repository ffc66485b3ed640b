/** What a component is to the kernel: plain state, and a step on it for every event. */

import type { EventHandle } from "./queue.ts";
import type { Duration, SimTime } from "./time.ts";

/** An event as a component sees it. The kernel reuses the object: read it, do not keep it. */
export interface SimEvent {
  readonly at: SimTime;
  readonly priority: number;
  readonly kind: string;
  readonly payload: unknown;
}

/**
 * A moment that a component declares: the kernel finds where `value` crosses zero and sends an event of kind "crossing"
 * with the watch's name and the direction as payload. `value` is a function of time and of states, the component's own and those
 * that it reads; it must stay true until the component rearms the watch, or to the watch's horizon.
 */
export interface Watch<State> {
  /** Zero at the moment that is looked for; units are the component's own. */
  value(state: State, at: SimTime, others: Pick<Effects, "read">): number;
  /** Distance of the samples between which one crossing is looked for; a grazing one between two samples is found too. */
  readonly step_us: Duration;
  /** How far ahead is looked at once. */
  readonly horizon_us: Duration;
  readonly priority: number;
}

/** Payload of a "crossing" event. */
export interface Crossing {
  readonly watch: string;
  /** True where `value` went from negative to positive. */
  readonly rising: boolean;
}

/** What a component may ask of the kernel while it handles an event. */
export interface Effects {
  readonly now: SimTime;
  /** Schedules an event for a component by name. `at` is not before now. */
  schedule(at: SimTime, priority: number, target: string, kind: string, payload?: unknown): EventHandle;
  cancel(handle: EventHandle): boolean;
  /**
   * Asks whoever sits in the socket `port` for an answer that takes effect at `due`. The component gets it then, in
   * `answer`. A port has one exchange at a time. `request` may be a reused object: it is read before `due`.
   */
  exchange(port: string, due: SimTime, priority: number, request: unknown): void;
  /** State of another component, to read. */
  read<State>(component: string): Readonly<State>;
  /** Looks for the crossings of a watch anew, because the state behind it changed. */
  rearm(watch: string): void;
  /** Stops `advance` after this event. */
  pause(why: string): void;
}

/** A component. `State` is plain data that the snapshot codec carries; the component keeps none elsewhere. */
export interface Component<State = unknown> {
  readonly name: string;
  initial(): State;
  /** Schedules the first events. Not called after a restore. */
  start(state: State, effects: Effects): void;
  /** Takes an event; changes its own state in place. */
  handle(state: State, event: SimEvent, effects: Effects): void;
  /** Takes the answer of an exchange at its due moment. */
  answer?(state: State, port: string, answer: unknown, effects: Effects): void;
  readonly watches?: Readonly<Record<string, Watch<State>>>;
}
