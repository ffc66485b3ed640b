/**
 * Packs what the units and the services say into telemetry packets.
 *
 * While somebody listens they wait for their turn, events first; while nobody does they go into the stores.
 */

import { obc, report } from "../../../messages/index.ts";
import { Parameter, reportJitter_us, waitingPacketsMax } from "../parameters.ts";
import type { ObcState } from "../state.ts";
import { storePacket } from "./store.ts";

const { CONTENT_TELEMETRY, CONTENT_VERIFICATION } = obc.v1.Content;
const { CHANNEL_EVENT, CHANNEL_REAL_TIME } = obc.v1.Channel;
export const bodyMax_bytes = 176;

/** Packs a report: housekeeping at its period where it is switched on, everything else at once. */
export function packReport(state: ObcState, unit: obc.v1.Unit, content: obc.v1.Content, body: Uint8Array): void {
  if (content !== CONTENT_TELEMETRY) pack(state, unit, content, CHANNEL_EVENT, body);
  else if (isDue(state, unit - 1)) {
    state.sinceReport_us[unit - 1] = 0;
    pack(state, unit, content, CHANNEL_REAL_TIME, body);
  }
}

/** Packs housekeeping that was asked for once. */
export function packOnce(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): void {
  pack(state, unit, CONTENT_TELEMETRY, CHANNEL_REAL_TIME, body);
}

/** Packs a report of one of the obc's services. */
export function packService(state: ObcState, content: obc.v1.Content, body: Uint8Array): void {
  pack(state, obc.v1.Unit.UNIT_OBC, content, CHANNEL_EVENT, body);
}

/** Packs a verification report. */
export function packVerification(state: ObcState, verification: report.v1.Verification, unit: obc.v1.Unit): void {
  const body = report.v1.Verification.encode(verification);
  pack(state, unit, CONTENT_VERIFICATION, CHANNEL_EVENT, body);
}

/** Lets the time since the last housekeeping packets run. */
export function agePackets(state: ObcState, period_us: number): void {
  const since_us = state.sinceReport_us;
  for (let unit = 0; unit < since_us.length; unit += 1) {
    if (since_us[unit]! < 4_000_000_000) since_us[unit]! += period_us;
  }
}

/** The next packet that is not from a store, or undefined. */
export function nextLivePacket(state: ObcState): obc.v1.Packet | undefined {
  return state.eventPackets.length > 0 ? state.eventPackets.shift() : state.packets.shift();
}

function isDue({ flash, picture, sinceReport_us }: ObcState, unit: number): boolean {
  const asked_s = flash.reportPeriods_s[unit]!;
  if (asked_s === 0 || (flash.housekeepingOff & (1 << unit)) !== 0) return false;
  const stored_s = flash.parameters[Parameter.ONBOARD_PARAMETER_STORED_PERIOD]!;
  const period_s = picture.downlinking ? asked_s : Math.max(asked_s, stored_s);
  return sinceReport_us[unit]! >= period_s * 1e6 - reportJitter_us;
}

function pack(
  state: ObcState,
  unit: obc.v1.Unit,
  content: obc.v1.Content,
  channel: obc.v1.Channel,
  body: Uint8Array,
): void {
  if (body.length > bodyMax_bytes) return;
  // The body is a copy: the step that it came in may be reused.
  const packet = { unit, content, sequence: 0, timeUs: state.time_us, channel, body: body.slice() };
  if (!state.picture.downlinking) return storePacket(state, packet);
  // The number is taken even where the packet is dropped: the gap tells of it.
  const { sequences } = state.flash;
  packet.sequence = sequences[channel - 1]!;
  sequences[channel - 1] = (packet.sequence + 1) >>> 0;
  const queue = channel === CHANNEL_EVENT ? state.eventPackets : state.packets;
  if (queue.length < waitingPacketsMax) queue.push(packet);
}
