/** What the ground computes ahead from the elements: place, light, passes, shadows, the track. No sensor and no truth has a part in it. */

import {
  createEnvironment,
  createSample,
  type Environment,
  sampleEnvironment,
} from "../../../environment/environment.ts";
import { directionToEarthFixed, gmst_rad } from "../../../environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic } from "../../../environment/frames/geodetic.ts";
import { taiAt } from "../../../environment/time/epoch.ts";
import { vector, type Vector } from "../../../environment/vector.ts";
import { findPasses, type Pass } from "../../../ground/passes.ts";
import { createStation, type Station } from "../../../ground/stations.ts";
import { assert, after, hours, minutes, seconds, type SimTime, simStart } from "../../../kernel/index.ts";
import type { Scenario } from "../../../mission/scenario/scenario.ts";
import type { PassPlan, PlannedPass, Prediction } from "../../protocol/state.ts";

const degree = Math.PI / 180;
const trackStep = minutes(1);
const trackBehind = minutes(50);
const trackAhead = minutes(150);
const shadowStep = seconds(20);
/** Below this the satellite counts as dark. */
const litMin = 0.5;

/** Computed by itself, so that the caches of the exercise are left alone. */
export class Predictions {
  readonly #environment: Environment;
  readonly #stations: readonly Station[];
  readonly #sample = createSample();
  readonly #fixed: Vector = vector();
  readonly #geodetic = { latitude_rad: 0, longitude_rad: 0, height_m: 0 };

  constructor({ startUtc, orbit, stations }: Pick<Scenario, "startUtc" | "orbit" | "stations">) {
    const built = createEnvironment({ startUtc, elements: orbit, field: "dipole" });
    assert(built.ok, "a scenario that flies has an orbit that can be predicted");
    this.#environment = built.environment;
    this.#stations = stations.map(createStation);
  }

  /** Null where the elements say nothing about that moment. */
  at(at: SimTime): Prediction | null {
    if (!this.#look(at)) return null;
    const { latitude_rad, longitude_rad, height_m } = this.#geodetic;
    const [x, y, z] = directionToEarthFixed(this.#gmst_rad(at), this.#sample.r_SE_N_m, this.#fixed);
    return {
      latitude_deg: latitude_rad / degree,
      longitude_deg: longitude_rad / degree,
      altitude_km: height_m / 1000,
      lit: this.#sample.litFraction >= litMin,
      subsolarLatitude_deg: Math.atan2(z!, Math.hypot(x!, y!)) / degree,
      subsolarLongitude_deg: Math.atan2(y!, x!) / degree,
    };
  }

  /** Passes that end after `from` and begin before `until`, in order of rising. */
  passes(from: SimTime, until: SimTime): PlannedPass[] {
    const { ephemeris } = this.#environment;
    return this.#stations
      .flatMap((station) => findPasses(ephemeris, station, from, until).passes.map(planned))
      .toSorted((a, b) => a.aos_us - b.aos_us);
  }

  /** The next AOS after a moment, looked for over three days; undefined where there is none. */
  nextAos(at: SimTime): SimTime | undefined {
    for (let from = at; from < after(at, hours(72)); from = after(from, hours(6))) {
      const next = this.passes(from, after(from, hours(7))).find(({ aos_us }) => aos_us > at);
      if (next !== undefined) return next.aos_us as SimTime;
    }
    return undefined;
  }

  plan(from: SimTime, until: SimTime, now: SimTime): PassPlan {
    return { passes: this.passes(from, until), shadows: this.#shadows(from, until), track: this.#track(now) };
  }

  #shadows(from: SimTime, until: SimTime): { from_us: number; until_us: number }[] {
    const shadows: { from_us: number; until_us: number }[] = [];
    let since: SimTime | undefined;
    for (let at = from; at < until; at = after(at, shadowStep)) {
      const dark = this.#sampled(at) && this.#sample.litFraction < litMin;
      if (dark) since ??= at;
      else if (since !== undefined) {
        shadows.push({ from_us: since, until_us: at });
        since = undefined;
      }
    }
    if (since !== undefined) shadows.push({ from_us: since, until_us: until });
    return shadows;
  }

  #track(now: SimTime): [number, number, number][] {
    const points: [number, number, number][] = [];
    const first = Math.max(simStart, now - trackBehind) as SimTime;
    for (let at = first; at < after(now, trackAhead); at = after(at, trackStep)) {
      if (!this.#look(at)) break;
      points.push([at, this.#geodetic.latitude_rad / degree, this.#geodetic.longitude_rad / degree]);
    }
    return points;
  }

  #look(at: SimTime): boolean {
    if (!this.#sampled(at)) return false;
    const fixed = directionToEarthFixed(this.#gmst_rad(at), this.#sample.r_BE_N_m, this.#fixed);
    earthFixedToGeodetic(fixed, this.#geodetic);
    return true;
  }

  #sampled(at: SimTime): boolean {
    return sampleEnvironment(this.#environment, at, this.#sample) === 0;
  }

  #gmst_rad(at: SimTime): number {
    return gmst_rad(taiAt(this.#environment.epoch, at));
  }
}

const planned = (pass: Pass): PlannedPass => ({
  station: pass.station,
  aos_us: pass.aos,
  tca_us: pass.tca,
  los_us: pass.los,
  maxElevation_deg: pass.maxElevation_rad / degree,
  aosAzimuth_deg: pass.aosAzimuth_rad / degree,
  losAzimuth_deg: pass.losAzimuth_rad / degree,
});
