/** Attitude matrices, nine numbers row by row. */

import type { Quaternion } from "../quaternion.ts";

/**
 * The quaternion of an attitude matrix, its scalar not negative, without loss of digits at any angle.
 *
 * Source: Markley & Crassidis 2014, equation 2.135 (Shepperd's method).
 */
export function quaternionOfRows(a: Float64Array, out: Quaternion): Quaternion {
  const a00 = a[0]!;
  const a11 = a[4]!;
  const a22 = a[8]!;
  const trace = a00 + a11 + a22;
  if (trace >= a00 && trace >= a11 && trace >= a22) {
    out[0] = a[5]! - a[7]!;
    out[1] = a[6]! - a[2]!;
    out[2] = a[1]! - a[3]!;
    out[3] = 1 + trace;
  } else if (a00 >= a11 && a00 >= a22) {
    out[0] = 1 + 2 * a00 - trace;
    out[1] = a[1]! + a[3]!;
    out[2] = a[2]! + a[6]!;
    out[3] = a[5]! - a[7]!;
  } else if (a11 >= a22) {
    out[0] = a[1]! + a[3]!;
    out[1] = 1 + 2 * a11 - trace;
    out[2] = a[5]! + a[7]!;
    out[3] = a[6]! - a[2]!;
  } else {
    out[0] = a[2]! + a[6]!;
    out[1] = a[5]! + a[7]!;
    out[2] = 1 + 2 * a22 - trace;
    out[3] = a[1]! - a[3]!;
  }
  const square = out[0] * out[0] + out[1] * out[1] + out[2] * out[2] + out[3] * out[3];
  const k = (out[3] < 0 ? -1 : 1) / Math.sqrt(square);
  for (let index = 0; index < 4; index += 1) out[index]! *= k;
  return out;
}

/** A(q) row by row. Source: Markley & Crassidis 2014, equation 2.125. */
export function rowsOfQuaternion(q: Quaternion, out: Float64Array): Float64Array {
  const x = q[0]!;
  const y = q[1]!;
  const z = q[2]!;
  const w = q[3]!;
  out[0] = x * x - y * y - z * z + w * w;
  out[1] = 2 * (x * y + z * w);
  out[2] = 2 * (x * z - y * w);
  out[3] = 2 * (x * y - z * w);
  out[4] = w * w - x * x + y * y - z * z;
  out[5] = 2 * (y * z + x * w);
  out[6] = 2 * (x * z + y * w);
  out[7] = 2 * (y * z - x * w);
  out[8] = w * w - x * x - y * y + z * z;
  return out;
}
