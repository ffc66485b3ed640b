/**
 * Six coarse sun sensors, one on each face: the cosine of the Sun's angle within the field of view.
 *
 * Scaled by the lit fraction; the sunlit Earth adds its light to every face that sees it. The wings' shadow is left out.
 *
 * Source: Markley & Crassidis 2014, section 4.4; for the Earth's light `environment/earth/light.ts`.
 */

import { albedoOn_Wpm2, type EarthLight } from "../../environment/earth/light.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, through, type FaultBank } from "../faults/bank.ts";
import { channelIndex, faceNames, type ChannelMap } from "../faults/channels.ts";

export interface SunSensors {
  /**
   * Fills `out` with six cosines, +x -x +y -y +z -z; empties it where there is no sample.
   *
   * @param sun_B unit vector to the Sun in B
   * @param earth the Earth's light at the satellite
   * @param nadir_B unit vector to the centre of the Earth in B
   */
  sample(
    faults: FaultBank,
    at_us: number,
    sun_B: Float64Array,
    litFraction: number,
    earth: EarthLight,
    nadir_B: Float64Array,
    out: number[],
  ): void;
}

export function createSunSensors(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): SunSensors {
  const { half_angle_deg, noise, albedo_factor } = config.adcs.sun_sensors;
  const cosineMin = Math.cos((half_angle_deg * Math.PI) / 180);
  const device = channelIndex(map, "adcs.sun");
  const faces = faceNames.map((name) => channelIndex(map, `adcs.sun.${name}`));
  const { drawn } = stream;

  return {
    sample(faults, at_us, sun_B, litFraction, earth, nadir_B, out) {
      let whole = !silent(faults, device, stream);
      for (let face = 0; face < 6; face += 1) {
        const along = face & 1 ? -sun_B[face >> 1]! : sun_B[face >> 1]!;
        const down = face & 1 ? -nadir_B[face >> 1]! : nadir_B[face >> 1]!;
        const light = (along > cosineMin ? along * litFraction : 0) + albedo_factor * albedoOn_Wpm2(earth, down, 1);
        stream.draw();
        const read = light + noise * drawn[0]!;
        const given = through(faults, map, faces[face]!, read > 0 ? read : 0, at_us, stream);
        if (given !== given) whole = false;
        else out[face] = given;
      }
      if (!whole) out.length = 0;
    },
  };
}
