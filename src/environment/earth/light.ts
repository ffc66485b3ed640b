/**
 * What the Earth sends to a facet of a satellite: its own infrared, and sunlight that it throws back.
 *
 * The Earth is one sphere of one temperature and one albedo. Sunlight is thrown back as the ground below the satellite
 * would: in proportion to the cosine of the Sun's zenith angle there, and none at night; near the terminator, where lit
 * ground is still in view, that is too little by up to a twentieth of the noon value (tests/environment/earth-light.test.ts).
 * Source: Gilmore 2002, Spacecraft Thermal Control Handbook, volume I, chapter 2 (values, and the cosine law).
 */

import { equatorialRadius_m } from "../frames/geodetic.ts";
import type { Vector } from "../vector.ts";
import { earthViewFactor } from "./view-factor.ts";

/** Orbit averages; 150 to 270 W/m2 and 0.2 to 0.5 are met along one. */
export const earthInfrared_Wpm2 = 237;
export const earthAlbedo = 0.3;

/** The Earth as the satellite meets it: filled once a moment, asked for every facet. */
export interface EarthLight {
  /** Unit vector to the centre of the Earth, in N. */
  readonly nadir_N: Vector;
  /** Radius of the Earth over the distance from its centre. */
  radiusRatio: number;
  /** Cosine of the Sun's zenith angle under the satellite; 0 at night. */
  noonCosine: number;
}

/** Fills `out` from the satellite's and the Sun's positions in N. */
export function earthLight(r_BE_N_m: Vector, r_SE_N_m: Vector, out: EarthLight): EarthLight {
  const x = r_BE_N_m[0]!;
  const y = r_BE_N_m[1]!;
  const z = r_BE_N_m[2]!;
  const r_m = Math.sqrt(x * x + y * y + z * z);
  const sx = r_SE_N_m[0]!;
  const sy = r_SE_N_m[1]!;
  const sz = r_SE_N_m[2]!;
  const sun_m = Math.sqrt(sx * sx + sy * sy + sz * sz);
  out.nadir_N[0] = -x / r_m;
  out.nadir_N[1] = -y / r_m;
  out.nadir_N[2] = -z / r_m;
  out.radiusRatio = equatorialRadius_m / r_m;
  const cosine = (x * sx + y * sy + z * sz) / (r_m * sun_m);
  out.noonCosine = cosine > 0 ? cosine : 0;
  return out;
}

/** Infrared on a facet, W/m2. @param cosine of the angle between its normal and nadir */
export function infraredOn_Wpm2(light: EarthLight, cosine: number): number {
  return earthInfrared_Wpm2 * earthViewFactor(cosine, light.radiusRatio);
}

/** Sunlight from the Earth on a facet, W/m2. @param solarFlux_Wpm2 of the Sun at the Earth */
export function albedoOn_Wpm2(light: EarthLight, cosine: number, solarFlux_Wpm2: number): number {
  if (light.noonCosine === 0) return 0;
  return earthAlbedo * solarFlux_Wpm2 * light.noonCosine * earthViewFactor(cosine, light.radiusRatio);
}
