/** Which switches are closed: what is wanted, allowed at the shedding level, and not tripped. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { batteryHeater, essential, loadCount, payloadHeater, wantedFirst } from "./loads.ts";
import { heaterOff_degC, heaterOn_degC, payloadHeaterOff_degC, payloadHeaterOn_degC } from "./parameters.ts";

export interface SwitchState {
  /** Bits by load. */
  wanted: number;
  tripped: number;
  /** Battery and payload. */
  heating: boolean;
  payloadHeating: boolean;
}

export function createSwitches(): SwitchState {
  return { wanted: wantedFirst, tripped: 0, heating: false, payloadHeating: false };
}

/** Remembers the switches that tripped: they stay open until a telecommand clears them, and open until one closes them. */
export function takeTrips(switches: SwitchState, reported: readonly power.v1.Switch[], events: power.v1.Event[]): void {
  for (let index = 1; index < loadCount && index < reported.length; index += 1) {
    const bit = 1 << index;
    if (!reported[index]!.tripped || (switches.tripped & bit) !== 0 || (switches.wanted & bit) === 0) continue;
    switches.tripped |= bit;
    switches.wanted &= ~bit;
    raise(events, power.v1.EventCode.EVENT_CODE_SWITCH_TRIPPED, severity.high, index + 1);
  }
}

/** The thermostats of the heaters; they hold where the temperature is unknown. */
export function updateHeaters(switches: SwitchState, battery_degC: number, payload_degC: number): void {
  if (battery_degC < heaterOn_degC) switches.heating = true;
  else if (battery_degC > heaterOff_degC) switches.heating = false;
  if (payload_degC < payloadHeaterOn_degC) switches.payloadHeating = true;
  else if (payload_degC > payloadHeaterOff_degC) switches.payloadHeating = false;
}

/** Bits of the switches to close. */
export function closedSwitches(switches: SwitchState, allowed: number): number {
  const cold = (switches.heating ? batteryHeater : 0) | (switches.payloadHeating ? payloadHeater : 0);
  const warm = (batteryHeater | payloadHeater) & ~cold;
  return (switches.wanted & allowed & ~switches.tripped & ~warm) | essential;
}
