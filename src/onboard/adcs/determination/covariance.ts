/** The 6x6 covariance of the attitude filter, row by row: propagation and Joseph's update. */

import type { GyroNoise } from "./mekf.ts";

const phi = new Float64Array(36);
const half = new Float64Array(36);
const factor = new Float64Array(36);

/** out = a b, all 6x6. */
function multiply6(a: Float64Array, b: Float64Array, out: Float64Array): void {
  for (let i = 0; i < 36; i += 6) {
    const a0 = a[i]!;
    const a1 = a[i + 1]!;
    const a2 = a[i + 2]!;
    const a3 = a[i + 3]!;
    const a4 = a[i + 4]!;
    const a5 = a[i + 5]!;
    for (let j = 0; j < 6; j += 1) {
      out[i + j] = a0 * b[j]! + a1 * b[6 + j]! + a2 * b[12 + j]! + a3 * b[18 + j]! + a4 * b[24 + j]! + a5 * b[30 + j]!;
    }
  }
}

/** p = a b^T, all 6x6, p symmetric. */
function multiplyTransposed6(a: Float64Array, b: Float64Array, p: Float64Array): void {
  for (let i = 0; i < 6; i += 1) {
    for (let j = i; j < 6; j += 1) {
      let sum = 0;
      for (let k = 0; k < 6; k += 1) sum += a[6 * i + k]! * b[6 * j + k]!;
      p[6 * i + j] = sum;
      p[6 * j + i] = sum;
    }
  }
}

/**
 * P = Phi P Phi^T + Q over a period: the attitude error turns with the body and the bias error feeds it.
 *
 * Source: Markley & Crassidis 2014, equations 6.83 (transition, to second order in the turn) and 6.93 (noise).
 */
export function transition(p: Float64Array, omega_radps: Float64Array, { white, walk }: GyroNoise, dt_s: number): void {
  const x = omega_radps[0]! * dt_s;
  const y = omega_radps[1]! * dt_s;
  const z = omega_radps[2]! * dt_s;
  const square = x * x + y * y + z * z;
  phi.fill(0);
  // I - [w] + [w]^2 / 2 for the turn; -(I - [w] / 2) dt for the bias.
  phi[0] = 1 - 0.5 * (square - x * x);
  phi[1] = z + 0.5 * x * y;
  phi[2] = -y + 0.5 * x * z;
  phi[6] = -z + 0.5 * x * y;
  phi[7] = 1 - 0.5 * (square - y * y);
  phi[8] = x + 0.5 * y * z;
  phi[12] = y + 0.5 * x * z;
  phi[13] = -x + 0.5 * y * z;
  phi[14] = 1 - 0.5 * (square - z * z);
  phi[3] = -dt_s;
  phi[4] = -0.5 * z * dt_s;
  phi[5] = 0.5 * y * dt_s;
  phi[9] = 0.5 * z * dt_s;
  phi[10] = -dt_s;
  phi[11] = -0.5 * x * dt_s;
  phi[15] = -0.5 * y * dt_s;
  phi[16] = 0.5 * x * dt_s;
  phi[17] = -dt_s;
  phi[21] = phi[28] = phi[35] = 1;
  multiply6(phi, p, half);
  multiplyTransposed6(half, phi, p);
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

/** P = (I - K H) P (I - K H)^T + K R K^T with H = [I 0]; K is 6x3, R 3x3. */
export function joseph(p: Float64Array, gain: Float64Array, noise: Float64Array): void {
  for (let i = 0; i < 6; i += 1) {
    for (let j = 0; j < 6; j += 1) factor[6 * i + j] = (i === j ? 1 : 0) - (j < 3 ? gain[3 * i + j]! : 0);
  }
  multiply6(factor, p, half);
  multiplyTransposed6(half, factor, p);
  for (let i = 0; i < 6; i += 1) {
    for (let j = i; j < 6; j += 1) {
      let sum = 0;
      for (let k = 0; k < 3; k += 1) {
        for (let l = 0; l < 3; l += 1) sum += gain[3 * i + k]! * noise[3 * k + l]! * gain[3 * j + l]!;
      }
      p[6 * i + j]! += sum;
      if (j > i) p[6 * j + i]! += sum;
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
