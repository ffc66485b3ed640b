/**
 * The fault vocabulary: the same words on every channel.
 *
 * | kind | the channel then gives | value |
 * | --- | --- | --- |
 * | off | its value at rest, nothing at all for a whole device | - |
 * | stuck-last | the last value before the fault | - |
 * | stuck-value | `value` | in the channel's unit |
 * | spike | `value` added to one sample, or to each with `probability` | in the channel's unit |
 * | bias | `value` added | in the channel's unit |
 * | ramp | `value` added for every second since the fault began | unit per second |
 * | noise | its noise, `value` times as large | factor, at least 1 |
 * | scale | its value times `value` | factor |
 * | delay | its value of `value` seconds ago | s, up to `delayMax_s` |
 * | drop-out | no sample, with `probability` (1 where not given) | - |
 * | wrong-polarity | its value with the other sign | - |
 */

export const faultKinds = [
  "off",
  "stuck-last",
  "stuck-value",
  "spike",
  "bias",
  "ramp",
  "noise",
  "scale",
  "delay",
  "drop-out",
  "wrong-polarity",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** Longest delay: it bounds the samples that a faulty channel keeps. */
export const delayMax_s = 60;

/** What somebody asks for; see the table above. */
export interface Fault {
  readonly channel: string;
  readonly kind: FaultKind;
  readonly value?: number;
  readonly probability?: number;
}

const valueKinds: readonly FaultKind[] = ["stuck-value", "spike", "bias", "ramp", "noise", "scale", "delay"];

/** Whether the kind needs a `value`. */
export const needsValue = (kind: FaultKind): boolean => valueKinds.includes(kind);

/** Why the numbers of a fault are wrong, or undefined where they are sound. */
export function faultRefusal(fault: Fault): string | undefined {
  const { kind, value, probability } = fault;
  if (needsValue(kind) && value === undefined) return `${kind} needs a value`;
  if (value !== undefined && !Number.isFinite(value)) return `value ${value} is not a finite number`;
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    return `probability ${probability} is outside 0 to 1`;
  }
  if (kind === "delay" && !(value! > 0 && value! <= delayMax_s)) {
    return `delay of ${value} s is outside 0 to ${delayMax_s} s`;
  }
  if (kind === "noise" && !(value! >= 1)) return `noise factor ${value} is below 1`;
  return undefined;
}
