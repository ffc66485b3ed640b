/** Which values of a unit are vital, and under which headings the others stand. What no heading takes stands under the last. */

import { dictionary } from "../../../messages/dictionary.ts";
import type { RowGroup } from "../parts/live-rows.tsx";

/** A value in large type. */
export interface Vital {
  readonly label: string;
  /** Name in the dictionary; several are the components of a vector, of which the length is shown. */
  readonly names: readonly string[];
  /** For display; the limits are judged before. */
  readonly factor?: number;
  readonly digits?: number;
  readonly unit: string;
}

interface Arrangement {
  readonly title: string;
  readonly vital: readonly Vital[];
  readonly groups: readonly (readonly [title: string, names: RegExp])[];
}

const perRadian = 180 / Math.PI;
const degrees = { factor: perRadian, digits: 2, unit: "°" } as const;
const percent = { factor: 100, digits: 1, unit: "%" } as const;

const mode = (unit: string, label = "mode"): Vital => ({ label, names: [`${unit}.mode`], unit: "" });
const bodyRate: Vital = {
  label: "body rate",
  names: ["x", "y", "z"].map((axis) => `adcs.body_rate_radps.${axis}`),
  factor: perRadian,
  digits: 3,
  unit: "°/s",
};
const charge: Vital = { label: "charge", names: ["power.state_of_charge"], ...percent };
const bus: Vital = { label: "bus", names: ["power.bus_voltage_v"], digits: 2, unit: "V" };
const battery: Vital = { label: "battery", names: ["power.battery_current_a"], digits: 1, unit: "A" };
const array: Vital = { label: "array", names: ["power.array_power_w"], digits: 0, unit: "W" };
const load: Vital = { label: "loads", names: ["power.load_power_w"], digits: 0, unit: "W" };
const sunAngle: Vital = { label: "Sun angle", names: ["adcs.sun_angle_rad"], ...degrees, digits: 1 };
const pointing: Vital = { label: "pointing error", names: ["adcs.pointing_error_rad"], ...degrees, digits: 3 };
const transmitter: Vital = { label: "transmitter", names: ["comms.transmitter_mode"], unit: "" };
const rate: Vital = {
  label: "downlink",
  names: ["comms.downlink_rate_bps"],
  factor: 1e-3,
  digits: 0,
  unit: "kbit/s",
};
const served: Vital = { label: "served", names: ["payload.served_mbps"], digits: 0, unit: "Mbit/s" };

/** Of the whole satellite, for the panel that is read from across the room. */
export const vitals: readonly Vital[] = [
  mode("obc", "spacecraft"),
  mode("adcs", "ADCS"),
  bodyRate,
  sunAngle,
  charge,
  bus,
  battery,
  array,
  load,
  { label: "battery temperature", names: ["power.battery_temperature_degc"], digits: 1, unit: "°C" },
  transmitter,
  mode("payload", "payload"),
];

export const arrangements: Readonly<Record<string, Arrangement>> = {
  adcs: {
    title: "ADCS",
    vital: [mode("adcs"), bodyRate, sunAngle, pointing],
    groups: [
      ["Rates", /\.(body_rate|gyro)/],
      ["Attitude", /\.(q_bn|pointing|attitude|estimator)/],
      ["Sun", /\.sun/],
      ["Magnetic", /\.(magnetic|dipole)/],
      ["Wheels and thruster", /\.(wheel|thruster|propellant|tank|burn)/],
      ["Software", /./],
    ],
  },
  power: {
    title: "Power",
    vital: [charge, bus, array, load],
    groups: [
      ["Battery", /\.(state_of_charge|battery|cell|charge)/],
      ["Bus and loads", /\.(bus|load|shedding|switches)/],
      ["Arrays", /\.(array|string|wings|drive)/],
      ["Temperatures", /temperature/],
      ["Software", /./],
    ],
  },
  comms: {
    title: "Comms",
    vital: [transmitter, rate],
    groups: [
      ["Transmitter", /\.(transmit|downlink|beacon)/],
      ["Receivers", /\.(receiver|signal|frames|authentication)/],
      ["Queues", /packets/],
      ["Software", /./],
    ],
  },
  payload: {
    title: "Payload",
    vital: [mode("payload"), served],
    groups: [
      ["Service", /\.(served|offered|feeder|beams|plan)/],
      ["Beams", /\.beam/],
      ["Areas", /\.area/],
      ["Unit", /./],
    ],
  },
  obc: {
    title: "OBC",
    vital: [mode("obc"), { label: "reset", names: ["obc.reset_reason"], unit: "" }],
    groups: [
      ["Computer", /\.(mode|uptime|boot|reset|units|reactions|monitors)/],
      ["Schedule and store", /\.(schedule|unsent|stor)/],
      ["Packets", /./],
    ],
  },
};

const isNumber = (type: string): boolean => type !== "text" && type !== "bytes";

/** A unit's values by headings; each stands once, under the first heading that takes it. */
export function groupsOf(unit: string): RowGroup[] {
  const headings = arrangements[unit]?.groups ?? [["", /./] as const];
  // What stands large above need not stand below.
  const large = new Set(
    arrangements[unit]?.vital.filter(({ names }) => names.length === 1).map(({ names }) => names[0]),
  );
  const rows = new Map<string, number[]>(headings.map(([title]) => [title, []]));
  for (const [index, { owner, name, type }] of dictionary.parameters.entries()) {
    if (owner !== unit || !isNumber(type) || large.has(name)) continue;
    const heading = headings.find(([, names]) => names.test(name)) ?? headings.at(-1)!;
    rows.get(heading[0])?.push(index);
  }
  return [...rows].filter(([, indices]) => indices.length > 0).map(([title, indices]) => ({ title, indices }));
}

/** Indices of a vital value; undefined where the dictionary does not have it. */
export function indicesOf({ names }: Vital): readonly number[] | undefined {
  const indices = names.map((name) => dictionary.parameters.findIndex((entry) => entry.name === name));
  return indices.includes(-1) ? undefined : indices;
}
