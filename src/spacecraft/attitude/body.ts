/**
 * Attitude of a gyrostat: Euler's equation with wheel momentum and the quaternion, one fourth-order Runge-Kutta step at a time.
 *
 * Torques: dipole in the magnetic field, gravity gradient, what is given from outside, and what the wheels take. Field and
 * position are held over a step, given for its middle; so is the dipole, given as its mean. With the torque on each wheel
 * held over the step its absolute axial momentum grows in proportion to time, so any number of wheels is one vector here
 * (`wheels-momentum.ts`). Plain locals: this is the hottest code of the room.
 *
 * Source: Markley & Crassidis 2014, equations 3.20, 3.81, 3.147 (wheels) and 3.155 (gravity gradient).
 */

import { mu_m3ps2 } from "../../environment/orbit/gravity.ts";
import type { MassProperties } from "./inertia.ts";

/** Longest step. At 5 deg/s the error of one step is below 1e-12 of the rate. */
export const stepMax_s = 0.1;

export interface BodyState {
  /** Scalar last, maps N components to B. */
  readonly q_BN: Float64Array;
  readonly omega_BN_B_radps: Float64Array;
}

/** What acts on the body during a step. */
export interface Surroundings {
  /** At the middle of the step. */
  readonly magneticField_N_T: Float64Array;
  /** At the middle of the step. */
  readonly r_BE_N_m: Float64Array;
  /** Mean over the step. */
  readonly dipole_B_Am2: Float64Array;
  /** Torque from outside that is held over the step. */
  readonly torque_B_Nm: Float64Array;
  /** Sum over the wheels of their absolute axial momentum, at the start of the step. */
  readonly wheelMomentum_B_Nms: Float64Array;
  /** Its rate in B: the torque on the wheels, which the body bears with the other sign. */
  readonly wheelTorque_B_Nm: Float64Array;
}

export function createSurroundings(): Surroundings {
  return {
    magneticField_N_T: new Float64Array(3),
    r_BE_N_m: new Float64Array(3),
    dipole_B_Am2: new Float64Array(3),
    torque_B_Nm: new Float64Array(3),
    wheelMomentum_B_Nms: new Float64Array(3),
    wheelTorque_B_Nm: new Float64Array(3),
  };
}

/** Inertia 0-5, its inverse 6-11, field 12-14, position 15-17, 3 mu/r^5 at 18, dipole 19-21, torque 22-24, wheels 25-27 and their rate 28-30. */
const held = new Float64Array(31);

/** Where a stage looks, and what it finds: x, y, z, w, then the rate, then the time in the step. By arrays, as numbers handed to a call are allocated. */
const stage = new Float64Array(8);
const slope = new Float64Array(7);

/** In an object: a number that a call is given is allocated. */
export interface StepLength {
  readonly step_s: number;
}

/** Advances the body by a step of at most `stepMax_s` and scales the quaternion to unit length. */
export function stepBody(body: BodyState, mass: MassProperties, around: Surroundings, { step_s }: StepLength): void {
  hold(mass, around);
  const q = body.q_BN;
  const omega = body.omega_BN_B_radps;
  const x = q[0]!;
  const y = q[1]!;
  const z = q[2]!;
  const w = q[3]!;
  const p = omega[0]!;
  const r = omega[1]!;
  const s = omega[2]!;
  const half = 0.5 * step_s;
  const third = step_s / 3;
  const sixth = step_s / 6;

  stage[0] = x;
  stage[1] = y;
  stage[2] = z;
  stage[3] = w;
  stage[4] = p;
  stage[5] = r;
  stage[6] = s;
  stage[7] = 0;
  differentiate();
  let dx = slope[0]!;
  let dy = slope[1]!;
  let dz = slope[2]!;
  let dw = slope[3]!;
  let dp = slope[4]!;
  let dr = slope[5]!;
  let ds = slope[6]!;
  let nx = x + sixth * dx;
  let ny = y + sixth * dy;
  let nz = z + sixth * dz;
  let nw = w + sixth * dw;
  let np = p + sixth * dp;
  let nr = r + sixth * dr;
  let ns = s + sixth * ds;
  for (let round = 1; round <= 3; round += 1) {
    const reach = round === 3 ? step_s : half;
    const weight = round === 3 ? sixth : third;
    stage[0] = x + reach * dx;
    stage[1] = y + reach * dy;
    stage[2] = z + reach * dz;
    stage[3] = w + reach * dw;
    stage[4] = p + reach * dp;
    stage[5] = r + reach * dr;
    stage[6] = s + reach * ds;
    stage[7] = reach;
    differentiate();
    dx = slope[0]!;
    dy = slope[1]!;
    dz = slope[2]!;
    dw = slope[3]!;
    dp = slope[4]!;
    dr = slope[5]!;
    ds = slope[6]!;
    nx += weight * dx;
    ny += weight * dy;
    nz += weight * dz;
    nw += weight * dw;
    np += weight * dp;
    nr += weight * dr;
    ns += weight * ds;
  }
  const k = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + nw * nw);
  q[0] = k * nx;
  q[1] = k * ny;
  q[2] = k * nz;
  q[3] = k * nw;
  omega[0] = np;
  omega[1] = nr;
  omega[2] = ns;
}

/** Puts what a step holds fixed where `differentiate` reads it. */
function hold(mass: MassProperties, around: Surroundings): void {
  const r = around.r_BE_N_m;
  for (let index = 0; index < 6; index += 1) {
    held[index] = mass.inertia_kgm2[index]!;
    held[6 + index] = mass.inverse[index]!;
  }
  for (let index = 0; index < 3; index += 1) {
    held[12 + index] = around.magneticField_N_T[index]!;
    held[15 + index] = r[index]!;
    held[19 + index] = around.dipole_B_Am2[index]!;
    held[22 + index] = around.torque_B_Nm[index]!;
    held[25 + index] = around.wheelMomentum_B_Nms[index]!;
    held[28 + index] = around.wheelTorque_B_Nm[index]!;
  }
  const square = r[0]! * r[0]! + r[1]! * r[1]! + r[2]! * r[2]!;
  held[18] = square > 0 ? (3 * mu_m3ps2) / (square * square * Math.sqrt(square)) : 0;
}

/** Fills `slope` with the derivatives at `stage`. */
function differentiate(): void {
  const x = stage[0]!;
  const y = stage[1]!;
  const z = stage[2]!;
  const w = stage[3]!;
  const p = stage[4]!;
  const r = stage[5]!;
  const s = stage[6]!;
  // Attitude matrix; between the stages the quaternion is of unit length to the order of the method.
  const a00 = x * x - y * y - z * z + w * w;
  const a01 = 2 * (x * y + z * w);
  const a02 = 2 * (x * z - y * w);
  const a10 = 2 * (x * y - z * w);
  const a11 = w * w - x * x + y * y - z * z;
  const a12 = 2 * (y * z + x * w);
  const a20 = 2 * (x * z + y * w);
  const a21 = 2 * (y * z - x * w);
  const a22 = w * w - x * x - y * y + z * z;

  const jxx = held[0]!;
  const jyy = held[1]!;
  const jzz = held[2]!;
  const jxy = held[3]!;
  const jxz = held[4]!;
  const jyz = held[5]!;

  const bx = a00 * held[12]! + a01 * held[13]! + a02 * held[14]!;
  const by = a10 * held[12]! + a11 * held[13]! + a12 * held[14]!;
  const bz = a20 * held[12]! + a21 * held[13]! + a22 * held[14]!;

  const rx = a00 * held[15]! + a01 * held[16]! + a02 * held[17]!;
  const ry = a10 * held[15]! + a11 * held[16]! + a12 * held[17]!;
  const rz = a20 * held[15]! + a21 * held[16]! + a22 * held[17]!;
  const jrx = jxx * rx + jxy * ry + jxz * rz;
  const jry = jxy * rx + jyy * ry + jyz * rz;
  const jrz = jxz * rx + jyz * ry + jzz * rz;

  const t = stage[7]!;
  const ux = held[28]!;
  const uy = held[29]!;
  const uz = held[30]!;
  const hx = jxx * p + jxy * r + jxz * s + held[25]! + t * ux;
  const hy = jxy * p + jyy * r + jyz * s + held[26]! + t * uy;
  const hz = jxz * p + jyz * r + jzz * s + held[27]! + t * uz;

  const k = held[18]!;
  const mx = held[19]!;
  const my = held[20]!;
  const mz = held[21]!;
  const tx = my * bz - mz * by + k * (ry * jrz - rz * jry) - (r * hz - s * hy) + (held[22]! - ux);
  const ty = mz * bx - mx * bz + k * (rz * jrx - rx * jrz) - (s * hx - p * hz) + (held[23]! - uy);
  const tz = mx * by - my * bx + k * (rx * jry - ry * jrx) - (p * hy - r * hx) + (held[24]! - uz);

  slope[0] = 0.5 * (w * p - (r * z - s * y));
  slope[1] = 0.5 * (w * r - (s * x - p * z));
  slope[2] = 0.5 * (w * s - (p * y - r * x));
  slope[3] = -0.5 * (x * p + y * r + z * s);
  slope[4] = held[6]! * tx + held[9]! * ty + held[10]! * tz;
  slope[5] = held[9]! * tx + held[7]! * ty + held[11]! * tz;
  slope[6] = held[10]! * tx + held[11]! * ty + held[8]! * tz;
}
