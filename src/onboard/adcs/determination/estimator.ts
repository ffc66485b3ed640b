/**
 * The attitude as the unit knows it: the filter, the star trackers that feed it, and when it starts, starves or starts over.
 *
 * An image is older than the answer: what it saw is turned on by the rates since. The filter starts by QUEST over the axes
 * of the heads that see; without heads it lives on the gyro until its own uncertainty is too large.
 */

import type { adcs } from "../../../messages/index.ts";
import { conjugate, multiply, quaternion, rotateBack } from "../../../environment/quaternion.ts";
import { vector } from "../../../environment/vector.ts";
import { isFinite3 } from "../../numbers.ts";
import {
  type AttitudeFilter,
  attitudeSigma_rad,
  createFilter,
  innovationMax,
  propagate,
  startFilter,
  takeAttitude,
  turnBy,
} from "./mekf.ts";
import { type Observation, quest } from "./quest.ts";
import { boresights_B, gyroNoise, trackerNoise_rad2 } from "./sensors.ts";

export const headCount = 2;
/** The attitude is good enough to point by. */
export const sigmaGood_rad = 5e-4;
/** And no longer. */
const sigmaLost_rad = 5e-3;
const startSigma_rad = 1e-3;
const startBiasSigma_radps = 5e-5;
/** Images in a row that must contradict before a head is rejected, and agree before it is used again. */
const contraryMax = 12;
/** Rates that are kept: the oldest image is 300 ms old. */
const ringLength = 4;

export interface HeadWatch {
  rejected: boolean;
  /** Images in a row that say otherwise than `rejected`. */
  contrary: number;
}

export interface Estimator {
  readonly filter: AttitudeFilter;
  running: boolean;
  /** Fine enough to point by; stays so until it is lost. */
  known: boolean;
  sinceImage_us: number;
  /** A head has answered since the unit started. */
  hasSeen: boolean;
  readonly heads: HeadWatch[];
  /** Rates of the last periods, newest first. */
  readonly rates_radps: Float64Array;
  readonly periods_us: Float64Array;
}

export const createEstimator = (): Estimator => ({
  filter: createFilter(),
  running: false,
  known: false,
  sinceImage_us: 0,
  hasSeen: false,
  heads: Array.from({ length: headCount }, () => ({ rejected: false, contrary: 0 })),
  rates_radps: new Float64Array(3 * ringLength),
  periods_us: new Float64Array(ringLength),
});

const q_BN = quaternion();
const difference = quaternion();
const inverse = quaternion();
const theta = vector();
const candidates: Observation[] = [];
const axis_B = [vector(1, 0, 0), vector(0, 1, 0), vector(0, 0, 1)] as const;
const seen: (Float64Array | null)[] = [quaternion(), quaternion()];
const store = [quaternion(), quaternion()] as const;

/**
 * Runs the estimator for a period.
 *
 * @param rate_radps the gyro's rate; null where there is none: the attitude is then given up
 */
export function estimate(
  estimator: Estimator,
  rate_radps: Float64Array | null,
  trackers: readonly adcs.v1.StarTracker[],
  period_us: number,
): void {
  if (rate_radps === null) return stop(estimator);
  remember(estimator, rate_radps, period_us);
  if (estimator.running) {
    propagate(estimator.filter, rate_radps, gyroNoise, period_us / 1e6);
    estimator.sinceImage_us += period_us;
  }
  look(estimator, trackers);
  estimator.hasSeen ||= seen.some((q) => q !== null);
  if (!estimator.running) start(estimator);
  else takeHeads(estimator);
  judge(estimator);
}

function stop(estimator: Estimator): void {
  estimator.running = false;
  estimator.known = false;
}

/** Puts each head's attitude, turned on to now, into `seen`. */
function look(estimator: Estimator, trackers: readonly adcs.v1.StarTracker[]): void {
  for (let head = 0; head < headCount; head += 1) {
    const tracker = trackers[head];
    seen[head] = tracker !== undefined && isUsable(tracker) ? turnedOn(estimator, tracker, store[head]!) : null;
  }
}

function isUsable({ valid, qBn, ageUs }: adcs.v1.StarTracker): boolean {
  if (!valid || qBn === null || !(ageUs >= 0 && ageUs <= 300_000)) return false;
  const square = qBn.x * qBn.x + qBn.y * qBn.y + qBn.z * qBn.z + qBn.w * qBn.w;
  return isFinite3(qBn.x, qBn.y, qBn.z) && square > 0.98 && square < 1.02;
}

function turnedOn(estimator: Estimator, { qBn, ageUs }: adcs.v1.StarTracker, out: Float64Array): Float64Array {
  out[0] = qBn!.x;
  out[1] = qBn!.y;
  out[2] = qBn!.z;
  out[3] = qBn!.w;
  const { rates_radps: rates, periods_us, filter } = estimator;
  let back_us = ageUs;
  let oldest = 0;
  while (oldest < ringLength - 1 && back_us > periods_us[oldest]!) back_us -= periods_us[oldest++]!;
  // The first piece is what is left of the oldest period, then whole periods up to now.
  for (let piece = oldest; piece >= 0; piece -= 1) {
    const dt_s = (piece === oldest ? back_us : periods_us[piece]!) / 1e6;
    const at = 3 * piece;
    const [bx, by, bz] = [filter.bias_radps[0]!, filter.bias_radps[1]!, filter.bias_radps[2]!];
    turnBy((rates[at]! - bx) * dt_s, (rates[at + 1]! - by) * dt_s, (rates[at + 2]! - bz) * dt_s, out);
  }
  return out;
}

function remember({ rates_radps, periods_us }: Estimator, rate_radps: Float64Array, period_us: number): void {
  rates_radps.copyWithin(3, 0, 3 * (ringLength - 1));
  periods_us.copyWithin(1, 0, ringLength - 1);
  for (let k = 0; k < 3; k += 1) rates_radps[k] = rate_radps[k]!;
  periods_us[0] = period_us;
}

/** The attitude that agrees best with the axes of all heads that see. */
function start(estimator: Estimator): void {
  candidates.length = 0;
  for (let head = 0; head < headCount; head += 1) {
    const q = seen[head];
    if (q === null || q === undefined || estimator.heads[head]!.rejected) continue;
    for (const axis of axis_B) {
      // About its boresight a head is ten times worse than across it.
      const along = Math.abs(axis[0]! * boresights_B[head]![0]! + axis[1]! * boresights_B[head]![1]! + axis[2]! * boresights_B[head]![2]!); // prettier-ignore
      candidates.push({ measured_B: axis, known_N: rotateBack(q, axis, vector()), weight: 0.1 + along });
    }
  }
  if (candidates.length === 0 || !quest(candidates, q_BN)) return;
  startFilter(estimator.filter, q_BN, startSigma_rad, startBiasSigma_radps);
  estimator.running = true;
  estimator.sinceImage_us = 0;
}

function takeHeads(estimator: Estimator): void {
  for (let head = 0; head < headCount; head += 1) {
    const q = seen[head];
    if (q === null || q === undefined) continue;
    multiply(q, conjugate(estimator.filter.q_BN, inverse), difference);
    const sign = difference[3]! < 0 ? -2 : 2;
    for (let k = 0; k < 3; k += 1) theta[k] = sign * difference[k]!;
    const watch = estimator.heads[head]!;
    const agrees = watch.rejected
      ? theta[0]! * theta[0]! + theta[1]! * theta[1]! + theta[2]! * theta[2]! < 1e-6
      : takeAttitude(estimator.filter, theta, trackerNoise_rad2[head]!) <= innovationMax;
    if (agrees && !watch.rejected) estimator.sinceImage_us = 0;
    watch.contrary = agrees === watch.rejected ? watch.contrary + 1 : 0;
    if (watch.contrary < contraryMax) continue;
    watch.contrary = 0;
    watch.rejected = !watch.rejected;
  }
}

function judge(estimator: Estimator): void {
  // Where every head contradicts the filter, the filter is wrong: it starts over with all of them.
  if (estimator.heads.every(({ rejected }) => rejected)) {
    for (const watch of estimator.heads) watch.rejected = false;
    stop(estimator);
  }
  const sigma = attitudeSigma_rad(estimator.filter);
  if (!estimator.running || !(sigma < sigmaLost_rad)) stop(estimator);
  else if (sigma < sigmaGood_rad) estimator.known = true;
}
