/** The edges of the Earth's shadow as watched crossings. */

import { createSample, type Environment, sampleEnvironment } from "../environment/environment.ts";
import { penumbraMargin_rad, umbraMargin_rad } from "../environment/sun/eclipse.ts";
import { seconds, type SimTime, type Watch } from "../kernel/index.ts";
import { order } from "./order.ts";

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

/** One watch for each edge; functions of time alone, so they need no rearming. */
export function shadowWatches(environment: Environment): Record<string, Watch<unknown>> {
  const sample = createSample();
  const watch = (margin: typeof umbraMargin_rad): Watch<unknown> => ({
    step_us: step,
    horizon_us: horizon,
    priority: order.crossing,
    value: (_state: unknown, at: SimTime): number =>
      sampleEnvironment(environment, at, sample) === 0 ? margin(sample.r_BE_N_m, sample.r_SE_N_m) : noOrbit,
  });
  return { penumbra: watch(penumbraMargin_rad), umbra: watch(umbraMargin_rad) };
}
