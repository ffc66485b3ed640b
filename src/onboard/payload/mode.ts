/** OFF without power, STANDBY with it, SERVICE by telecommand until it gets too hot. */

import { payload } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { finiteOr } from "../numbers.ts";
import { tooHotPersistence_us, tooHot_degC } from "./parameters.ts";
import type { PayloadState } from "./state.ts";

export const Mode = payload.v1.Mode;
export type Mode = payload.v1.Mode;

export function enterMode(state: PayloadState, mode: Mode): void {
  if (mode === state.mode) return;
  state.mode = mode;
  state.hot_us = 0;
  raise(state.events, payload.v1.EventCode.EVENT_CODE_MODE_CHANGED, severity.info, mode);
}

/** Follows the switch: power lost is OFF, power back is STANDBY. */
export function watchPower(state: PayloadState, powered: boolean): void {
  if (powered !== state.powered) enterMode(state, powered ? Mode.MODE_STANDBY : Mode.MODE_OFF);
  state.powered = powered;
}

/** True where the payload in service has been too hot for long enough; a temperature that is not finite changes nothing. */
export function watchHeat(state: PayloadState, temperature_degC: number, period_us: number): boolean {
  state.temperature_degC = finiteOr(temperature_degC, state.temperature_degC);
  const hot = state.mode === Mode.MODE_SERVICE && state.temperature_degC > tooHot_degC;
  state.hot_us = hot ? state.hot_us + period_us : 0;
  return state.hot_us >= tooHotPersistence_us;
}
