/**
 * The ground as the broadband payload meets it: areas that ask for data, gateways that bring it.
 *
 * A port: `nobody` below is a ground without users, `src/ground` has the real one. Nothing behind it is state: everything is a function of
 * time and place.
 */

export interface ServedArea {
  readonly name: string;
  /** Places of its users, Earth-fixed, three numbers each; each has an equal part of the demand. */
  readonly cells_E_m: Float64Array;
  /** All of its users together. */
  demand_Mbps(at_us: number): number;
}

/** How a gateway sees the satellite. */
export interface FeederSight {
  /** Above the gateway's mask; negative: not in view. */
  margin_rad: number;
  elevation_rad: number;
  range_m: number;
}

export interface FeederGateway {
  readonly name: string;
  readonly eirp_dbw: number;
  readonly r_GE_E_m: Float64Array;
  sight(r_BE_E_m: Float64Array, out: FeederSight): void;
  /** What rain takes from the path. */
  rain_db(at_us: number): number;
}

export interface ServiceGround {
  readonly areas: readonly ServedArea[];
  readonly gateways: readonly FeederGateway[];
}

export const nobody: ServiceGround = { areas: [], gateways: [] };
