/** The beamformer: commanded angles or places become axes in E, through the faults of its channels and within its reach. */

import { directionToEarthFixed, directionToTeme } from "../../environment/frames/earth-fixed.ts";
import { rotate, rotateBack } from "../../environment/quaternion.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast, type FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import type { Stance } from "./payload.ts";
import type { Axes } from "./sharing.ts";
import type { PayloadState } from "./state.ts";
import { anglesOf, directionOf } from "./steering.ts";

export interface BeamSteering {
  /** The axes of all beams that are on; a beam that cannot look where it should is left out of `axes.on`. */
  aim(state: PayloadState, faults: FaultBank, stance: Stance, r_BE_E_m: Float64Array, at_us: number, axes: Axes): void;
  /** The axis of one beam without faults, for the instructor's view; false where the antenna cannot look there. */
  axis(state: PayloadState, beam: number, stance: Stance, r_BE_E_m: Float64Array, out_E: Float64Array): boolean;
}

const degree = Math.PI / 180;
/** Angles through the faults stay short of a right angle, where the tangent ends. */
const angleMax_rad = 89 * degree;

export function createBeamSteering(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): BeamSteering {
  const { beams, user_link } = config.payload;
  const channels = Array.from({ length: 2 * beams }, (_, index) =>
    channelIndex(map, `payload.steering.${index >> 1}.${index % 2 === 0 ? "along" : "across"}`),
  );
  const cosineMin = Math.cos(user_link.scan_angle_max_deg * degree);
  const angles_rad = new Float64Array(2);
  const way = new Float64Array(3);

  /** Along and across of a beam as it should look; false where its place is behind the antenna or below the horizon. */
  const wanted = (state: PayloadState, beam: number, stance: Stance, r_BE_E_m: Float64Array): boolean => {
    angles_rad[0] = state.pointing_rad[2 * beam]!;
    angles_rad[1] = state.pointing_rad[2 * beam + 1]!;
    if ((state.atGround & (1 << beam)) === 0) return true;
    let upwards = 0;
    for (let axis = 0; axis < 3; axis += 1) {
      const place_m = state.target_E_m[3 * beam + axis]!;
      way[axis] = place_m - r_BE_E_m[axis]!;
      upwards += place_m * way[axis]!;
    }
    // Below the horizon of its place the way leads through the Earth.
    if (upwards >= 0) return false;
    rotate(stance.q_BN, directionToTeme(stance.gmst_rad, way, way), way);
    return anglesOf(way[0]!, way[1]!, way[2]!, angles_rad);
  };

  /** The axis in E of the angles at hand; returns the cosine of the scan angle. */
  const look = (stance: Stance): number => {
    directionOf(angles_rad[0]!, angles_rad[1]!, way);
    const scanCosine = way[2]!;
    directionToEarthFixed(stance.gmst_rad, rotateBack(stance.q_BN, way, way), way);
    return scanCosine;
  };

  return {
    aim(state, faults, stance, r_BE_E_m, at_us, axes) {
      axes.on = 0;
      for (let beam = 0; beam < beams; beam += 1) {
        if ((state.beamsOn & (1 << beam)) === 0 || !(state.beamPower_W[beam]! > 0)) continue;
        if (!wanted(state, beam, stance, r_BE_E_m)) continue;
        for (let axis = 0; axis < 2; axis += 1) {
          const given_rad = throughOrLast(faults, map, channels[2 * beam + axis]!, angles_rad[axis]!, at_us, stream);
          angles_rad[axis] = Math.min(angleMax_rad, Math.max(-angleMax_rad, given_rad));
        }
        const scanCosine = look(stance);
        if (scanCosine < cosineMin) continue;
        axes.on |= 1 << beam;
        axes.scanCosines[beam] = scanCosine;
        axes.axes_E.set(way, 3 * beam);
      }
    },

    axis(state, beam, stance, r_BE_E_m, out_E) {
      if (!wanted(state, beam, stance, r_BE_E_m) || look(stance) < cosineMin) return false;
      out_E.set(way);
      return true;
    },
  };
}
