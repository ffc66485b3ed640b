/** Where a station sees a satellite at a simulated time. */

import type { SimTime } from "../kernel/time.ts";
import { gmst_rad, positionToEarthFixed, velocityToEarthFixed } from "../environment/frames/earth-fixed.ts";
import { look, type LookAngles } from "../environment/frames/look.ts";
import { stateAt, type Ephemeris } from "../environment/orbit/ephemeris.ts";
import type { OrbitFaultCode } from "../environment/orbit/sgp4.ts";
import { vector } from "../environment/vector.ts";
import { maskElevation_rad, type Station } from "./stations.ts";

const r_m = vector();
const v_mps = vector();

/** Fills the look angles; returns 0, or the orbit fault that leaves them alone. Does not allocate between the ephemeris' knots. */
export function track(ephemeris: Ephemeris, station: Station, at: SimTime, out: LookAngles): OrbitFaultCode {
  const fault = stateAt(ephemeris, at, r_m, v_mps);
  if (fault !== 0) return fault;
  const gmst = gmst_rad(ephemeris.epoch.start_tai_us + at);
  velocityToEarthFixed(gmst, r_m, v_mps, v_mps);
  positionToEarthFixed(gmst, r_m, r_m);
  look(station.site, r_m, v_mps, out);
  return 0;
}

/** How far the satellite stands above the station's mask, radians; negative is not seen. */
export function maskMargin_rad(station: Station, angles: LookAngles): number {
  return angles.elevation_rad - maskElevation_rad(station, angles.azimuth_rad);
}
