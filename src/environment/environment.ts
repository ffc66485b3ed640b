/** Everything around one spacecraft at a moment, for the inner loop: orbit, Sun, shadow, magnetic field, air, Moon. */

import type { Duration, SimTime } from "../kernel/time.ts";
import { type AtmosphereModelName, createDensityTrack, type DensityTrack } from "./atmosphere/along-orbit.ts";
import { createFieldTrack, fieldAt, type FieldTrack } from "./field/along-orbit.ts";
import { fieldModel, fieldRefusal, type FieldModelName } from "./field/models.ts";
import { createMoonTrack, type MoonTrack } from "./moon/along-time.ts";
import { heightRange, type MeanElements } from "./orbit/elements.ts";
import { createEphemeris, stateAt, type Ephemeris } from "./orbit/ephemeris.ts";
import { createOrbit, orbitFaults, propagate, type OrbitFaultCode } from "./orbit/sgp4.ts";
import { createSunTrack, sunAt, type SunTrack } from "./sun/along-time.ts";
import { litFraction } from "./sun/eclipse.ts";
import { epochFromUtc, type Epoch } from "./time/epoch.ts";
import { decimalYear } from "./time/scales.ts";
import { vector, type Vector } from "./vector.ts";

export interface EnvironmentConfig {
  /** ISO 8601, to the microsecond. */
  readonly startUtc: string;
  readonly elements: MeanElements;
  readonly field: FieldModelName;
  /** Harris-Priester where it is left out. */
  readonly atmosphere?: AtmosphereModelName;
  /** SGP4 where it is left out. */
  readonly propagator?: PropagatorName;
}

/** `cowell`: the elements are where the orbit starts; from there it is integrated, and belongs to the spacecraft's state. */
export const propagatorNames = ["sgp4", "cowell"] as const;
export type PropagatorName = (typeof propagatorNames)[number];

/** Derived from its configuration: rebuild it after a restore, keep it out of snapshots. */
export interface Environment {
  readonly epoch: Epoch;
  /** How the truth's orbit moves; what is predicted on the ground is always the elements'. */
  readonly propagator: PropagatorName;
  readonly ephemeris: Ephemeris;
  readonly sun: SunTrack;
  readonly field: FieldTrack;
  readonly density: DensityTrack;
  readonly moon: MoonTrack;
}

export interface EnvironmentSample {
  readonly r_BE_N_m: Vector;
  readonly v_BE_N_mps: Vector;
  /** The Sun from the Earth's centre. */
  readonly r_SE_N_m: Vector;
  /** Unit vector from the spacecraft to the Sun, lit or not. */
  readonly sunDirection_N: Vector;
  readonly magneticField_N_T: Vector;
  /** Share of the Sun's disc that is seen, 0 to 1. */
  litFraction: number;
  /** SGP4 error code, 0 for none; with a fault every other field keeps its last value. */
  fault: OrbitFaultCode;
}

export type EnvironmentResult =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly refusals: readonly string[] };

/** Builds the environment, or says everything that forbids it at the start of the exercise. */
export function createEnvironment(config: EnvironmentConfig): EnvironmentResult {
  const refusals = environmentRefusals(config, 0 as Duration);
  const parsed = epochFromUtc(config.startUtc);
  if (refusals.length > 0 || !parsed.ok) return { ok: false, refusals };
  const { epoch } = parsed;
  const ephemeris = createEphemeris(createOrbit(config.elements), epoch);
  const field = createFieldTrack(ephemeris, fieldModel(config.field));
  const sun = createSunTrack(epoch);
  const inclination_rad = (config.elements.inclination_deg * Math.PI) / 180;
  const density = createDensityTrack(ephemeris, sun, config.atmosphere ?? "harris-priester", inclination_rad);
  return {
    ok: true,
    environment: {
      epoch,
      propagator: config.propagator ?? "sgp4",
      ephemeris,
      sun,
      field,
      density,
      moon: createMoonTrack(epoch),
    },
  };
}

/** Everything that forbids this environment for an exercise of this length: start, field dates and heights, orbit faults. */
export function environmentRefusals(config: EnvironmentConfig, length: Duration): string[] {
  const parsed = epochFromUtc(config.startUtc);
  if (!parsed.ok) return [`startUtc: ${parsed.why}`];
  const start_tai_us = parsed.epoch.start_tai_us;
  const end_tai_us = start_tai_us + length;
  const { perigee_m, apogee_m } = heightRange(config.elements);
  const why = fieldRefusal(fieldModel(config.field), {
    yearMin: decimalYear(start_tai_us),
    yearMax: decimalYear(end_tai_us),
    heightMin_m: perigee_m,
    heightMax_m: apogee_m,
  });
  const refusals = why === undefined ? [] : [`field: ${why}`];
  const orbit = createOrbit(config.elements);
  for (const tai_us of length === 0 ? [start_tai_us] : [start_tai_us, end_tai_us]) {
    const result = propagate(orbit, tai_us);
    if (result.kind === "fault") refusals.push(`orbit: ${result.why}`);
  }
  return refusals;
}

export function createSample(): EnvironmentSample {
  return {
    r_BE_N_m: vector(),
    v_BE_N_mps: vector(),
    r_SE_N_m: vector(),
    sunDirection_N: vector(),
    magneticField_N_T: vector(),
    litFraction: 1,
    fault: 0,
  };
}

/** Fills the sample for a simulated time; the fault it returns is also in the sample. Does not allocate between knots (10 s). */
export function sampleEnvironment(environment: Environment, at: SimTime, sample: EnvironmentSample): OrbitFaultCode {
  const orbitFault = stateAt(environment.ephemeris, at, sample.r_BE_N_m, sample.v_BE_N_mps);
  const fault = orbitFault === 0 ? fieldAt(environment.field, at, sample.magneticField_N_T) : orbitFault;
  sample.fault = fault;
  if (fault === 0) light(environment, at, sample);
  return fault;
}

/** Fills in the Sun and its light at the sample's place. */
export function light(environment: Environment, at: SimTime, sample: EnvironmentSample): void {
  const { r_BE_N_m: r, r_SE_N_m: s, sunDirection_N } = sample;
  sunAt(environment.sun, at, s);
  const x = s[0]! - r[0]!;
  const y = s[1]! - r[1]!;
  const z = s[2]! - r[2]!;
  const k = 1 / Math.sqrt(x * x + y * y + z * z);
  sunDirection_N[0] = k * x;
  sunDirection_N[1] = k * y;
  sunDirection_N[2] = k * z;
  sample.litFraction = litFraction(r, s);
}

/** The name of an SGP4 fault code, for events and messages. */
export function orbitFaultName(code: OrbitFaultCode): string {
  return code === 0 ? "none" : orbitFaults[code].name;
}
