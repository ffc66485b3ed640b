/** The unit's mode: detumble, then sun-safe, by itself; or what a telecommand holds. */

import { adcs } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import {
  detumbledBlindPersistence_us,
  detumbledPersistence_us,
  rateDetumbled_radps,
  rateHighPersistence_us,
  rateHigh_radps,
} from "./parameters.ts";
import type { RateEstimate } from "./rate-estimate.ts";

export const Mode = adcs.v1.Mode;
export type Mode = adcs.v1.Mode;
const Code = adcs.v1.EventCode;

export interface ModeState {
  mode: Mode;
  /** The unit changes between detumble and sun-safe by itself; false while a telecommand holds a mode. */
  automatic: boolean;
  inMode_us: number;
  /** How long the body rate has asked for the other mode. */
  persistence_us: number;
  /** The rate has been reported as low in this stay in DETUMBLE. */
  detumbled: boolean;
}

export function createModeState(): ModeState {
  return { mode: Mode.MODE_DETUMBLE, automatic: true, inMode_us: 0, persistence_us: 0, detumbled: false };
}

/** Enters a mode, or starts it over. */
export function enterMode(state: ModeState, mode: Mode, events: adcs.v1.Event[]): void {
  if (mode !== state.mode) raise(events, Code.EVENT_CODE_MODE_CHANGED, severity.info, mode);
  state.mode = mode;
  state.inMode_us = 0;
  state.persistence_us = 0;
  state.detumbled = false;
}

/** Looks at the body rate and changes the mode where it persists. */
export function updateMode(state: ModeState, rate: RateEstimate, events: adcs.v1.Event[], period_us: number): void {
  state.inMode_us += period_us;
  if (state.mode === Mode.MODE_DETUMBLE) watchDetumbling(state, rate, events, period_us);
  else if (state.mode === Mode.MODE_SUN_SAFE) watchPointing(state, rate, events, period_us);
}

function watchDetumbling(state: ModeState, rate: RateEstimate, events: adcs.v1.Event[], period_us: number): void {
  const low = rate.valid && rate.length_radps < rateDetumbled_radps;
  state.persistence_us = low ? state.persistence_us + period_us : 0;
  const asked_us = rate.fromGyro ? detumbledPersistence_us : detumbledBlindPersistence_us;
  if (state.persistence_us < asked_us) return;
  if (!state.detumbled) raise(events, Code.EVENT_CODE_DETUMBLED, severity.info, rate.length_radps);
  state.detumbled = true;
  if (state.automatic) enterMode(state, Mode.MODE_SUN_SAFE, events);
}

function watchPointing(state: ModeState, rate: RateEstimate, events: adcs.v1.Event[], period_us: number): void {
  const high = rate.valid && rate.length_radps > rateHigh_radps;
  state.persistence_us = high ? state.persistence_us + period_us : 0;
  if (state.persistence_us < rateHighPersistence_us) return;
  raise(events, Code.EVENT_CODE_RATE_HIGH, severity.medium, rate.length_radps);
  enterMode(state, Mode.MODE_DETUMBLE, events);
}
