/**
 * The density of the air at the satellite for hot loops: the logarithm, cubic through four knots 10 s apart.
 *
 * A knot is a function of its index only, as in `orbit/ephemeris.ts`. tests/environment/atmosphere.test.ts holds the bound
 * against the models themselves: where a layer of the tables begins, their slope jumps, and the cubic rounds it off.
 */

import type { SimTime } from "../../kernel/time.ts";
import { gmst_rad, positionToEarthFixed } from "../frames/earth-fixed.ts";
import { earthFixedToGeodetic, type Geodetic } from "../frames/geodetic.ts";
import { knotSlot, knotSpacing_us, type Ephemeris } from "../orbit/ephemeris.ts";
import { sunAt, type SunTrack } from "../sun/along-time.ts";
import { normalise, vector, type Vector } from "../vector.ts";
import { exponentialDensity_kgpm3 } from "./exponential.ts";
import { harrisPriesterDensity_kgpm3 } from "./harris-priester.ts";

export const atmosphereModelNames = ["exponential", "harris-priester", "none"] as const;
export type AtmosphereModelName = (typeof atmosphereModelNames)[number];

const slotCount = 8;
/** Stands for no air: exp(-80) is 1e-35. */
const logNone = -80;

export interface DensityTrack {
  readonly ephemeris: Ephemeris;
  readonly sun: SunTrack;
  readonly model: AtmosphereModelName;
  /** Exponent of the Harris-Priester bulge, from the inclination. */
  readonly exponent: number;
  readonly indices: Float64Array;
  readonly logs: Float64Array;
  readonly r_m: Vector;
  readonly sun_m: Vector;
  readonly place: Geodetic;
}

/** 2 on the equator, 6 over the poles, in proportion to the sine of the inclination between. Source: Montenbruck & Gill 2000, section 3.5.2. */
export function bulgeExponent(inclination_rad: number): number {
  return 2 + 4 * Math.abs(Math.sin(inclination_rad));
}

export function createDensityTrack(
  ephemeris: Ephemeris,
  sun: SunTrack,
  model: AtmosphereModelName,
  inclination_rad: number,
): DensityTrack {
  return {
    ephemeris,
    sun,
    model,
    exponent: bulgeExponent(inclination_rad),
    indices: new Float64Array(slotCount).fill(NaN),
    logs: new Float64Array(slotCount),
    r_m: vector(),
    sun_m: vector(),
    place: { latitude_rad: 0, longitude_rad: 0, height_m: 0 },
  };
}

/** The moment that is asked for, and the density there: numbers that calls are given and give back are allocated. */
const asked_us = new Float64Array(1);
const found_kgpm3 = new Float64Array(1);

/** Density at the satellite, kg/m3; 0 where the orbit cannot be computed. */
export function densityAt_kgpm3(track: DensityTrack, at: SimTime): number {
  asked_us[0] = at;
  interpolate(track);
  return found_kgpm3[0]!;
}

function interpolate(track: DensityTrack): void {
  found_kgpm3[0] = 0;
  if (track.model === "none") return;
  const at = asked_us[0]!;
  const index = Math.floor(at / knotSpacing_us);
  const u = (at - index * knotSpacing_us) / knotSpacing_us;
  const a = knot(track, index - 1);
  const b = knot(track, index);
  const c = knot(track, index + 1);
  const d = knot(track, index + 2);
  const log =
    ((-u * (u - 1) * (u - 2)) / 6) * a +
    (((u + 1) * (u - 1) * (u - 2)) / 2) * b +
    ((-(u + 1) * u * (u - 2)) / 2) * c +
    (((u + 1) * u * (u - 1)) / 6) * d;
  if (log > logNone / 2) found_kgpm3[0] = Math.exp(log);
}

function knot(track: DensityTrack, index: number): number {
  const slot = index & (slotCount - 1);
  if (track.indices[slot] !== index) {
    track.indices[slot] = index;
    track.logs[slot] = logDensity(track, index);
  }
  return track.logs[slot]!;
}

function logDensity(track: DensityTrack, index: number): number {
  const { ephemeris, r_m, sun_m, place } = track;
  const slot = knotSlot(ephemeris, index);
  if (ephemeris.faults[slot] !== 0) return logNone;
  for (let axis = 0; axis < 3; axis += 1) r_m[axis] = ephemeris.states[6 * slot + axis]!;
  const density_kgpm3 = densityOf(track, index * knotSpacing_us, r_m, sun_m, place);
  return density_kgpm3 > 0 ? Math.log(density_kgpm3) : logNone;
}

/** Density by the track's model at any place, kg/m3: for an orbit that is not the track's own. */
export function densityNear_kgpm3(track: DensityTrack, at: SimTime, r_BE_N_m: Vector): number {
  return track.model === "none" ? 0 : densityOf(track, at, r_BE_N_m, track.r_m, track.place);
}

function densityOf(track: DensityTrack, at_us: number, r_m: Vector, fixed_m: Vector, place: Geodetic): number {
  positionToEarthFixed(gmst_rad(track.ephemeris.epoch.start_tai_us + at_us), r_m, fixed_m);
  const { height_m } = earthFixedToGeodetic(fixed_m, place);
  if (track.model === "exponential") return exponentialDensity_kgpm3(height_m);
  sunAt(track.sun, at_us as SimTime, track.sun_m);
  normalise(track.sun_m, track.sun_m);
  return harrisPriesterDensity_kgpm3(height_m, r_m, track.sun_m, track.exponent);
}
