/** The spacecraft's mode: LEOP until the wings are out and the Sun is held; SAFE when the battery runs low. */

import { adcs, obc, power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import type { ObcState } from "./state.ts";

export const Mode = obc.v1.Mode;
export type Mode = obc.v1.Mode;

const bothWings = 3;

export function enterMode(state: ObcState, mode: Mode): void {
  if (mode === state.mode) return;
  state.mode = mode;
  const how = mode === Mode.MODE_SAFE ? severity.high : severity.info;
  raise(state.events, obc.v1.EventCode.EVENT_CODE_MODE_CHANGED, how, mode);
}

/** Looks at the latest telemetry of the units. SAFE is left by telecommand only. */
export function updateMode(state: ObcState): void {
  if (state.mode !== Mode.MODE_SAFE && isBatteryLow(state)) enterMode(state, Mode.MODE_SAFE);
  else if (state.mode === Mode.MODE_LEOP && wingsOut(state) && isSunHeld(state)) enterMode(state, Mode.MODE_NOMINAL);
  else if (state.mode === Mode.MODE_PAYLOAD && isPayloadShed(state)) enterMode(state, Mode.MODE_NOMINAL);
}

export function isBatteryLow(state: ObcState): boolean {
  return state.picture.shedding >= power.v1.SheddingLevel.SHEDDING_LEVEL_PLATFORM;
}

export function wingsOut(state: ObcState): boolean {
  return (state.picture.wingsDeployed & bothWings) === bothWings;
}

function isPayloadShed(state: ObcState): boolean {
  return state.picture.shedding >= power.v1.SheddingLevel.SHEDDING_LEVEL_PAYLOAD;
}

function isSunHeld(state: ObcState): boolean {
  return state.beacon.adcsMode >= adcs.v1.Mode.MODE_SUN_SAFE;
}
