/**
 * Attitude quaternions `[x, y, z, w]`, scalar last; `q_BN` maps N components to B components.
 *
 * The product keeps the order of matrices: A(p * q) = A(p) A(q).
 * Source: Markley & Crassidis 2014, Fundamentals of Spacecraft Attitude Determination and Control, section 2.7.
 */

import type { Vector } from "./vector.ts";

export type Quaternion = Float64Array;

/** A new quaternion; without arguments the identity. */
export function quaternion(x = 0, y = 0, z = 0, w = 1): Quaternion {
  return setQuaternion(new Float64Array(4), x, y, z, w);
}

export function setQuaternion(out: Quaternion, x: number, y: number, z: number, w: number): Quaternion {
  out[0] = x;
  out[1] = y;
  out[2] = z;
  out[3] = w;
  return out;
}

/** p * q, so that q_CN = q_CB * q_BN; `out` may be either. Source: Markley & Crassidis 2014, equation 2.82a. */
export function multiply(p: Quaternion, q: Quaternion, out: Quaternion): Quaternion {
  const px = p[0]!;
  const py = p[1]!;
  const pz = p[2]!;
  const pw = p[3]!;
  const qx = q[0]!;
  const qy = q[1]!;
  const qz = q[2]!;
  const qw = q[3]!;
  return setQuaternion(
    out,
    pw * qx + qw * px - (py * qz - pz * qy),
    pw * qy + qw * py - (pz * qx - px * qz),
    pw * qz + qw * pz - (px * qy - py * qx),
    pw * qw - px * qx - py * qy - pz * qz,
  );
}

/** The inverse rotation: q_NB from q_BN. */
export function conjugate(q: Quaternion, out: Quaternion): Quaternion {
  return setQuaternion(out, -q[0]!, -q[1]!, -q[2]!, q[3]!);
}

/** Scales to unit length in place. */
export function normaliseQuaternion(q: Quaternion): Quaternion {
  const k = 1 / Math.sqrt(q[0]! * q[0]! + q[1]! * q[1]! + q[2]! * q[2]! + q[3]! * q[3]!);
  return setQuaternion(q, k * q[0]!, k * q[1]!, k * q[2]!, k * q[3]!);
}

/** v_B = A(q_BN) v_N, for a unit quaternion; `out_B` may be `v_N`. */
export function rotate(q_BN: Quaternion, v_N: Vector, out_B: Vector): Vector {
  return rotateBy(-q_BN[0]!, -q_BN[1]!, -q_BN[2]!, q_BN[3]!, v_N, out_B);
}

/** v_N = A(q_BN) transposed v_B, for a unit quaternion; `out_N` may be `v_B`. */
export function rotateBack(q_BN: Quaternion, v_B: Vector, out_N: Vector): Vector {
  return rotateBy(q_BN[0]!, q_BN[1]!, q_BN[2]!, q_BN[3]!, v_B, out_N);
}

/** v + 2 w (e x v) + 2 e x (e x v): turns the vector by the quaternion's angle about its axis. */
function rotateBy(x: number, y: number, z: number, w: number, v: Vector, out: Vector): Vector {
  const vx = v[0]!;
  const vy = v[1]!;
  const vz = v[2]!;
  const tx = 2 * (y * vz - z * vy);
  const ty = 2 * (z * vx - x * vz);
  const tz = 2 * (x * vy - y * vx);
  out[0] = vx + w * tx + (y * tz - z * ty);
  out[1] = vy + w * ty + (z * tx - x * tz);
  out[2] = vz + w * tz + (x * ty - y * tx);
  return out;
}

/** dq_BN/dt from the body rate, per second. Source: Markley & Crassidis 2014, equation 3.20. */
export function rate(q_BN: Quaternion, omega_BN_B_radps: Vector, out: Quaternion): Quaternion {
  const x = 0.5 * omega_BN_B_radps[0]!;
  const y = 0.5 * omega_BN_B_radps[1]!;
  const z = 0.5 * omega_BN_B_radps[2]!;
  const qx = q_BN[0]!;
  const qy = q_BN[1]!;
  const qz = q_BN[2]!;
  const qw = q_BN[3]!;
  return setQuaternion(
    out,
    qw * x - (y * qz - z * qy),
    qw * y - (z * qx - x * qz),
    qw * z - (x * qy - y * qx),
    -(x * qx + y * qy + z * qz),
  );
}

/** The frame turned by `angle_rad` about the unit `axis`. */
export function fromAxisAngle(axis: Vector, angle_rad: number, out: Quaternion): Quaternion {
  const s = Math.sin(angle_rad / 2);
  return setQuaternion(out, s * axis[0]!, s * axis[1]!, s * axis[2]!, Math.cos(angle_rad / 2));
}

/** The attitude matrix A(q), nine numbers row by row. Source: Markley & Crassidis 2014, equation 2.125. */
export function toMatrix(q: Quaternion, out: Float64Array): Float64Array {
  const x = q[0]!;
  const y = q[1]!;
  const z = q[2]!;
  const w = q[3]!;
  out[0] = x * x - y * y - z * z + w * w;
  out[1] = 2 * (x * y + z * w);
  out[2] = 2 * (x * z - y * w);
  out[3] = 2 * (x * y - z * w);
  out[4] = -x * x + y * y - z * z + w * w;
  out[5] = 2 * (y * z + x * w);
  out[6] = 2 * (x * z + y * w);
  out[7] = 2 * (y * z - x * w);
  out[8] = -x * x - y * y + z * z + w * w;
  return out;
}

/**
 * The unit quaternion of a rotation matrix, nine numbers row by row; the scalar is not negative.
 *
 * Divides by the largest component, so that no rotation is a bad case.
 * Source: Shepperd 1978; Markley & Crassidis 2014, section 2.7.
 */
export function fromMatrix(m: Float64Array, out: Quaternion): Quaternion {
  const xx = m[0]!;
  const yy = m[4]!;
  const zz = m[8]!;
  const trace = xx + yy + zz;
  const largest = Math.max(trace, xx, yy, zz);
  const yz = m[5]! - m[7]!;
  const zx = m[6]! - m[2]!;
  const xy = m[1]! - m[3]!;
  if (largest === trace) setQuaternion(out, yz, zx, xy, 1 + trace);
  else if (largest === xx) setQuaternion(out, 1 + 2 * xx - trace, m[1]! + m[3]!, m[2]! + m[6]!, yz);
  else if (largest === yy) setQuaternion(out, m[1]! + m[3]!, 1 + 2 * yy - trace, m[5]! + m[7]!, zx);
  else setQuaternion(out, m[2]! + m[6]!, m[5]! + m[7]!, 1 + 2 * zz - trace, xy);
  normaliseQuaternion(out);
  if (out[3]! < 0) setQuaternion(out, -out[0]!, -out[1]!, -out[2]!, -out[3]!);
  return out;
}
