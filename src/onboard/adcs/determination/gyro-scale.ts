/**
 * What errors of the gyro's scale and axes do to the filter: at a constant rate they are a bias; where the rate has changed so
 * has that bias, by a share of the change.
 */

import { norm, type Vector } from "../../../environment/vector.ts";
import { type AttitudeFilter, widenBias } from "./mekf.ts";

/** Of the gyro's rate before the bias is widened for it: eight times its noise. */
const rateChangeMin_radps = 5e-4;

/**
 * Widens the bias for a change of rate. Over a turn from rest to w and back the variance that is added is twice (scale w)^2.
 *
 * @param before_radps the rate when it was widened last; written
 * @param scale what is unknown of scale and axes, relative
 */
export function widenForScale(filter: AttitudeFilter, before_radps: Vector, rate_radps: Vector, scale: number): void {
  const x = rate_radps[0]! - before_radps[0]!;
  const y = rate_radps[1]! - before_radps[1]!;
  const z = rate_radps[2]! - before_radps[2]!;
  const change = Math.sqrt(x * x + y * y + z * z);
  if (change < rateChangeMin_radps) return;
  widenBias(filter, scale * scale * change * (norm(rate_radps) + norm(before_radps)));
  before_radps.set(rate_radps);
}
