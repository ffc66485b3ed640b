/** Look angles from a place on the ground, geometric: no refraction, which lifts the horizon by half a degree. */

import { vector, type Vector } from "../vector.ts";
import { geodeticToEarthFixed } from "./geodetic.ts";

/** A place G on the ground with its east-north-up axes. Derived from the geodetic place. */
export interface Site {
  readonly r_GE_E_m: Vector;
  /** Rotation from Earth-fixed to east-north-up components, row by row. */
  readonly A_TE: Float64Array;
}

export interface LookAngles {
  /** From north over east, 0 to 2 pi. */
  azimuth_rad: number;
  elevation_rad: number;
  range_m: number;
  /** Positive when the satellite recedes. */
  rangeRate_mps: number;
}

export function createSite(latitude_rad: number, longitude_rad: number, height_m: number): Site {
  const r_GE_E_m = geodeticToEarthFixed(latitude_rad, longitude_rad, height_m, vector());
  const sLat = Math.sin(latitude_rad);
  const cLat = Math.cos(latitude_rad);
  const sLon = Math.sin(longitude_rad);
  const cLon = Math.cos(longitude_rad);
  const east = [-sLon, cLon, 0];
  const north = [-sLat * cLon, -sLat * sLon, cLat];
  const up = [cLat * cLon, cLat * sLon, sLat];
  return { r_GE_E_m, A_TE: Float64Array.from([...east, ...north, ...up]) };
}

export function createLookAngles(): LookAngles {
  return { azimuth_rad: 0, elevation_rad: 0, range_m: 0, rangeRate_mps: 0 };
}

/** Where to look from the site for a satellite with the Earth-fixed position and velocity. */
export function look(site: Site, r_BE_E_m: Vector, v_BE_E_mps: Vector, out: LookAngles): LookAngles {
  const A = site.A_TE;
  const x = r_BE_E_m[0]! - site.r_GE_E_m[0]!;
  const y = r_BE_E_m[1]! - site.r_GE_E_m[1]!;
  const z = r_BE_E_m[2]! - site.r_GE_E_m[2]!;
  const east = A[0]! * x + A[1]! * y + A[2]! * z;
  const north = A[3]! * x + A[4]! * y + A[5]! * z;
  const up = A[6]! * x + A[7]! * y + A[8]! * z;
  const azimuth_rad = Math.atan2(east, north);
  out.azimuth_rad = azimuth_rad < 0 ? azimuth_rad + 2 * Math.PI : azimuth_rad;
  out.elevation_rad = Math.atan2(up, Math.sqrt(east * east + north * north));
  out.range_m = Math.sqrt(x * x + y * y + z * z);
  out.rangeRate_mps = (x * v_BE_E_mps[0]! + y * v_BE_E_mps[1]! + z * v_BE_E_mps[2]!) / out.range_m;
  return out;
}
