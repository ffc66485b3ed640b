/** Geometry of the radio path between the working station and the spacecraft at a moment. */

import type { Environment } from "../environment/environment.ts";
import { directionToTeme, gmst_rad } from "../environment/frames/earth-fixed.ts";
import { createLookAngles } from "../environment/frames/look.ts";
import { stateAt } from "../environment/orbit/ephemeris.ts";
import { vector } from "../environment/vector.ts";
import { lightSpeed_mps } from "../ground/link-budget.ts";
import type { Station } from "../ground/stations.ts";
import { lookAt } from "../ground/tracking.ts";
import type { Duration, SimTime } from "../kernel/index.ts";
import { motionAt, type OrbitMotion } from "../spacecraft/orbit/motion.ts";

export interface RadioPath {
  readonly range_m: number;
  readonly rangeRate_mps: number;
  readonly elevation_rad: number;
  /** From north over east. */
  readonly azimuth_rad: number;
  /** Unit vector from the spacecraft to the station, TEME. */
  readonly direction_N: readonly [number, number, number];
  readonly lightTime: Duration;
}

const angles = createLookAngles();
const r_BE_N_m = vector();
const v_BE_N_mps = vector();
const r_GE_N_m = vector();

/**
 * The path at a moment, or undefined where the orbit is in fault.
 *
 * @param motion the orbit where it is state: what the antenna points at is predicted, what it hears is where the satellite is
 */
export function radioPath(
  { ephemeris }: Environment,
  motion: OrbitMotion | null,
  station: Station,
  at: SimTime,
): RadioPath | undefined {
  if (motion !== null) motionAt(motion, at, r_BE_N_m, v_BE_N_mps);
  else if (stateAt(ephemeris, at, r_BE_N_m, v_BE_N_mps) !== 0) return undefined;
  lookAt(station, ephemeris.epoch.start_tai_us + at, r_BE_N_m, v_BE_N_mps, angles);
  directionToTeme(gmst_rad(ephemeris.epoch.start_tai_us + at), station.site.r_GE_E_m, r_GE_N_m);
  const x = r_GE_N_m[0]! - r_BE_N_m[0]!;
  const y = r_GE_N_m[1]! - r_BE_N_m[1]!;
  const z = r_GE_N_m[2]! - r_BE_N_m[2]!;
  const range_m = Math.sqrt(x * x + y * y + z * z);
  return {
    range_m,
    rangeRate_mps: angles.rangeRate_mps,
    elevation_rad: angles.elevation_rad,
    azimuth_rad: angles.azimuth_rad,
    direction_N: [x / range_m, y / range_m, z / range_m],
    lightTime: Math.max(1, Math.round((range_m / lightSpeed_mps) * 1e6)) as Duration,
  };
}
