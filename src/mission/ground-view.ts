/** What the ground knows, under the names that predicates use. */

import type { SimTime } from "../kernel/index.ts";
import { hasBitLock, hasCarrierLock, hasFrameLock } from "../ground/station-receiver.ts";
import { type GroundState, isLocked } from "./ground-state.ts";

export function groundView(state: Readonly<GroundState>, at: SimTime): Record<string, unknown> {
  return {
    station: state.working ?? "",
    in_view: state.working !== null,
    carrier_locked: hasCarrierLock(state),
    bits_locked: hasBitLock(state, at),
    frames_locked: hasFrameLock(state, at),
    locked: isLocked(state, at),
    elevation_deg: state.working === null ? 0 : state.elevation_deg,
    range_km: state.working === null ? 0 : state.range_km,
    packets_received: state.packetsReceived,
    packets_missed: state.packetsMissed,
    packets_lost: state.packetsLost,
    packets_in_error: state.packetsInError,
    beacons_received: state.beaconsReceived,
    commands_waiting: state.waiting.length,
    commands_executed: state.ended.executed,
    commands_refused: state.ended.refused,
    commands_unknown: state.ended.unknown,
    commands_cancelled: state.ended.cancelled,
  };
}
