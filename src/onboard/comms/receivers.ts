/** Locks, signal levels, and the frames that came up. */

import { comms } from "../../messages/index.ts";
import { openUplinkFrame } from "../../messages/uplink-frame.ts";
import { raise, severity } from "../events.ts";
import { clamp } from "../numbers.ts";
import { lockHold_us, noSignal_dBm } from "./parameters.ts";
import type { CommsState } from "./state.ts";

const Code = comms.v1.EventCode;
const receiverCount = 2;
const framesMax = 2;

/** Takes the receivers' locks and levels. */
export function takeReceivers(
  state: CommsState,
  receivers: readonly comms.v1.ReceiverState[],
  period_us: number,
): void {
  let locked = 0;
  for (let index = 0; index < receiverCount; index += 1) {
    const receiver = receivers[index];
    const level_dBm = receiver === undefined ? noSignal_dBm : receiver.signalDbm;
    state.signal_dBm[index] = clamp(level_dBm, noSignal_dBm, 0);
    if (receiver === undefined || !receiver.carrierLock || !receiver.bitLock) continue;
    locked |= 1 << index;
    if ((state.locked & (1 << index)) === 0)
      raise(state.events, Code.EVENT_CODE_UPLINK_LOCKED, severity.info, index + 1);
  }
  if (locked === 0 && state.locked !== 0) raise(state.events, Code.EVENT_CODE_UPLINK_LOST, severity.info, 0);
  state.locked = locked;
  if (locked !== 0) state.sinceLock_us = 0;
  else if (state.sinceLock_us < lockHold_us) state.sinceLock_us += period_us;
}

/** Checks the frames; what passes goes on to the obc. */
export function takeFrames(state: CommsState, frames: readonly Uint8Array[], telecommands: Uint8Array[]): void {
  telecommands.length = 0;
  const refusedBefore = state.framesRefused;
  for (let i = 0; i < frames.length && i < framesMax; i += 1) {
    const request = openUplinkFrame(frames[i]!);
    state.framesReceived += 1;
    if (request === null) state.framesRefused += 1;
    else telecommands.push(request);
  }
  if (state.framesRefused !== refusedBefore) {
    raise(state.events, Code.EVENT_CODE_FRAME_REFUSED, severity.low, state.framesRefused);
  }
}
