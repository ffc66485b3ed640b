/** All that the unit remembers: plain data. */

import { comms } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import {
  antennaHold_us,
  beaconPeriodUsual_s,
  downlinkRateUsual_bps,
  noSignal_dBm,
  overflowQuiet_us,
} from "./parameters.ts";

export interface CommsState {
  started: boolean;
  readonly counts: Counts;
  readonly events: comms.v1.Event[];
  transmitterMode: comms.v1.TransmitterMode;
  downlinkRate_bps: number;
  beaconPeriod_us: number;
  sinceBeacon_us: number;
  beaconsSent: number;
  /** A bit per receiver. */
  receiversOn: number;
  /** A bit per receiver with carrier and bit lock. */
  locked: number;
  sinceLock_us: number;
  /** Since telemetry goes down, up to the lead-in; 0 while none does. */
  sinceDownlink_us: number;
  readonly signal_dBm: number[];
  antenna: comms.v1.Antenna;
  /** Since a telecommand selected the antenna. */
  sinceSelection_us: number;
  framesReceived: number;
  framesRefused: number;
  dropped: number;
  sinceOverflow_us: number;
}

export function createState(): CommsState {
  return {
    started: false,
    counts: { accepted: 0, refused: 0 },
    events: [],
    transmitterMode: comms.v1.TransmitterMode.TRANSMITTER_MODE_ON_LOCK,
    downlinkRate_bps: downlinkRateUsual_bps,
    beaconPeriod_us: beaconPeriodUsual_s * 1e6,
    sinceBeacon_us: beaconPeriodUsual_s * 1e6,
    beaconsSent: 0,
    receiversOn: 3,
    locked: 0,
    sinceLock_us: Number.MAX_SAFE_INTEGER,
    sinceDownlink_us: 0,
    signal_dBm: [noSignal_dBm, noSignal_dBm],
    antenna: comms.v1.Antenna.ANTENNA_A,
    sinceSelection_us: antennaHold_us,
    framesReceived: 0,
    framesRefused: 0,
    dropped: 0,
    sinceOverflow_us: overflowQuiet_us,
  };
}
