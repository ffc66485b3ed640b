/**
 * The operating point of an unregulated bus: battery strings in parallel, a constant-power array, constant-power loads.
 *
 * With E = sum(OCV/R) and G = sum(1/R) over the connected strings, the balance V (V G - E) = P is a quadratic in V; a
 * constant-power load therefore draws more current as V falls, and beyond E^2 / 4G there is no solution: the bus collapses.
 */

/** What a solution is written to. */
export interface BusPoint {
  bus_V: number;
  /** Power that the array converters put on the bus, at most what they were offered. */
  array_W: number;
  /** No voltage carries the loads. */
  collapsed: boolean;
}

/** Charging stops rising at either limit: the array's converters give less. */
export interface ChargeLimits {
  readonly voltageMax_V: number;
  readonly currentMax_A: number;
}

/**
 * Solves for the bus voltage.
 *
 * @param emf_A sum of OCV/R; @param conductance_S sum of 1/R; both 0 where no string is connected
 * @param array_W power that the converters can give; @param load_W power that the loads take from the bus
 */
export function solveBus(
  emf_A: number,
  conductance_S: number,
  array_W: number,
  load_W: number,
  limits: ChargeLimits,
  out: BusPoint,
): void {
  if (!(conductance_S > 0)) {
    arrayOnly(array_W, load_W, limits, out);
    return;
  }
  const voltage_V = balance_V(emf_A, conductance_S, array_W - load_W);
  out.array_W = array_W;
  out.collapsed = voltage_V !== voltage_V;
  out.bus_V = out.collapsed ? 0 : voltage_V;
  const current_A = Math.max(0, limits.currentMax_A);
  const voltageMax_V = Math.min(limits.voltageMax_V, (emf_A + current_A) / conductance_S);
  if (out.collapsed || voltage_V <= voltageMax_V) return;
  const throttled_W = load_W + voltageMax_V * (voltageMax_V * conductance_S - emf_A);
  if (throttled_W >= 0) {
    out.bus_V = voltageMax_V;
    out.array_W = throttled_W;
    return;
  }
  out.bus_V = balance_V(emf_A, conductance_S, -load_W);
  out.array_W = 0;
}

/** The upper root of the balance; NaN where there is none. */
function balance_V(emf_A: number, conductance_S: number, net_W: number): number {
  return (emf_A + Math.sqrt(emf_A * emf_A + 4 * conductance_S * net_W)) / (2 * conductance_S);
}

function arrayOnly(array_W: number, load_W: number, limits: ChargeLimits, out: BusPoint): void {
  out.collapsed = array_W < load_W || array_W <= 0;
  out.bus_V = out.collapsed ? 0 : limits.voltageMax_V;
  out.array_W = out.collapsed ? 0 : load_W;
}
