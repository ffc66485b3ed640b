/** Areas whose people want broadband: places of their users, and what they ask for over time. */

import { cellsOf } from "./areas/cells.ts";
import { type Corner, createPolygon, type Polygon } from "./areas/polygon.ts";
import { assert } from "../kernel/assert.ts";
import { type Profile, valueAt } from "./profile.ts";

export interface ServiceAreaConfig {
  readonly name: string;
  readonly corners_deg: readonly Corner[];
  /** All users of the area together, Mbit/s. */
  readonly demand_Mbps: Profile;
}

export interface ServiceArea {
  readonly name: string;
  readonly polygon: Polygon;
  /** Earth-fixed, three numbers a place; each place has an equal part of the users. */
  readonly cells_E_m: Float64Array;
  demand_Mbps(at_us: number): number;
}

/** An area ready for use; ask `createPolygon` first whether its corners are sound. */
export function createServiceArea({ name, corners_deg, demand_Mbps }: ServiceAreaConfig): ServiceArea {
  const result = createPolygon(corners_deg);
  assert(result.ok, `the polygon of ${name} has been found good`);
  const { polygon } = result;
  return { name, polygon, cells_E_m: cellsOf(polygon), demand_Mbps: (at_us) => valueAt(demand_Mbps, at_us) };
}
