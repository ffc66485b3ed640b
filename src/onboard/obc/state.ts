/** All that the unit remembers: plain data. */

import { comms, obc } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import { housekeeping_us, reportPeriodsUsual_s } from "./parameters.ts";

export const unitCount = 5;

/** What the obc knows of the other units: their latest telemetry, as far as it needs it. */
export interface Picture {
  shedding: number;
  wingsDeployed: number;
  /** Telemetry goes down in real time. */
  downlinking: boolean;
}

export interface ObcState {
  started: boolean;
  readonly counts: Counts;
  readonly events: obc.v1.Event[];
  mode: obc.v1.Mode;
  bootCount: number;
  uptime_us: number;
  sinceHousekeeping_us: number;
  readonly picture: Picture;
  readonly beacon: comms.v1.Beacon;
  /** Telecommands that went on to other units. */
  routed: number;
  /** By unit, from adcs. */
  readonly reportPeriods_s: number[];
  /** Since the last housekeeping packet of each unit. */
  readonly sinceReport_us: number[];
  /** A bit per unit, from adcs: heard in this step. */
  heard: number;
  /** Since each unit was heard. */
  readonly sinceHeard_us: number[];
  /** A bit per unit, from adcs: heard within its time, and reported as silent. */
  alive: number;
  silent: number;
  /** Next sequence number of the event, real-time and playback channel. */
  readonly sequences: number[];
  readonly eventPackets: obc.v1.Packet[];
  readonly packets: obc.v1.Packet[];
  packetsSent: number;
  waitingReports: number;
}

export function createState(): ObcState {
  return {
    started: false,
    counts: { accepted: 0, refused: 0 },
    events: [],
    mode: obc.v1.Mode.MODE_LEOP,
    bootCount: 1,
    uptime_us: 0,
    sinceHousekeeping_us: housekeeping_us,
    picture: { shedding: 0, wingsDeployed: 0, downlinking: false },
    beacon: comms.v1.Beacon.create(),
    routed: 0,
    reportPeriods_s: [...reportPeriodsUsual_s],
    sinceReport_us: Array.from({ length: unitCount }, () => Number.MAX_SAFE_INTEGER),
    sinceHeard_us: Array.from({ length: unitCount }, () => 0),
    heard: 0,
    alive: 1 << (unitCount - 1),
    silent: 0,
    sequences: [0, 0, 0],
    eventPackets: [],
    packets: [],
    packetsSent: 0,
    waitingReports: 0,
  };
}
