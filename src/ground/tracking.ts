/** Where a station sees a satellite at a simulated time. */

import type { SimTime } from "../kernel/time.ts";
import { gmst_rad, positionToEarthFixed, velocityToEarthFixed } from "../environment/frames/earth-fixed.ts";
import { look, type LookAngles } from "../environment/frames/look.ts";
import { stateAt, type Ephemeris } from "../environment/orbit/ephemeris.ts";
import type { OrbitFaultCode } from "../environment/orbit/sgp4.ts";
import { vector, type Vector } from "../environment/vector.ts";
import { maskElevation_rad, type Station } from "./stations.ts";

const r_m = vector();
const v_mps = vector();
const r_E_m = vector();
const v_E_mps = vector();

/** Fills the look angles; returns 0, or the orbit fault that leaves them alone. Does not allocate between the ephemeris' knots. */
export function track(ephemeris: Ephemeris, station: Station, at: SimTime, out: LookAngles): OrbitFaultCode {
  const fault = stateAt(ephemeris, at, r_m, v_mps);
  if (fault !== 0) return fault;
  lookAt(station, ephemeris.epoch.start_tai_us + at, r_m, v_mps, out);
  return 0;
}

/** Fills the look angles of a satellite whose place in TEME is known; TAI in microseconds. */
export function lookAt(station: Station, tai_us: number, r_BE_N_m: Vector, v_BE_N_mps: Vector, out: LookAngles): void {
  const gmst = gmst_rad(tai_us);
  velocityToEarthFixed(gmst, r_BE_N_m, v_BE_N_mps, v_E_mps);
  positionToEarthFixed(gmst, r_BE_N_m, r_E_m);
  look(station.site, r_E_m, v_E_mps, out);
}

/** How far the satellite stands above the station's mask, radians; negative is not seen. */
export function maskMargin_rad(station: Station, angles: LookAngles): number {
  return angles.elevation_rad - maskElevation_rad(station, angles.azimuth_rad);
}
