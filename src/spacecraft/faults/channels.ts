/** The channels on which faults can act, as the spacecraft file makes them: names, units, kinds. */

import type { SpacecraftConfig } from "../config.ts";
import { loadNames } from "../power/loads.ts";
import { faultKinds, type FaultKind } from "./kinds.ts";

export interface ChannelInfo {
  /** `unit.device` or `unit.device.part`. */
  readonly name: string;
  readonly unit: string;
  readonly kinds: readonly FaultKind[];
  /** Standard deviation that the kind `noise` multiplies, in `unit`. */
  readonly noise: number;
  /** What the channel gives when it is off, in `unit`. */
  readonly rest: number;
}

/** Channels by index, by name, and the members of each device. */
export interface ChannelMap {
  readonly channels: readonly ChannelInfo[];
  readonly index: ReadonlyMap<string, number>;
  readonly members: readonly (readonly number[])[];
}

export const axisNames = ["x", "y", "z"] as const;
export const faceNames = ["+x", "-x", "+y", "-y", "+z", "-z"] as const;
export const wingNames = ["+y", "-y"] as const;
export const receiverNames = ["a", "b"] as const;
export const thermistorNames = ["battery", "payload", "transmitter", "wing_+y", "wing_-y"] as const;

/** Signal level that stands for none at all. */
export const noSignal_dbm = -200;

const unsigned = faultKinds.filter((kind) => kind !== "wrong-polarity");
const level: readonly FaultKind[] = unsigned.filter((kind) => kind !== "scale");
const switching: readonly FaultKind[] = ["off", "stuck-last", "stuck-value", "delay", "drop-out", "wrong-polarity"];
const mechanism: readonly FaultKind[] = ["off", "stuck-last"];
const transmitting: readonly FaultKind[] = ["off", "bias", "ramp", "noise", "drop-out"];

/** Every channel of a spacecraft, devices before their parts. */
export function channels(config: SpacecraftConfig): ChannelInfo[] {
  return [...adcsChannels(config), ...powerChannels(config), ...commsChannels(config), ...payloadChannels(config)];
}

/** The channels with the indices that the fault bank uses. */
export function createChannelMap(config: SpacecraftConfig): ChannelMap {
  const list = channels(config);
  const index = new Map(list.map((channel, i) => [channel.name, i]));
  const members = list.map(({ name }) => list.flatMap((other, i) => (other.name.startsWith(`${name}.`) ? [i] : [])));
  return { channels: list, index, members };
}

/** The index of a channel that must exist. */
export function channelIndex(map: ChannelMap, name: string): number {
  const index = map.index.get(name);
  if (index === undefined) throw new Error(`the spacecraft has no channel ${name}`);
  return index;
}

function one(
  name: string,
  unit: string,
  noise: number,
  kinds: readonly FaultKind[] = faultKinds,
  rest = 0,
): ChannelInfo {
  return { name, unit, kinds, noise, rest };
}

/** A device and its parts. */
function device(
  name: string,
  parts: readonly string[],
  unit: string,
  noise: number,
  kinds: readonly FaultKind[] = faultKinds,
): ChannelInfo[] {
  return [one(name, unit, noise, kinds), ...parts.map((part) => one(`${name}.${part}`, unit, noise, kinds))];
}

function adcsChannels({ adcs }: SpacecraftConfig): ChannelInfo[] {
  const gyroNoise_radps =
    ((adcs.gyro.angle_random_walk_deg_per_rth / 60) * (Math.PI / 180)) / Math.sqrt(adcs.period_ms / 1e3);
  return [
    ...device("adcs.magnetometer", axisNames, "T", adcs.magnetometer.noise_nt * 1e-9),
    ...device("adcs.gyro", axisNames, "rad/s", gyroNoise_radps),
    ...device("adcs.sun", faceNames, "1", adcs.sun_sensors.noise, unsigned),
    ...device("adcs.torquer", axisNames, "A.m2", adcs.torquers.dipole_max_am2 / 100),
  ];
}

function powerChannels({ power }: SpacecraftConfig): ChannelInfo[] {
  const strings = Array.from({ length: power.battery.strings }, (_, index) => `${index + 1}`);
  return [
    one("power.bus_voltage", "V", power.voltage_noise_v),
    one("power.battery_current", "A", power.current_noise_a),
    one("power.battery_temperature", "degC", power.temperature_noise_degc),
    ...device("power.string_current", strings, "A", power.current_noise_a),
    ...device("power.thermistor", thermistorNames, "degC", power.temperature_noise_degc),
    ...device("power.string", strings, "ohm", 0, ["off", "scale"]).slice(1),
    ...device("power.wing", wingNames, "1", 0, mechanism).slice(1),
    ...device("power.array", wingNames, "W", 1, unsigned).slice(1),
    ...device("power.drive", wingNames, "rad/s", power.array.drive_rate_max_radps / 100).slice(1),
    ...device("power.switch", loadNames, "1", 0, switching).slice(1),
    ...device("power.load", loadNames, "W", 1, unsigned).slice(1),
  ];
}

function commsChannels({ comms, power }: SpacecraftConfig): ChannelInfo[] {
  const noise_db = comms.receiver.signal_noise_db;
  return [
    ...receiverNames.map((name) => one(`comms.receiver.${name}`, "dBm", noise_db, level, noSignal_dbm)),
    one("comms.transmitter", "dB", 1, transmitting),
    one("comms.transmitter_temperature", "degC", power.temperature_noise_degc),
  ];
}

function payloadChannels({ payload, power }: SpacecraftConfig): ChannelInfo[] {
  const beams = Array.from({ length: payload.beams }, (_, index) => `${index}`);
  return [
    ...device("payload.beams", beams, "Mbit/s", payload.beam_capacity_mbps / 100, unsigned),
    one("payload.feeder", "1", 0, ["off", "drop-out"]),
    one("payload.temperature", "degC", power.temperature_noise_degc),
  ];
}
