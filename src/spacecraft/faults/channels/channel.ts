/** One channel on which faults can act, and the sets of kinds that make sense on it. */

import { faultKinds, type FaultKind } from "../kinds.ts";

export interface ChannelInfo {
  /** `unit.device` or `unit.device.part`. */
  readonly name: string;
  readonly unit: string;
  readonly kinds: readonly FaultKind[];
  /** Standard deviation that the kind `noise` multiplies, in `unit`. */
  readonly noise: number;
  /** What the channel gives when it is off, in `unit`. */
  readonly rest: number;
}

export const unsigned = faultKinds.filter((kind) => kind !== "wrong-polarity");
export const level: readonly FaultKind[] = unsigned.filter((kind) => kind !== "scale");
export const switching: readonly FaultKind[] = [
  "off",
  "stuck-last",
  "stuck-value",
  "delay",
  "drop-out",
  "wrong-polarity",
];
export const mechanism: readonly FaultKind[] = ["off", "stuck-last"];
export const transmitting: readonly FaultKind[] = ["off", "bias", "ramp", "noise", "drop-out"];

/** A channel of its own. */
export function one(
  name: string,
  unit: string,
  noise: number,
  kinds: readonly FaultKind[] = faultKinds,
  rest = 0,
): ChannelInfo {
  return { name, unit, kinds, noise, rest };
}

/** A device and its parts. */
export function device(
  name: string,
  parts: readonly string[],
  unit: string,
  noise: number,
  kinds: readonly FaultKind[] = faultKinds,
): ChannelInfo[] {
  return [one(name, unit, noise, kinds), ...parts.map((part) => one(`${name}.${part}`, unit, noise, kinds))];
}
