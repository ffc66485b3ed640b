/**
 * The environment as the spacecraft meets it: orbit and field at the ends of a step, Sun and light when asked.
 *
 * What is kept here is a function of time alone, so it is no state. Where the orbit cannot be computed there is no
 * field, no light and no gravity gradient, rather than the last ones.
 */

import { densityAt_kgpm3 } from "../environment/atmosphere/along-orbit.ts";
import type { SimTime } from "../kernel/time.ts";
import { createSample, light, type Environment, type EnvironmentSample } from "../environment/environment.ts";
import { fieldAt } from "../environment/field/along-orbit.ts";
import { moonAt } from "../environment/moon/along-time.ts";
import { stateAt } from "../environment/orbit/ephemeris.ts";
import type { Surroundings } from "./attitude/body.ts";
import type { OrbitMotion } from "./orbit/motion.ts";
import { createMovingTrack } from "./orbit/moving-track.ts";

/** Whoever has a time. A track is asked by it and not by a number: beyond 2^31 us a number that a call is given is allocated. */
export interface Moment {
  readonly at_us: number;
}

/** Orbit and field at one moment; where the orbit cannot be computed, zeros. */
interface Knot {
  at_us: number;
  fault: EnvironmentSample["fault"];
  readonly r_BE_N_m: Float64Array;
  readonly v_BE_N_mps: Float64Array;
  readonly magneticField_N_T: Float64Array;
}

const createKnot = (): Knot => ({
  at_us: Number.NaN,
  fault: 0,
  r_BE_N_m: new Float64Array(3),
  v_BE_N_mps: new Float64Array(3),
  magneticField_N_T: new Float64Array(3),
});

export interface SurroundingsTrack {
  /** The orbit as state at the start; null where it is a function of time. */
  initialMotion(): OrbitMotion | null;
  /** Says whose orbit is meant from now on, after a restore too. */
  follow(motion: OrbitMotion | null): void;
  /** Field and position in the middle of a step, into `out`. */
  middle(from: Moment, to: Moment, out: Surroundings): void;
  /** Field in N at a moment; valid until the next call of anything here. */
  field(now: Moment): Float64Array;
  /** The Moon from the Earth's centre; valid until the next call. */
  moon(now: Moment): Float64Array;
  /** Fills in the density of the air at a moment. */
  air(now: Moment, out: { density_kgpm3: number }): void;
  /** Everything at a moment, Sun and light too; valid until the next call. */
  sample(now: Moment): EnvironmentSample;
}

export function createSurroundingsTrack(environment: Environment): SurroundingsTrack {
  if (environment.propagator === "cowell") return createMovingTrack(environment);
  const moon_m = new Float64Array(3);
  const whole = createSample();
  const sampled = { at_us: Number.NaN };
  let older = createKnot();
  let newer = createKnot();

  /** Makes `newer` the knot of that moment; the one before becomes `older`. */
  const move = (now: Moment): Knot => {
    if (newer.at_us === now.at_us) return newer;
    const spare = older;
    older = newer;
    newer = spare;
    newer.at_us = now.at_us;
    const at = now.at_us as SimTime;
    const orbitFault = stateAt(environment.ephemeris, at, newer.r_BE_N_m, newer.v_BE_N_mps);
    newer.fault = orbitFault === 0 ? fieldAt(environment.field, at, newer.magneticField_N_T) : orbitFault;
    if (newer.fault !== 0) {
      for (const each of [newer.r_BE_N_m, newer.v_BE_N_mps, newer.magneticField_N_T]) each.fill(0);
    }
    return newer;
  };

  return {
    initialMotion: () => null,
    follow: () => undefined,

    middle(from, to, out) {
      const before = move(from);
      const after = move(to);
      for (let axis = 0; axis < 3; axis += 1) {
        out.r_BE_N_m[axis] = 0.5 * (before.r_BE_N_m[axis]! + after.r_BE_N_m[axis]!);
        out.magneticField_N_T[axis] = 0.5 * (before.magneticField_N_T[axis]! + after.magneticField_N_T[axis]!);
      }
    },

    moon: ({ at_us }) => moonAt(environment.moon, at_us as SimTime, moon_m),

    air(now, out) {
      out.density_kgpm3 = densityAt_kgpm3(environment.density, now.at_us as SimTime);
    },

    field: (now) => move(now).magneticField_N_T,

    sample(now) {
      if (sampled.at_us === now.at_us) return whole;
      sampled.at_us = now.at_us;
      const knot = move(now);
      whole.fault = knot.fault;
      for (let axis = 0; axis < 3; axis += 1) {
        whole.r_BE_N_m[axis] = knot.r_BE_N_m[axis]!;
        whole.v_BE_N_mps[axis] = knot.v_BE_N_mps[axis]!;
        whole.magneticField_N_T[axis] = knot.magneticField_N_T[axis]!;
      }
      if (knot.fault === 0) light(environment, now.at_us as SimTime, whole);
      else {
        whole.litFraction = 0;
        whole.sunDirection_N.fill(0);
      }
      return whole;
    },
  };
}
