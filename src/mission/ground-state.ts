/** What the ground knows and has asked for: plain state of the ground component. */

import { chainStart, type EventHandle, noEvent, seconds, type SimTime } from "../kernel/index.ts";
import type { comms } from "../messages/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { CommandRecord } from "./commands.ts";

/** Margin must hold this long before the receiver is called locked. */
const lockTime = seconds(2);

/** Comms telemetry up to this age tells whether a receiver has bit lock. */
const telemetryAgeMax = seconds(3);
/** Without it the uplink is taken for acquired after this time: a satellite that only beacons can still be told to talk. */
const sweepTime = seconds(10);

/** A telecommand that waits for a pass. */
export interface WaitingCommand {
  readonly requestId: number;
  readonly frame: Uint8Array;
}

/** How many telecommands have ended, and how. The log forgets old ones; these do not. */
export interface EndedCounts {
  executed: number;
  refused: number;
  unknown: number;
}

export interface GroundState {
  /** Stations that see the satellite above their mask. */
  readonly visible: Record<string, boolean>;
  /** The station at work. */
  working: string | null;
  /** Since when it works; what left the satellite earlier it has not heard. */
  workingSince: SimTime;
  /** The next look at the pass in progress. */
  tracking: EventHandle;
  /** Since when the margin is positive, or -1. */
  signalSince: SimTime | -1;
  margin_db: number;
  elevation_deg: number;
  range_km: number;
  readonly waiting: WaitingCommand[];
  readonly commands: CommandRecord[];
  nextRequestId: number;
  readonly ended: EndedCounts;
  readonly latest: Partial<Record<UnitName, { at: SimTime; telemetry: object }>>;
  lastBeacon: { at: SimTime; beacon: object } | null;
  packetsReceived: number;
  /** Gaps in the sequence numbers. */
  packetsMissed: number;
  /** Left the antenna and were heard by nobody, or did not decode. */
  packetsLost: number;
  beaconsReceived: number;
  /** Next sequence number expected, by channel number. */
  readonly expected: Record<number, number>;
  /** Telemetry chain over received packets. */
  chain: Uint8Array;
}

export const initialGround = (stationNames: readonly string[]): GroundState => ({
  visible: Object.fromEntries(stationNames.map((name) => [name, false])),
  working: null,
  workingSince: 0 as SimTime,
  tracking: noEvent,
  signalSince: -1,
  margin_db: 0,
  elevation_deg: 0,
  range_km: 0,
  waiting: [],
  commands: [],
  nextRequestId: 1,
  ended: { executed: 0, refused: 0, unknown: 0 },
  latest: {},
  lastBeacon: null,
  packetsReceived: 0,
  packetsMissed: 0,
  packetsLost: 0,
  beaconsReceived: 0,
  expected: { 1: 0, 2: 0, 3: 0 },
  chain: chainStart(),
});

/** Whether the working station is locked on the downlink: it commands only then. */
export const isLocked = (state: Readonly<GroundState>, at: SimTime): boolean =>
  state.signalSince !== -1 && at - state.signalSince >= lockTime;

/**
 * Whether a telecommand would be heard, as far as the ground can know: telemetry of this contact says that a receiver has
 * bit lock, or has been missing for as long as a sweep takes.
 */
export function isUplinkReady(state: Readonly<GroundState>, at: SimTime): boolean {
  const told = state.latest.comms;
  if (told === undefined || told.at < state.workingSince) return at - state.workingSince >= sweepTime;
  if (at - told.at > telemetryAgeMax) return at - told.at >= sweepTime;
  return (told.telemetry as comms.v1.Telemetry).receiversLocked !== 0;
}
