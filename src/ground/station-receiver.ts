/**
 * A station's receiver: carrier, bit and frame lock, one after the other.
 *
 * The receiver follows the predicted Doppler, so the carrier waits for no sweep. A silent transmitter leaves the last
 * judgement standing: between two beacons frequency and clock are taken as known.
 */

import { type Duration, milliseconds, type SimTime } from "../kernel/time.ts";
import type { LinkMargin } from "./link-budget.ts";

/** Part of the ground's plain state: since when the signal has been enough for each lock, or -1. */
export interface SignalSince {
  /** For the carrier. */
  signalSince: SimTime | -1;
  bitsSince: SimTime | -1;
  framesSince: SimTime | -1;
}

/** A phase-locked loop of 20 Hz, 20 dB above its noise. Assumption. */
export const carrierToNoiseMin_dbhz = 33;
/** Bit synchroniser and decoder find their clock from here. Assumption. */
export const bitMarginMin_db = -4;
/** Below this margin more than half of the full packets are wrong. */
export const frameMarginMin_db = -3;

/** What the bit synchroniser takes behind the carrier, and the frame synchroniser behind the bits. Assumption. */
const stageTime: Duration = milliseconds(400);

export const noSignal = (): SignalSince => ({ signalSince: -1, bitsSince: -1, framesSince: -1 });

/** Loses everything: the antenna turns elsewhere. */
export function loseSignal(since: SignalSince): void {
  since.signalSince = since.bitsSince = since.framesSince = -1;
}

/** Takes a look at the signal; what is not enough any more is lost at once, with what stands behind it. */
export function judge(since: SignalSince, signal: LinkMargin, at: SimTime): void {
  if (signal.margin_db === -Infinity) return;
  const carrier = signal.carrierToNoise_dbhz >= carrierToNoiseMin_dbhz;
  const bits = carrier && signal.margin_db >= bitMarginMin_db;
  const frames = bits && signal.margin_db >= frameMarginMin_db;
  since.signalSince = held(since.signalSince, carrier, at);
  since.bitsSince = held(since.bitsSince, bits, at);
  since.framesSince = held(since.framesSince, frames, at);
}

export const hasCarrierLock = ({ signalSince }: Readonly<SignalSince>): boolean => signalSince !== -1;

export const hasBitLock = ({ bitsSince }: Readonly<SignalSince>, at: SimTime): boolean =>
  bitsSince !== -1 && at - bitsSince >= stageTime;

export const hasFrameLock = ({ framesSince }: Readonly<SignalSince>, at: SimTime): boolean =>
  framesSince !== -1 && at - framesSince >= 2 * stageTime;

const held = (since: SimTime | -1, isEnough: boolean, at: SimTime): SimTime | -1 => {
  if (!isEnough) return -1;
  return since === -1 ? at : since;
};
