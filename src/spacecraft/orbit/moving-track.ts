/**
 * The environment along an orbit that is state: field and air at four places of a piece of the orbit, cubic between them.
 *
 * What is kept here is a function of the piece, so a restored exercise finds the same numbers. Sun and Moon are functions of time.
 */

import { densityNear_kgpm3 } from "../../environment/atmosphere/along-orbit.ts";
import { createSample, type Environment } from "../../environment/environment.ts";
import { fieldInto } from "../../environment/field/models.ts";
import { directionToTeme, gmst_rad, positionToEarthFixed } from "../../environment/frames/earth-fixed.ts";
import { equatorialRadius_m } from "../../environment/frames/geodetic.ts";
import { moonAt } from "../../environment/moon/along-time.ts";
import { stateAt } from "../../environment/orbit/ephemeris.ts";
import { sunAt } from "../../environment/sun/along-time.ts";
import { litFraction } from "../../environment/sun/eclipse.ts";
import { decimalYear } from "../../environment/time/scales.ts";
import { norm, normalise, subtract, vector, type Vector } from "../../environment/vector.ts";
import type { SimTime } from "../../kernel/time.ts";
import type { SurroundingsTrack } from "../surroundings.ts";
import { motionAt, type OrbitMotion, piece_us, startMotion } from "./motion.ts";

/** Places of a piece at which field and air are computed. */
const placeCount = 4;
/** SGP4's name for an orbit that has come down. */
const decayed = 6;
/** Stands for no air: exp(-80) is 1e-35. */
const logNone = -80;

/** A track that follows a motion; it starts where the elements say. */
export function createMovingTrack(environment: Environment): SurroundingsTrack {
  const { epoch, field, sun, moon, ephemeris } = environment;
  const sample = createSample();
  let sampled_us = -1;
  let motion = initialMotion();
  let laidOutFor_us = -1;
  const fields_N_T = new Float64Array(3 * placeCount);
  const logs = new Float64Array(placeCount);
  const weights = new Float64Array(placeCount);
  const field_N_T = vector();
  const moon_m = vector();
  const [r_m, v_mps, place_m] = [vector(), vector(), vector()];
  const [before_m, after_m] = [vector(), vector()];

  function initialMotion(): OrbitMotion {
    const [r, v] = [vector(), vector()];
    stateAt(ephemeris, 0 as SimTime, r, v);
    return startMotion(r, v);
  }

  /** Makes the places those of the piece that is followed. */
  const layOut = (): void => {
    if (laidOutFor_us === motion.from_us) return;
    laidOutFor_us = motion.from_us;
    sampled_us = -1;
    for (let place = 0; place < placeCount; place += 1) {
      const at_us = motion.from_us + (place * piece_us) / (placeCount - 1);
      const tai_us = epoch.start_tai_us + at_us;
      const gmst = gmst_rad(tai_us);
      motionAt(motion, at_us, r_m, v_mps);
      positionToEarthFixed(gmst, r_m, place_m);
      fieldInto(field.model, decimalYear(tai_us), place_m, place_m);
      directionToTeme(gmst, place_m, place_m);
      fields_N_T.set(place_m, 3 * place);
      const density_kgpm3 = densityNear_kgpm3(environment.density, at_us as SimTime, r_m);
      logs[place] = density_kgpm3 > 0 ? Math.log(density_kgpm3) : logNone;
    }
  };

  const weigh = (at_us: number): void => {
    layOut();
    const u = ((at_us - motion.from_us) / piece_us) * (placeCount - 1);
    weights[0] = (-(u - 1) * (u - 2) * (u - 3)) / 6;
    weights[1] = (u * (u - 2) * (u - 3)) / 2;
    weights[2] = (-u * (u - 1) * (u - 3)) / 2;
    weights[3] = (u * (u - 1) * (u - 2)) / 6;
  };

  const fieldInto_N_T = (at_us: number, out: Vector): Vector => {
    weigh(at_us);
    for (let axis = 0; axis < 3; axis += 1) {
      let sum = 0;
      for (let place = 0; place < placeCount; place += 1) sum += weights[place]! * fields_N_T[3 * place + axis]!;
      out[axis] = sum;
    }
    return out;
  };

  return {
    initialMotion,

    follow(followed) {
      if (followed === null || followed === motion) return;
      motion = followed;
      laidOutFor_us = -1;
    },

    middle(from, to, out) {
      motionAt(motion, from.at_us, before_m, v_mps);
      motionAt(motion, to.at_us, after_m, v_mps);
      for (let axis = 0; axis < 3; axis += 1) out.r_BE_N_m[axis] = 0.5 * (before_m[axis]! + after_m[axis]!);
      fieldInto_N_T(0.5 * (from.at_us + to.at_us), out.magneticField_N_T);
    },

    moon: ({ at_us }) => moonAt(moon, at_us as SimTime, moon_m),

    air(now, out) {
      weigh(now.at_us);
      let log = 0;
      for (let place = 0; place < placeCount; place += 1) log += weights[place]! * logs[place]!;
      out.density_kgpm3 = log > logNone / 2 ? Math.exp(log) : 0;
    },

    field: ({ at_us }) => fieldInto_N_T(at_us, field_N_T),

    sample({ at_us }) {
      layOut();
      if (sampled_us === at_us) return sample;
      sampled_us = at_us;
      motionAt(motion, at_us, sample.r_BE_N_m, sample.v_BE_N_mps);
      sample.fault = norm(sample.r_BE_N_m) > equatorialRadius_m ? 0 : decayed;
      sunAt(sun, at_us as SimTime, sample.r_SE_N_m);
      normalise(subtract(sample.r_SE_N_m, sample.r_BE_N_m, sample.sunDirection_N), sample.sunDirection_N);
      sample.litFraction = litFraction(sample.r_BE_N_m, sample.r_SE_N_m);
      fieldInto_N_T(at_us, sample.magneticField_N_T);
      return sample;
    },
  };
}
