/** The payload's part of the truth: beams, feeder, and what each area asked for and got. */

import { earthFixedToGeodetic } from "../../environment/frames/geodetic.ts";
import { directionToEarthFixed } from "../../environment/frames/earth-fixed.ts";
import type { Payload, Stance } from "./payload.ts";
import { type PayloadState, total } from "./state.ts";
import { wayToGround_m } from "./steering.ts";

export interface BeamPoint {
  /** NaN where the beam is off, cannot look where it should or misses the Earth. */
  latitude_deg: number;
  longitude_deg: number;
}

export interface PayloadTruth {
  beams_on: number;
  /** What it draws while its switch is closed. */
  payload_power_w: number;
  /** Where the axes of the beams meet the ground, faults of the steering aside. */
  beam_points: BeamPoint[];
  /** At which the feeder's antenna looks, locked where there is capacity; "" where none is in view. */
  feeder_gateway: string;
  feeder_capacity_mbps: number;
  /** Carrier to noise above the threshold of lock; -100 without a gateway. */
  feeder_margin_db: number;
  served_mbps: number;
  served_mbit: number;
  /** By the names of the service areas; since the start, and now. */
  area_offered_mbit: Record<string, number>;
  area_served_mbit: Record<string, number>;
  area_served_mbps: Record<string, number>;
}

export function readPayloadTruth(
  state: PayloadState,
  payload: Payload,
  stance: Stance,
  powered: boolean,
): PayloadTruth {
  const { areas, gateways } = payload.ground;
  const byArea = (values: Float64Array): Record<string, number> =>
    Object.fromEntries(areas.map(({ name }, index) => [name, values[index]!]));
  return {
    beams_on: state.beamsOn,
    payload_power_w: powered ? payload.power_W(state) : 0,
    beam_points: Array.from(state.beamPower_W, (_, beam) => beamPoint(state, payload, stance, beam)),
    feeder_gateway: gateways[state.gateway]?.name ?? "",
    feeder_capacity_mbps: state.feederCapacity_Mbps,
    feeder_margin_db: state.feederMargin_db,
    served_mbps: total(state.beamServed_Mbps),
    served_mbit: total(state.areaServed_Mbit),
    area_offered_mbit: byArea(state.areaOffered_Mbit),
    area_served_mbit: byArea(state.areaServed_Mbit),
    area_served_mbps: byArea(state.areaServed_Mbps),
  };
}

const axis_E = new Float64Array(3);
const r_E_m = new Float64Array(3);
const degree = Math.PI / 180;

function beamPoint(state: PayloadState, payload: Payload, stance: Stance, beam: number): BeamPoint {
  const on = stance.placed && (state.beamsOn & (1 << beam)) !== 0;
  if (!on || !payload.axis(state, beam, stance, axis_E)) return { latitude_deg: NaN, longitude_deg: NaN };
  directionToEarthFixed(stance.gmst_rad, stance.r_BE_N_m, r_E_m);
  const way_m = wayToGround_m(r_E_m, axis_E);
  if (way_m !== way_m) return { latitude_deg: NaN, longitude_deg: NaN };
  for (let axis = 0; axis < 3; axis += 1) r_E_m[axis]! += way_m * axis_E[axis]!;
  const { latitude_rad, longitude_rad } = earthFixedToGeodetic(r_E_m, {
    latitude_rad: 0,
    longitude_rad: 0,
    height_m: 0,
  });
  return { latitude_deg: latitude_rad / degree, longitude_deg: longitude_rad / degree };
}
