/**
 * SGP4 through satellite.js, with its error codes as faults and time as integer microseconds.
 *
 * Source: Vallado, Crawford, Hujsak & Kelso 2006, AIAA 2006-6753. Only `sgp4(record, minutes)` is called: its `propagate`
 * takes a `Date`, whose milliseconds put a satellite up to 7.6 m away from where it is.
 */

import { json2satrec, sgp4, twoline2satrec, type SatRec } from "satellite.js";
import { vector, type Vector } from "../vector.ts";
import { formatUtc } from "../time/utc.ts";
import type { MeanElements } from "./elements.ts";

export interface Orbit {
  readonly elements: MeanElements;
  /** What SGP4 computed from the elements once. Derived: rebuild it from the elements, keep it out of snapshots. */
  readonly record: SatRec;
}

export type OrbitFault = 1 | 2 | 3 | 4 | 5 | 6;
/** 0 is no fault. */
export type OrbitFaultCode = 0 | OrbitFault;

/** The six error codes of SGP4. Code 5 is part of the set; the 2006 revision and satellite.js no longer raise it. */
export const orbitFaults = {
  1: { name: "mean-eccentricity-out-of-range", why: "mean eccentricity is 1 or more, or below -0.001" },
  2: { name: "mean-motion-not-positive", why: "mean motion has fallen to zero or below" },
  3: { name: "perturbed-eccentricity-out-of-range", why: "perturbed eccentricity is below 0 or above 1" },
  4: { name: "semi-latus-rectum-negative", why: "semi-latus rectum has fallen below zero" },
  5: { name: "epoch-elements-suborbital", why: "the orbit at epoch meets the ground" },
  6: { name: "decayed", why: "the satellite has decayed: its position is below the Earth's surface" },
} as const satisfies Record<OrbitFault, { name: string; why: string }>;

export type OrbitResult =
  | { readonly kind: "state"; readonly r_BE_N_m: Vector; readonly v_BE_N_mps: Vector }
  | { readonly kind: "fault"; readonly code: OrbitFault; readonly name: string; readonly why: string };

/** Prepares SGP4. A set of elements that SGP4 cannot fly faults at `propagate`, not here. */
export function createOrbit(elements: MeanElements): Orbit {
  return { elements, record: elements.lines === undefined ? fromValues(elements) : twoline2satrec(...elements.lines) };
}

/** Position and velocity in TEME at a moment, or the fault that forbids them. */
export function propagate(orbit: Orbit, tai_us: number): OrbitResult {
  const r_BE_N_m = vector();
  const v_BE_N_mps = vector();
  const code = propagateInto(orbit, tai_us, r_BE_N_m, v_BE_N_mps);
  if (code === 0) return { kind: "state", r_BE_N_m, v_BE_N_mps };
  const { name, why } = orbitFaults[code];
  return {
    kind: "fault",
    code,
    name,
    why: `${orbit.elements.name} at ${formatUtc(tai_us)}: ${why} (SGP4 error ${code})`,
  };
}

/**
 * As `propagate`, into the caller's vectors; they are left alone where a fault is returned.
 *
 * The minutes since the epoch are one division of an exact difference of integer microseconds of TAI.
 */
export function propagateInto(orbit: Orbit, tai_us: number, r_BE_N_m: Vector, v_BE_N_mps: Vector): OrbitFaultCode {
  const result = sgp4(orbit.record, (tai_us - orbit.elements.epoch_tai_us) / 60e6);
  if (result === null) return orbit.record.error;
  const { position, velocity } = result;
  if (!Number.isFinite(position.x + position.y + position.z)) return 3;
  r_BE_N_m[0] = position.x * 1e3;
  r_BE_N_m[1] = position.y * 1e3;
  r_BE_N_m[2] = position.z * 1e3;
  v_BE_N_mps[0] = velocity.x * 1e3;
  v_BE_N_mps[1] = velocity.y * 1e3;
  v_BE_N_mps[2] = velocity.z * 1e3;
  return 0;
}

/**
 * satellite.js reads the epoch of an OMM to the millisecond. Here that touches only the sidereal time of the deep-space
 * terms (4e-8 rad); the time since epoch comes from the exact epoch in the elements.
 */
function fromValues(elements: MeanElements): SatRec {
  return json2satrec({
    OBJECT_NAME: elements.name,
    OBJECT_ID: "",
    EPOCH: formatUtc(elements.epoch_tai_us),
    MEAN_MOTION: elements.meanMotion_revpday,
    ECCENTRICITY: elements.eccentricity,
    INCLINATION: elements.inclination_deg,
    RA_OF_ASC_NODE: elements.ascendingNode_deg,
    ARG_OF_PERICENTER: elements.argumentOfPerigee_deg,
    MEAN_ANOMALY: elements.meanAnomaly_deg,
    NORAD_CAT_ID: elements.catalogNumber,
    ELEMENT_SET_NO: 0,
    BSTAR: elements.bstar,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  });
}
