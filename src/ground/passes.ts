/**
 * Passes over a station: when a satellite rises above the mask, comes closest and sets.
 *
 * The margin above the mask is looked at every 10 s; each crossing between two looks is found as a root to the microsecond, and each local
 * extremum near the mask is refined, so that a pass (or a gap in one) between two looks is found too. Looks stand at multiples of 10 s of
 * simulated time: a pass has the same numbers whatever window it was found in.
 */

import { findMaximum, findMinimum, findRoot } from "../kernel/roots.ts";
import type { SimTime } from "../kernel/time.ts";
import { createLookAngles } from "../environment/frames/look.ts";
import type { Ephemeris } from "../environment/orbit/ephemeris.ts";
import type { OrbitFault } from "../environment/orbit/sgp4.ts";
import type { Station } from "./stations.ts";
import { maskMargin_rad, track } from "./tracking.ts";

export interface Pass {
  readonly station: string;
  /** Above the mask from here: acquisition of signal. */
  readonly aos: SimTime;
  /** Closest approach (range rate zero), or the nearer end where the pass has none. */
  readonly tca: SimTime;
  /** Below the mask from here: loss of signal. */
  readonly los: SimTime;
  readonly aosAzimuth_rad: number;
  readonly tcaAzimuth_rad: number;
  readonly losAzimuth_rad: number;
  readonly maxElevation_rad: number;
  /** To a millisecond: the top is flat. */
  readonly maxElevationAt: SimTime;
  readonly tcaRange_m: number;
  /** The satellite was up before the window began, or is still up when it ends: aos or los is then the window's end. */
  readonly startClipped: boolean;
  readonly endClipped: boolean;
}

export interface Passes {
  readonly passes: readonly Pass[];
  /** The orbit fault that ended the search, and the look that met it. */
  readonly fault?: { readonly code: OrbitFault; readonly at: SimTime };
}

const look_us = 10e6;
const root_us = 1;
const extremum_us = 1000;

const angles = createLookAngles();

type OfTime = (t: number) => number;

/** Every pass with a part in the window, in order of rising. */
export function findPasses(ephemeris: Ephemeris, station: Station, from: SimTime, until: SimTime): Passes {
  const margin = (t: number): number => {
    if (track(ephemeris, station, t as SimTime, angles) !== 0) return NaN;
    return maskMargin_rad(station, angles);
  };
  const first = Math.floor(from / look_us) * look_us;
  const { crossings, upAtFirst, end } = findCrossings(margin, first, Math.ceil(until / look_us) * look_us);
  const passes: Pass[] = [];
  let rise: number | undefined = upAtFirst ? -Infinity : undefined;
  for (const t of [...crossings, Infinity]) {
    if (rise === undefined) {
      rise = t;
      continue;
    }
    const aos = Math.max(rise, from);
    const los = Math.min(t, until, end);
    if (aos < los) passes.push(describePass(ephemeris, station, aos, los, rise < from, los < t));
    rise = undefined;
  }
  if (end === Infinity) return { passes };
  const code = track(ephemeris, station, end as SimTime, angles) as OrbitFault;
  return { passes, fault: { code, at: end as SimTime } };
}

/** The first pass that ends after `from` and begins before `until`; undefined where there is none. */
export function nextPass(ephemeris: Ephemeris, station: Station, from: SimTime, until: SimTime): Pass | undefined {
  const stride_us = 6 * 3600e6;
  for (let start = from as number; start < until; start += stride_us) {
    const end = Math.min(start + stride_us, until);
    const { passes, fault } = findPasses(ephemeris, station, start as SimTime, end as SimTime);
    const [pass] = passes;
    if (pass !== undefined && !pass.endClipped) return pass;
    if (pass !== undefined) {
      const longer = Math.min(pass.aos + 4 * stride_us, until) as SimTime;
      return findPasses(ephemeris, station, pass.aos < from ? from : pass.aos, longer).passes[0];
    }
    if (fault !== undefined) return undefined;
  }
  return undefined;
}

interface Crossings {
  /** Alternately upwards and downwards. */
  readonly crossings: readonly number[];
  readonly upAtFirst: boolean;
  /** The look at which the orbit faulted, or Infinity. */
  readonly end: number;
}

function findCrossings(margin: OfTime, first: number, last: number): Crossings {
  const crossings: number[] = [];
  const up = (value: number): boolean => value >= 0;
  let before = margin(first - look_us);
  let here = margin(first);
  const upAtFirst = up(here);
  if (Number.isNaN(here)) return { crossings, upAtFirst: false, end: first };
  for (let t = first; t < last; t += look_us) {
    const beyond = margin(t + look_us);
    if (Number.isNaN(beyond)) return { crossings, upAtFirst, end: t + look_us };
    crossings.push(...hiddenCrossings(margin, t, before, here, beyond));
    if (up(here) !== up(beyond)) crossings.push(findRoot(margin, t, t + look_us, root_us));
    before = here;
    here = beyond;
  }
  return { crossings: crossings.filter((t) => t >= first).sort((a, b) => a - b), upAtFirst, end: Infinity };
}

/** Both crossings of a pass, or of a gap in a pass, that no look stands in: the look at t is a local extremum on the other side. */
function hiddenCrossings(margin: OfTime, t: number, before: number, here: number, beyond: number): number[] {
  const a = t - look_us;
  const b = t + look_us;
  if (here < 0 && before <= here && here >= beyond) {
    const top = findMaximum(margin, a, b, extremum_us);
    if (top.value > 0) return [findRoot(margin, a, top.at, root_us), findRoot(margin, top.at, b, root_us)];
  }
  if (here >= 0 && before >= here && here <= beyond) {
    const low = findMinimum(margin, a, b, extremum_us);
    if (low.value < 0) return [findRoot(margin, a, low.at, root_us), findRoot(margin, low.at, b, root_us)];
  }
  return [];
}

function describePass(
  ephemeris: Ephemeris,
  station: Station,
  aos: number,
  los: number,
  startClipped: boolean,
  endClipped: boolean,
): Pass {
  const at = (t: number): typeof angles => {
    track(ephemeris, station, t as SimTime, angles);
    return angles;
  };
  const rangeRate = (t: number): number => at(t).rangeRate_mps;
  const top = highest((t) => at(t).elevation_rad, aos, los);
  const tca = closest(rangeRate, (t) => at(t).range_m, aos, los);
  return {
    station: station.name,
    aos: aos as SimTime,
    tca: tca as SimTime,
    los: los as SimTime,
    aosAzimuth_rad: at(aos).azimuth_rad,
    tcaAzimuth_rad: at(tca).azimuth_rad,
    losAzimuth_rad: at(los).azimuth_rad,
    maxElevation_rad: top.value,
    maxElevationAt: top.at as SimTime,
    tcaRange_m: at(tca).range_m,
    startClipped,
    endClipped,
  };
}

/** Highest elevation: the best look, refined between its neighbours. */
function highest(elevation: OfTime, aos: number, los: number): { readonly at: number; readonly value: number } {
  let best = aos;
  let bestValue = elevation(aos);
  for (let t = aos + look_us; t < los; t += look_us) {
    const value = elevation(t);
    if (value > bestValue) {
      best = t;
      bestValue = value;
    }
  }
  return findMaximum(elevation, Math.max(aos, best - look_us), Math.min(los, best + look_us), extremum_us);
}

function closest(rangeRate: OfTime, range: OfTime, aos: number, los: number): number {
  if (rangeRate(aos) < 0 && rangeRate(los) > 0) return findRoot(rangeRate, aos, los, root_us);
  return range(aos) <= range(los) ? aos : los;
}
