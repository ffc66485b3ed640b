/**
 * The moment at which the orbit cannot be computed any more, as a watched crossing.
 *
 * SGP4 refuses by one of six codes, and what it refused is never replaced by a guess: from the first knot of the ephemeris
 * that faults (up to 30 s ahead) there is no position, no field, no light and no station in view.
 */

import type { Environment } from "../environment/environment.ts";
import { knotSpacing_us } from "../environment/orbit/ephemeris.ts";
import { type OrbitFault, type OrbitFaultCode, orbitFaults } from "../environment/orbit/sgp4.ts";
import { vector } from "../environment/vector.ts";
import { type Duration, seconds, secondsAt, type SimTime, type Watch } from "../kernel/index.ts";
import type { CraftState } from "./craft-state.ts";
import { order } from "./order.ts";
import { watchHorizon, whereabouts } from "./whereabouts.ts";

export interface OrbitLoss {
  readonly at: SimTime;
  readonly code: OrbitFault;
  readonly name: string;
  readonly why: string;
}

/** One faulty knot spoils six spacings, so none falls between two samples. */
const step = knotSpacing_us as Duration;
const horizon = seconds(2 * 3600);

const r_BE_N_m = vector();
const v_BE_N_mps = vector();

/** SGP4's code at a moment, 0 for none; an orbit that is state has the one of an orbit that has come down. */
export const orbitFaultAt = (environment: Environment, { truth }: CraftState, at: SimTime): OrbitFaultCode =>
  whereabouts(environment, truth.orbit, at, r_BE_N_m, v_BE_N_mps);

/** Positive while the orbit can be computed. */
export const orbitWatch = (environment: Environment): Watch<CraftState> => ({
  step_us: step,
  horizon_us: watchHorizon(environment, horizon),
  priority: order.crossing,
  value: (state, at) => (orbitFaultAt(environment, state, at) === 0 ? 1 : -1),
});

export function orbitLoss(code: OrbitFault, at: SimTime): OrbitLoss {
  const { name, why } = orbitFaults[code];
  return { at, code, name, why };
}

/** Why a run proves nothing any more. */
export const orbitLossText = ({ at, code, name }: OrbitLoss): string =>
  `the orbit cannot be computed from ${secondsAt(at)} s on (SGP4 error ${code}, ${name})`;
