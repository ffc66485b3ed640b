/** The edges of the Earth's shadow as watched crossings. */

import {
  createSample,
  type Environment,
  type EnvironmentSample,
  sampleEnvironment,
} from "../environment/environment.ts";
import { penumbraMargin_rad, umbraMargin_rad } from "../environment/sun/eclipse.ts";
import { sunAt } from "../environment/sun/along-time.ts";
import { seconds, type SimTime, type Watch } from "../kernel/index.ts";
import type { OrbitMotion } from "../spacecraft/orbit/motion.ts";
import type { CraftState } from "./craft-state.ts";
import { order } from "./order.ts";
import { watchHorizon, whereabouts } from "./whereabouts.ts";

/** Penumbra lasts some ten seconds; a minute between samples finds it because the umbra has a watch of its own. */
const step = seconds(60);
const horizon = seconds(2 * 3600);
/** In place of a margin where there is no orbit: the same whatever was sampled before. */
const noOrbit = 1;

/** What a crossing means, by watch and direction (rising: out of the shadow). */
export const shadowText: Readonly<Record<string, readonly [falling: string, rising: string]>> = {
  penumbra: ["enters penumbra", "leaves penumbra: in full sunlight"],
  umbra: ["enters umbra", "leaves umbra"],
};

/** One watch for each edge. */
export function shadowWatches(environment: Environment): Record<string, Watch<CraftState>> {
  const sample = createSample();
  const watch = (margin: typeof umbraMargin_rad): Watch<CraftState> => ({
    step_us: step,
    horizon_us: watchHorizon(environment, horizon),
    priority: order.crossing,
    value: ({ truth: { orbit } }, at): number =>
      locate(environment, orbit, at, sample) === 0 ? margin(sample.r_BE_N_m, sample.r_SE_N_m) : noOrbit,
  });
  return { penumbra: watch(penumbraMargin_rad), umbra: watch(umbraMargin_rad) };
}

/** Fills place and Sun; 0, or the fault of the orbit. */
function locate(environment: Environment, orbit: OrbitMotion | null, at: SimTime, sample: EnvironmentSample): number {
  if (orbit === null) return sampleEnvironment(environment, at, sample);
  sunAt(environment.sun, at, sample.r_SE_N_m);
  return whereabouts(environment, orbit, at, sample.r_BE_N_m, sample.v_BE_N_mps);
}
