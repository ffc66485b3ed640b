/**
 * What is, for checks and the instructor: a plain object with keys as in telemetry (snake_case, unit last).
 *
 * Power, heat and locks are those of the last power step, at most a second old. Reading it changes nothing.
 */

import type { SimTime } from "../kernel/time.ts";
import { directionToEarthFixed, gmst_rad } from "../environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic } from "../environment/frames/geodetic.ts";
import { orbitFaultName, type Environment, type EnvironmentSample } from "../environment/environment.ts";
import { rotate } from "../environment/quaternion.ts";
import { taiAt } from "../environment/time/epoch.ts";
import { addScaled, angleBetween_rad, norm } from "../environment/vector.ts";
import type { Dynamics } from "./attitude/dynamics.ts";
import { apply } from "./attitude/inertia.ts";
import type { ChannelMap } from "./faults/channels.ts";
import { imbalance } from "./power/ledger.ts";
import type { PayloadTruth } from "./payload/truth.ts";
import type { PowerSystem } from "./power/power.ts";
import { deployedWings } from "./power/wings.ts";
import type { SpacecraftState } from "./state.ts";
import { node_degC, ThermalNode } from "./thermal/nodes.ts";
import type { Thermal } from "./thermal/thermal.ts";

interface Xyz {
  x: number;
  y: number;
  z: number;
}

export interface Truth extends PayloadTruth {
  q_bn: Xyz & { w: number };
  /** Of B relative to N (TEME), in B. */
  body_rate_radps: Xyz;
  body_rate_degps: number;
  /** Wheels included. */
  angular_momentum_nms: number;
  /** Of the wheels about their axes, together, in B. */
  wheel_momentum_nms: Xyz;
  wheel_speeds_radps: number[];
  /** Of air and sunlight, in B. */
  drag_torque_nm: Xyz;
  solar_torque_nm: Xyz;
  density_kgpm3: number;
  /** Between the Sun and the array normal at drive angle 0, -z. */
  sun_angle_deg: number;
  lit_fraction: number;
  magnetic_field_t: number;
  /** NaN where the orbit cannot be computed, as everything of the place. */
  latitude_deg: number;
  longitude_deg: number;
  altitude_km: number;
  position_teme_km: Xyz;
  velocity_teme_kmps: Xyz;
  /** "none" while the orbit can be computed. */
  orbit_fault: string;
  dipole_am2: Xyz;
  state_of_charge: number;
  bus_voltage_v: number;
  bus_alive: boolean;
  battery_current_a: number;
  array_power_w: number;
  load_power_w: number;
  /** What the array energy at the bus misses of all that became of it, over that energy. */
  energy_imbalance: number;
  /** Angle of each wing's drive about +y. */
  drive_angles_rad: number[];
  switches_on: number;
  switches_tripped: number;
  /** A bit per wing, as in telemetry: 0 is +y, 1 is -y. */
  wings_deployed: number;
  battery_temperature_degc: number;
  payload_temperature_degc: number;
  transmitter_temperature_degc: number;
  /** By node of the spacecraft file, in its order, and the names of those beyond their limits. */
  temperatures_degc: number[];
  beyond_temperature_limits: string[];
  transmitter_on: boolean;
  /** A bit per receiver with bit lock. */
  receivers_locked: number;
  /** Names of the channels with a fault. */
  faults: string[];
}

export function readTruth(
  state: SpacecraftState,
  around: EnvironmentSample,
  environment: Environment,
  dynamics: Dynamics,
  map: ChannelMap,
  system: PowerSystem,
  heat: Thermal,
  served: PayloadTruth,
): Truth {
  const { body, power, thermal, radio } = state;
  const sun_B = rotate(body.q_BN, around.sunDirection_N, new Float64Array(3));
  const wheelMomentum = dynamics.wheels.total(state.wheels, body.omega_BN_B_radps, new Float64Array(3));
  const momentum = apply(dynamics.mass(state).inertia_kgm2, body.omega_BN_B_radps, new Float64Array(3));
  addScaled(momentum, 1, wheelMomentum, momentum);
  const [x, y, z, w] = body.q_BN;
  return {
    q_bn: { x: x!, y: y!, z: z!, w: w! },
    body_rate_radps: xyz(body.omega_BN_B_radps),
    body_rate_degps: norm(body.omega_BN_B_radps) / degree,
    angular_momentum_nms: norm(momentum),
    wheel_momentum_nms: xyz(wheelMomentum),
    wheel_speeds_radps: [...state.wheels.speed_radps],
    drag_torque_nm: xyz(state.disturbances.drag_B_Nm),
    solar_torque_nm: xyz(state.disturbances.solar_B_Nm),
    density_kgpm3: state.disturbances.density_kgpm3,
    sun_angle_deg: angleBetween_rad(sun_B, arrayNormal_B) / degree,
    lit_fraction: around.litFraction,
    magnetic_field_t: norm(around.magneticField_N_T),
    ...place(state.at_us, around, environment),
    orbit_fault: orbitFaultName(around.fault),
    dipole_am2: xyz(state.torquers.dipole_Am2),
    state_of_charge: system.battery.stateOfCharge(power.battery),
    bus_voltage_v: power.alive ? power.bus_V : 0,
    bus_alive: power.alive,
    battery_current_a: sum(power.battery.current_A),
    array_power_w: power.array_W,
    load_power_w: power.load_W,
    energy_imbalance: imbalance(power.ledger),
    drive_angles_rad: [...power.drive_rad],
    switches_on: power.switches.on,
    switches_tripped: power.switches.tripped,
    wings_deployed: deployedWings(state.wings),
    battery_temperature_degc: node_degC(thermal, ThermalNode.battery),
    payload_temperature_degc: node_degC(thermal, ThermalNode.payload),
    transmitter_temperature_degc: node_degC(thermal, ThermalNode.transmitter),
    temperatures_degc: Array.from(thermal.temperature_K, (_, node) => node_degC(thermal, node)),
    beyond_temperature_limits: heat.beyondLimits(thermal),
    transmitter_on: radio.transmitterOn,
    receivers_locked: radio.receivers.reduce((bits, { bitLock }, index) => bits | (bitLock ? 1 << index : 0), 0),
    ...served,
    faults: faultyChannels(state, map),
  };
}

const degree = Math.PI / 180;
const arrayNormal_B = Float64Array.of(0, 0, -1);

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index]!;
  return total;
}

function faultyChannels({ faults }: SpacecraftState, map: ChannelMap): string[] {
  const names: string[] = [];
  for (let index = 0; index < faults.active.length; index += 1) {
    if (faults.active[index] !== null) names.push(map.channels[index]!.name);
  }
  return names;
}

const xyz = (v: Float64Array): Xyz => ({ x: v[0]!, y: v[1]!, z: v[2]! });

type Place = Pick<Truth, "latitude_deg" | "longitude_deg" | "altitude_km" | "position_teme_km" | "velocity_teme_kmps">;

/** Where the orbit cannot be computed: no number that could pass for a position. */
const nowhere: Place = {
  latitude_deg: NaN,
  longitude_deg: NaN,
  altitude_km: NaN,
  position_teme_km: { x: NaN, y: NaN, z: NaN },
  velocity_teme_kmps: { x: NaN, y: NaN, z: NaN },
};

function place(at_us: number, around: EnvironmentSample, environment: Environment): Place {
  if (around.fault !== 0) return nowhere;
  const r = around.r_BE_N_m;
  const v = around.v_BE_N_mps;
  const gmst = gmst_rad(taiAt(environment.epoch, at_us as SimTime));
  const fixed = directionToEarthFixed(gmst, r, new Float64Array(3));
  const geodetic = earthFixedToGeodetic(fixed, { latitude_rad: 0, longitude_rad: 0, height_m: 0 });
  return {
    latitude_deg: geodetic.latitude_rad / degree,
    longitude_deg: geodetic.longitude_rad / degree,
    altitude_km: geodetic.height_m / 1e3,
    position_teme_km: { x: r[0]! / 1e3, y: r[1]! / 1e3, z: r[2]! / 1e3 },
    velocity_teme_kmps: { x: v[0]! / 1e3, y: v[1]! / 1e3, z: v[2]! / 1e3 },
  };
}
