/** Where the satellite is and will be, for what is watched: by its own orbit where that is state, else by its elements. */

import type { Environment } from "../environment/environment.ts";
import { equatorialRadius_m } from "../environment/frames/geodetic.ts";
import { stateAt } from "../environment/orbit/ephemeris.ts";
import type { OrbitFaultCode } from "../environment/orbit/sgp4.ts";
import { norm, type Vector } from "../environment/vector.ts";
import { type Duration, seconds, type SimTime } from "../kernel/index.ts";
import { forecast } from "../spacecraft/orbit/forecast.ts";
import type { OrbitMotion } from "../spacecraft/orbit/motion.ts";

/** SGP4's code for an orbit that has come down. */
const decayed = 6;

/** An orbit that is state is foreseen only so far: it may be pushed meanwhile. */
const horizonOfState = seconds(60);

/** How far ahead a crossing is looked for at once. */
export const watchHorizon = ({ propagator }: Environment, ofElements: Duration): Duration =>
  propagator === "cowell" ? horizonOfState : ofElements;

/** Fills position and velocity in TEME; 0, or the orbit fault that leaves them alone. */
export function whereabouts(
  { ephemeris }: Environment,
  motion: OrbitMotion | null,
  at: SimTime,
  r_BE_N_m: Vector,
  v_BE_N_mps: Vector,
): OrbitFaultCode {
  if (motion === null) return stateAt(ephemeris, at, r_BE_N_m, v_BE_N_mps);
  forecast(motion, at, r_BE_N_m, v_BE_N_mps);
  return norm(r_BE_N_m) > equatorialRadius_m ? 0 : decayed;
}
