/**
 * The modified Harris-Priester atmosphere: between the density at night and that in the bulge, which follows the Sun by 30 deg.
 *
 * For mean solar activity. Between rows both densities fall exponentially. The table goes from 100 to 1000 km; below it
 * the first layer's scale height goes on, above it the density is zero, as the source has it.
 * Source: Montenbruck & Gill 2000, section 3.5.2, equations 3.104 to 3.107, table 3.8.
 */

import type { Vector } from "../vector.ts";

/** Height (km), least and greatest density (kg/m3). */
const table: readonly (readonly [height_km: number, min_kgpm3: number, max_kgpm3: number])[] = [
  [100, 4.974e-7, 4.974e-7],
  [120, 2.49e-8, 2.49e-8],
  [130, 8.377e-9, 8.71e-9],
  [140, 3.899e-9, 4.059e-9],
  [150, 2.122e-9, 2.215e-9],
  [160, 1.263e-9, 1.344e-9],
  [170, 8.008e-10, 8.758e-10],
  [180, 5.283e-10, 6.01e-10],
  [190, 3.617e-10, 4.297e-10],
  [200, 2.557e-10, 3.162e-10],
  [210, 1.839e-10, 2.396e-10],
  [220, 1.341e-10, 1.853e-10],
  [230, 9.949e-11, 1.455e-10],
  [240, 7.488e-11, 1.157e-10],
  [250, 5.709e-11, 9.308e-11],
  [260, 4.403e-11, 7.555e-11],
  [270, 3.43e-11, 6.182e-11],
  [280, 2.697e-11, 5.095e-11],
  [290, 2.139e-11, 4.226e-11],
  [300, 1.708e-11, 3.526e-11],
  [320, 1.099e-11, 2.511e-11],
  [340, 7.214e-12, 1.819e-11],
  [360, 4.824e-12, 1.337e-11],
  [380, 3.274e-12, 9.955e-12],
  [400, 2.249e-12, 7.492e-12],
  [420, 1.558e-12, 5.684e-12],
  [440, 1.091e-12, 4.355e-12],
  [460, 7.701e-13, 3.362e-12],
  [480, 5.474e-13, 2.612e-12],
  [500, 3.916e-13, 2.042e-12],
  [520, 2.819e-13, 1.605e-12],
  [540, 2.042e-13, 1.267e-12],
  [560, 1.488e-13, 1.005e-12],
  [580, 1.092e-13, 7.997e-13],
  [600, 8.07e-14, 6.39e-13],
  [620, 6.012e-14, 5.123e-13],
  [640, 4.519e-14, 4.121e-13],
  [660, 3.43e-14, 3.325e-13],
  [680, 2.632e-14, 2.691e-13],
  [700, 2.043e-14, 2.185e-13],
  [720, 1.607e-14, 1.779e-13],
  [740, 1.281e-14, 1.452e-13],
  [760, 1.036e-14, 1.19e-13],
  [780, 8.496e-15, 9.776e-14],
  [800, 7.069e-15, 8.059e-14],
  [840, 4.68e-15, 5.741e-14],
  [880, 3.2e-15, 4.21e-14],
  [920, 2.21e-15, 3.13e-14],
  [960, 1.56e-15, 2.36e-14],
  [1000, 1.15e-15, 1.81e-14],
];

/** Where the table ends: above it this model has no air. */
export const harrisPriesterHeightMax_m = 1e6;

const height_m = Float64Array.from(table, ([height_km]) => height_km * 1e3);
const logMin = Float64Array.from(table, ([, min]) => Math.log(min));
const logMax = Float64Array.from(table, ([, , max]) => Math.log(max));

/** The bulge lags behind the Sun in right ascension. */
const lag_rad = (30 * Math.PI) / 180;
const lagCosine = Math.cos(lag_rad);
const lagSine = Math.sin(lag_rad);

/**
 * Density of the air, kg/m3.
 *
 * @param at_m above the ellipsoid
 * @param r_BE_N_m satellite, in TEME
 * @param sun_N unit vector from the Earth to the Sun, in TEME
 * @param exponent 2 for low inclinations to 6 for polar orbits; how narrow the bulge is
 */
export function harrisPriesterDensity_kgpm3(at_m: number, r_BE_N_m: Vector, sun_N: Vector, exponent: number): number {
  const last = height_m.length - 1;
  if (at_m > height_m[last]!) return 0;
  let row = rowOf(at_m);
  if (row > last - 1) row = last - 1;
  const u = (at_m - height_m[row]!) / (height_m[row + 1]! - height_m[row]!);
  const min_kgpm3 = Math.exp(logMin[row]! + u * (logMin[row + 1]! - logMin[row]!));
  const max_kgpm3 = Math.exp(logMax[row]! + u * (logMax[row + 1]! - logMax[row]!));
  return min_kgpm3 + (max_kgpm3 - min_kgpm3) * bulge(r_BE_N_m, sun_N, exponent);
}

/** cos^n of half the angle to the apex of the bulge. */
function bulge(r: Vector, sun: Vector, exponent: number): number {
  const ex = sun[0]! * lagCosine - sun[1]! * lagSine;
  const ey = sun[0]! * lagSine + sun[1]! * lagCosine;
  const length = Math.sqrt(r[0]! * r[0]! + r[1]! * r[1]! + r[2]! * r[2]!);
  const cosine = (r[0]! * ex + r[1]! * ey + r[2]! * sun[2]!) / length;
  const half = 0.5 + 0.5 * cosine;
  return half > 0 ? Math.pow(half, exponent / 2) : 0;
}

/** The row below a height; the first one for everything lower. */
function rowOf(h_m: number): number {
  let low = 0;
  let high = height_m.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (height_m[middle]! <= h_m) low = middle;
    else high = middle;
  }
  return low;
}
