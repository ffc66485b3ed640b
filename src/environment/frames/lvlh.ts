/**
 * The local-vertical local-horizontal frame L of a satellite: z to the Earth's centre, y against the orbit's normal, x = y x z,
 * along the velocity in a circular orbit.
 *
 * Source: CCSDS 500.0-G-4, section 4.3.7 (LVLH); Wertz 1978, section 2.2.
 */

import type { Quaternion } from "../quaternion.ts";
import { set, type Vector } from "../vector.ts";

/**
 * Attitude of L relative to N and its rate, from position and velocity in N.
 *
 * @param q_LN written: scalar last, maps N components to L
 * @param omega_LN_L_radps written: about -y, by h / r^2; the frame's turn about z, by forces across the orbit, is left out
 */
export function lvlh(r_N_m: Vector, v_N_mps: Vector, q_LN: Quaternion, omega_LN_L_radps: Vector): void {
  const rx = r_N_m[0]!;
  const ry = r_N_m[1]!;
  const rz = r_N_m[2]!;
  const vx = v_N_mps[0]!;
  const vy = v_N_mps[1]!;
  const vz = v_N_mps[2]!;
  const hx = ry * vz - rz * vy;
  const hy = rz * vx - rx * vz;
  const hz = rx * vy - ry * vx;
  const r = Math.sqrt(rx * rx + ry * ry + rz * rz);
  const h = Math.sqrt(hx * hx + hy * hy + hz * hz);
  const zx = -rx / r;
  const zy = -ry / r;
  const zz = -rz / r;
  const yx = -hx / h;
  const yy = -hy / h;
  const yz = -hz / h;
  const xx = yy * zz - yz * zy;
  const xy = yz * zx - yx * zz;
  const xz = yx * zy - yy * zx;
  quaternionOfRows(xx, xy, xz, yx, yy, yz, zx, zy, zz, q_LN);
  set(omega_LN_L_radps, 0, -h / (r * r), 0);
}

/** The quaternion of an attitude matrix given row by row. Source: Markley & Crassidis 2014, equation 2.135 (Shepperd). */
function quaternionOfRows(
  a00: number,
  a01: number,
  a02: number,
  a10: number,
  a11: number,
  a12: number,
  a20: number,
  a21: number,
  a22: number,
  out: Quaternion,
): void {
  const trace = a00 + a11 + a22;
  let x: number;
  let y: number;
  let z: number;
  let w: number;
  if (trace >= a00 && trace >= a11 && trace >= a22) {
    x = a12 - a21;
    y = a20 - a02;
    z = a01 - a10;
    w = 1 + trace;
  } else if (a00 >= a11 && a00 >= a22) {
    x = 1 + 2 * a00 - trace;
    y = a01 + a10;
    z = a02 + a20;
    w = a12 - a21;
  } else if (a11 >= a22) {
    x = a01 + a10;
    y = 1 + 2 * a11 - trace;
    z = a12 + a21;
    w = a20 - a02;
  } else {
    x = a02 + a20;
    y = a12 + a21;
    z = 1 + 2 * a22 - trace;
    w = a01 - a10;
  }
  const k = (w < 0 ? -1 : 1) / Math.sqrt(x * x + y * y + z * z + w * w);
  out[0] = k * x;
  out[1] = k * y;
  out[2] = k * z;
  out[3] = k * w;
}
