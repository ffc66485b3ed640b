/** The 6x6 covariance of the attitude filter, row by row: propagation and Joseph's update. */

import type { GyroNoise } from "./mekf.ts";

/** F and G of the transition [F G; 0 I], 3x3 row by row. */
const f = new Float64Array(9);
const g = new Float64Array(9);
const half = new Float64Array(36);
const weighted = new Float64Array(18);
/** A number that a call is given is allocated; one that it finds here is not. */
const period_s = new Float64Array(1);

/**
 * P = Phi P Phi^T + Q over a period: the attitude error turns with the body and the bias error feeds it.
 *
 * Source: Markley & Crassidis 2014, equations 6.83 (transition, to second order in the turn) and 6.93 (noise).
 */
export function transition(p: Float64Array, omega_radps: Float64Array, noise: GyroNoise, dt_s: number): void {
  period_s[0] = dt_s;
  transitionByPeriod(p, omega_radps, noise);
}

function transitionByPeriod(p: Float64Array, omega_radps: Float64Array, { white, walk }: GyroNoise): void {
  const dt_s = period_s[0]!;
  const x = omega_radps[0]! * dt_s;
  const y = omega_radps[1]! * dt_s;
  const z = omega_radps[2]! * dt_s;
  const square = x * x + y * y + z * z;
  // I - [w] + [w]^2 / 2 for the turn; -(I - [w] / 2) dt for the bias.
  f[0] = 1 - 0.5 * (square - x * x);
  f[1] = z + 0.5 * x * y;
  f[2] = -y + 0.5 * x * z;
  f[3] = -z + 0.5 * x * y;
  f[4] = 1 - 0.5 * (square - y * y);
  f[5] = x + 0.5 * y * z;
  f[6] = y + 0.5 * x * z;
  f[7] = -x + 0.5 * y * z;
  f[8] = 1 - 0.5 * (square - z * z);
  g[0] = g[4] = g[8] = -dt_s;
  g[1] = -0.5 * z * dt_s;
  g[2] = 0.5 * y * dt_s;
  g[3] = 0.5 * z * dt_s;
  g[5] = -0.5 * x * dt_s;
  g[6] = -0.5 * y * dt_s;
  g[7] = 0.5 * x * dt_s;
  carry(p);
  const u2 = walk * walk;
  const attitude = white * white * dt_s + (u2 * dt_s * dt_s * dt_s) / 3;
  const mixed = -0.5 * u2 * dt_s * dt_s;
  for (let k = 0; k < 3; k += 1) {
    p[7 * k]! += attitude;
    p[6 * k + k + 3]! += mixed;
    p[6 * (k + 3) + k]! += mixed;
    p[7 * (k + 3)]! += u2 * dt_s;
  }
}

/** P = [F G; 0 I] P [F G; 0 I]^T: the bias's own block stays. */
function carry(p: Float64Array): void {
  for (let i = 0; i < 3; i += 1) {
    const f0 = f[3 * i]!;
    const f1 = f[3 * i + 1]!;
    const f2 = f[3 * i + 2]!;
    const g0 = g[3 * i]!;
    const g1 = g[3 * i + 1]!;
    const g2 = g[3 * i + 2]!;
    for (let j = 0; j < 6; j += 1) {
      half[6 * i + j] =
        f0 * p[j]! + f1 * p[6 + j]! + f2 * p[12 + j]! + g0 * p[18 + j]! + g1 * p[24 + j]! + g2 * p[30 + j]!;
    }
  }
  for (let i = 0; i < 3; i += 1) {
    const at = 6 * i;
    for (let j = i; j < 3; j += 1) {
      const row = 3 * j;
      const sum =
        half[at]! * f[row]! +
        half[at + 1]! * f[row + 1]! +
        half[at + 2]! * f[row + 2]! +
        half[at + 3]! * g[row]! +
        half[at + 4]! * g[row + 1]! +
        half[at + 5]! * g[row + 2]!;
      p[at + j] = sum;
      p[6 * j + i] = sum;
    }
    for (let j = 3; j < 6; j += 1) {
      p[at + j] = half[at + j]!;
      p[6 * j + i] = half[at + j]!;
    }
  }
}

/** P = (I - K H) P (I - K H)^T + K R K^T with H = [I 0]; K is 6x3, R 3x3. */
export function joseph(p: Float64Array, gain: Float64Array, noise: Float64Array): void {
  for (let i = 0; i < 6; i += 1) {
    const k0 = gain[3 * i]!;
    const k1 = gain[3 * i + 1]!;
    const k2 = gain[3 * i + 2]!;
    for (let j = 0; j < 6; j += 1) half[6 * i + j] = p[6 * i + j]! - (k0 * p[j]! + k1 * p[6 + j]! + k2 * p[12 + j]!);
    for (let j = 0; j < 3; j += 1) weighted[3 * i + j] = k0 * noise[j]! + k1 * noise[3 + j]! + k2 * noise[6 + j]!;
  }
  for (let i = 0; i < 6; i += 1) {
    // K R K^T and what (I - K H)^T takes away meet the same rows of K.
    const w0 = weighted[3 * i]! - half[6 * i]!;
    const w1 = weighted[3 * i + 1]! - half[6 * i + 1]!;
    const w2 = weighted[3 * i + 2]! - half[6 * i + 2]!;
    for (let j = i; j < 6; j += 1) {
      const sum = half[6 * i + j]! + w0 * gain[3 * j]! + w1 * gain[3 * j + 1]! + w2 * gain[3 * j + 2]!;
      p[6 * i + j] = sum;
      p[6 * j + i] = sum;
    }
  }
}

/**
 * What Joseph's form leaves out where the measurement shares noise of variance q about every axis with the state:
 * P += q (E K^T + K E^T - K K^T) with E = [I 0]^T.
 */
export function shareNoise(p: Float64Array, gain: Float64Array, q: number): void {
  for (let i = 0; i < 6; i += 1) {
    const k0 = gain[3 * i]!;
    const k1 = gain[3 * i + 1]!;
    const k2 = gain[3 * i + 2]!;
    for (let j = i; j < 6; j += 1) {
      const own = (i < 3 ? gain[3 * j + i]! : 0) + (j < 3 ? gain[3 * i + j]! : 0);
      const sum = p[6 * i + j]! + q * (own - k0 * gain[3 * j]! - k1 * gain[3 * j + 1]! - k2 * gain[3 * j + 2]!);
      p[6 * i + j] = sum;
      p[6 * j + i] = sum;
    }
  }
}

/** The inverse of a symmetric 3x3 matrix that is positive definite. */
export function invertSymmetric3(m: Float64Array, out: Float64Array): void {
  const xx = m[0]!;
  const xy = m[1]!;
  const xz = m[2]!;
  const yy = m[4]!;
  const yz = m[5]!;
  const zz = m[8]!;
  const cxx = yy * zz - yz * yz;
  const cxy = xz * yz - xy * zz;
  const cxz = xy * yz - xz * yy;
  const k = 1 / (xx * cxx + xy * cxy + xz * cxz);
  out[0] = k * cxx;
  out[1] = out[3] = k * cxy;
  out[2] = out[6] = k * cxz;
  out[4] = k * (xx * zz - xz * xz);
  out[5] = out[7] = k * (xy * xz - xx * yz);
  out[8] = k * (xx * yy - xy * xy);
}
