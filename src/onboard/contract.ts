/** What every onboard unit is: plain state, and a step that answers one `Step` message with one `StepDone`. */

import type { MessageType } from "../messages/index.ts";

/** In the order of their numbers on the bus, `falak.obc.v1.Unit`. */
export const unitNames = ["adcs", "power", "comms", "payload", "obc"] as const;

export type UnitName = (typeof unitNames)[number];

/** What the `Step` messages of all units have in common. */
export interface StepMessage {
  tick: number;
  simTimeUs: number;
  periodUs: number;
  inputs: object | null;
  telecommands: object[];
  /** Of units that have parameters. */
  parameters?: object[];
}

/** What the `StepDone` messages of all units have in common. */
export interface StepDoneMessage {
  tick: number;
  outputs: object | null;
  telemetry: object | null;
  events: object[];
  verifications: object[];
  busyUs: number;
}

/** The messages of a unit: creators, quantisers and codec. */
export interface UnitMessages<Step extends object, StepDone extends object> {
  readonly Step: MessageType<Step>;
  readonly StepDone: MessageType<StepDone>;
  readonly Telecommand: MessageType<object>;
  readonly Telemetry: MessageType<object>;
  readonly Event: MessageType<object>;
}

/**
 * One onboard unit.
 *
 * It sees nothing but its `Step` messages: no truth, no clock, no other unit. Two states that are equal answer equal
 * steps with equal bytes. A unit crashes on nothing that a `Step` can carry.
 */
export interface Unit<State extends object, Step extends StepMessage, StepDone extends StepDoneMessage> {
  readonly name: UnitName;
  /** Its number on the bus: `falak.obc.v1.Unit`. */
  readonly number: number;
  /** Time between two steps where the spacecraft file does not say otherwise. */
  readonly period_us: number;
  readonly messages: UnitMessages<Step, StepDone>;
  /** The state after a reboot: plain data that the snapshot codec carries. */
  initial(): State;
  /**
   * Runs the control law for one period.
   *
   * @param state changed in place
   * @param step read only; it may be reused by the caller after the call
   * @param done every field is written. Its `outputs` are reused, so what takes effect later must be read (or encoded) before
   *   the next step of the same `done`. `telemetry` is a new object where housekeeping is due, otherwise null; the
   *   elements of `events`, `verifications` and lists of packets and telecommands are new too, and may be kept.
   */
  step(state: State, step: Step, done: StepDone): void;
}

/** A unit whose messages the caller treats as opaque. */
export type AnyUnit = Unit<object, StepMessage, StepDoneMessage>;
