/** When the transmitter is on, when a beacon is due, and what may leave the queues. */

import { comms } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { finiteOr } from "../numbers.ts";
import { leadIn_us, lockHold_us, overflowQuiet_us } from "./parameters.ts";
import type { CommsState } from "./state.ts";

export const TransmitterMode = comms.v1.TransmitterMode;
const { TRANSMITTER_MODE_OFF, TRANSMITTER_MODE_ON_LOCK, TRANSMITTER_MODE_ON } = TransmitterMode;
const queueCount = 3;

/** Whether telemetry goes down, beyond the beacon. */
export function isDownlinking(state: CommsState): boolean {
  if (state.transmitterMode === TRANSMITTER_MODE_ON) return true;
  return state.transmitterMode === TRANSMITTER_MODE_ON_LOCK && state.sinceLock_us < lockHold_us;
}

/** Whether packets may follow the carrier. */
export function isFlowing(state: CommsState, downlinking: boolean, period_us: number): boolean {
  if (!downlinking) {
    state.sinceDownlink_us = 0;
    return false;
  }
  if (state.sinceDownlink_us >= leadIn_us) return true;
  state.sinceDownlink_us += period_us;
  return false;
}

/** Counts towards the next beacon; true in the periods in which one is due. */
export function isBeaconDue(state: CommsState, period_us: number): boolean {
  if (state.sinceBeacon_us < state.beaconPeriod_us) state.sinceBeacon_us += period_us;
  if (state.transmitterMode === TRANSMITTER_MODE_OFF || state.sinceBeacon_us < state.beaconPeriod_us) return false;
  state.sinceBeacon_us = 0;
  return true;
}

/** A beacon as it is sent: a copy with every number finite. */
export function copyBeacon(from: comms.v1.Beacon): comms.v1.Beacon {
  return {
    spacecraftMode: from.spacecraftMode,
    adcsMode: from.adcsMode,
    stateOfCharge: finiteOr(from.stateOfCharge, 0),
    busVoltageV: finiteOr(from.busVoltageV, 0),
    bodyRateRadps: finiteOr(from.bodyRateRadps, 0),
    wingsDeployed: from.wingsDeployed,
    uptimeS: from.uptimeS,
    bootCount: from.bootCount,
    acceptedCount: from.acceptedCount,
  };
}

/**
 * Shares a period's bytes out: events may use all of it, real-time what waiting events leave, playback the rest.
 *
 * @param budget_bytes what the downlink carries in the period
 * @param release_bytes written, one per queue
 */
export function shareOut(queues: readonly comms.v1.QueueState[], budget_bytes: number, release_bytes: number[]): void {
  let left_bytes = budget_bytes;
  for (let queue = 0; queue < queueCount; queue += 1) {
    release_bytes[queue] = left_bytes;
    left_bytes = Math.max(0, left_bytes - (queues[queue]?.bytes ?? 0));
  }
  release_bytes.length = queueCount;
}

/** Tells of packets that the transmit buffer dropped. */
export function watchQueues(state: CommsState, queues: readonly comms.v1.QueueState[], period_us: number): void {
  let dropped = 0;
  for (let queue = 0; queue < queueCount && queue < queues.length; queue += 1) dropped += queues[queue]!.droppedPackets;
  if (state.sinceOverflow_us < overflowQuiet_us) state.sinceOverflow_us += period_us;
  if (dropped <= state.dropped || state.sinceOverflow_us < overflowQuiet_us) return;
  state.sinceOverflow_us = 0;
  state.dropped = dropped;
  raise(state.events, comms.v1.EventCode.EVENT_CODE_QUEUE_OVERFLOW, severity.low, dropped);
}
