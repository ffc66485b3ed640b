/** Which units are alive: those that have reported within their time. */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { Parameter } from "../parameters.ts";
import { unitCount, type ObcState } from "../state.ts";
import { heardAgain } from "./power-cycle.ts";

const Code = obc.v1.EventCode;
/** The obc does not listen to itself. */
export const othersCount = unitCount - 1;

/** Lets the time since each unit was heard run; reports it as silent, and when it is back. */
export function watchUnits(state: ObcState, period_us: number): void {
  for (let unit = 0; unit < othersCount; unit += 1) {
    const bit = 1 << unit;
    if ((state.heard & bit) !== 0) hear(state, unit, bit);
    const max_us = silentAfter_us(state, unit);
    state.sinceHeard_us[unit] = Math.min(state.sinceHeard_us[unit]! + period_us, 1e12);
    if (state.sinceHeard_us[unit]! <= max_us) continue;
    if ((state.silent & bit) === 0) raise(state.events, Code.EVENT_CODE_UNIT_SILENT, severity.medium, unit + 1);
    state.silent |= bit;
    state.alive &= ~bit;
  }
  state.heard = 0;
}

export function isSilent(state: ObcState, unit: obc.v1.Unit): boolean {
  return (state.silent & (1 << (unit - 1))) !== 0;
}

/** @param unit from 0, adcs */
export function silentAfter_us({ flash }: ObcState, unit: number): number {
  return flash.parameters[Parameter.ONBOARD_PARAMETER_SILENT_ADCS + unit]! * 1e6;
}

function hear(state: ObcState, unit: number, bit: number): void {
  state.sinceHeard_us[unit] = 0;
  if ((state.silent & bit) !== 0) raise(state.events, Code.EVENT_CODE_UNIT_BACK, severity.info, unit + 1);
  heardAgain(state, unit);
  state.silent &= ~bit;
  state.alive |= bit;
}
