/**
 * The attitude that agrees best with any number of directions, by the largest root of Davenport's polynomial.
 *
 * Where the answer is a turn by nearly 180 deg the reference axes are turned by that first, as the method wants.
 *
 * Source: Shuster & Oh 1981, Three-axis attitude determination from vector observations, J. Guidance and Control 4;
 * Markley & Crassidis 2014, section 5.3.
 */

import { multiply, setQuaternion } from "../../../environment/quaternion.ts";
import type { Vector } from "../../../environment/vector.ts";

/** One direction: as measured in B, as known in N, both of unit length, and its weight, the inverse of its variance. */
export interface Observation {
  readonly measured_B: Vector;
  readonly known_N: Vector;
  readonly weight: number;
}

/** Half-turns of the reference axes: none, about x, y and z. */
const turns = [0, 1, 2, 3] as const;
/** How far from a half-turn the answer must be. */
const scalarMin = 0.2;
const newtonSteps = 8;
/** Of the polynomial at its root; proportional to the square of the sine between two directions. */
const slopeMin = 1e-4;

const s = new Float64Array(9);
const z = new Float64Array(3);
const b = new Float64Array(9);
const found = new Float64Array(4);
const half = new Float64Array(4);

/** Fills `q_BN`; false, and `q_BN` as it was, with fewer than two directions that differ. */
export function quest(observations: readonly Observation[], q_BN: Float64Array): boolean {
  let total = 0;
  for (const { weight } of observations) total += weight;
  if (observations.length < 2 || !(total > 0)) return false;
  let bestScalar = 0;
  for (const turn of turns) {
    if (!solve(observations, total, turn)) continue;
    const scalar = Math.abs(found[3]!);
    if (scalar <= bestScalar) continue;
    bestScalar = scalar;
    setQuaternion(half, turn === 1 ? 1 : 0, turn === 2 ? 1 : 0, turn === 3 ? 1 : 0, turn === 0 ? 1 : 0);
    multiply(found, half, q_BN);
    if (scalar > scalarMin) break;
  }
  if (q_BN[3]! < 0) for (let k = 0; k < 4; k += 1) q_BN[k]! *= -1;
  return bestScalar > 0;
}

/** The quaternion from the turned reference axes to B in `found`. */
function solve(observations: readonly Observation[], total: number, turn: number): boolean {
  profile(observations, total, turn);
  const [s00, s01, s02, s11, s12, s22] = [s[0]!, s[1]!, s[2]!, s[4]!, s[5]!, s[8]!];
  const sigma = 0.5 * (s00 + s11 + s22);
  const kappa = s00 * s11 - s01 * s01 + s00 * s22 - s02 * s02 + s11 * s22 - s12 * s12;
  const delta = s00 * (s11 * s22 - s12 * s12) - s01 * (s01 * s22 - s12 * s02) + s02 * (s01 * s12 - s11 * s02);
  const sz = times(z);
  const z2 = dot3(z, z);
  const zsz = dot3(z, sz);
  const zssz = dot3(sz, sz);
  const a = sigma * sigma - kappa;
  const c2 = sigma * sigma + z2;
  const c = delta + zsz;
  const d = zssz;
  let lambda = 1;
  for (let step = 0; step < newtonSteps; step += 1) {
    const square = lambda * lambda;
    const value = square * square - (a + c2) * square - c * lambda + (a * c2 + c * sigma - d);
    const slope = 4 * square * lambda - 2 * (a + c2) * lambda - c;
    // A root that is nearly double: the directions lie on one line.
    if (Math.abs(slope) < slopeMin) return false;
    lambda -= value / slope;
  }
  const alpha = lambda * lambda - sigma * sigma + kappa;
  const beta = lambda - sigma;
  const gamma = (lambda + sigma) * alpha - delta;
  const ssz = times(sz);
  for (let k = 0; k < 3; k += 1) found[k] = alpha * z[k]! + beta * sz[k]! + ssz[k]!;
  found[3] = gamma;
  const length = Math.hypot(found[0]!, found[1]!, found[2]!, gamma);
  // At a half-turn nothing is left but rounding.
  if (!(length > 1e-9)) return false;
  for (let k = 0; k < 4; k += 1) found[k]! /= length;
  return true;
}

/** Fills the attitude profile: S = B + B^T and z, of weights that sum to one. */
function profile(observations: readonly Observation[], total: number, turn: number): void {
  b.fill(0);
  for (const { measured_B, known_N, weight } of observations) {
    for (let j = 0; j < 3; j += 1) {
      // A half-turn keeps the component along its axis and inverts the other two.
      const sign = turn === 0 || turn === j + 1 ? 1 : -1;
      for (let i = 0; i < 3; i += 1) b[3 * i + j]! += (weight / total) * measured_B[i]! * sign * known_N[j]!;
    }
  }
  for (let i = 0; i < 3; i += 1) for (let j = 0; j < 3; j += 1) s[3 * i + j] = b[3 * i + j]! + b[3 * j + i]!;
  z[0] = b[5]! - b[7]!;
  z[1] = b[6]! - b[2]!;
  z[2] = b[1]! - b[3]!;
}

const times = (v: ArrayLike<number>): [number, number, number] => [
  s[0]! * v[0]! + s[1]! * v[1]! + s[2]! * v[2]!,
  s[3]! * v[0]! + s[4]! * v[1]! + s[5]! * v[2]!,
  s[6]! * v[0]! + s[7]! * v[1]! + s[8]! * v[2]!,
];

const dot3 = (a: ArrayLike<number>, c: ArrayLike<number>): number => a[0]! * c[0]! + a[1]! * c[1]! + a[2]! * c[2]!;
