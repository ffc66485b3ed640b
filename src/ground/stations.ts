/** Ground stations: a geodetic place and the elevation below which nothing is seen, constant or by azimuth. */

import { createSite, type Site } from "../environment/frames/look.ts";

/** As a scenario file gives it. */
export interface StationConfig {
  readonly name: string;
  /** Geodetic, WGS-84, north and east positive. */
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly height_m: number;
  /** One elevation, or points by rising azimuth (0 to below 360 deg) joined by straight lines around the compass. */
  readonly mask_deg: number | readonly MaskPoint[];
}

export interface MaskPoint {
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
}

export interface Station {
  readonly name: string;
  readonly site: Site;
  /** Rising, in 0 to 2 pi; one point for a constant mask. */
  readonly maskAzimuths_rad: Float64Array;
  readonly maskElevations_rad: Float64Array;
}

const degree = Math.PI / 180;
const heightMin_m = -500;
const heightMax_m = 9000;

/** Everything that is wrong with a station's numbers; empty where nothing is. */
export function stationRefusals(config: StationConfig): string[] {
  const refusals: string[] = [];
  const within = (what: string, value: number, min: number, max: number): void => {
    if (!(value >= min && value <= max)) refusals.push(`${config.name}: ${what} ${value} is outside ${min} to ${max}`);
  };
  within("latitude_deg", config.latitude_deg, -90, 90);
  within("longitude_deg", config.longitude_deg, -180, 360);
  within("height_m", config.height_m, heightMin_m, heightMax_m);
  const points = maskPoints(config);
  if (points.length === 0) refusals.push(`${config.name}: mask_deg has no points; give one elevation or a table`);
  for (const [index, point] of points.entries()) {
    within(`mask_deg[${index}].azimuth_deg`, point.azimuth_deg, 0, 360);
    within(`mask_deg[${index}].elevation_deg`, point.elevation_deg, -5, 89);
    const previous = points[index - 1];
    if (point.azimuth_deg === 360)
      refusals.push(`${config.name}: mask_deg[${index}].azimuth_deg 360 is 0; write it as 0`);
    if (previous !== undefined && !(point.azimuth_deg > previous.azimuth_deg)) {
      refusals.push(
        `${config.name}: mask_deg[${index}].azimuth_deg ${point.azimuth_deg} is not above the point before`,
      );
    }
  }
  return refusals;
}

/** A station ready for use; ask `stationRefusals` first. */
export function createStation(config: StationConfig): Station {
  const points = maskPoints(config);
  return {
    name: config.name,
    site: createSite(config.latitude_deg * degree, config.longitude_deg * degree, config.height_m),
    maskAzimuths_rad: Float64Array.from(points, (point) => point.azimuth_deg * degree),
    maskElevations_rad: Float64Array.from(points, (point) => point.elevation_deg * degree),
  };
}

/** Lowest elevation that is seen towards an azimuth (0 to 2 pi). */
export function maskElevation_rad(station: Station, azimuth_rad: number): number {
  const { maskAzimuths_rad: azimuths, maskElevations_rad: elevations } = station;
  const last = azimuths.length - 1;
  if (last === 0) return elevations[0]!;
  let next = 0;
  while (next <= last && azimuths[next]! <= azimuth_rad) next += 1;
  const before = next === 0 ? last : next - 1;
  const beyond = next > last ? 0 : next;
  const from_rad = next === 0 ? azimuths[last]! - 2 * Math.PI : azimuths[before]!;
  const to_rad = next > last ? azimuths[0]! + 2 * Math.PI : azimuths[beyond]!;
  const share = (azimuth_rad - from_rad) / (to_rad - from_rad);
  return elevations[before]! + share * (elevations[beyond]! - elevations[before]!);
}

function maskPoints(config: StationConfig): readonly MaskPoint[] {
  const { mask_deg } = config;
  return typeof mask_deg === "number" ? [{ azimuth_deg: 0, elevation_deg: mask_deg }] : mask_deg;
}
