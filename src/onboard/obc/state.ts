/** All that the unit remembers: plain data. What stands outside `flash` a reset forgets. */

import { comms, obc, type report } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import { createFlash, type Flash } from "./flash.ts";
import { housekeeping_us, monitorsMax } from "./parameters.ts";

export const unitCount = 5;

/** What the obc knows of the other units: their latest telemetry, as far as it needs it. */
export interface Picture {
  shedding: number;
  stateOfCharge: number;
  wingsDeployed: number;
  /** A bit per load. */
  switchesOn: number;
  adcsMode: number;
  /** Telemetry goes down in real time. */
  downlinking: boolean;
}

/** A request that has not ended because a unit is to answer. */
export interface PendingRequest {
  readonly requestId: number;
  readonly unit: obc.v1.Unit;
  readonly acknowledge: obc.v1.Acknowledge;
  waited_us: number;
}

/** The retrieval of a time range. */
export interface Retrieval {
  readonly requestId: number;
  readonly acknowledge: obc.v1.Acknowledge;
  readonly store: obc.v1.Store;
  readonly from_us: number;
  readonly to_us: number;
  /** Sequence number from which it goes on. */
  next: number;
  sent: number;
}

/** How the parameter of a monitor stands. */
export interface Watched {
  state: obc.v1.MonitorState;
  /** What the last reports say where they differ from `state`, and how many in a row. */
  turning: obc.v1.MonitorState;
  count: number;
}

/** A unit whose load is being switched off and on. */
export interface PowerCycle {
  /** Cycles since it was last heard. */
  count: number;
  off: boolean;
  since_us: number;
}

export interface ObcState {
  started: boolean;
  readonly flash: Flash;
  readonly counts: Counts;
  readonly events: obc.v1.Event[];
  /** Ends of the obc's own telecommands that wait for an answer with room. */
  readonly verifications: report.v1.Verification[];
  mode: obc.v1.Mode;
  /** Onboard time of this step. */
  time_us: number;
  uptime_us: number;
  sinceHousekeeping_us: number;
  readonly picture: Picture;
  readonly beacon: comms.v1.Beacon;
  /** Telecommands that went on to other units. */
  routed: number;
  readonly outgoing: obc.v1.RoutedTelecommand[];
  /** Sent on to their units. */
  readonly pending: PendingRequest[];
  /** Units that are to be heard. */
  readonly awaited: PendingRequest[];
  /** Requests that events released: carried out in the next step. */
  readonly released: obc.v1.Request[];
  nextOwnRequest: number;
  /** Since the last housekeeping packet of each unit. */
  readonly sinceReport_us: number[];
  /** The latest housekeeping of each unit; empty before the first. */
  readonly latest: Uint8Array[];
  sinceTimeReport_us: number;
  /** A bit per unit, from adcs: heard in this step. */
  heard: number;
  /** Since each unit was heard. */
  readonly sinceHeard_us: number[];
  /** A bit per unit, from adcs: heard within its time, and reported as silent. */
  alive: number;
  silent: number;
  readonly powerCycles: PowerCycle[];
  /** Time without a known attitude in a mode that needs it. */
  attitudeLost_us: number;
  /** A bit per Reaction: it was told that it is inhibited, and its cause persists. */
  inhibitedTold: number;
  /** By the number of the monitor. */
  readonly watched: Watched[];
  /** When each event last released its request, by unit times 256 plus code. */
  readonly actionReleased_us: Map<number, number>;
  readonly eventPackets: obc.v1.Packet[];
  readonly packets: obc.v1.Packet[];
  packetsSent: number;
  waitingReports: number;
  /** Since the contact began; 0 out of contact. */
  contact_us: number;
  sincePlayback_us: number;
  retrieval: Retrieval | null;
  /** A bit per Store: overwriting has been told. */
  overwritingTold: number;
  hung: boolean;
  /** Since the software last served the watchdog. */
  unserved_us: number;
  /** Since a reset was asked for; -1 where none was. */
  resetting_us: number;
}

export function createState(): ObcState {
  return createRam(createFlash());
}

/** The state of a processor that starts with what flash holds. */
export function createRam(flash: Flash): ObcState {
  return {
    started: false,
    flash,
    counts: { accepted: 0, refused: 0 },
    events: [],
    verifications: [],
    mode: flash.bootCount === 1 ? obc.v1.Mode.MODE_LEOP : obc.v1.Mode.MODE_SAFE,
    time_us: 0,
    uptime_us: 0,
    sinceHousekeeping_us: housekeeping_us,
    picture: { shedding: 0, stateOfCharge: 1, wingsDeployed: 0, switchesOn: 0, adcsMode: 0, downlinking: false },
    beacon: comms.v1.Beacon.create(),
    routed: 0,
    outgoing: [],
    pending: [],
    awaited: [],
    released: [],
    nextOwnRequest: 0,
    sinceReport_us: Array.from({ length: unitCount }, () => Number.MAX_SAFE_INTEGER),
    latest: Array.from({ length: unitCount }, () => new Uint8Array(0)),
    sinceTimeReport_us: 0,
    sinceHeard_us: Array.from({ length: unitCount }, () => 0),
    heard: 0,
    alive: 1 << (unitCount - 1),
    silent: 0,
    powerCycles: Array.from({ length: unitCount }, () => ({ count: 0, off: false, since_us: 0 })),
    attitudeLost_us: 0,
    inhibitedTold: 0,
    watched: Array.from({ length: monitorsMax + 1 }, unchecked),
    actionReleased_us: new Map(),
    eventPackets: [],
    packets: [],
    packetsSent: 0,
    waitingReports: 0,
    contact_us: 0,
    sincePlayback_us: 0,
    retrieval: null,
    overwritingTold: 0,
    hung: false,
    unserved_us: 0,
    resetting_us: -1,
  };
}

export function unchecked(): Watched {
  const { MONITOR_STATE_UNCHECKED } = obc.v1.MonitorState;
  return { state: MONITOR_STATE_UNCHECKED, turning: MONITOR_STATE_UNCHECKED, count: 0 };
}
