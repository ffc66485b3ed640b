/** Loads as bits: bit 0 is ESSENTIAL. */

import { power } from "../../messages/index.ts";

const Load = power.v1.Load;

export function bitOf(load: power.v1.Load): number {
  return 1 << (load - 1);
}

export const essential = bitOf(Load.LOAD_ESSENTIAL);
export const batteryHeater = bitOf(Load.LOAD_BATTERY_HEATER);
export const loadCount = 8;

const platform = bitOf(Load.LOAD_PLATFORM);
export const payloadHeater = bitOf(Load.LOAD_PAYLOAD_HEATER);
const payload = bitOf(Load.LOAD_PAYLOAD) | payloadHeater | bitOf(Load.LOAD_THRUSTER);
const heaters = batteryHeater | payloadHeater;

/** On after a reboot; a heater's bit lets its thermostat work. */
export const wantedFirst = essential | bitOf(Load.LOAD_ADCS) | platform | bitOf(Load.LOAD_TRANSMITTER) | heaters;

/** Loads that may be on at each shedding level, from NONE. */
const allowed: readonly number[] = [0xff, 0xff & ~payload, 0xff & ~payload & ~platform, essential];

export function allowedAt(level: power.v1.SheddingLevel): number {
  return allowed[level - 1]!;
}

/** Loads that do not come back by themselves after they were shed. */
export const stayOff = payload & ~payloadHeater;
