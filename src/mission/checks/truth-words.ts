/** What predicates can read of the truth. The compiler holds this list against what the spacecraft tells. */

import type { Truth } from "../../spacecraft/truth.ts";
import { boolean, group, number, text, type Shape } from "./shape.ts";

const vector = group({ x: number, y: number, z: number });

/** Faults that can be listed at a time, for trying predicates only. */
const faultCountMax = 64;

const truth: Readonly<Record<keyof Truth, Shape>> = {
  q_bn: group({ x: number, y: number, z: number, w: number }),
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
  switches_on: number,
  switches_tripped: number,
  wings_deployed: number,
  battery_temperature_degc: number,
  payload_temperature_degc: number,
  transmitter_temperature_degc: number,
  transmitter_on: boolean,
  receivers_locked: number,
  beams_on: number,
  served_mbit: number,
  faults: { kind: "list", element: text, countMax: faultCountMax },
};

export const truthShape: Shape = group(truth);
