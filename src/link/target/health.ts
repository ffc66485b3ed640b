/** Heartbeats, STATS and the clock on the target's side, and whether the bench is still there. */

import { link } from "../../messages/index.ts";
import { send } from "../channel.ts";
import { frameType } from "../frame.ts";
import { announceSent } from "../sequence.ts";
import { targetClock_us, uptime_ms, type TargetState } from "./state.ts";

export const statsPeriod_us = 1_000_000;
const heartbeatPeriod_us = 1_000_000;
const degradedAfter_us = 1_500_000;
const downAfter_us = 3_000_000;

/** A frame of this session came. */
export function onHeard(state: TargetState, at_us: number): void {
  state.channel.lastHeard_us = at_us;
  if (state.hearing === "well") return;
  state.hearing = "well";
  state.events.push({ kind: "recovered", at_us });
}

/** Sends and notices what is due; the next moment at which something is. */
export function pollHealth(state: TargetState, at_us: number): number {
  const { channel } = state;
  if (channel.session === 0) return Infinity;
  if (at_us >= state.statsNext_us) sendStats(state, at_us);
  if (at_us - channel.lastSent_us >= heartbeatPeriod_us) {
    send(
      channel,
      frameType.heartbeat,
      0,
      link.v1.Heartbeat.encode({ uptimeMs: uptime_ms(state, at_us), sent: [] }),
      at_us,
    );
    channel.lastSent_us = at_us;
  }
  const silence_us = pollSilence(state, at_us);
  return Math.min(state.statsNext_us, channel.lastSent_us + heartbeatPeriod_us, silence_us);
}

/** Takes the bench's counts: what was sent before and did not come is missing. */
export function onHeartbeat(state: TargetState, payload: Uint8Array): void {
  const { ledger } = state.channel;
  const decoded = link.v1.Heartbeat.decode(payload);
  if (decoded.ok)
    decoded.value.sent.forEach((sent, type) => ledger.tracks[type] && announceSent(ledger.tracks[type], sent));
  else ledger.malformed += 1;
}

/** Returns a TIME with what our clock said when it came and when it goes. */
export function onTime(state: TargetState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Time.decode(payload);
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    return;
  }
  const { hostSentUs } = decoded.value;
  const clock_us = targetClock_us(state, at_us);
  const time = link.v1.Time.encode({ hostSentUs, targetReceivedUs: clock_us, targetSentUs: clock_us });
  send(state.channel, frameType.time, 0, time, at_us);
}

function pollSilence(state: TargetState, at_us: number): number {
  const { lastHeard_us } = state.channel;
  const silent_us = at_us - lastHeard_us;
  if (silent_us >= degradedAfter_us && state.hearing === "well") {
    state.hearing = "degraded";
    state.events.push({ kind: "degraded", at_us, silent_us });
  }
  if (silent_us >= downAfter_us && state.hearing === "degraded") {
    state.hearing = "down";
    state.events.push({ kind: "down", at_us, silent_us });
  }
  if (state.hearing === "down") return Infinity;
  return lastHeard_us + (state.hearing === "well" ? degradedAfter_us : downAfter_us);
}

function sendStats(state: TargetState, at_us: number): void {
  const { channel } = state;
  const { tracks, counts } = channel.ledger;
  const full = {
    ...counts,
    uptimeMs: uptime_ms(state, at_us),
    telemetryDropped: state.telemetryDropped,
    logDropped: state.logDropped,
    sent: channel.sent.slice(),
    distinct: tracks.map((track) => track.distinct),
    missing: tracks.map((track) => track.missing),
  };
  send(channel, frameType.stats, 0, link.v1.Stats.encode(full), at_us);
  state.statsNext_us = at_us + statsPeriod_us;
}
