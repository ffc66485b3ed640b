/** Gateways: stations that feed the satellite's broadband payload in Q and V band, where rain takes more than distance. */

import { createLookAngles, look } from "../environment/frames/look.ts";
import { vector, type Vector } from "../environment/vector.ts";
import { type Profile, valueAt } from "./profile.ts";
import { createStation, type StationConfig } from "./stations.ts";
import { maskMargin_rad } from "./tracking.ts";

/** Assumption: 20 W into 3.4 m at 49 GHz, 63 dBi. */
export const gatewayEirpDefault_dbw = 75;

export interface GatewayConfig extends StationConfig {
  readonly eirp_dbw: number;
  /** What rain takes from the path, dB, over time. */
  readonly rain_db: Profile;
}

/** How a gateway sees the satellite. */
export interface GatewaySight {
  /** Above the gateway's mask; negative: not in view. */
  margin_rad: number;
  elevation_rad: number;
  range_m: number;
}

export interface Gateway {
  readonly name: string;
  readonly eirp_dbw: number;
  /** Earth-fixed. */
  readonly r_GE_E_m: Vector;
  /** Fills `out` for a satellite at an Earth-fixed position. */
  sight(r_BE_E_m: Vector, out: GatewaySight): void;
  rain_db(at_us: number): number;
}

const angles = createLookAngles();
const atRest = vector();

/** A gateway ready for use; ask `stationRefusals` first. */
export function createGateway(config: GatewayConfig): Gateway {
  const station = createStation(config);
  return {
    name: config.name,
    eirp_dbw: config.eirp_dbw,
    r_GE_E_m: station.site.r_GE_E_m,
    sight(r_BE_E_m, out) {
      look(station.site, r_BE_E_m, atRest, angles);
      out.margin_rad = maskMargin_rad(station, angles);
      out.elevation_rad = angles.elevation_rad;
      out.range_m = angles.range_m;
    },
    rain_db: (at_us) => valueAt(config.rain_db, at_us),
  };
}
