/**
 * Multiplicative extended Kalman filter: attitude and gyro bias, six states.
 *
 * The attitude error is a small turn of B, the truth being that turn after the estimate: q = dq(theta) * q_estimated. The
 * gyro replaces dynamics; its white noise and bias walk are Farrenkopf's. Updates are in Joseph's form, which keeps the
 * covariance symmetric and positive whatever the gain.
 *
 * Source: Lefferts, Markley & Shuster 1982; Markley & Crassidis 2014, section 6.2.
 */

import { multiply, normaliseQuaternion } from "../../../environment/quaternion.ts";
import { invertSymmetric3, joseph, transition } from "./covariance.ts";

export interface AttitudeFilter {
  readonly q_BN: Float64Array;
  readonly bias_radps: Float64Array;
  /** 6x6 row by row: attitude (rad), bias (rad/s). */
  readonly covariance: Float64Array;
  /** Rate without bias, of the last propagation. */
  readonly omega_BN_B_radps: Float64Array;
  /** Normalised innovation squared per degree of freedom, low-passed: near 1 where filter and sensors agree. */
  consistency: number;
}

export interface GyroNoise {
  /** Angle random walk, rad per root s. */
  readonly white: number;
  /** Rate random walk, rad/s per root s. */
  readonly walk: number;
}

/** An innovation beyond this is thrown away: 1 in 10,000 of three degrees of freedom. */
export const innovationMax = 21.1;
const consistencyWeight = 0.02;

const turn = new Float64Array(4);
const innovationCovariance = new Float64Array(9);
const inverse = new Float64Array(9);
const gain = new Float64Array(18);
const correction = new Float64Array(6);

export const createFilter = (): AttitudeFilter => ({
  q_BN: Float64Array.of(0, 0, 0, 1),
  bias_radps: new Float64Array(3),
  covariance: new Float64Array(36),
  omega_BN_B_radps: new Float64Array(3),
  consistency: 1,
});

/** Starts from an attitude with its uncertainty, the bias unknown. */
export function startFilter(
  filter: AttitudeFilter,
  q_BN: Float64Array,
  startSigma_rad: number,
  biasSigma_radps: number,
): void {
  filter.q_BN.set(q_BN);
  filter.bias_radps.fill(0);
  filter.covariance.fill(0);
  filter.consistency = 1;
  for (let k = 0; k < 3; k += 1) {
    filter.covariance[7 * k] = startSigma_rad * startSigma_rad;
    filter.covariance[7 * (k + 3)] = biasSigma_radps * biasSigma_radps;
  }
}

/** Makes what is known of the bias as uncertain as `biasSigma_radps`, and independent of the attitude. */
export function doubtRates({ covariance: p }: AttitudeFilter, biasSigma_radps: number): void {
  for (let i = 0; i < 6; i += 1) {
    for (let j = i < 3 ? 3 : 0; j < 6; j += 1) p[6 * i + j] = 0;
  }
  for (let k = 3; k < 6; k += 1) p[7 * k] = biasSigma_radps * biasSigma_radps;
}

/** Turns the estimate by the gyro's rate over a period. */
export function propagate(filter: AttitudeFilter, rate_radps: Float64Array, noise: GyroNoise, dt_s: number): void {
  const { omega_BN_B_radps: omega, bias_radps, q_BN } = filter;
  for (let k = 0; k < 3; k += 1) omega[k] = rate_radps[k]! - bias_radps[k]!;
  turnBy(omega[0]! * dt_s, omega[1]! * dt_s, omega[2]! * dt_s, q_BN);
  transition(filter.covariance, omega, noise, dt_s);
}

/**
 * Takes a measured small turn of B relative to the estimate.
 *
 * @param theta_B_rad twice the vector part of measured * estimated^-1
 * @param noise_rad2 its covariance in B, 3x3 row by row
 * @param gate largest normalised innovation squared that is taken
 * @returns the normalised innovation squared; where it exceeds the gate nothing was taken
 */
export function takeAttitude(
  filter: AttitudeFilter,
  theta_B_rad: Float64Array,
  noise_rad2: Float64Array,
  gate = innovationMax,
): number {
  const p = filter.covariance;
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) innovationCovariance[3 * i + j] = p[6 * i + j]! + noise_rad2[3 * i + j]!;
  }
  invertSymmetric3(innovationCovariance, inverse);
  let square = 0;
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) square += theta_B_rad[i]! * inverse[3 * i + j]! * theta_B_rad[j]!;
  }
  filter.consistency += consistencyWeight * (Math.min(square, 3 * innovationMax) / 3 - filter.consistency);
  if (!(square <= gate)) return square;
  for (let i = 0; i < 6; i += 1) {
    correction[i] = 0;
    for (let j = 0; j < 3; j += 1) {
      let sum = 0;
      for (let k = 0; k < 3; k += 1) sum += p[6 * i + k]! * inverse[3 * k + j]!;
      gain[3 * i + j] = sum;
      correction[i]! += sum * theta_B_rad[j]!;
    }
  }
  joseph(p, gain, noise_rad2);
  turnBy(correction[0]!, correction[1]!, correction[2]!, filter.q_BN);
  for (let k = 0; k < 3; k += 1) filter.bias_radps[k]! += correction[3 + k]!;
  return square;
}

/** Largest standard deviation of the attitude about any axis of B. */
export function attitudeSigma_rad({ covariance }: AttitudeFilter): number {
  return Math.sqrt(Math.max(covariance[0]!, covariance[7]!, covariance[14]!));
}

/** Turns an attitude by a vector in B, exactly, in place. */
export function turnBy(x: number, y: number, z: number, q: Float64Array): void {
  const angle = Math.sqrt(x * x + y * y + z * z);
  const k = angle > 1e-9 ? Math.sin(0.5 * angle) / angle : 0.5;
  turn[0] = k * x;
  turn[1] = k * y;
  turn[2] = k * z;
  turn[3] = Math.cos(0.5 * angle);
  normaliseQuaternion(multiply(turn, q, q));
}
