/** What must hold before the spacecraft takes a mode. */

import { adcs, obc, power } from "../../../messages/index.ts";
import { Parameter } from "../parameters.ts";
import type { ObcState } from "../state.ts";
import { isSilent } from "./health.ts";

const { MODE_LEOP, MODE_NOMINAL, MODE_PAYLOAD } = obc.v1.Mode;
const Guard = obc.v1.Guard;
const bothWings = 3;

/** The guard that stands in the way of a mode, or UNSPECIFIED. */
export function guardOf(state: ObcState, mode: obc.v1.Mode): obc.v1.Guard {
  if (mode === state.mode) return Guard.GUARD_UNSPECIFIED;
  if (mode === MODE_LEOP) return Guard.GUARD_NO_TRANSITION;
  if (mode === MODE_PAYLOAD && state.mode !== MODE_NOMINAL) return Guard.GUARD_NO_TRANSITION;
  if (mode !== MODE_NOMINAL && mode !== MODE_PAYLOAD) return Guard.GUARD_UNSPECIFIED;
  if (!wingsOut(state)) return Guard.GUARD_WINGS_STOWED;
  if (isBatteryLow(state)) return Guard.GUARD_BATTERY_LOW;
  if (!isAttitudeHeld(state)) return Guard.GUARD_ATTITUDE_LOST;
  return mode === MODE_PAYLOAD && isPayloadShed(state) ? Guard.GUARD_PAYLOAD_SHED : Guard.GUARD_UNSPECIFIED;
}

export function isBatteryLow({ picture, flash }: ObcState): boolean {
  if (picture.shedding >= power.v1.SheddingLevel.SHEDDING_LEVEL_PLATFORM) return true;
  return picture.stateOfCharge < flash.parameters[Parameter.ONBOARD_PARAMETER_SAFE_CHARGE]!;
}

export function wingsOut({ picture }: ObcState): boolean {
  return (picture.wingsDeployed & bothWings) === bothWings;
}

export function isPayloadShed({ picture }: ObcState): boolean {
  return picture.shedding >= power.v1.SheddingLevel.SHEDDING_LEVEL_PAYLOAD;
}

/** ADCS holds the Sun or points, and says so. */
export function isAttitudeHeld(state: ObcState): boolean {
  return state.picture.adcsMode >= adcs.v1.Mode.MODE_SUN_SAFE && !isSilent(state, obc.v1.Unit.UNIT_ADCS);
}
