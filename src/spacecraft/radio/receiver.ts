/**
 * A receiver: carrier lock, then bit lock, each after its acquisition time above its threshold.
 *
 * A lock is lost at once when the level falls below its threshold by the hysteresis.
 */

import type { ReceiverConfig } from "../config.ts";

/** "Not above the threshold", in place of a moment. */
const never_us = -1;

export interface ReceiverState {
  level_dBm: number;
  carrierLock: boolean;
  bitLock: boolean;
  /** Since when the level has been enough for the lock that is sought; -1 where it is not. */
  soughtSince_us: number;
}

export const initialReceiver = (level_dBm: number): ReceiverState => ({
  level_dBm,
  carrierLock: false,
  bitLock: false,
  soughtSince_us: never_us,
});

/** Brings the locks to `at_us` with the level that has held since the last call, then takes the new level. */
export function updateReceiver(
  receiver: ReceiverState,
  config: ReceiverConfig,
  level_dBm: number,
  at_us: number,
): void {
  acquire(receiver, config, at_us);
  receiver.level_dBm = level_dBm;
  const { hysteresis_db } = config;
  if (receiver.carrierLock && level_dBm < config.carrier_threshold_dbm - hysteresis_db) loseCarrier(receiver);
  if (receiver.bitLock && level_dBm < config.bit_threshold_dbm - hysteresis_db) loseBits(receiver);
  const enough = level_dBm >= (receiver.carrierLock ? config.bit_threshold_dbm : config.carrier_threshold_dbm);
  if (receiver.bitLock || !enough) receiver.soughtSince_us = never_us;
  else if (receiver.soughtSince_us === never_us) receiver.soughtSince_us = at_us;
}

/** Grants the locks whose acquisition time is over; bit lock is sought from the moment of carrier lock. */
function acquire(receiver: ReceiverState, config: ReceiverConfig, at_us: number): void {
  const { level_dBm } = receiver;
  if (!receiver.carrierLock && receiver.soughtSince_us !== never_us) {
    const locked_us = receiver.soughtSince_us + config.carrier_acquisition_s * 1e6;
    if (at_us < locked_us) return;
    receiver.carrierLock = true;
    receiver.soughtSince_us = level_dBm >= config.bit_threshold_dbm ? locked_us : never_us;
  }
  if (receiver.carrierLock && !receiver.bitLock && receiver.soughtSince_us !== never_us) {
    if (at_us < receiver.soughtSince_us + config.bit_acquisition_s * 1e6) return;
    receiver.bitLock = true;
    receiver.soughtSince_us = never_us;
  }
}

function loseCarrier(receiver: ReceiverState): void {
  receiver.carrierLock = false;
  loseBits(receiver);
}

function loseBits(receiver: ReceiverState): void {
  receiver.bitLock = false;
  receiver.soughtSince_us = never_us;
}
