/**
 * Star trackers: an image every quarter of a second, an attitude from it a little later, and what keeps them from seeing.
 *
 * An image is an attitude where Sun, Earth and Moon are outside their exclusion angles, the body turns slowly enough, and all
 * that has been so for the acquisition time. The error is three independent small angles in the head's own axes. In the Earth's
 * shadow the Sun does not blind.
 *
 * Source: Liebe 2002, Accuracy performance of star trackers, IEEE AES 38 (errors); Markley & Crassidis 2014, section 4.2.
 */

import type { adcs } from "../../messages/index.ts";
import type { EnvironmentSample } from "../../environment/environment.ts";
import { equatorialRadius_m } from "../../environment/frames/geodetic.ts";
import { rotateBack } from "../../environment/quaternion.ts";
import { cross, norm, normalise, scale, subtract, vector, type Vector } from "../../environment/vector.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast, type FaultBank } from "../faults/bank.ts";
import { axisNames, channelIndex, type ChannelMap } from "../faults/channels.ts";
import type { Moment } from "../surroundings.ts";
import type { BodyState } from "./body.ts";

export interface StarTrackerState {
  /** Since when nothing has been in the way; -1 while something is. */
  clearSince_us: number;
  /** The last image and its moment; -1 where it has been given, or gave no attitude. */
  image_us: number;
  readonly q_BN: Float64Array;
}

export interface StarTrackers {
  /** Distance of images. */
  readonly imagePeriod_us: number;
  initial(): StarTrackerState[];
  /** Takes the image of a moment that is a multiple of the period. @param r_ME_N_m the Moon from the Earth's centre */
  expose(
    heads: readonly StarTrackerState[],
    faults: FaultBank,
    now: Moment,
    powered: boolean,
    body: BodyState,
    around: EnvironmentSample,
    r_ME_N_m: Vector,
  ): void;
  /** One entry a head where any has a new attitude, none otherwise; valid until the next call. */
  sample(heads: readonly StarTrackerState[], at_us: number): adcs.v1.StarTracker[];
}

const degree = Math.PI / 180;
const arcsecond = degree / 3600;

export function createStarTrackers(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): StarTrackers {
  const trackers = config.adcs.star_trackers;
  const latency_us = trackers.latency_ms * 1e3;
  const acquisition_us = trackers.acquisition_s * 1e6;
  const rateMax_radps = trackers.rate_max_degps * degree;
  const sunCosine = Math.cos(trackers.sun_exclusion_deg * degree);
  const moonCosine = Math.cos(trackers.moon_exclusion_deg * degree);
  const heads = trackers.heads.map(({ boresight }, index) => ({
    axes_B: headAxes(vector(...boresight)),
    channel: channelIndex(map, `adcs.star_tracker.${index + 1}`),
    errors: axisNames.map((axis) => channelIndex(map, `adcs.star_tracker_error.${index + 1}.${axis}`)),
  }));
  const noise_rad = trackers.noise_arcsec.map((each) => each * arcsecond);
  const boresight_N = vector();
  const nadir_N = vector();
  const moon_N = vector();
  const error_B = vector();
  const { drawn } = stream;
  /** Two lists that take turns: one that is emptied and filled again has its memory allocated again. */
  const none: adcs.v1.StarTracker[] = [];
  const readings = heads.map((): adcs.v1.StarTracker => ({ qBn: { x: 0, y: 0, z: 0, w: 1 }, valid: false, ageUs: 0 }));

  const isBlinded = (boresight_B: Vector, body: BodyState, around: EnvironmentSample): boolean => {
    rotateBack(body.q_BN, boresight_B, boresight_N);
    const x = boresight_N[0]!;
    const y = boresight_N[1]!;
    const z = boresight_N[2]!;
    const { sunDirection_N: s, r_BE_N_m: r } = around;
    if (around.litFraction > 0 && x * s[0]! + y * s[1]! + z * s[2]! > sunCosine) return true;
    const r_m = Math.sqrt(r[0]! * r[0]! + r[1]! * r[1]! + r[2]! * r[2]!);
    const earth_rad = Math.asin(Math.min(1, equatorialRadius_m / r_m));
    const earthCosine = Math.cos(earth_rad + trackers.earth_exclusion_deg * degree);
    const toEarth = x * nadir_N[0]! + y * nadir_N[1]! + z * nadir_N[2]!;
    return toEarth > earthCosine || x * moon_N[0]! + y * moon_N[1]! + z * moon_N[2]! > moonCosine;
  };

  return {
    imagePeriod_us: trackers.image_period_ms * 1e3,

    initial: () => heads.map(() => ({ clearSince_us: 0, image_us: -1, q_BN: new Float64Array(4) })),

    expose(states, faults, now, powered, body, around, r_ME_N_m) {
      const { at_us } = now;
      const turns = norm(body.omega_BN_B_radps) > rateMax_radps || around.fault !== 0;
      normalise(scale(-1, around.r_BE_N_m, nadir_N), nadir_N);
      normalise(subtract(r_ME_N_m, around.r_BE_N_m, moon_N), moon_N);
      for (let index = 0; index < heads.length; index += 1) {
        const head = heads[index]!;
        const state = states[index]!;
        const fault = faults.active[head.channel]!;
        const frozen = fault !== null && fault.kind === "stuck-last";
        const off = !powered || (fault !== null && fault.kind === "off");
        if (off || (!frozen && (turns || isBlinded(head.axes_B[2]!, body, around)))) {
          state.clearSince_us = -1;
          continue;
        }
        if (state.clearSince_us < 0) state.clearSince_us = at_us;
        if (at_us - state.clearSince_us < acquisition_us) continue;
        if (trackers.dropout > 0 && stream.next() < trackers.dropout) continue;
        if (fault !== null && fault.kind === "drop-out" && stream.next() < fault.probability) continue;
        state.image_us = at_us;
        if (frozen) continue;
        error_B[0] = error_B[1] = error_B[2] = 0;
        for (let axis = 0; axis < 3; axis += 1) {
          stream.draw();
          const error_rad = noise_rad[axis]! * drawn[0]!;
          const given = throughOrLast(faults, map, head.errors[axis]!, error_rad, at_us, stream);
          for (let k = 0; k < 3; k += 1) error_B[k]! += given * head.axes_B[axis]![k]!;
        }
        turnedBy(error_B, body.q_BN, state.q_BN);
        if (fault !== null && fault.kind === "wrong-polarity") for (let k = 0; k < 3; k += 1) state.q_BN[k]! *= -1;
      }
    },

    sample(states, at_us) {
      let any = false;
      for (let index = 0; index < states.length; index += 1) {
        const { image_us } = states[index]!;
        any ||= image_us >= 0 && at_us - image_us >= latency_us;
      }
      if (!any) return none;
      for (let index = 0; index < states.length; index += 1) {
        const state = states[index]!;
        const reading = readings[index]!;
        reading.valid = state.image_us >= 0 && at_us - state.image_us >= latency_us;
        reading.ageUs = reading.valid ? at_us - state.image_us : 0;
        const q = (reading.qBn ??= { x: 0, y: 0, z: 0, w: 1 });
        q.x = reading.valid ? state.q_BN[0]! : 0;
        q.y = reading.valid ? state.q_BN[1]! : 0;
        q.z = reading.valid ? state.q_BN[2]! : 0;
        q.w = reading.valid ? state.q_BN[3]! : 1;
        if (reading.valid) state.image_us = -1;
      }
      return readings;
    },
  };
}

/** The head's axes in B: z along the boresight, x and y across it. */
function headAxes(boresight: Vector): readonly Vector[] {
  const z = normalise(boresight, vector());
  const other = Math.abs(z[0]!) < 0.9 ? vector(1, 0, 0) : vector(0, 1, 0);
  const y = normalise(cross(z, other, vector()), vector());
  return [cross(y, z, vector()), y, z];
}

/** The attitude turned further by small angles in B, of unit length. */
function turnedBy(error_B: Vector, q_BN: Float64Array, out: Float64Array): void {
  const ex = 0.5 * error_B[0]!;
  const ey = 0.5 * error_B[1]!;
  const ez = 0.5 * error_B[2]!;
  const x = q_BN[0]!;
  const y = q_BN[1]!;
  const z = q_BN[2]!;
  const w = q_BN[3]!;
  out[0] = x + ex * w - (ey * z - ez * y);
  out[1] = y + ey * w - (ez * x - ex * z);
  out[2] = z + ez * w - (ex * y - ey * x);
  out[3] = w - ex * x - ey * y - ez * z;
  const k = 1 / Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2] + out[3] * out[3]);
  for (let index = 0; index < 4; index += 1) out[index]! *= k;
}
