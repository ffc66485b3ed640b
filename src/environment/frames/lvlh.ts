/**
 * The local-vertical local-horizontal frame L of a satellite: z to the Earth's centre, y against the orbit's normal, x = y x z,
 * along the velocity in a circular orbit.
 *
 * Source: CCSDS 500.0-G-4, section 4.3.7 (LVLH); Wertz 1978, section 2.2.
 */

import type { Quaternion } from "../quaternion.ts";
import { set, type Vector } from "../vector.ts";
import { quaternionOfRows } from "./matrix.ts";

const rows = new Float64Array(9);

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
  rows[0] = xx;
  rows[1] = xy;
  rows[2] = xz;
  rows[3] = yx;
  rows[4] = yy;
  rows[5] = yz;
  rows[6] = zx;
  rows[7] = zy;
  rows[8] = zz;
  quaternionOfRows(rows, q_LN);
  set(omega_LN_L_radps, 0, -h / (r * r), 0);
}
