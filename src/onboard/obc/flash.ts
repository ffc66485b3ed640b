/** What a reset of the processor keeps: counters, settings, tables, the schedule and the packet stores. */

import { obc } from "../../messages/index.ts";
import { usualValues } from "../parameter-range.ts";
import { parameterTable, reportPeriodsUsual_s, storeCapacities } from "./parameters.ts";
import { usualEventActions } from "./services/event-action-table.ts";
import { usualMonitors } from "./services/monitor-table.ts";

/** A request in the schedule. */
export interface Activity {
  readonly requestId: number;
  release_us: number;
  readonly unit: obc.v1.Unit;
  readonly body: Uint8Array;
}

export interface MonitorDefinition {
  readonly monitor: number;
  readonly parameter: number;
  readonly low: number;
  readonly high: number;
  readonly persistence: number;
  /** Both limits are the one value that is expected. */
  readonly expects: boolean;
  enabled: boolean;
}

export interface EventAction {
  readonly eventUnit: obc.v1.Unit;
  readonly eventCode: number;
  /** Null for any. */
  readonly eventValue: number | null;
  readonly unit: obc.v1.Unit;
  readonly body: Uint8Array;
  enabled: boolean;
}

export interface PacketStore {
  on: boolean;
  readonly capacity: number;
  /** In the order of their sequence numbers, which is that of time. */
  readonly packets: obc.v1.Packet[];
  /** Packets that were overwritten before they ever went down. */
  overwritten: number;
}

/** A request from the radio that has been taken. */
export interface SeenRequest {
  readonly requestId: number;
  readonly check: number;
}

export interface Flash {
  bootCount: number;
  resetReason: obc.v1.ResetReason;
  /** The telecommand that asked for the reset under way; null where none did. */
  resetRequest: { readonly requestId: number; readonly acknowledge: obc.v1.Acknowledge } | null;
  readonly parameters: Float64Array;
  /** By unit, from adcs. */
  readonly reportPeriods_s: number[];
  /** A bit per unit: its housekeeping does not go down. */
  housekeepingOff: number;
  /** Unit times 256 plus code. */
  readonly disabledEvents: number[];
  /** A bit per Reaction, from BATTERY_LOW. */
  inhibited: number;
  /** Next sequence number of the event, real-time and playback channel. */
  readonly sequences: number[];
  scheduleOn: boolean;
  /** In the order of release. */
  readonly activities: Activity[];
  monitoringOn: boolean;
  /** By number. */
  readonly monitors: MonitorDefinition[];
  eventActionsOn: boolean;
  readonly eventActions: EventAction[];
  /** By Store, from EVENTS. */
  readonly stores: PacketStore[];
  /** What never went down follows by itself during contacts. */
  playbackOn: boolean;
  /** Sequence number from which packets of the stores never went down. */
  unsentFrom: number;
  /** The latest requests from the radio, oldest first. */
  readonly seen: SeenRequest[];
}

export function createFlash(): Flash {
  return {
    bootCount: 1,
    resetReason: obc.v1.ResetReason.RESET_REASON_POWER_ON,
    resetRequest: null,
    parameters: usualValues(parameterTable),
    reportPeriods_s: [...reportPeriodsUsual_s],
    housekeepingOff: 0,
    disabledEvents: [],
    inhibited: 0,
    sequences: [0, 0, 0],
    scheduleOn: true,
    activities: [],
    monitoringOn: true,
    monitors: usualMonitors(),
    eventActionsOn: true,
    eventActions: usualEventActions(),
    stores: storeCapacities.map((capacity) => ({ on: true, capacity, packets: [], overwritten: 0 })),
    playbackOn: true,
    unsentFrom: 0,
    seen: [],
  };
}
