/**
 * Faults of the ground, in the words of the other faults.
 *
 * | channel | kind | then | value |
 * | --- | --- | --- | --- |
 * | ground.Karachi | off | the station is down | - |
 * | | delay | it finds the satellite later than it rises | s, up to `lateMax_s` |
 * | ground.Karachi.downlink | off | it hears nothing | - |
 * | | drop-out | it loses packets and beacons, each with `probability` (1 where not given) | - |
 * | ground.Karachi.uplink | off | it radiates nothing | - |
 * | | drop-out | telecommands are lost before its antenna, each with `probability` (1 where not given) | - |
 * | | refuse | it refuses every telecommand | - |
 */

import type { SimTime } from "../kernel/index.ts";

export const groundFaultKinds = ["off", "delay", "drop-out", "refuse"] as const;
export type GroundFaultKind = (typeof groundFaultKinds)[number];

/** What somebody asks for; see the table above. */
export interface GroundFault {
  readonly channel: string;
  readonly kind: GroundFaultKind;
  readonly value?: number;
  readonly probability?: number;
}

export type StationPart = "station" | "downlink" | "uplink";

export interface GroundChannel {
  readonly name: string;
  readonly station: string;
  readonly part: StationPart;
  readonly kinds: readonly GroundFaultKind[];
}

/** By channel. */
export type GroundFaults = Record<string, GroundFault>;

/** Longest time by which an AOS can be late: longer than most passes. */
export const lateMax_s = 900;

const prefix = "ground.";
const kindsOf: Readonly<Record<StationPart, readonly GroundFaultKind[]>> = {
  station: ["off", "delay"],
  downlink: ["off", "drop-out"],
  uplink: ["off", "drop-out", "refuse"],
};

/** The channels of the stations, each station before its parts. */
export function groundChannels(stations: readonly string[]): GroundChannel[] {
  return stations.flatMap((station) =>
    (["station", "downlink", "uplink"] as const).map((part) => ({
      name: channelOf(station, part),
      station,
      part,
      kinds: kindsOf[part],
    })),
  );
}

export const isGroundChannel = (name: string): boolean => name.startsWith(prefix);

export const isGroundFault = (fault: { readonly channel: string }): fault is GroundFault =>
  isGroundChannel(fault.channel);

/** Why a fault makes no sense, or undefined where it does. */
export function groundFaultRefusal(fault: GroundFault, channels: readonly GroundChannel[]): string | undefined {
  const channel = channels.find(({ name }) => name === fault.channel);
  if (channel === undefined) return `no station has a channel ${fault.channel}`;
  const { kind } = fault;
  if (!channel.kinds.includes(kind))
    return `${channel.name} cannot have ${kind}; it can have ${channel.kinds.join(", ")}`;
  const why = groundValueRefusal(fault);
  return why === undefined ? undefined : `${channel.name}: ${why}`;
}

/** Why the numbers of a fault are wrong, or undefined where they are sound. */
export function groundValueRefusal({ kind, value, probability }: Omit<GroundFault, "channel">): string | undefined {
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    return `probability ${probability} is outside 0 to 1`;
  }
  if (kind !== "delay") return undefined;
  if (value === undefined) return "delay needs a value";
  return value > 0 && value <= lateMax_s ? undefined : `delay of ${value} s is outside 0 to ${lateMax_s} s`;
}

export const faultOn = (faults: Readonly<GroundFaults>, station: string, part: StationPart): GroundFault | undefined =>
  faults[channelOf(station, part)];

/** How likely a station's part loses something. */
export function lossShare(fault: GroundFault | undefined): number {
  if (fault?.kind === "off") return 1;
  return fault?.kind === "drop-out" ? (fault.probability ?? 1) : 0;
}

/** A time in which a station is out of service, planned or not. */
export interface Outage {
  readonly from: SimTime;
  readonly until: SimTime;
}

export const isOut = (outages: readonly Outage[], at: SimTime): boolean =>
  outages.some(({ from, until }) => from <= at && at < until);

function channelOf(station: string, part: StationPart): string {
  return part === "station" ? `${prefix}${station}` : `${prefix}${station}.${part}`;
}
