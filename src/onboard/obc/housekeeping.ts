/** The unit's telemetry, and the beacon's numbers that are its own. */

import { obc } from "../../messages/index.ts";
import { unsentCount } from "./packets/store.ts";
import { outCount } from "./services/monitoring.ts";
import type { ObcState } from "./state.ts";

/** A new telemetry message of the state as it is. */
export function reportHousekeeping(state: ObcState): obc.v1.Telemetry {
  const { flash } = state;
  const telemetry = obc.v1.Telemetry.create();
  telemetry.mode = state.mode;
  telemetry.uptimeS = uptime_s(state);
  telemetry.bootCount = flash.bootCount;
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  telemetry.routedCount = state.routed;
  telemetry.packetsSent = state.packetsSent;
  telemetry.unitsAlive = state.alive;
  telemetry.waitingReports = state.waitingReports;
  telemetry.resetReason = flash.resetReason;
  telemetry.scheduledCount = flash.activities.length;
  telemetry.scheduleOn = flash.scheduleOn;
  for (const store of flash.stores) telemetry.unsentPackets += unsentCount(state, store);
  telemetry.reactionsInhibited = flash.inhibited;
  telemetry.monitorsOut = outCount(state);
  return telemetry;
}

/** Brings the beacon up to date. */
export function updateBeacon(state: ObcState): void {
  state.beacon.spacecraftMode = state.mode;
  state.beacon.uptimeS = uptime_s(state);
  state.beacon.bootCount = state.flash.bootCount;
  state.beacon.acceptedCount = state.counts.accepted;
}

export function uptime_s(state: ObcState): number {
  return Math.floor(state.uptime_us / 1e6) >>> 0;
}
