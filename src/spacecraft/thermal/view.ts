/** Sun and Earth as the outside of the spacecraft sees them at a moment. */

import { earthLight } from "../../environment/earth/light.ts";
import type { EnvironmentSample } from "../../environment/environment.ts";
import { rotate } from "../../environment/quaternion.ts";
import type { SpacecraftConfig } from "../config.ts";
import type { PowerState } from "../power/power.ts";
import type { Outside } from "./outside.ts";

const astronomicalUnit_m = 149_597_870_700;

export interface OuterView {
  readonly outside: Outside;
  /** Takes Sun and Earth. Where there is no orbit there is neither light nor Earth. */
  look(sample: EnvironmentSample, q_BN: Float64Array): void;
  /** Takes the wings of a power step. */
  of(wingsOut: number, power: PowerState): Outside;
}

export function createOuterView({ power }: SpacecraftConfig): OuterView {
  const outside: Outside = {
    sun_B: new Float64Array(3),
    sunFlux_Wpm2: 0,
    litFraction: 0,
    nadir_B: Float64Array.of(0, 0, 1),
    earth: { nadir_N: new Float64Array(3), radiusRatio: 0, noonCosine: 0 },
    wingsOut: 0,
    drive_rad: new Float64Array(2),
    wings_W: new Float64Array(2),
  };

  return {
    outside,

    look(sample, q_BN) {
      rotate(q_BN, sample.sunDirection_N, outside.sun_B);
      outside.litFraction = sample.litFraction;
      if (sample.fault !== 0) {
        outside.sunFlux_Wpm2 = 0;
        outside.nadir_B.fill(0);
        outside.earth.radiusRatio = 0;
        outside.earth.noonCosine = 0;
        return;
      }
      const { r_SE_N_m } = sample;
      const ratio = astronomicalUnit_m / Math.hypot(r_SE_N_m[0]!, r_SE_N_m[1]!, r_SE_N_m[2]!);
      outside.sunFlux_Wpm2 = power.array.solar_constant_wpm2 * ratio * ratio;
      earthLight(sample.r_BE_N_m, r_SE_N_m, outside.earth);
      rotate(q_BN, outside.earth.nadir_N, outside.nadir_B);
    },

    of(wingsOut, { drive_rad, section_W }) {
      outside.wingsOut = wingsOut;
      outside.drive_rad = drive_rad;
      outside.wings_W = section_W;
      return outside;
    },
  };
}
