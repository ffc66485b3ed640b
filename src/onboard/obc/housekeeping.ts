/** The unit's telemetry, and the beacon's numbers that are its own. */

import { obc } from "../../messages/index.ts";
import type { ObcState } from "./state.ts";

/** A new telemetry message of the state as it is. */
export function reportHousekeeping(state: ObcState): obc.v1.Telemetry {
  const telemetry = obc.v1.Telemetry.create();
  telemetry.mode = state.mode;
  telemetry.uptimeS = uptime_s(state);
  telemetry.bootCount = state.bootCount;
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  telemetry.routedCount = state.routed;
  telemetry.packetsSent = state.packetsSent;
  telemetry.unitsAlive = state.alive;
  telemetry.waitingReports = state.waitingReports;
  return telemetry;
}

/** Brings the beacon up to date. */
export function updateBeacon(state: ObcState): void {
  state.beacon.spacecraftMode = state.mode;
  state.beacon.uptimeS = uptime_s(state);
  state.beacon.bootCount = state.bootCount;
  state.beacon.acceptedCount = state.counts.accepted;
}

function uptime_s(state: ObcState): number {
  return Math.floor(state.uptime_us / 1e6) >>> 0;
}
