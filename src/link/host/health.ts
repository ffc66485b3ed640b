/** Is the target alive: heartbeats when there is nothing else to say, DEGRADED and DOWN when nothing is heard. */

import { link } from "../../messages/index.ts";
import { send } from "../channel.ts";
import { frameType } from "../frame.ts";
import { resynchronise } from "./handshake.ts";
import { tell, type HostState } from "./state.ts";

export const heartbeatPeriod_us = 1_000_000;
export const degradedAfter_us = 1_500_000;
export const downAfter_us = 3_000_000;

/** Something of this session was heard. */
export function onHeard(state: HostState, at_us: number): void {
  state.channel.lastHeard_us = at_us;
  if (!state.degraded) return;
  state.degraded = false;
  tell(state, { kind: "recovered", at_us });
}

/** Sends and notices what is due; the next moment at which something is. */
export function pollHealth(state: HostState, at_us: number): number {
  const { channel } = state;
  if (state.phase !== "open" && state.phase !== "locked") return Infinity;
  const silent_us = at_us - channel.lastHeard_us;
  if (silent_us >= downAfter_us) {
    const why = `nothing heard from ${state.config.unit} for ${silent_us / 1e6} s`;
    tell(state, { kind: "down", at_us, why });
    resynchronise(state, at_us, why);
    return Infinity;
  }
  if (silent_us >= degradedAfter_us && !state.degraded) {
    state.degraded = true;
    tell(state, { kind: "degraded", at_us, silent_us });
  }
  if (at_us - channel.lastSent_us >= heartbeatPeriod_us) sendHeartbeat(state, at_us);
  const silenceLimit_us = state.degraded ? downAfter_us : degradedAfter_us;
  return Math.min(channel.lastHeard_us + silenceLimit_us, channel.lastSent_us + heartbeatPeriod_us);
}

/** Says that we are alive and what we have sent so far. */
export function sendHeartbeat(state: HostState, at_us: number): void {
  const uptimeMs = Math.floor((at_us - state.openedAt_us) / 1000) >>> 0;
  const heartbeat = link.v1.Heartbeat.encode({ uptimeMs, sent: state.channel.sent });
  if (send(state.channel, frameType.heartbeat, 0, heartbeat, at_us)) return;
  // A stalled port has no room; the next try is a period later, as if it had been sent.
  state.channel.lastSent_us = at_us;
}
