/**
 * The gradient of an internal potential in solid harmonics, in Earth-fixed Cartesian components.
 *
 * V(n,m) and W(n,m) are (a/r)^(n+1) P(n,m) cos and sin of m times longitude, P Schmidt semi-normalised. Cartesian recursions need no latitude
 * at all, so neither the poles nor geodetic latitude taken as geocentric can go wrong.
 * Source: Cunningham 1970; Montenbruck & Gill 2000, equations 3.29 to 3.33, multiplied through by the Schmidt factors
 * sqrt((2 - [m = 0]) (n - m)! / (n + m)!).
 */

import type { Vector } from "../vector.ts";

/** Geomagnetic reference radius of IGRF and WMM. */
export const referenceRadius_m = 6_371_200;

export const degreeMaxOfTables = 13;
/** The gradient of degree n needs harmonics of degree n + 1. */
const size = degreeMaxOfTables + 2;

const V = new Float64Array(size * size);
const W = new Float64Array(size * size);

const at = (n: number, m: number): number => n * size + m;

function table(factor: (n: number, m: number) => number): Float64Array {
  const values = new Float64Array(size * size);
  for (let n = 0; n < size; n += 1) for (let m = 0; m <= n; m += 1) values[at(n, m)] = factor(n, m);
  return values;
}

/** Recursion factors of V(n-1,m) and V(n-2,m); for n = m that of the sectoral step. */
const first = table((n, m) =>
  n === m ? Math.sqrt((2 * n - 1) / (n > 1 ? 2 * n : 1)) : (2 * n - 1) / Math.sqrt(n * n - m * m),
);
const second = table((n, m) => (n === m ? 0 : Math.sqrt(((n - 1) ** 2 - m * m) / (n * n - m * m))));
/** Gradient factors towards V(n+1,m+1), V(n+1,m-1) and V(n+1,m). */
const raise = table((n, m) => Math.sqrt((n + m + 2) * (n + m + 1)) * (m === 0 ? Math.SQRT1_2 : 0.5));
const lower = table((n, m) => (m === 0 ? 0 : Math.sqrt((n - m + 2) * (n - m + 1) * (m === 1 ? 2 : 1)) * 0.5));
const level = table((n, m) => Math.sqrt((n + m + 1) * (n - m + 1)));

/**
 * Minus the gradient of the potential, in the unit of the coefficients.
 *
 * @param coefficients g and h of (1,0), (1,1), (2,0), ... (Schmidt semi-normalised)
 * @param degreeMax 1 to 13; the sum stops there
 * @param r_E_m Earth-fixed position, not the origin
 */
export function negativeGradient(coefficients: Float64Array, degreeMax: number, r_E_m: Vector, out_E: Vector): Vector {
  fillHarmonics(degreeMax + 1, r_E_m);
  let x = 0;
  let y = 0;
  let z = 0;
  let k = 0;
  for (let n = 1; n <= degreeMax; n += 1) {
    for (let m = 0; m <= n; m += 1) {
      const g = coefficients[k]!;
      const h = coefficients[k + 1]!;
      k += 2;
      const here = n * size + m;
      const above = here + size;
      const up = raise[here]!;
      x += up * (g * V[above + 1]! + h * W[above + 1]!);
      y += up * (g * W[above + 1]! - h * V[above + 1]!);
      z += level[here]! * (g * V[above]! + h * W[above]!);
      if (m > 0) {
        const down = lower[here]!;
        x -= down * (g * V[above - 1]! + h * W[above - 1]!);
        y += down * (g * W[above - 1]! - h * V[above - 1]!);
      }
    }
  }
  out_E[0] = x;
  out_E[1] = y;
  out_E[2] = z;
  return out_E;
}

function fillHarmonics(degree: number, r_E_m: Vector): void {
  const rx = r_E_m[0]!;
  const ry = r_E_m[1]!;
  const rz = r_E_m[2]!;
  const r2 = rx * rx + ry * ry + rz * rz;
  const x = (rx * referenceRadius_m) / r2;
  const y = (ry * referenceRadius_m) / r2;
  const z = (rz * referenceRadius_m) / r2;
  const rho = (referenceRadius_m * referenceRadius_m) / r2;
  V[0] = Math.sqrt(rho);
  W[0] = 0;
  for (let m = 0; m <= degree; m += 1) {
    const diagonal = m * size + m;
    if (m > 0) {
      const previous = diagonal - size - 1;
      const factor = first[diagonal]!;
      V[diagonal] = factor * (x * V[previous]! - y * W[previous]!);
      W[diagonal] = factor * (x * W[previous]! + y * V[previous]!);
    }
    let vOld = 0;
    let wOld = 0;
    let v = V[diagonal]!;
    let w = W[diagonal]!;
    for (let n = m + 1; n <= degree; n += 1) {
      const here = n * size + m;
      const a = first[here]! * z;
      const b = second[here]! * rho;
      const vNew = a * v - b * vOld;
      const wNew = a * w - b * wOld;
      vOld = v;
      wOld = w;
      v = vNew;
      w = wNew;
      V[here] = v;
      W[here] = w;
    }
  }
}
