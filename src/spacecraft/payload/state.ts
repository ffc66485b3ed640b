/** All that the payload's hardware remembers, and what it gave at its last step: plain data. */

import type { PayloadConfig } from "../config/payload.ts";
import type { ServiceGround } from "./service-ground.ts";

export interface PayloadState {
  /** A bit per beam. */
  beamsOn: number;
  feederOn: boolean;
  /** Radio-frequency power of each beam while it is on. */
  readonly beamPower_W: Float64Array;
  /** A bit per beam that keeps to a place on the ground rather than to angles of the body. */
  atGround: number;
  /** Along, across of each beam, from +z of the body. */
  readonly pointing_rad: Float64Array;
  /** Place of each beam on the ground, Earth-fixed, three numbers each. */
  readonly target_E_m: Float64Array;
  /** The gateway at which the feeder's antenna looks, -1 where none is in view; it is locked where there is capacity. */
  gateway: number;
  /** Of the feeder's carrier above the threshold of lock; `marginNone_db` without a gateway. */
  feederMargin_db: number;
  feederCapacity_Mbps: number;
  /** What users in the beam's footprint ask for, and what they get. */
  readonly beamOffered_Mbps: Float64Array;
  readonly beamServed_Mbps: Float64Array;
  /** Of the users that it hears best; `marginNone_db` where it has none. */
  readonly beamCarrierToNoise_db: Float64Array;
  readonly areaServed_Mbps: Float64Array;
  /** Asked for and carried since the start. */
  readonly areaOffered_Mbit: Float64Array;
  readonly areaServed_Mbit: Float64Array;
}

/** Stands for no signal at all. */
export const marginNone_db = -100;

export function initialPayload({ beams }: PayloadConfig, { areas }: ServiceGround): PayloadState {
  return {
    beamsOn: 0,
    feederOn: false,
    beamPower_W: new Float64Array(beams),
    atGround: 0,
    pointing_rad: new Float64Array(2 * beams),
    target_E_m: new Float64Array(3 * beams),
    gateway: -1,
    feederMargin_db: marginNone_db,
    feederCapacity_Mbps: 0,
    beamOffered_Mbps: new Float64Array(beams),
    beamServed_Mbps: new Float64Array(beams),
    beamCarrierToNoise_db: new Float64Array(beams).fill(marginNone_db),
    areaServed_Mbps: new Float64Array(areas.length),
    areaOffered_Mbit: new Float64Array(areas.length),
    areaServed_Mbit: new Float64Array(areas.length),
  };
}

/** Nobody is served at the moment; what has been carried stays. */
export function serveNobody(state: PayloadState): void {
  state.gateway = -1;
  state.feederMargin_db = marginNone_db;
  state.feederCapacity_Mbps = 0;
  state.beamOffered_Mbps.fill(0);
  state.beamServed_Mbps.fill(0);
  state.beamCarrierToNoise_db.fill(marginNone_db);
  state.areaServed_Mbps.fill(0);
}

/** Of a list of rates. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]!;
  return sum;
}
