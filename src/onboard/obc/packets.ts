/** Packs what the units say into telemetry packets and hands them out, events first. */

import { obc, report } from "../../messages/index.ts";
import { reportJitter_us, storedPeriod_s, waitingEventPacketsMax, waitingPacketsMax } from "./parameters.ts";
import type { ObcState } from "./state.ts";

const { CONTENT_TELEMETRY, CONTENT_VERIFICATION } = obc.v1.Content;
const { CHANNEL_EVENT, CHANNEL_REAL_TIME, CHANNEL_PLAYBACK } = obc.v1.Channel;
export const bodyMax_bytes = 176;

/** Packs a report: housekeeping at its period, everything else at once. */
export function packReport(
  state: ObcState,
  unit: obc.v1.Unit,
  content: obc.v1.Content,
  body: Uint8Array,
  time_us: number,
): void {
  if (content !== CONTENT_TELEMETRY) pack(state, unit, content, CHANNEL_EVENT, body, time_us);
  else if (isDue(state, unit - 1)) {
    state.sinceReport_us[unit - 1] = 0;
    const channel = state.picture.downlinking ? CHANNEL_REAL_TIME : CHANNEL_PLAYBACK;
    pack(state, unit, content, channel, body, time_us);
  }
}

/** Packs a verification report of the obc itself. */
export function packVerification(state: ObcState, verification: report.v1.Verification, time_us: number): void {
  const body = report.v1.Verification.encode(verification);
  pack(state, obc.v1.Unit.UNIT_OBC, CONTENT_VERIFICATION, CHANNEL_EVENT, body, time_us);
}

/** Lets the time since the last housekeeping packets run. */
export function agePackets(state: ObcState, period_us: number): void {
  const since_us = state.sinceReport_us;
  for (let unit = 0; unit < since_us.length; unit += 1) {
    if (since_us[unit]! < 4_000_000_000) since_us[unit]! += period_us;
  }
}

/** The next packet to send, or undefined. */
export function nextPacket(state: ObcState): obc.v1.Packet | undefined {
  const packet = state.eventPackets.length > 0 ? state.eventPackets.shift() : state.packets.shift();
  if (packet !== undefined) state.packetsSent += 1;
  return packet;
}

function isDue(state: ObcState, unit: number): boolean {
  const asked_s = state.reportPeriods_s[unit]!;
  if (asked_s === 0) return false;
  const period_s = state.picture.downlinking ? asked_s : Math.max(asked_s, storedPeriod_s);
  return state.sinceReport_us[unit]! >= period_s * 1e6 - reportJitter_us;
}

function pack(
  state: ObcState,
  unit: obc.v1.Unit,
  content: obc.v1.Content,
  channel: obc.v1.Channel,
  body: Uint8Array,
  timeUs: number,
): void {
  if (body.length > bodyMax_bytes) return;
  // The number is taken even where the packet is dropped: the gap tells of it.
  const sequence = state.sequences[channel - 1]!;
  state.sequences[channel - 1] = (sequence + 1) >>> 0;
  const queue = channel === CHANNEL_EVENT ? state.eventPackets : state.packets;
  const max = channel === CHANNEL_EVENT ? waitingEventPacketsMax : waitingPacketsMax;
  // The body is a copy: the step that it came in may be reused.
  if (queue.length < max) queue.push({ unit, content, sequence, timeUs, channel, body: body.slice() });
}
