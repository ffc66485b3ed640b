/**
 * The attitude from two directions: the first is kept exactly, the second as well as it can be.
 *
 * Source: Black 1964; Markley & Crassidis 2014, section 5.1.
 */

import { cross, normalise, vector, type Vector } from "../../../environment/vector.ts";
import { quaternionOfRows } from "../../../environment/frames/matrix.ts";

/** Directions that are less than 3 deg from one line tell nothing about the turn about it. */
const sineMin = 0.05;

const [b1, b2, b3, r1, r2, r3] = [vector(), vector(), vector(), vector(), vector(), vector()];
const rows = new Float64Array(9);

/**
 * Fills `q_BN`; false, and `q_BN` as it was, where the two directions are nearly on one line.
 *
 * @param first_B and second_B unit vectors as measured; first_N and second_N the same as known
 */
export function triad(
  first_B: Vector,
  second_B: Vector,
  first_N: Vector,
  second_N: Vector,
  q_BN: Float64Array,
): boolean {
  if (!base(first_B, second_B, b1, b2, b3) || !base(first_N, second_N, r1, r2, r3)) return false;
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) rows[3 * i + j] = b1[i]! * r1[j]! + b2[i]! * r2[j]! + b3[i]! * r3[j]!;
  }
  quaternionOfRows(rows, q_BN);
  return true;
}

function base(first: Vector, second: Vector, x: Vector, y: Vector, z: Vector): boolean {
  normalise(first, x);
  cross(x, second, y);
  if (Math.hypot(y[0]!, y[1]!, y[2]!) < sineMin) return false;
  normalise(y, y);
  cross(x, y, z);
  return true;
}
