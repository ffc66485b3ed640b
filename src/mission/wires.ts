/**
 * Faults on the wires between the bench and targets, in the words of the other faults. What they do to bytes is the bench's.
 *
 * The channel `wire.adcs` is the wire of the adcs in both directions, `wire.adcs.tx` from the bench to the target,
 * `wire.adcs.rx` back. `probability` is per frame and 1 where not given, except where the table says otherwise.
 *
 * | kind | the wire then | value |
 * | --- | --- | --- |
 * | drop | loses frames | - |
 * | bit-flip | flips a bit of each byte with `probability` (0.01 where not given) | - |
 * | burst | turns a run of a frame's bytes into noise | longest run in bytes |
 * | duplicate | brings a frame twice | - |
 * | delay | brings every frame later | s, up to `wireDelayMax_s` |
 * | jitter | brings every frame later by up to | s, up to `wireDelayMax_s` |
 * | stall | holds a frame, and what follows it, for up to | s, up to `wireDelayMax_s` |
 * | truncate | loses the end of a frame and its delimiter | - |
 * | wrong-baud | brings garbage in the place of everything | - |
 * | banner | brings a boot banner from the target, once, or before each frame with `probability` | - |
 * | unplug | is not there; whole wires only | - |
 */

import { type UnitName, unitNames } from "../onboard/contract.ts";
import type { SimTime } from "../kernel/index.ts";

export const wireFaultKinds = [
  "drop",
  "bit-flip",
  "burst",
  "duplicate",
  "delay",
  "jitter",
  "stall",
  "truncate",
  "wrong-baud",
  "banner",
  "unplug",
] as const;

export type WireFaultKind = (typeof wireFaultKinds)[number];

/** What somebody asks for; see the table above. */
export interface WireFault {
  readonly channel: string;
  readonly kind: WireFaultKind;
  readonly value?: number;
  readonly probability?: number;
}

/** `tx` is bench to target. */
export type WireDirection = "tx" | "rx";

/** What the shell is to do with a wire. */
export interface WireChange {
  readonly at: SimTime;
  readonly unit: UnitName;
  readonly directions: readonly WireDirection[];
  /** Null ends the fault. */
  readonly fault: WireFault | null;
}

export interface WireChannel {
  readonly name: string;
  readonly unit: UnitName;
  readonly directions: readonly WireDirection[];
  readonly kinds: readonly WireFaultKind[];
}

/** Longest delay on a wire: a link that is silent for longer is down. */
export const wireDelayMax_s = 2;
const burstMax_bytes = 1000;

const timed: readonly WireFaultKind[] = ["delay", "jitter", "stall"];
const ofParts = { tx: without("unplug", "banner"), rx: without("unplug") };

/** Every wire and its two directions, wires before their parts. */
export const wireChannels: readonly WireChannel[] = unitNames.flatMap((unit) => [
  { name: `wire.${unit}`, unit, directions: ["tx", "rx"], kinds: wireFaultKinds },
  { name: `wire.${unit}.tx`, unit, directions: ["tx"], kinds: ofParts.tx },
  { name: `wire.${unit}.rx`, unit, directions: ["rx"], kinds: ofParts.rx },
]);

export const isWireChannel = (name: string): boolean => name.startsWith("wire.");

export const isWireFault = (fault: { readonly channel: string }): fault is WireFault => isWireChannel(fault.channel);

export const wireChannel = (name: string): WireChannel | undefined => wireChannels.find((each) => each.name === name);

/** Why the numbers of a fault are wrong, or undefined where they are sound. */
export function wireFaultRefusal({ kind, value, probability }: Omit<WireFault, "channel">): string | undefined {
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    return `probability ${probability} is outside 0 to 1`;
  }
  if (timed.includes(kind)) {
    if (value === undefined) return `${kind} needs a value`;
    if (!(value > 0 && value <= wireDelayMax_s)) return `${kind} of ${value} s is outside 0 to ${wireDelayMax_s} s`;
  }
  if (kind === "burst") {
    if (value === undefined) return "burst needs a value";
    if (!(Number.isInteger(value) && value >= 1 && value <= burstMax_bytes)) {
      return `a burst of ${value} bytes is no whole number from 1 to ${burstMax_bytes}`;
    }
  }
  return undefined;
}

function without(...kinds: readonly WireFaultKind[]): readonly WireFaultKind[] {
  return wireFaultKinds.filter((kind) => !kinds.includes(kind));
}
