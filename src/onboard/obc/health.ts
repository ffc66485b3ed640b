/** Which units are alive: those that have reported within their time. */

import { obc } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { silentAfter_us } from "./parameters.ts";
import type { ObcState } from "./state.ts";

const Code = obc.v1.EventCode;

/** Lets the time since each unit was heard run; reports it as silent, and when it is back. */
export function watchUnits(state: ObcState, period_us: number): void {
  for (let unit = 0; unit < silentAfter_us.length; unit += 1) {
    const bit = 1 << unit;
    if ((state.heard & bit) !== 0) hear(state, unit, bit);
    state.sinceHeard_us[unit]! += period_us;
    if (state.sinceHeard_us[unit]! <= silentAfter_us[unit]!) continue;
    state.sinceHeard_us[unit] = silentAfter_us[unit]! + 1;
    if ((state.silent & bit) === 0) raise(state.events, Code.EVENT_CODE_UNIT_SILENT, severity.medium, unit + 1);
    state.silent |= bit;
    state.alive &= ~bit;
  }
  state.heard = 0;
}

function hear(state: ObcState, unit: number, bit: number): void {
  state.sinceHeard_us[unit] = 0;
  if ((state.silent & bit) !== 0) raise(state.events, Code.EVENT_CODE_UNIT_BACK, severity.info, unit + 1);
  state.silent &= ~bit;
  state.alive |= bit;
}
