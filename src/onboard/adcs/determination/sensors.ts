/** What the filter knows of the sensors: noise a little above the data sheets, so that what is left out of the models has room. */

import { normalise, vector, type Vector } from "../../../environment/vector.ts";
import type { GyroNoise } from "./mekf.ts";

const degree = Math.PI / 180;
const arcsecond = degree / 3600;

/** Twice the random walks of 0.07 deg per root hour and 0.1 deg/h per root hour. */
export const gyroNoise: GyroNoise = { white: (0.1 * degree) / 60, walk: (0.2 * degree) / 3600 / 60 };

/** Across the boresight and about it, with half as much again for alignment. */
const across_rad = 3 * arcsecond;
const about_rad = 30 * arcsecond;

/** Where the two heads look, in B. */
export const boresights_B: readonly Vector[] = [
  normalise(vector(0.3, 0.6, -0.74), vector()),
  normalise(vector(0.3, -0.6, -0.74), vector()),
];

/** Covariance of each head in B, 3x3 row by row. */
export const trackerNoise_rad2: readonly Float64Array[] = boresights_B.map((axis) => {
  const noise = new Float64Array(9);
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) {
      const along = axis[i]! * axis[j]!;
      noise[3 * i + j] = across_rad * across_rad * ((i === j ? 1 : 0) - along) + about_rad * about_rad * along;
    }
  }
  return noise;
});
