/**
 * Temperatures of the battery, the payload, the transmitter and the wings, one lump of heat each.
 *
 * Lumps do not see each other; the structure is a sink of constant temperature. Steps are exact for constant power.
 */

import type { NodeConfig, SpacecraftConfig } from "./config.ts";

export interface ThermalState {
  battery_degC: number;
  payload_degC: number;
  transmitter_degC: number;
  /** +y, -y. */
  readonly wings_degC: number[];
}

export function initialThermal({ thermal }: SpacecraftConfig): ThermalState {
  return {
    battery_degC: thermal.battery.initial_degc,
    payload_degC: thermal.payload.initial_degc,
    transmitter_degC: thermal.transmitter.initial_degc,
    wings_degC: [thermal.wing.dark_degc / 2, thermal.wing.dark_degc / 2],
  };
}

/** The temperature of a lump after `step_s` with `power_W` into it. */
export function heated_degC(node: NodeConfig, now_degC: number, power_W: number, step_s: number): number {
  const rest_degC = node.sink_degc + power_W / node.conductance_wpk;
  return relaxed_degC(now_degC, rest_degC, node.heat_capacity_jpk / node.conductance_wpk, step_s);
}

/** The temperature after `step_s` on the way to `rest_degC`. */
export function relaxed_degC(now_degC: number, rest_degC: number, timeConstant_s: number, step_s: number): number {
  return rest_degC + (now_degC - rest_degC) * Math.exp(-step_s / timeConstant_s);
}

/** What warms each lump over a step. */
export interface Heat {
  battery_W: number;
  payload_W: number;
  transmitter_W: number;
  /** Lit fraction times the cosine of the Sun's angle to the wings' plane normal, 0 to 1. */
  wingLight: number;
}

/** Advances every temperature by a step of constant heat. */
export function advanceThermal(state: ThermalState, { thermal }: SpacecraftConfig, heat: Heat, step_s: number): void {
  state.battery_degC = heated_degC(thermal.battery, state.battery_degC, heat.battery_W, step_s);
  state.payload_degC = heated_degC(thermal.payload, state.payload_degC, heat.payload_W, step_s);
  state.transmitter_degC = heated_degC(thermal.transmitter, state.transmitter_degC, heat.transmitter_W, step_s);
  const { dark_degc, sunlit_degc, time_constant_s } = thermal.wing;
  const rest_degC = dark_degc + heat.wingLight * (sunlit_degc - dark_degc);
  for (let wing = 0; wing < 2; wing += 1) {
    state.wings_degC[wing] = relaxed_degC(state.wings_degC[wing]!, rest_degC, time_constant_s, step_s);
  }
}
