/** The facets that air and sunlight meet: six faces of the box and both sides of the wings that are out. */

import type { SurfaceConfig } from "../config/body.ts";

/** Flat facets, one number or three numbers each. */
export interface Facets {
  count: number;
  readonly area_m2: Float64Array;
  /** Unit normal outwards, in B. */
  readonly normal_B: Float64Array;
  /** Where the pressure acts, from the centre of mass, in B. */
  readonly centre_B_m: Float64Array;
  /** Where the wings were turned to last, and the x and z of their fronts' normals there. */
  readonly turned_rad: Float64Array;
  readonly front_B: Float64Array;
}

const faceCount = 6;
const facetMax = 10;

export function createFacets({ faces }: SurfaceConfig): Facets {
  const facets: Facets = {
    count: faceCount,
    area_m2: new Float64Array(facetMax),
    normal_B: new Float64Array(3 * facetMax),
    centre_B_m: new Float64Array(3 * facetMax),
    turned_rad: new Float64Array(2).fill(Number.NaN),
    front_B: new Float64Array(4),
  };
  faces.forEach(({ area_m2, centre_m }, face) => {
    facets.area_m2[face] = area_m2;
    facets.normal_B[3 * face + (face >> 1)] = face & 1 ? -1 : 1;
    facets.centre_B_m.set(centre_m, 3 * face);
  });
  return facets;
}

/**
 * Puts the wings that are out behind the box's faces.
 *
 * @param out a bit per deployed wing: 0 is +y, 1 is -y
 * @param drive_rad angle of each wing about +y; at 0 the cells look along -z
 */
export function setWings(facets: Facets, { wing }: SurfaceConfig, out: number, drive_rad: Float64Array): void {
  facets.count = faceCount;
  for (let index = 0; index < 2; index += 1) {
    if ((out & (1 << index)) === 0) continue;
    if (facets.turned_rad[index] !== drive_rad[index]) turnWing(facets, index, drive_rad[index]!);
    const x = facets.front_B[2 * index]!;
    const z = facets.front_B[2 * index + 1]!;
    const y_m = index === 0 ? wing.distance_m : -wing.distance_m;
    addWing(facets, wing.area_m2, x, z, y_m);
    addWing(facets, wing.area_m2, -x, -z, y_m);
  }
}

function turnWing(facets: Facets, index: number, drive_rad: number): void {
  facets.turned_rad[index] = drive_rad;
  facets.front_B[2 * index] = -Math.sin(drive_rad);
  facets.front_B[2 * index + 1] = -Math.cos(drive_rad);
}

function addWing(facets: Facets, area_m2: number, normalX: number, normalZ: number, y_m: number): void {
  const at = 3 * facets.count;
  facets.area_m2[facets.count] = area_m2;
  facets.normal_B[at] = normalX;
  facets.normal_B[at + 1] = 0;
  facets.normal_B[at + 2] = normalZ;
  facets.centre_B_m[at] = 0;
  facets.centre_B_m[at + 1] = y_m;
  facets.centre_B_m[at + 2] = 0;
  facets.count += 1;
}
