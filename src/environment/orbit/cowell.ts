/**
 * Cowell's method: the orbit as the integral of its accelerations, for scenarios that burn.
 *
 * The state belongs to whoever flies: it depends on what the exercise does. This file gives the acceleration and one step.
 * Source: Montenbruck & Gill 2000, sections 3.1 and 4.1 (RK4).
 */

import { velocityInAir } from "../atmosphere/air-velocity.ts";
import { vector, type Vector } from "../vector.ts";
import { addGravity, type ZonalTerms, zonalTerms } from "./gravity.ts";

/** Longest step: RK4 then keeps a low orbit to 3 cm a day (tests/environment/cowell.test.ts). */
export const cowellStepMax_s = 5;

/** Plain data. */
export interface OrbitState {
  readonly r_BE_N_m: Vector;
  readonly v_BE_N_mps: Vector;
}

/** What pulls and pushes over one step besides gravity. */
export interface Push {
  /** Thrust and whatever else is constant in N over the step, per mass. */
  readonly acceleration_N_mps2: Vector;
  /** Drag coefficient times area over mass, m2/kg; 0 is no drag. */
  ballistic_m2pkg: number;
  density_kgpm3: number;
}

export const createPush = (): Push => ({ acceleration_N_mps2: vector(), ballistic_m2pkg: 0, density_kgpm3: 0 });

const state = new Float64Array(6);
const stage = new Float64Array(6);
const slope = new Float64Array(6);
const total = new Float64Array(6);
const acceleration = new Float64Array(3);
const position = vector();
const velocity = vector();
const inAir = vector();
const length_s = new Float64Array(1);

/** Advances the orbit by a step of at most `cowellStepMax_s`, in place. */
export function cowellStep(orbit: OrbitState, push: Push, step_s: number, terms: ZonalTerms = zonalTerms): void {
  length_s[0] = step_s;
  step(orbit, push, terms);
}

function step(orbit: OrbitState, push: Push, terms: ZonalTerms): void {
  const step_s = length_s[0]!;
  for (let k = 0; k < 3; k += 1) {
    stage[k] = state[k] = orbit.r_BE_N_m[k]!;
    stage[3 + k] = state[3 + k] = orbit.v_BE_N_mps[k]!;
    total[k] = total[3 + k] = 0;
  }
  for (let round = 0; round < 4; round += 1) {
    differentiate(push, terms);
    const weight = round === 0 || round === 3 ? 1 : 2;
    const reach_s = round === 2 ? step_s : 0.5 * step_s;
    for (let k = 0; k < 6; k += 1) {
      total[k]! += weight * slope[k]!;
      stage[k] = state[k]! + reach_s * slope[k]!;
    }
  }
  for (let k = 0; k < 3; k += 1) {
    orbit.r_BE_N_m[k] = state[k]! + (step_s / 6) * total[k]!;
    orbit.v_BE_N_mps[k] = state[3 + k]! + (step_s / 6) * total[3 + k]!;
  }
}

function differentiate(push: Push, terms: ZonalTerms): void {
  for (let k = 0; k < 3; k += 1) {
    position[k] = stage[k]!;
    velocity[k] = stage[3 + k]!;
    acceleration[k] = push.acceleration_N_mps2[k]!;
  }
  addGravity(terms, position[0]!, position[1]!, position[2]!, acceleration);
  if (push.ballistic_m2pkg > 0) addDrag(push);
  for (let k = 0; k < 3; k += 1) {
    slope[k] = velocity[k]!;
    slope[3 + k] = acceleration[k]!;
  }
}

/** Source: Montenbruck & Gill 2000, equation 3.97. */
function addDrag(push: Push): void {
  velocityInAir(position, velocity, inAir);
  const speed_mps = Math.sqrt(inAir[0]! * inAir[0]! + inAir[1]! * inAir[1]! + inAir[2]! * inAir[2]!);
  const k = -0.5 * push.density_kgpm3 * push.ballistic_m2pkg * speed_mps;
  for (let axis = 0; axis < 3; axis += 1) acceleration[axis]! += k * inAir[axis]!;
}
