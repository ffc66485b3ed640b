/** Which stations could work the satellite: above the mask, in service, and found. */

import { after, seconds, type SimTime } from "../kernel/index.ts";
import { faultOn, isOut, type Outage } from "./ground-faults.ts";
import type { GroundState } from "./ground-state.ts";

/** When a station that sees the satellite has it: at once, or late by a fault. */
export function foundAt(state: Readonly<GroundState>, station: string): SimTime {
  const fault = faultOn(state.faults, station, "station");
  const risenAt = state.risenAt[station] ?? (0 as SimTime);
  return fault?.kind === "delay" ? after(risenAt, seconds(fault.value ?? 0)) : risenAt;
}

/** Whether a station could work the satellite now. One that has it keeps it, however late others are. */
export function isUsable(
  state: Readonly<GroundState>,
  station: string,
  outages: readonly Outage[],
  at: SimTime,
): boolean {
  if (state.visible[station] !== true || isOut(outages, at)) return false;
  if (faultOn(state.faults, station, "station")?.kind === "off") return false;
  return state.usable[station] === true || at >= foundAt(state, station);
}
