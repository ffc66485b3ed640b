/** Faults as the timeline and the instructor ask for them: injected, cleared, told to those who may know. */

import type { SimTime } from "../kernel/index.ts";
import type { Fault } from "../spacecraft/faults/kinds.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import type { CraftState } from "./craft-state.ts";
import type { Outbox } from "./notice.ts";

/** Payload of a "fault" event. */
export interface FaultRequest extends Fault {
  /** Not told to trainees. */
  readonly hidden?: boolean;
}

/** Payload of a "clear" event. */
export interface ClearRequest {
  readonly channel: string;
  /** Clears only the fault that was injected at that moment: one that took its place meanwhile stays. */
  readonly injectedAt?: SimTime;
}

export function injectFault(
  hardware: Spacecraft,
  state: CraftState,
  { hidden = false, ...fault }: FaultRequest,
  at: SimTime,
  outbox: Outbox,
): void {
  const { channel, kind } = fault;
  const result = hardware.inject(state.truth, fault, at);
  if (!result.ok) return outbox.notice(at, "timeline", "medium", `fault refused: ${result.why}`, hidden);
  // A fault on a device takes the place of those on its parts.
  for (const other of Object.keys(state.injected)) {
    if (other.startsWith(`${channel}.`)) delete state.injected[other];
  }
  state.injected[channel] = { at, hidden };
  outbox.notice(at, "timeline", "medium", `fault: ${kind} on ${channel}`, hidden);
}

export function clearFault(
  hardware: Spacecraft,
  state: CraftState,
  { channel, injectedAt }: ClearRequest,
  at: SimTime,
  outbox: Outbox,
): void {
  const injected = state.injected[channel];
  if (injectedAt !== undefined && injected?.at !== injectedAt) return;
  if (!hardware.clear(state.truth, channel)) {
    return outbox.notice(at, "timeline", "medium", `nothing cleared: no channel is called ${channel}`);
  }
  delete state.injected[channel];
  outbox.notice(at, "timeline", "info", `fault cleared: ${channel}`, injected?.hidden ?? false);
}
