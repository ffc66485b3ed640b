/**
 * The orbit for hot loops: Lagrange's quintic through six SGP4 states, 10 s of simulated time apart.
 *
 * Position and velocity are interpolated each for itself: SGP4's velocity is not the derivative of its position (by up to 36 mm/s in
 * low orbits), so a Hermite cubic through both is off by 3 cm. Knots stand at multiples of 10 s, and each is a function of
 * its own index only: the answer does not depend on what was asked before, and the cache is no state of the exercise.
 * tests/environment/ephemeris.test.ts holds the bound against SGP4 itself: 0.1 mm and 1e-6 m/s in low orbits.
 */

import type { SimTime } from "../../kernel/time.ts";
import { vector, type Vector } from "../vector.ts";
import type { Epoch } from "../time/epoch.ts";
import { propagateInto, type Orbit, type OrbitFaultCode } from "./sgp4.ts";

export const knotSpacing_us = 10e6;
/** A power of two, so that a knot's slot is a mask of its index. */
const slotCount = 8;
const numbersPerKnot = 6;

export interface Ephemeris {
  readonly orbit: Orbit;
  readonly epoch: Epoch;
  /** Which knot each slot holds; NaN is none. */
  readonly indices: Float64Array;
  readonly faults: Uint8Array;
  /** Position (m) and velocity (m/s) in TEME, six numbers a slot. */
  readonly states: Float64Array;
  readonly r_m: Vector;
  readonly v_mps: Vector;
}

export function createEphemeris(orbit: Orbit, epoch: Epoch): Ephemeris {
  return {
    orbit,
    epoch,
    indices: new Float64Array(slotCount).fill(NaN),
    faults: new Uint8Array(slotCount),
    states: new Float64Array(slotCount * numbersPerKnot),
    r_m: vector(),
    v_mps: vector(),
  };
}

/** The moment that is asked for: a call that is given a number beyond 2^31 has it allocated. */
const asked_us = new Float64Array(1);

/** The slot that holds the knot at `index` times 10 s, filled if it was not. */
export function knotSlot(ephemeris: Ephemeris, index: number): number {
  const slot = index & (slotCount - 1);
  if (ephemeris.indices[slot] !== index) fillKnot(ephemeris, slot, index);
  return slot;
}

function fillKnot(ephemeris: Ephemeris, slot: number, index: number): void {
  const { orbit, epoch, states, r_m, v_mps } = ephemeris;
  const tai_us = epoch.start_tai_us + index * knotSpacing_us;
  ephemeris.faults[slot] = propagateInto(orbit, tai_us, r_m, v_mps);
  ephemeris.indices[slot] = index;
  states.set(r_m, slot * numbersPerKnot);
  states.set(v_mps, slot * numbersPerKnot + 3);
}

/**
 * Position and velocity of B relative to E in TEME at a simulated time, which may lie before the start.
 *
 * @returns 0, or the SGP4 fault of one of the six knots around (30 s at most); the vectors are then left alone.
 */
export function stateAt(ephemeris: Ephemeris, at: SimTime, r_BE_N_m: Vector, v_BE_N_mps: Vector): OrbitFaultCode {
  asked_us[0] = at;
  return interpolate(ephemeris, r_BE_N_m, v_BE_N_mps);
}

function interpolate(ephemeris: Ephemeris, r_BE_N_m: Vector, v_BE_N_mps: Vector): OrbitFaultCode {
  const at = asked_us[0]!;
  const index = Math.floor(at / knotSpacing_us);
  const a = knotSlot(ephemeris, index - 2);
  const b = knotSlot(ephemeris, index - 1);
  const c = knotSlot(ephemeris, index);
  const d = knotSlot(ephemeris, index + 1);
  const e = knotSlot(ephemeris, index + 2);
  const f = knotSlot(ephemeris, index + 3);
  const { faults, states } = ephemeris;
  const fault = faults[a]! || faults[b]! || faults[c]! || faults[d]! || faults[e]! || faults[f]!;
  if (fault !== 0) return fault as OrbitFaultCode;
  const u = (at - index * knotSpacing_us) / knotSpacing_us;
  const left = (u + 2) * (u + 1);
  const middle = u * (u - 1);
  const right = (u - 2) * (u - 3);
  const wa = (-(u + 1) * middle * right) / 120;
  const wb = ((u + 2) * middle * right) / 24;
  const wc = (-left * (u - 1) * right) / 12;
  const wd = (left * u * right) / 12;
  const we = (-left * middle * (u - 3)) / 24;
  const wf = (left * middle * (u - 2)) / 120;
  for (let k = 0; k < numbersPerKnot; k += 1) {
    const value =
      wa * states[a * numbersPerKnot + k]! +
      wb * states[b * numbersPerKnot + k]! +
      wc * states[c * numbersPerKnot + k]! +
      wd * states[d * numbersPerKnot + k]! +
      we * states[e * numbersPerKnot + k]! +
      wf * states[f * numbersPerKnot + k]!;
    if (k < 3) r_BE_N_m[k] = value;
    else v_BE_N_mps[k - 3] = value;
  }
  return 0;
}
