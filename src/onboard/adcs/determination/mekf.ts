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
import { invertSymmetric3, joseph, shareNoise, transition } from "./covariance.ts";

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
/** What `turnBy` and `propagate` are given, for the same reason. */
const about = new Float64Array(3);
const period_s = new Float64Array(1);
const innovationCovariance = new Float64Array(9);
const inverse = new Float64Array(9);
const gain = new Float64Array(18);
const correction = new Float64Array(6);
/** Gate, normalised innovation squared, shared noise: numbers that calls are given and give back are allocated. */
const innovation = new Float64Array(3);

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

/** Adds a variance to the bias about every axis. */
export function widenBias({ covariance: p }: AttitudeFilter, variance_rad2ps2: number): void {
  for (let k = 3; k < 6; k += 1) p[7 * k]! += variance_rad2ps2;
}

/** Turns the estimate by the gyro's rate over a period. */
export function propagate(filter: AttitudeFilter, rate_radps: Float64Array, noise: GyroNoise, dt_s: number): void {
  period_s[0] = dt_s;
  propagateByPeriod(filter, rate_radps, noise);
}

function propagateByPeriod(filter: AttitudeFilter, rate_radps: Float64Array, noise: GyroNoise): void {
  const dt_s = period_s[0]!;
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
 * @param shared_rad2 variance, about every axis, of the gyro's noise since the image was taken: the image does not have it, and
 *   what was turned on to now does, so that the two share it
 * @returns the normalised innovation squared; where it exceeds the gate nothing was taken
 */
export function takeAttitude(
  filter: AttitudeFilter,
  theta_B_rad: Float64Array,
  noise_rad2: Float64Array,
  gate = innovationMax,
  shared_rad2 = 0,
): number {
  innovation[0] = gate;
  innovation[2] = shared_rad2;
  take(filter, theta_B_rad, noise_rad2);
  return innovation[1]!;
}

function take(filter: AttitudeFilter, theta_B_rad: Float64Array, noise_rad2: Float64Array): void {
  const p = filter.covariance;
  const shared_rad2 = innovation[2]!;
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) innovationCovariance[3 * i + j] = p[6 * i + j]! + noise_rad2[3 * i + j]!;
  }
  for (let k = 0; k < 9; k += 4) innovationCovariance[k]! -= shared_rad2;
  invertSymmetric3(innovationCovariance, inverse);
  let square = 0;
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) square += theta_B_rad[i]! * inverse[3 * i + j]! * theta_B_rad[j]!;
  }
  filter.consistency += consistencyWeight * (Math.min(square, 3 * innovationMax) / 3 - filter.consistency);
  innovation[1] = square;
  if (!(square <= innovation[0]!)) return;
  for (let i = 0; i < 6; i += 1) {
    const p0 = i === 0 ? p[0]! - shared_rad2 : p[6 * i]!;
    const p1 = i === 1 ? p[7]! - shared_rad2 : p[6 * i + 1]!;
    const p2 = i === 2 ? p[14]! - shared_rad2 : p[6 * i + 2]!;
    const k0 = p0 * inverse[0]! + p1 * inverse[3]! + p2 * inverse[6]!;
    const k1 = p0 * inverse[1]! + p1 * inverse[4]! + p2 * inverse[7]!;
    const k2 = p0 * inverse[2]! + p1 * inverse[5]! + p2 * inverse[8]!;
    gain[3 * i] = k0;
    gain[3 * i + 1] = k1;
    gain[3 * i + 2] = k2;
    correction[i] = k0 * theta_B_rad[0]! + k1 * theta_B_rad[1]! + k2 * theta_B_rad[2]!;
  }
  joseph(p, gain, noise_rad2);
  if (shared_rad2 > 0) shareNoise(p, gain, shared_rad2);
  turnBy(correction[0]!, correction[1]!, correction[2]!, filter.q_BN);
  for (let k = 0; k < 3; k += 1) filter.bias_radps[k]! += correction[3 + k]!;
}

/** Largest standard deviation of the attitude about any axis of B. */
export function attitudeSigma_rad({ covariance }: AttitudeFilter): number {
  return Math.sqrt(Math.max(covariance[0]!, covariance[7]!, covariance[14]!));
}

/** Turns an attitude by a vector in B, exactly, in place. */
export function turnBy(x: number, y: number, z: number, q: Float64Array): void {
  about[0] = x;
  about[1] = y;
  about[2] = z;
  turnAbout(q);
}

function turnAbout(q: Float64Array): void {
  const x = about[0]!;
  const y = about[1]!;
  const z = about[2]!;
  const angle = Math.sqrt(x * x + y * y + z * z);
  const k = angle > 1e-9 ? Math.sin(0.5 * angle) / angle : 0.5;
  turn[0] = k * x;
  turn[1] = k * y;
  turn[2] = k * z;
  turn[3] = Math.cos(0.5 * angle);
  normaliseQuaternion(multiply(turn, q, q));
}
