/** Fixes that were not expected: whether they follow an orbit of their own, which a stuck receiver's do not. */

import { cowellStep, cowellStepMax_s, createPush } from "../../../environment/orbit/cowell.ts";
import { j2 } from "../../../environment/orbit/gravity.ts";
import { vector, type Vector } from "../../../environment/vector.ts";

export interface Stray {
  readonly r_BE_N_m: Vector;
  readonly v_BE_N_mps: Vector;
  tai_us: number;
  /** Fixes in a row that follow one orbit. */
  count: number;
}

/** Ten minutes of fixes. */
const steadyMin = 600;
const terms = { j2, j3: 0, j4: 0 };
const push = createPush();

export const createStray = (): Stray => ({ r_BE_N_m: vector(), v_BE_N_mps: vector(), tai_us: 0, count: 0 });

export const isSteady = ({ count }: Stray): boolean => count >= steadyMin;

/** Takes a fix as the last one. */
export function startStray(stray: Stray, count: number, tai_us: number, r_BE_N_m: Vector, v_BE_N_mps: Vector): void {
  stray.r_BE_N_m.set(r_BE_N_m);
  stray.v_BE_N_mps.set(v_BE_N_mps);
  stray.tai_us = tai_us;
  stray.count = count;
}

/** Carries the last fix on to the next one's moment; one that lies too far off or back starts over. */
export function followStray(stray: Stray, tai_us: number): void {
  const step_s = (tai_us - stray.tai_us) / 1e6;
  if (step_s > 0 && step_s <= cowellStepMax_s) cowellStep(stray, push, step_s, terms);
  else stray.count = 0;
}
