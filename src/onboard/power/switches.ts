/** Which switches are closed: what is wanted, allowed at the shedding level, and not tripped. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { batteryHeater, essential, loadCount, wantedFirst } from "./loads.ts";
import { heaterOff_degC, heaterOn_degC } from "./parameters.ts";

export interface SwitchState {
  /** Bits by load. */
  wanted: number;
  tripped: number;
  heating: boolean;
}

export function createSwitches(): SwitchState {
  return { wanted: wantedFirst, tripped: 0, heating: false };
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

/** The thermostat of the battery heater; it holds where the temperature is unknown. */
export function updateHeater(switches: SwitchState, temperature_degC: number): void {
  if (temperature_degC < heaterOn_degC) switches.heating = true;
  else if (temperature_degC > heaterOff_degC) switches.heating = false;
}

/** Bits of the switches to close. */
export function closedSwitches(switches: SwitchState, allowed: number): number {
  const heater = switches.heating ? 0 : batteryHeater;
  return (switches.wanted & allowed & ~switches.tripped & ~heater) | essential;
}
