/**
 * Who gets how much: users' demand against beams, beams against the feeder.
 *
 * A user's demand is divided equally among the beams that have the user in their footprint. A beam serves its users in turn, each for as long
 * as its demand takes at the rate that its own carrier allows; where the turns add up to more than the beam has, all get the same
 * share of what they ask for. So it is with the feeder and the beams.
 */

import type { PayloadConfig } from "../config/payload.ts";
import { rollOff_db, userCarrier_db } from "./link.ts";
import type { ServiceGround } from "./service-ground.ts";
import type { PayloadState } from "./state.ts";

const degree = Math.PI / 180;

/** What the users of each area ask of each beam, and how long the beam would be busy with it. */
export interface Load {
  /** Mbit/s, beams within areas. */
  readonly asked_Mbps: Float64Array;
  /** Of a second, per beam; above 1 the beam cannot serve it all. */
  readonly busy: Float64Array;
}

/** Reused: its numbers are written before they are read. */
export const createLoad = (areas: number, beams: number): Load => ({
  asked_Mbps: new Float64Array(areas * beams),
  busy: new Float64Array(beams),
});

/** Beams that serve, as bits, with their axes in E (three numbers each) and the cosines of their scan angles. */
export interface Axes {
  on: number;
  readonly axes_E: Float64Array;
  readonly scanCosines: Float64Array;
}

export interface Users {
  /** Collects the load of every beam over all users that see the satellite; writes the best carrier of each beam too. */
  collect(state: PayloadState, axes: Axes, r_BE_E_m: Float64Array, at_us: number, load: Load): void;
}

/** The users of a ground. Inside, carriers are plain ratios: decibels cost a logarithm for every user and beam. */
export function createUsers(config: PayloadConfig, { areas }: ServiceGround): Users {
  const { user_link: link, beams, beam_capacity_mbps } = config;
  const halfAngle_rad = link.footprint_half_angle_deg * degree;
  const cosineMin = Math.cos(halfAngle_rad);
  const sineMin = Math.sin(link.elevation_min_deg * degree);
  const gap = ratio(config.coding_gap_db);
  /** Carrier to noise on each beam's axis at a range of 1 m. */
  const strength = new Float64Array(beams);
  const best = new Float64Array(beams);
  const cosines = new Float64Array(beams);

  /** Divides one user's demand among the beams that cover it. */
  const askBeams = (demand_Mbps: number, rangeSquared_m2: number, first: number, load: Load): void => {
    let covering = 0;
    for (let beam = 0; beam < beams; beam += 1) if (cosines[beam]! >= cosineMin) covering += 1;
    const part_Mbps = demand_Mbps / covering;
    for (let beam = 0; beam < beams; beam += 1) {
      const cosine = cosines[beam]!;
      if (cosine < cosineMin) continue;
      const loss = ratio(-rollOff_db(Math.acos(cosine < 1 ? cosine : 1), halfAngle_rad));
      const carrier = (strength[beam]! / rangeSquared_m2) * loss;
      if (carrier > best[beam]!) best[beam] = carrier;
      const possible_Mbps = (link.symbol_rate_hz / 1e6) * Math.log2(1 + carrier / gap);
      load.asked_Mbps[first + beam]! += part_Mbps;
      load.busy[beam]! += part_Mbps / (possible_Mbps < beam_capacity_mbps ? possible_Mbps : beam_capacity_mbps);
    }
  };

  /** The cosines between a direction and the axes; whether any beam has it in its footprint. */
  const lookFrom = ({ on, axes_E }: Axes, x: number, y: number, z: number): boolean => {
    let covered = false;
    for (let beam = 0; beam < beams; beam += 1) {
      const lit = (on & (1 << beam)) !== 0;
      const cosine = lit ? x * axes_E[3 * beam]! + y * axes_E[3 * beam + 1]! + z * axes_E[3 * beam + 2]! : -1;
      cosines[beam] = cosine;
      if (cosine >= cosineMin) covered = true;
    }
    return covered;
  };

  return {
    collect(state, axes, r_BE_E_m, at_us, load) {
      load.asked_Mbps.fill(0);
      load.busy.fill(0);
      best.fill(0);
      for (let beam = 0; beam < beams; beam += 1) {
        const lit = (axes.on & (1 << beam)) !== 0;
        strength[beam] = lit ? ratio(userCarrier_db(link, state.beamPower_W[beam]!, axes.scanCosines[beam]!, 1)) : 0;
      }
      const rx = r_BE_E_m[0]!;
      const ry = r_BE_E_m[1]!;
      const rz = r_BE_E_m[2]!;
      for (let area = 0; area < areas.length; area += 1) {
        const { cells_E_m } = areas[area]!;
        const demand_Mbps = (3 * areas[area]!.demand_Mbps(at_us)) / cells_E_m.length;
        if (!(demand_Mbps > 0)) continue;
        for (let cell = 0; cell < cells_E_m.length; cell += 3) {
          const px = cells_E_m[cell]!;
          const py = cells_E_m[cell + 1]!;
          const pz = cells_E_m[cell + 2]!;
          const x = px - rx;
          const y = py - ry;
          const z = pz - rz;
          const rangeSquared_m2 = x * x + y * y + z * z;
          const k = 1 / Math.sqrt(rangeSquared_m2);
          // Up is taken from the Earth's centre: at most 0.2 deg from the vertical.
          const sine = (-k * (px * x + py * y + pz * z)) / Math.sqrt(px * px + py * py + pz * pz);
          if (sine < sineMin || !lookFrom(axes, k * x, k * y, k * z)) continue;
          askBeams(demand_Mbps, rangeSquared_m2, area * beams, load);
        }
      }
      for (let beam = 0; beam < beams; beam += 1) {
        if (best[beam]! > 0) state.beamCarrierToNoise_db[beam] = 10 * Math.log10(best[beam]!);
      }
    },
  };
}

/** Decibels as a ratio. */
const ratio = (value_db: number): number => Math.exp((Math.LN10 / 10) * value_db);

/** What a beam can carry of what it is asked for, as its carriers allow. */
export function beamCapacity_Mbps(load: Load, offered_Mbps: number, beam: number): number {
  return load.busy[beam]! > 0 ? offered_Mbps / load.busy[beam]! : 0;
}

/** Gives each area its part of what its beams and the feeder carry. */
export function share(state: PayloadState, load: Load): void {
  const beams = state.beamServed_Mbps.length;
  let sum_Mbps = 0;
  for (let beam = 0; beam < beams; beam += 1) sum_Mbps += state.beamServed_Mbps[beam]!;
  const fed = sum_Mbps > state.feederCapacity_Mbps ? state.feederCapacity_Mbps / sum_Mbps : 1;
  for (let beam = 0; beam < beams; beam += 1) state.beamServed_Mbps[beam]! *= fed;
  for (let area = 0; area < state.areaServed_Mbps.length; area += 1) {
    let served_Mbps = 0;
    for (let beam = 0; beam < beams; beam += 1) {
      const offered_Mbps = state.beamOffered_Mbps[beam]!;
      const asked_Mbps = load.asked_Mbps[area * beams + beam]!;
      if (offered_Mbps > 0) served_Mbps += (asked_Mbps * state.beamServed_Mbps[beam]!) / offered_Mbps;
    }
    state.areaServed_Mbps[area] = served_Mbps;
  }
}
