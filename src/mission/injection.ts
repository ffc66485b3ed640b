/** Faults as the timeline and the instructor ask for them: injected, cleared, told to those who may know. */

import type { SimTime } from "../kernel/index.ts";
import type { Fault } from "../spacecraft/faults/kinds.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import type { CraftState } from "./craft-state.ts";
import {
  type GroundChannel,
  type GroundFault,
  groundFaultRefusal,
  isGroundChannel,
  isGroundFault,
} from "./ground-faults.ts";
import type { Outbox } from "./notice.ts";
import {
  isProcessorChannel,
  isProcessorFault,
  type ProcessorFault,
  processorRefusal,
  upsetOf,
} from "./processor-faults.ts";
import { isWireChannel, isWireFault, wireChannel, type WireFault, wireFaultRefusal } from "./wires.ts";

/** Payload of a "fault" event. */
export type FaultRequest = (Fault | WireFault | GroundFault | ProcessorFault) & {
  /** Not told to trainees. */
  readonly hidden?: boolean;
};

/** Payload of a "clear" event. */
export interface ClearRequest {
  readonly channel: string;
  /** Clears only the fault that was injected at that moment: one that took its place meanwhile stays. */
  readonly injectedAt?: SimTime;
}

/** True where the fault is in force; what it does to a station is the ground's, what it does to a wire the shell's. */
export function injectFault(
  hardware: Spacecraft,
  state: CraftState,
  { hidden = false, ...fault }: FaultRequest,
  groundChannels: readonly GroundChannel[],
  at: SimTime,
  outbox: Outbox,
): boolean {
  const { channel, kind } = fault;
  const why = whyNot(hardware, state, fault, groundChannels, at, outbox);
  if (why !== undefined) {
    outbox.notice(at, "timeline", "medium", `fault refused: ${why}`, hidden);
    return false;
  }
  // What happens to the processor is over in its next step: there is nothing in force.
  if (isProcessorFault(fault)) {
    outbox.notice(at, "timeline", "medium", `fault: ${kind} on ${channel}`, hidden);
    return false;
  }
  // A fault on a device takes the place of those on its parts.
  for (const other of isGroundFault(fault) ? [] : Object.keys(state.injected)) {
    if (other.startsWith(`${channel}.`)) delete state.injected[other];
  }
  state.injected[channel] = { at, hidden };
  outbox.notice(at, "timeline", "medium", `fault: ${kind} on ${channel}`, hidden);
  return true;
}

/** True where a fault ended. */
export function clearFault(
  hardware: Spacecraft,
  state: CraftState,
  { channel, injectedAt }: ClearRequest,
  at: SimTime,
  outbox: Outbox,
): boolean {
  const injected = state.injected[channel];
  if (injectedAt !== undefined && injected?.at !== injectedAt) return false;
  if (!clearChannel(hardware, state, channel, at, outbox)) {
    outbox.notice(at, "timeline", "medium", `nothing cleared: no channel is called ${channel}`, true);
    return false;
  }
  delete state.injected[channel];
  outbox.notice(at, "timeline", "info", `fault cleared: ${channel}`, injected?.hidden ?? true);
  return true;
}

function clearChannel(hardware: Spacecraft, state: CraftState, channel: string, at: SimTime, outbox: Outbox): boolean {
  if (isWireChannel(channel)) return clearWire(state, channel, at, outbox);
  if (isGroundChannel(channel)) return state.injected[channel] !== undefined;
  if (isProcessorChannel(channel)) return true;
  return hardware.clear(state.truth, channel);
}

function whyNot(
  hardware: Spacecraft,
  state: CraftState,
  fault: Fault | WireFault | GroundFault | ProcessorFault,
  groundChannels: readonly GroundChannel[],
  at: SimTime,
  outbox: Outbox,
): string | undefined {
  if (isGroundFault(fault)) return groundFaultRefusal(fault, groundChannels);
  if (isProcessorFault(fault)) return upset(state, fault);
  if (isWireFault(fault)) return injectOnWire(state, fault, at, outbox);
  return refusalOf(hardware, state, fault, at);
}

function upset(state: CraftState, fault: ProcessorFault): string | undefined {
  const what = upsetOf(fault);
  if (what === undefined) return processorRefusal(fault.kind);
  state.upset = what;
  return undefined;
}

function refusalOf(hardware: Spacecraft, state: CraftState, fault: Fault, at: SimTime): string | undefined {
  const result = hardware.inject(state.truth, fault, at);
  return result.ok ? undefined : result.why;
}

/** Notes the fault, and tells the shell, which has the wires. */
function injectOnWire(state: CraftState, fault: WireFault, at: SimTime, outbox: Outbox): string | undefined {
  const wire = wireChannel(fault.channel);
  if (wire === undefined) return `no wire is called ${fault.channel}`;
  const { unit, directions, kinds, name } = wire;
  if (!kinds.includes(fault.kind)) return `${name} cannot have ${fault.kind}; it can have ${kinds.join(", ")}`;
  const why = wireFaultRefusal(fault);
  if (why !== undefined) return `${name}: ${why}`;
  for (const direction of directions) state.wires[`wire.${unit}.${direction}`] = fault;
  outbox.wireChange({ at, unit, directions, fault });
  return undefined;
}

function clearWire(state: CraftState, channel: string, at: SimTime, outbox: Outbox): boolean {
  const wire = wireChannel(channel);
  if (wire === undefined) return false;
  const { unit, directions } = wire;
  for (const direction of directions) delete state.wires[`wire.${unit}.${direction}`];
  outbox.wireChange({ at, unit, directions, fault: null });
  return true;
}
