/** The feeder link: which gateway brings the data, and how much of it. */

import type { FeederLinkConfig } from "../config/payload.ts";
import { feederCarrier_db, rate_Mbps } from "./link.ts";
import type { FeederSight, ServiceGround } from "./service-ground.ts";
import { marginNone_db, type PayloadState } from "./state.ts";

const degree = Math.PI / 180;
const sight: FeederSight = { margin_rad: 0, elevation_rad: 0, range_m: 0 };

/**
 * Chooses the gateway with the best carrier among those above their masks and within the antenna's reach, and writes gateway, margin and
 * capacity. Handing over from one gateway to another takes no time.
 *
 * @param axis_E the antenna's axis, +z of the body, a unit vector
 */
export function lookForGateway(
  state: PayloadState,
  link: FeederLinkConfig,
  codingGap_db: number,
  { gateways }: ServiceGround,
  r_BE_E_m: Float64Array,
  axis_E: Float64Array,
  at_us: number,
): void {
  const cosineMin = Math.cos(link.scan_angle_max_deg * degree);
  state.gateway = -1;
  state.feederMargin_db = marginNone_db;
  state.feederCapacity_Mbps = 0;
  let best_db = -Infinity;
  for (let index = 0; index < gateways.length; index += 1) {
    const { r_GE_E_m, eirp_dbw } = gateways[index]!;
    gateways[index]!.sight(r_BE_E_m, sight);
    if (sight.margin_rad < 0) continue;
    const x = r_GE_E_m[0]! - r_BE_E_m[0]!;
    const y = r_GE_E_m[1]! - r_BE_E_m[1]!;
    const z = r_GE_E_m[2]! - r_BE_E_m[2]!;
    const cosine = (x * axis_E[0]! + y * axis_E[1]! + z * axis_E[2]!) / sight.range_m;
    if (cosine < cosineMin) continue;
    const rain_db = gateways[index]!.rain_db(at_us);
    const carrier_db = feederCarrier_db(link, eirp_dbw, sight.range_m, sight.elevation_rad, rain_db);
    if (carrier_db <= best_db) continue;
    best_db = carrier_db;
    state.gateway = index;
  }
  if (state.gateway === -1) return;
  state.feederMargin_db = Math.max(marginNone_db, best_db - link.lock_threshold_db);
  if (state.feederMargin_db < 0) return;
  state.feederCapacity_Mbps = Math.min(link.capacity_mbps, rate_Mbps(best_db, link.symbol_rate_hz, codingGap_db));
}
