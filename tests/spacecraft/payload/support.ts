/** A payload in service over a ground of the test's making, flown at YINHE-1's place with an attitude of the test's choice. */

import { gmst_rad, positionToEarthFixed } from "../../../src/environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic, geodeticToEarthFixed } from "../../../src/environment/frames/geodetic.ts";
import { lvlh } from "../../../src/environment/frames/lvlh.ts";
import { stateAt } from "../../../src/environment/orbit/ephemeris.ts";
import { fromAxisAngle, multiply, quaternion } from "../../../src/environment/quaternion.ts";
import { vector } from "../../../src/environment/vector.ts";
import type { SimTime } from "../../../src/kernel/time.ts";
import { payload, power } from "../../../src/messages/index.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import type { ServiceGround } from "../../../src/spacecraft/payload/service-ground.ts";
import { defaultConfig, type Flight, flightEnvironment, startFlight } from "../support/flight.ts";

export const degree = Math.PI / 180;
export const at = (seconds: number): SimTime => (seconds * 1e6) as SimTime;

const environment = flightEnvironment();
const r_m = vector();
const v_mps = vector();
stateAt(environment.ephemeris, at(0), r_m, v_mps);

/** Under the satellite at the start. */
export const below = { latitude_rad: 0, longitude_rad: 0, height_m: 0 };
earthFixedToGeodetic(positionToEarthFixed(gmst_rad(environment.epoch.start_tai_us), r_m, vector()), below);

/** Nadir at the start, then turned by an angle about an axis of the body. */
export function nadir(turn_deg = 0, axis: readonly [number, number, number] = [0, 1, 0]): number[] {
  const q_LN = quaternion();
  const rate = vector();
  lvlh(r_m, v_mps, q_LN, rate);
  const turn = fromAxisAngle(Float64Array.from(axis), turn_deg * degree, quaternion());
  return [...multiply(turn, q_LN, quaternion())];
}

/** The rate that keeps nadir. */
export function nadirRate(): number[] {
  const q_LN = quaternion();
  const rate = vector();
  lvlh(r_m, v_mps, q_LN, rate);
  return [...rate];
}

/** Earth-fixed places around the point below, offsets in deg. */
export function places(...offsets_deg: readonly (readonly [north: number, east: number])[]): Float64Array {
  const all = new Float64Array(3 * offsets_deg.length);
  for (const [index, [north_deg, east_deg]] of offsets_deg.entries()) {
    const { latitude_rad, longitude_rad } = below;
    const place = geodeticToEarthFixed(
      latitude_rad + north_deg * degree,
      longitude_rad + east_deg * degree,
      0,
      vector(),
    );
    all.set(place, 3 * index);
  }
  return all;
}

export interface GroundChoice {
  readonly cells_E_m?: Float64Array;
  readonly demand_Mbps?: number;
  readonly rain_db?: number;
  readonly inView?: boolean;
}

/** One area, and a gateway that sees the satellite at a range of 1000 km and 30 deg. */
export function groundOf({
  cells_E_m,
  demand_Mbps = 1000,
  rain_db = 0,
  inView = true,
}: GroundChoice = {}): ServiceGround {
  const cells = cells_E_m ?? places([0, 0]);
  const gateway = {
    name: "gateway",
    eirp_dbw: 75,
    r_GE_E_m: places([1, 1]),
    sight: (_r: Float64Array, out: { margin_rad: number; elevation_rad: number; range_m: number }): void => {
      out.margin_rad = inView ? 0.3 : -0.1;
      out.elevation_rad = 30 * degree;
      out.range_m = 1000e3;
    },
    rain_db: (): number => rain_db,
  };
  return { areas: [{ name: "here", cells_E_m: cells, demand_Mbps: () => demand_Mbps }], gateways: [gateway] };
}

export interface Service extends Flight {
  readonly outputs: payload.v1.Outputs;
  /** Flies on, at most a second at a time. */
  fly(to_s: number): void;
}

export interface ServiceChoice extends GroundChoice {
  readonly q_BN?: number[];
  readonly rate_radps?: number[];
  readonly beamsOn?: number;
  readonly powered?: boolean;
  readonly config?: SpacecraftConfig;
  readonly ground?: ServiceGround;
}

/** Beam 0 at full power straight down, unless said otherwise. */
export function startService(choice: ServiceChoice = {}): Service {
  const { q_BN = nadir(), rate_radps = nadirRate(), beamsOn = 1, powered = true, config = defaultConfig() } = choice;
  const ground = choice.ground ?? groundOf(choice);
  const flight = startFlight({ q_BN, rate_radps, wings: "deployed" }, config, 1, ground);
  const { spacecraft, state } = flight;
  if (powered) {
    const switches = power.v1.Outputs.create();
    switches.switchesOn = 0xffff;
    switches.stringsConnected = 15;
    switches.chargeCurrentMaxA = 24;
    spacecraft.applyPower(state, at(0), switches);
  }
  const outputs = payload.v1.Outputs.create();
  Object.assign(outputs, { beamsOn, beamPowerW: 19.5, feederOn: true });
  spacecraft.applyPayload(state, at(0), outputs);
  const fly = (to_s: number): void => {
    while (state.at_us < to_s * 1e6) spacecraft.integrate(state, at(Math.min(to_s, state.at_us / 1e6 + 1)));
  };
  return { ...flight, outputs, fly };
}

/** Points a beam and leaves the others as they are. */
export function point(service: Service, beam: number, pointing: Partial<payload.v1.BeamPointing>): void {
  const { outputs, spacecraft, state } = service;
  while (outputs.pointings.length <= beam) outputs.pointings.push(payload.v1.BeamPointing.create());
  Object.assign(outputs.pointings[beam]!, pointing);
  spacecraft.applyPayload(state, state.at_us as SimTime, outputs);
}
