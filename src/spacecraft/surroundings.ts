/**
 * The environment as the spacecraft meets it: orbit and field at the ends of a step, Sun and light when asked.
 *
 * What is kept here is a function of time alone, so it is no state. Where the orbit cannot be computed there is no
 * field, no light and no gravity gradient, rather than the last ones.
 */

import { densityAt_kgpm3 } from "../environment/atmosphere/along-orbit.ts";
import type { SimTime } from "../kernel/time.ts";
import {
  createSample,
  sampleEnvironment,
  type Environment,
  type EnvironmentSample,
} from "../environment/environment.ts";
import { fieldAt } from "../environment/field/along-orbit.ts";
import { moonAt } from "../environment/moon/along-time.ts";
import { stateAt } from "../environment/orbit/ephemeris.ts";
import type { Surroundings } from "./attitude/body.ts";
import type { OrbitMotion } from "./orbit/motion.ts";
import { createMovingTrack } from "./orbit/moving-track.ts";

/** Orbit and field at one moment. */
interface Knot {
  at_us: number;
  readonly r_BE_N_m: Float64Array;
  readonly magneticField_N_T: Float64Array;
}

export interface SurroundingsTrack {
  /** The orbit as state at the start; null where it is a function of time. */
  initialMotion(): OrbitMotion | null;
  /** Says whose orbit is meant from now on, after a restore too. */
  follow(motion: OrbitMotion | null): void;
  /** Field and position in the middle of a step, into `out`. */
  middle(from_us: number, to_us: number, out: Surroundings): void;
  /** Field in N at a moment; valid until the next call of anything here. */
  field(at_us: number): Float64Array;
  /** The Moon from the Earth's centre; valid until the next call. */
  moon(at_us: number): Float64Array;
  /** Of the air at a moment. */
  density_kgpm3(at_us: number): number;
  /** Everything at a moment, Sun and light too; valid until the next call. */
  sample(at_us: number): EnvironmentSample;
}

export function createSurroundingsTrack(environment: Environment): SurroundingsTrack {
  if (environment.propagator === "cowell") return createMovingTrack(environment);
  const velocity = new Float64Array(3);
  const moon_m = new Float64Array(3);
  const whole = createSample();
  let whole_us = -1;
  const knot = (): Knot => ({ at_us: -1, r_BE_N_m: new Float64Array(3), magneticField_N_T: new Float64Array(3) });
  let older = knot();
  let newer = knot();

  /** Makes `newer` the knot of that moment; the one before becomes `older`. */
  const move = (at_us: number): Knot => {
    if (newer.at_us === at_us) return newer;
    const spare = older;
    older = newer;
    newer = spare;
    newer.at_us = at_us;
    const at = at_us as SimTime;
    const orbitFault = stateAt(environment.ephemeris, at, newer.r_BE_N_m, velocity);
    const fault = orbitFault === 0 ? fieldAt(environment.field, at, newer.magneticField_N_T) : orbitFault;
    if (fault !== 0) {
      newer.r_BE_N_m.fill(0);
      newer.magneticField_N_T.fill(0);
    }
    return newer;
  };

  return {
    initialMotion: () => null,
    follow: () => undefined,

    middle(from_us, to_us, out) {
      const from = move(from_us);
      const to = move(to_us);
      for (let axis = 0; axis < 3; axis += 1) {
        out.r_BE_N_m[axis] = 0.5 * (from.r_BE_N_m[axis]! + to.r_BE_N_m[axis]!);
        out.magneticField_N_T[axis] = 0.5 * (from.magneticField_N_T[axis]! + to.magneticField_N_T[axis]!);
      }
    },

    moon: (at_us) => moonAt(environment.moon, at_us as SimTime, moon_m),

    density_kgpm3: (at_us) => densityAt_kgpm3(environment.density, at_us as SimTime),

    field: (at_us) => move(at_us).magneticField_N_T,

    sample(at_us) {
      if (whole_us === at_us) return whole;
      whole_us = at_us;
      if (sampleEnvironment(environment, at_us as SimTime, whole) !== 0) {
        whole.litFraction = 0;
        for (const vector of [whole.r_BE_N_m, whole.v_BE_N_mps, whole.sunDirection_N, whole.magneticField_N_T])
          vector.fill(0);
      }
      return whole;
    },
  };
}
