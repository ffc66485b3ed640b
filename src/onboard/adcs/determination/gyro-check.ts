/**
 * The gyro against the stars: what it says the body turned between two images, and what the images say.
 *
 * A gyro that contradicts all heads that see, three times in a row, or that says the same number for three seconds, is
 * rejected. It is accepted again when it has agreed for ten seconds in which the axes that were wrong did turn: an inverted axis
 * at rest agrees too.
 */

import { conjugate, multiply, quaternion } from "../../../environment/quaternion.ts";
import { vector, type Vector } from "../../../environment/vector.ts";
import { createFreezeWatch, type FreezeWatch, isFrozen } from "./freeze-watch.ts";
import { turnBy } from "./mekf.ts";
import { createVerdict, judge, type Verdict } from "./verdict.ts";

/** What the gyro makes of an image until the next one of the same head that is old enough. */
interface Baseline {
  /** Since its image; -1 where there is none. */
  age_us: number;
  readonly q_BN: Float64Array;
}

export interface GyroCheck {
  readonly verdict: Verdict;
  readonly freeze: FreezeWatch;
  readonly baselines: readonly Baseline[];
  /** The gyro's bias as it was estimated last while it was used. */
  readonly bias_radps: Vector;
  /** What the stars add to the gyro's rate, by the last two images. */
  readonly off_radps: Vector;
  /** Axes that contradicted when it was rejected, a bit each; none where it was frozen. */
  blamed: number;
}

/** Images that are compared lie at least so far apart: the noise about a boresight is then 3e-4 rad/s. */
const baselineMin_us = 450_000;
const baselineMax_us = 1_500_000;
/** Half the orbit rate, which an inverted axis in nadir is off by twice. */
const contraryMin_radps = 1e-3;
/** The axis turned, so that its agreement means something. */
const turnedMin_radps = 8e-4;
const contraryLooks = 3;
const agreeingLooks = 20;
const sameMax = 30;

const turn = quaternion();
const inverse = quaternion();

export const createGyroCheck = (headCount: number): GyroCheck => ({
  verdict: createVerdict(),
  freeze: createFreezeWatch(3),
  baselines: Array.from({ length: headCount }, () => ({ age_us: -1, q_BN: quaternion() })),
  bias_radps: vector(),
  off_radps: vector(),
  blamed: 0,
});

/**
 * Takes a sample of the gyro and the images of the moment.
 *
 * @param seen each head's attitude turned on to now, null where it has no image; one that is out of line turns all the same
 * @param omega_BN_B_radps the rate as the filter has it
 * @param mayReject false leaves a gyro that is believed alone
 * @returns true where it was rejected or accepted just now
 */
export function checkGyro(
  check: GyroCheck,
  rate_radps: Vector,
  seen: readonly (Float64Array | null)[],
  omega_BN_B_radps: Vector,
  mayReject: boolean,
  period_us: number,
): boolean {
  const { verdict } = check;
  const frozen = isFrozen(check.freeze, rate_radps, sameMax);
  const blamed = contradiction(check, rate_radps, seen, period_us);
  if (!verdict.rejected && !mayReject) {
    verdict.contrary = 0;
    return false;
  }
  if (frozen) {
    check.blamed = 0;
    return judge(verdict, false, 1, agreeingLooks);
  }
  if (blamed < 0) return false;
  if (verdict.rejected && blamed === 0 && !hasTurned(check.blamed, omega_BN_B_radps)) return false;
  const changed = judge(verdict, blamed === 0, contraryLooks, agreeingLooks);
  if (changed && verdict.rejected) check.blamed = blamed;
  return changed;
}

/** Axes on which the gyro contradicts every head that has a look to offer, a bit each; -1 where none has. */
function contradiction(
  { baselines, bias_radps, off_radps }: GyroCheck,
  rate_radps: Vector,
  seen: readonly (Float64Array | null)[],
  period_us: number,
): number {
  const dt_s = period_us / 1e6;
  let blamed = -1;
  for (let head = 0; head < baselines.length; head += 1) {
    const baseline = baselines[head]!;
    const q = seen[head] ?? null;
    if (baseline.age_us >= 0) {
      const x = rate_radps[0]! - bias_radps[0]!;
      const y = rate_radps[1]! - bias_radps[1]!;
      const z = rate_radps[2]! - bias_radps[2]!;
      turnBy(x * dt_s, y * dt_s, z * dt_s, baseline.q_BN);
      baseline.age_us += period_us;
    }
    if (q === null || (baseline.age_us >= 0 && baseline.age_us < baselineMin_us)) continue;
    if (baseline.age_us >= 0 && baseline.age_us <= baselineMax_us) blamed &= axesOff(q, baseline, off_radps);
    baseline.q_BN.set(q);
    baseline.age_us = 0;
  }
  return blamed;
}

/** Axes about which the image and the turned-on one are too far apart for their time. */
function axesOff(q_BN: Float64Array, baseline: Baseline, off_radps: Vector): number {
  multiply(q_BN, conjugate(baseline.q_BN, inverse), turn);
  const k = (turn[3]! < 0 ? -2e6 : 2e6) / baseline.age_us;
  let off = 0;
  for (let axis = 0; axis < 3; axis += 1) {
    off_radps[axis] = k * turn[axis]!;
    if (Math.abs(off_radps[axis]!) > contraryMin_radps) off |= 1 << axis;
  }
  return off;
}

function hasTurned(axes: number, omega_radps: Vector): boolean {
  for (let axis = 0; axis < 3; axis += 1) {
    if ((axes & (1 << axis)) !== 0 && Math.abs(omega_radps[axis]!) < turnedMin_radps) return false;
  }
  return true;
}
