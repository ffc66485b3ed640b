/** What the ground knows and has asked for: plain state of the ground component. */

import { noSignal, type SignalSince } from "../ground/station-receiver.ts";
import { chainStart, type EventHandle, noEvent, seconds, type SimTime } from "../kernel/index.ts";
import type { comms } from "../messages/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { CommandRecord } from "./commands.ts";
import type { GroundFaults } from "./ground-faults.ts";
import type { UplinkQueue } from "./uplink-queue.ts";

/** Frames must have come this long before the station commands. */
const steadyTime = seconds(2);
/** Comms telemetry up to this age tells whether a receiver has bit lock. */
const telemetryAgeMax = seconds(3);
/** Without it the uplink is taken for acquired after this time: a satellite that only beacons can still be told to talk. */
const sweepTime = seconds(10);

/** How many telecommands have ended, and how. The log forgets old ones; these do not. */
export interface EndedCounts {
  executed: number;
  refused: number;
  unknown: number;
  cancelled: number;
}

export interface GroundState extends SignalSince, UplinkQueue {
  /** Stations that see the satellite above their mask. */
  readonly visible: Record<string, boolean>;
  /** Since when, or when it was last so. */
  readonly risenAt: Record<string, SimTime>;
  /** Stations that could work it: they see it and are in service. */
  readonly usable: Record<string, boolean>;
  readonly faults: GroundFaults;
  /** The station at work. */
  working: string | null;
  /** Since when it works; what left the satellite earlier it has not heard. */
  workingSince: SimTime;
  /** The next look at the pass in progress. */
  tracking: EventHandle;
  margin_db: number;
  ebN0_db: number;
  elevation_deg: number;
  azimuth_deg: number;
  range_km: number;
  /** Of the downlink's carrier, one way. */
  doppler_hz: number;
  readonly commands: CommandRecord[];
  nextRequestId: number;
  /** Number of the last frame that was radiated; the spacecraft takes none twice. */
  uplinkCounter: number;
  readonly ended: EndedCounts;
  readonly latest: Partial<Record<UnitName, { at: SimTime; telemetry: object }>>;
  lastBeacon: { at: SimTime; beacon: object } | null;
  packetsReceived: number;
  /** Gaps in the sequence numbers. */
  packetsMissed: number;
  /** Left the antenna and were heard by nobody, or came with wrong bits, or did not decode. */
  packetsLost: number;
  /** Of those, heard with wrong bits. */
  packetsInError: number;
  beaconsReceived: number;
  /** Next sequence number expected, by channel number. */
  readonly expected: Record<number, number>;
  /** Telemetry chain over received packets. */
  chain: Uint8Array;
}

const perStation = <T>(stations: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(stations.map((name) => [name, value]));

export const initialGround = (stationNames: readonly string[]): GroundState => ({
  ...noSignal(),
  visible: perStation(stationNames, false),
  risenAt: perStation(stationNames, 0 as SimTime),
  usable: perStation(stationNames, false),
  faults: {},
  working: null,
  workingSince: 0 as SimTime,
  tracking: noEvent,
  margin_db: 0,
  ebN0_db: 0,
  elevation_deg: 0,
  azimuth_deg: 0,
  range_km: 0,
  doppler_hz: 0,
  waiting: [],
  unconfirmed: [],
  queueHeld: false,
  commands: [],
  nextRequestId: 1,
  uplinkCounter: 0,
  ended: { executed: 0, refused: 0, unknown: 0, cancelled: 0 },
  latest: {},
  lastBeacon: null,
  packetsReceived: 0,
  packetsMissed: 0,
  packetsLost: 0,
  packetsInError: 0,
  beaconsReceived: 0,
  expected: { 1: 0, 2: 0, 3: 0 },
  chain: chainStart(),
});

/** Whether the working station has had frame lock for a while: it commands only then. */
export const isLocked = ({ framesSince }: Readonly<GroundState>, at: SimTime): boolean =>
  framesSince !== -1 && at - framesSince >= steadyTime;

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
