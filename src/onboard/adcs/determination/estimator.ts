/**
 * The attitude as the unit knows it: the filter, the star trackers that feed it, and when it starts, starves or starts over.
 *
 * An image is older than the answer: what it saw is turned on by the rates since. The filter starts by QUEST over the axes
 * of the heads that see, and until one does by TRIAD over field and Sun; without heads it lives on the gyro until its own uncertainty is too large. Without a gyro, or with one
 * that the stars contradict, a model of the body's turning takes the gyro's place, and needs images every some seconds.
 */

import type { adcs } from "../../../messages/index.ts";
import { conjugate, multiply, quaternion, rotateBack } from "../../../environment/quaternion.ts";
import { copy, vector } from "../../../environment/vector.ts";
import { isFinite3 } from "../../numbers.ts";
import type { ParameterSet } from "../parameter-set.ts";
import {
  type AttitudeFilter,
  attitudeSigma_rad,
  createFilter,
  doubtRates,
  innovationMax,
  propagate,
  startFilter,
  takeAttitude,
  turnBy,
} from "./mekf.ts";
import { checkGyro, createGyroCheck, type GyroCheck } from "./gyro-check.ts";
import { widenForScale } from "./gyro-scale.ts";
import { type Observation, quest } from "./quest.ts";
import { modelNoise, type Turning, turnRate } from "./rate-model.ts";
import { createVerdict, judge as judgeHead, type Verdict } from "./verdict.ts";

export const headCount = 2;
/** The attitude is good enough to point by. */
export const sigmaGood_rad = 5e-4;
/** And no longer. */
const sigmaLost_rad = 5e-3;
/** The filter starts over at the next image. */
const sigmaUseless_rad = 0.05;
const startSigma_rad = 1e-3;
/** Of a start by field and Sun, and where the gyro has spoilt it. */
const coarseSigma_rad = 0.1;
const coarseLost_rad = 0.3;
const startBiasSigma_radps = 5e-5;
/** Of the rate where the model takes over from a gyro that was wrong, or from nothing. */
const startRateSigma_radps = 1e-2;
/** Images in a row that must contradict before a head is rejected, and agree before it is used again. */
const contraryMax = 12;
/** After a change of what feeds the filter it believes every image for so long. */
const settling_us = 3e6;
/** Rates that are kept: the oldest image is 300 ms old. */
const ringLength = 4;

export interface Estimator {
  readonly filter: AttitudeFilter;
  running: boolean;
  /** By field and Sun alone: any image is better. */
  coarse: boolean;
  /** Fine enough to point by; stays so until it is lost. */
  known: boolean;
  sinceImage_us: number;
  /** A head has answered since the unit started. */
  hasSeen: boolean;
  readonly heads: Verdict[];
  /** The last image of each head, four numbers each. */
  readonly images: Float64Array;
  readonly gyro: GyroCheck;
  /** The gyro feeds the filter; else the model does. */
  onGyro: boolean;
  sinceChange_us: number;
  /** What the model makes of the rate. */
  readonly modelled_radps: Float64Array;
  /** Rates of the last periods, newest first. */
  readonly rates_radps: Float64Array;
  readonly periods_us: Float64Array;
  /** The gyro's rate when the bias was last widened for a change of it. */
  readonly widenedAt_radps: Float64Array;
}

export const createEstimator = (): Estimator => ({
  filter: createFilter(),
  running: false,
  coarse: false,
  known: false,
  sinceImage_us: 0,
  hasSeen: false,
  heads: Array.from({ length: headCount }, createVerdict),
  images: new Float64Array(4 * headCount),
  gyro: createGyroCheck(headCount),
  onGyro: true,
  sinceChange_us: settling_us,
  modelled_radps: new Float64Array(3),
  rates_radps: new Float64Array(3 * ringLength),
  periods_us: new Float64Array(ringLength),
  widenedAt_radps: new Float64Array(3),
});

const q_BN = quaternion();
const difference = quaternion();
const inverse = quaternion();
const theta = vector();
const candidates: Observation[] = [];
const axis_B = [vector(1, 0, 0), vector(0, 1, 0), vector(0, 0, 1)] as const;
const seen: (Float64Array | null)[] = [quaternion(), quaternion()];
const store = [quaternion(), quaternion()] as const;
/** How old the images in `seen` are. */
const ages_us = new Float64Array(headCount);

/**
 * Runs the estimator for a period.
 *
 * @param gyro_radps the gyro's rate, null where there is none
 * @param turning what the model turns the body by where the gyro is not used
 * @param mayReject false leaves a gyro that is believed alone
 */
export function estimate(
  estimator: Estimator,
  gyro_radps: Float64Array | null,
  turning: Turning,
  trackers: readonly adcs.v1.StarTracker[],
  mayReject: boolean,
  parameters: ParameterSet,
  period_us: number,
): void {
  const { filter, gyro } = estimator;
  useGyro(estimator, gyro_radps !== null && !gyro.verdict.rejected);
  if (estimator.sinceChange_us < settling_us) estimator.sinceChange_us += period_us;
  if (!estimator.onGyro) model(estimator, turning, parameters.inertia_kgm2, period_us / 1e6);
  const rate_radps = estimator.onGyro && gyro_radps !== null ? gyro_radps : estimator.modelled_radps;
  remember(estimator, rate_radps, period_us);
  if (estimator.running) {
    propagate(filter, rate_radps, estimator.onGyro ? parameters.gyroNoise : modelNoise, period_us / 1e6);
    estimator.sinceImage_us += period_us;
    if (estimator.onGyro) widenForScale(filter, estimator.widenedAt_radps, rate_radps, parameters.gyroScale);
  }
  look(estimator, trackers);
  estimator.hasSeen ||= seen.some((q) => q !== null);
  if (gyro_radps !== null) watchGyro(estimator, gyro_radps, mayReject, parameters, period_us);
  if (!estimator.running || estimator.coarse) start(estimator, parameters);
  else takeHeads(estimator, parameters);
  assess(estimator, parameters);
}

/** The model's rates take the filter's correction over, so that its bias stays zero; then the torque turns the last one. */
function model(
  { filter, modelled_radps, rates_radps }: Estimator,
  turning: Turning,
  inertia_kgm2: Float64Array,
  dt_s: number,
): void {
  for (let k = 0; k < 3; k += 1) modelled_radps[k]! -= filter.bias_radps[k]!;
  for (let k = 0; k < rates_radps.length; k += 1) rates_radps[k]! -= filter.bias_radps[k % 3]!;
  filter.bias_radps.fill(0);
  turnRate(modelled_radps, turning, inertia_kgm2, dt_s);
}

/** Changes what feeds the filter: its bias becomes that of the other source. */
function useGyro(estimator: Estimator, onGyro: boolean): void {
  if (estimator.onGyro === onGyro) return;
  const { filter, gyro, modelled_radps } = estimator;
  estimator.onGyro = onGyro;
  estimator.sinceChange_us = 0;
  if (onGyro) filter.bias_radps.set(gyro.bias_radps);
  else {
    modelled_radps.set(filter.omega_BN_B_radps);
    filter.bias_radps.fill(0);
  }
  doubtRates(filter, onGyro ? startBiasSigma_radps : startRateSigma_radps);
}

function watchGyro(
  estimator: Estimator,
  gyro_radps: Float64Array,
  mayReject: boolean,
  parameters: ParameterSet,
  period_us: number,
): void {
  const { filter, gyro, heads, modelled_radps, rates_radps } = estimator;
  if (estimator.onGyro) copy(filter.bias_radps, gyro.bias_radps);
  const changed = checkGyro(gyro, gyro_radps, seen, filter.omega_BN_B_radps, mayReject, period_us);
  if (!changed || !gyro.verdict.rejected) return;
  // What the filter knows came from the gyro: it starts over from the images of this moment, and so do the heads.
  useGyro(estimator, false);
  for (let k = 0; k < 3; k += 1) modelled_radps[k]! += gyro.off_radps[k]!;
  for (let k = 0; k < rates_radps.length; k += 1) rates_radps[k] = modelled_radps[k % 3]!;
  for (const head of heads) Object.assign(head, createVerdict());
  if (estimator.running) start(estimator, parameters);
}

function stop(estimator: Estimator): void {
  estimator.running = false;
  estimator.coarse = false;
  estimator.known = false;
}

/** Puts each head's attitude, turned on to now, into `seen`. */
function look(estimator: Estimator, trackers: readonly adcs.v1.StarTracker[]): void {
  for (let head = 0; head < headCount; head += 1) {
    const tracker = trackers[head];
    const usable = tracker !== undefined && isUsable(tracker) && isNew(estimator.images, 4 * head, tracker);
    ages_us[head] = usable ? tracker.ageUs : 0;
    seen[head] = usable ? turnedOn(estimator, tracker, store[head]!) : null;
  }
}

/** Noise never gives the same image twice: a head that repeats itself is frozen. */
function isNew(images: Float64Array, at: number, { qBn }: adcs.v1.StarTracker): boolean {
  const { x, y, z, w } = qBn!;
  const repeats = x === images[at] && y === images[at + 1] && z === images[at + 2] && w === images[at + 3];
  images[at] = x;
  images[at + 1] = y;
  images[at + 2] = z;
  images[at + 3] = w;
  return !repeats;
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
    const bx = filter.bias_radps[0]!;
    const by = filter.bias_radps[1]!;
    const bz = filter.bias_radps[2]!;
    turnBy((rates[at]! - bx) * dt_s, (rates[at + 1]! - by) * dt_s, (rates[at + 2]! - bz) * dt_s, out);
  }
  return out;
}

function remember({ rates_radps, periods_us }: Estimator, rate_radps: Float64Array, period_us: number): void {
  // By hand: for so few numbers the call costs more than the copy.
  for (let k = 3 * ringLength - 1; k >= 3; k -= 1) rates_radps[k] = rates_radps[k - 3]!;
  for (let k = ringLength - 1; k >= 1; k -= 1) periods_us[k] = periods_us[k - 1]!;
  for (let k = 0; k < 3; k += 1) rates_radps[k] = rate_radps[k]!;
  periods_us[0] = period_us;
}

/** The attitude that agrees best with the axes of all heads that see. */
function start(estimator: Estimator, { boresights_B }: ParameterSet): void {
  candidates.length = 0;
  for (let head = 0; head < headCount; head += 1) {
    const q = seen[head];
    if (q === null || q === undefined || estimator.heads[head]!.rejected) continue;
    for (const axis of axis_B) {
      // About its boresight a head is ten times worse than across it.
      const along = Math.abs(axis[0]! * boresights_B[3 * head]! + axis[1]! * boresights_B[3 * head + 1]! + axis[2]! * boresights_B[3 * head + 2]!); // prettier-ignore
      candidates.push({ measured_B: axis, known_N: rotateBack(q, axis, vector()), weight: 0.1 + along });
    }
  }
  if (candidates.length === 0 || !quest(candidates, q_BN)) return;
  startFilter(estimator.filter, q_BN, startSigma_rad, estimator.onGyro ? startBiasSigma_radps : startRateSigma_radps);
  estimator.running = true;
  estimator.coarse = false;
  estimator.sinceImage_us = 0;
}

/** Starts the filter from an attitude by field and Sun; the first image starts it over. */
export function startCoarse(estimator: Estimator, coarse_q_BN: Float64Array): void {
  startFilter(estimator.filter, coarse_q_BN, coarseSigma_rad, startBiasSigma_radps);
  estimator.running = true;
  estimator.coarse = true;
}

function takeHeads(estimator: Estimator, { trackerNoise_rad2, gyroNoise }: ParameterSet): void {
  const { white } = estimator.onGyro ? gyroNoise : modelNoise;
  for (let head = 0; head < headCount; head += 1) {
    const q = seen[head];
    if (q === null || q === undefined) continue;
    multiply(q, conjugate(estimator.filter.q_BN, inverse), difference);
    const sign = difference[3]! < 0 ? -2 : 2;
    for (let k = 0; k < 3; k += 1) theta[k] = sign * difference[k]!;
    const watch = estimator.heads[head]!;
    const gate = estimator.sinceChange_us < settling_us ? Number.POSITIVE_INFINITY : innovationMax;
    const agrees = watch.rejected
      ? theta[0]! * theta[0]! + theta[1]! * theta[1]! + theta[2]! * theta[2]! < 1e-6
      : takeAttitude(estimator.filter, theta, trackerNoise_rad2[head]!, gate, (white * white * ages_us[head]!) / 1e6) <=
        gate;
    if (agrees && !watch.rejected) estimator.sinceImage_us = 0;
    // While the gyro is under suspicion a head's contradiction says nothing of the head.
    if (!agrees && !estimator.gyro.verdict.rejected && estimator.gyro.verdict.contrary > 0) continue;
    judgeHead(watch, agrees, contraryMax, contraryMax);
  }
}

function assess(estimator: Estimator, parameters: ParameterSet): void {
  // Where every head contradicts the filter, the filter is wrong: it starts over with all of them.
  if (estimator.heads.every(({ rejected }) => rejected)) {
    for (const watch of estimator.heads) watch.rejected = false;
    start(estimator, parameters);
  }
  const sigma = attitudeSigma_rad(estimator.filter);
  if (!estimator.running || !(sigma < (estimator.coarse ? coarseLost_rad : sigmaUseless_rad))) stop(estimator);
  else if (!(sigma < sigmaLost_rad)) estimator.known = false;
  else if (sigma < sigmaGood_rad) estimator.known = true;
}
