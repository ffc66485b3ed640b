/**
 * Active faults and what they do to the number on a channel.
 *
 * A channel without a fault costs one look at an array. State is plain data; which index is which channel is a
 * function of the spacecraft file (`channels.ts`).
 */

import type { RandomStream } from "../../kernel/random.ts";
import type { ChannelMap } from "./channels.ts";
import { faultRefusal, type Fault, type FaultKind } from "./kinds.ts";

/** A fault at work. */
export interface ActiveFault {
  readonly kind: FaultKind;
  readonly value: number;
  readonly probability: number;
  readonly from_us: number;
  /** Value that a stuck channel holds; NaN until there is one. */
  held: number;
  /** Whether a single spike has been given. */
  spent: boolean;
  /** Recent samples of a delayed channel, oldest first. */
  times_us: number[];
  values: number[];
}

export interface FaultBank {
  /** By channel index. */
  readonly active: (ActiveFault | null)[];
  /** Last value that each channel gave, NaN before the first. */
  readonly last: Float64Array;
}

export type InjectResult = { readonly ok: true } | { readonly ok: false; readonly why: string };

export function createFaultBank(map: ChannelMap): FaultBank {
  const count = map.channels.length;
  return { active: Array.from({ length: count }, () => null), last: new Float64Array(count).fill(Number.NaN) };
}

/** Makes a fault active from `at_us`, in the place of any other on the channel; says why where it cannot. */
export function inject(bank: FaultBank, map: ChannelMap, fault: Fault, at_us: number): InjectResult {
  const index = map.index.get(fault.channel);
  const channel = index === undefined ? undefined : map.channels[index];
  if (index === undefined || channel === undefined) {
    return { ok: false, why: `no channel is called ${fault.channel}; see the list of channels` };
  }
  if (!channel.kinds.includes(fault.kind)) {
    return { ok: false, why: `${fault.channel} cannot have ${fault.kind}; it can have ${channel.kinds.join(", ")}` };
  }
  const why = faultRefusal(fault);
  if (why !== undefined) return { ok: false, why: `${fault.channel}: ${why}` };
  for (const target of targets(map, index, fault.kind)) bank.active[target] = activate(bank, target, fault, at_us);
  return { ok: true };
}

/** Ends the faults of a channel and of its members; false where there is no such channel. */
export function clear(bank: FaultBank, map: ChannelMap, name: string): boolean {
  const index = map.index.get(name);
  if (index === undefined) return false;
  bank.active[index] = null;
  for (const member of map.members[index]!) bank.active[member] = null;
  return true;
}

/** The channels that a fault acts on: a device is off or silent as a whole, other kinds act on each of its axes. */
function targets(map: ChannelMap, index: number, kind: FaultKind): readonly number[] {
  const members = map.members[index]!;
  return members.length === 0 || kind === "off" || kind === "drop-out" ? [index] : members;
}

function activate(bank: FaultBank, index: number, fault: Fault, at_us: number): ActiveFault {
  return {
    kind: fault.kind,
    value: fault.value ?? 0,
    probability: fault.probability ?? (fault.kind === "spike" ? 0 : 1),
    from_us: at_us,
    held: bank.last[index]!,
    spent: false,
    times_us: [],
    values: [],
  };
}

/** Whether a whole device is off or misses this sample. */
export function silent(bank: FaultBank, index: number, stream: RandomStream): boolean {
  const fault = bank.active[index]!;
  if (fault === null) return false;
  return fault.kind === "off" || (fault.kind === "drop-out" && stream.next() < fault.probability);
}

/**
 * What a channel gives where the truth is `value`; NaN is no sample at all.
 *
 * @param at_us moment of the sample; not before that of the sample before it
 * @param stream the device's noise
 */
export function through(
  bank: FaultBank,
  map: ChannelMap,
  index: number,
  value: number,
  at_us: number,
  stream: RandomStream,
): number {
  const fault = bank.active[index]!;
  const given = fault === null ? value : altered(fault, map, index, value, at_us, stream);
  if (given === given) bank.last[index] = given;
  return given;
}

/** As `through`, but a missing sample repeats the last one, as a scanned telemetry point does. */
export function throughOrLast(
  bank: FaultBank,
  map: ChannelMap,
  index: number,
  value: number,
  at_us: number,
  stream: RandomStream,
): number {
  const given = through(bank, map, index, value, at_us, stream);
  if (given === given) return given;
  const last = bank.last[index]!;
  return last === last ? last : map.channels[index]!.rest;
}

function altered(
  fault: ActiveFault,
  map: ChannelMap,
  index: number,
  value: number,
  at_us: number,
  stream: RandomStream,
): number {
  switch (fault.kind) {
    case "off":
      return map.channels[index]!.rest;
    case "stuck-last":
      if (fault.held !== fault.held) fault.held = value;
      return fault.held;
    case "stuck-value":
      return fault.value;
    case "spike":
      return value + (spikes(fault, stream) ? fault.value : 0);
    case "bias":
      return value + fault.value;
    case "ramp":
      return value + (fault.value * (at_us - fault.from_us)) / 1e6;
    case "noise":
      return value + addedNoise(map.channels[index]!.noise, fault.value) * stream.gaussian();
    case "scale":
      return value * fault.value;
    case "delay":
      return delayed(fault, value, at_us);
    case "drop-out":
      return stream.next() < fault.probability ? Number.NaN : value;
    case "wrong-polarity":
      return -value;
  }
}

/** A spike without a probability comes once. */
function spikes(fault: ActiveFault, stream: RandomStream): boolean {
  if (fault.probability > 0) return stream.next() < fault.probability;
  const first = !fault.spent;
  fault.spent = true;
  return first;
}

/** Deviation of the noise to add, so that the sum is `factor` times the channel's own. */
const addedNoise = (noise: number, factor: number): number => noise * Math.sqrt(factor * factor - 1);

/** The newest sample that is at least `value` seconds old; the oldest one until there is such. */
function delayed(fault: ActiveFault, value: number, at_us: number): number {
  fault.times_us.push(at_us);
  fault.values.push(value);
  const due_us = at_us - fault.value * 1e6;
  let old = 0;
  while (old + 1 < fault.times_us.length && fault.times_us[old + 1]! <= due_us) old += 1;
  if (old > 0) {
    fault.times_us.splice(0, old);
    fault.values.splice(0, old);
  }
  return fault.values[0]!;
}
