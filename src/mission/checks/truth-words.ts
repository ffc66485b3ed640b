/** What predicates can read of the truth. The compiler holds this list against what the spacecraft tells. */

import type { PayloadTruth } from "../../spacecraft/payload/truth.ts";
import type { Truth } from "../../spacecraft/truth.ts";
import { boolean, group, type GroupShape, number, text, type Shape } from "./shape.ts";

/**
 * A group of numbers. By a list of names: an object with the keys of a vector and no numbers in it would have V8 keep the
 * components of all vectors in the process as objects of their own.
 */
const numbers = (...names: readonly string[]): GroupShape => ({
  kind: "group",
  members: new Map(names.map((name) => [name, number])),
});

const vector = numbers("x", "y", "z");

/** Faults that can be listed at a time, for trying predicates only. */
const faultCountMax = 64;

/** Names of the scenario by which the truth tells what was served. */
export interface ServiceNames {
  readonly areas: readonly string[];
  readonly gateways: readonly string[];
}

/** What does not depend on the scenario. */
const truth: Readonly<Record<Exclude<keyof Truth, keyof ScenarioTruth>, Shape>> = {
  q_bn: numbers("x", "y", "z", "w"),
  body_rate_radps: vector,
  body_rate_degps: number,
  angular_momentum_nms: number,
  wheel_momentum_nms: vector,
  wheel_speeds_radps: { kind: "list", element: number, countMax: 4 },
  drag_torque_nm: vector,
  solar_torque_nm: vector,
  density_kgpm3: number,
  sun_angle_deg: number,
  lit_fraction: number,
  magnetic_field_t: number,
  latitude_deg: number,
  longitude_deg: number,
  altitude_km: number,
  position_teme_km: vector,
  velocity_teme_kmps: vector,
  orbit_fault: text,
  dipole_am2: vector,
  state_of_charge: number,
  bus_voltage_v: number,
  bus_alive: boolean,
  battery_current_a: number,
  array_power_w: number,
  load_power_w: number,
  energy_imbalance: number,
  drive_angles_rad: { kind: "list", element: number, countMax: 2 },
  switches_on: number,
  switches_tripped: number,
  wings_deployed: number,
  battery_temperature_degc: number,
  payload_temperature_degc: number,
  transmitter_temperature_degc: number,
  temperatures_degc: { kind: "list", element: number, countMax: 14 },
  beyond_temperature_limits: { kind: "list", element: text, countMax: 14 },
  transmitter_on: boolean,
  receivers_locked: number,
  beams_on: number,
  payload_power_w: number,
  beam_points: { kind: "list", element: numbers("latitude_deg", "longitude_deg"), countMax: 8 },
  feeder_capacity_mbps: number,
  feeder_margin_db: number,
  served_mbps: number,
  served_mbit: number,
  faults: { kind: "list", element: text, countMax: faultCountMax },
};

type ScenarioTruth = Pick<
  PayloadTruth,
  "feeder_gateway" | "area_offered_mbit" | "area_served_mbit" | "area_served_mbps"
>;

/** The truth of an exercise with these areas and gateways. */
export function truthShape({ areas, gateways }: ServiceNames): Shape {
  const byArea = group(Object.fromEntries(areas.map((name) => [name, number])));
  const served: Readonly<Record<keyof ScenarioTruth, Shape>> = {
    feeder_gateway: { kind: "label", labels: [...gateways, ""] },
    area_offered_mbit: byArea,
    area_served_mbit: byArea,
    area_served_mbps: byArea,
  };
  return group({ ...truth, ...served });
}
