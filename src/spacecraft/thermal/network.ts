/**
 * The thermal network: heat capacities, conductive and radiative links, radiation to space.
 *
 * Steps are Heun's (Runge-Kutta of second order) with constant outside heat; they are stable up to twice the shortest time
 * constant of a node, and a spacecraft file may have none so short (`thermalMistakes`). Emitted heat is booked with the
 * step's own weights, so that the balance closes to rounding.
 * Source: Gilmore 2002, Spacecraft Thermal Control Handbook, volume I, chapter 15 (lumped networks).
 */

import type { ThermalConfig } from "../config/thermal.ts";
import { thermalNodeCount, thermalNodeNames, zeroCelsius_K, type ThermalState } from "./nodes.ts";

/** Stefan-Boltzmann constant, CODATA 2018. */
export const stefanBoltzmann_Wpm2K4 = 5.670374419e-8;

/** Heat that enters each node over a step, W. */
export interface NodeHeat {
  readonly absorbed_W: Float64Array;
  readonly dissipated_W: Float64Array;
}

export interface ThermalNetwork {
  initial(): ThermalState;
  /** Advances by a step of constant heat. @param emission emissivity times area towards space of each node, m2 */
  advance(state: ThermalState, heat: NodeHeat, emission_m2: Float64Array, step_s: number): void;
  /** Heat in the nodes above 0 K. */
  stored_J(state: ThermalState): number;
}

export function createThermalNetwork({ nodes, links }: ThermalConfig): ThermalNetwork {
  const perNode = (): Float64Array => new Float64Array(thermalNodeCount);
  const capacity_JpK = Float64Array.from(thermalNodeNames, (name) => nodes[name].heat_capacity_jpk);
  const from = links.map(({ between }) => thermalNodeNames.indexOf(between[0]));
  const to = links.map(({ between }) => thermalNodeNames.indexOf(between[1]));
  const conductance_WpK = Float64Array.from(links, ({ conductance_wpk }) => conductance_wpk ?? 0);
  const exchange_WpK4 = Float64Array.from(links, ({ exchange_m2 }) => stefanBoltzmann_Wpm2K4 * (exchange_m2 ?? 0));
  const first_Kps = perNode();
  const second_Kps = perNode();
  const trial_K = perNode();

  /** Rates of the nodes at a temperature; what is emitted to space, W. */
  const rates = (at_K: Float64Array, heat: NodeHeat, emission_m2: Float64Array, out_Kps: Float64Array): number => {
    let emitted_W = 0;
    for (let node = 0; node < thermalNodeCount; node += 1) {
      const square = at_K[node]! * at_K[node]!;
      const sent_W = stefanBoltzmann_Wpm2K4 * emission_m2[node]! * square * square;
      emitted_W += sent_W;
      out_Kps[node] = heat.absorbed_W[node]! + heat.dissipated_W[node]! - sent_W;
    }
    for (let link = 0; link < from.length; link += 1) {
      const a_K = at_K[from[link]!]!;
      const b_K = at_K[to[link]!]!;
      const radiant_WpK = exchange_WpK4[link]! * (a_K * a_K + b_K * b_K) * (a_K + b_K);
      const flow_W = (conductance_WpK[link]! + radiant_WpK) * (a_K - b_K);
      out_Kps[from[link]!]! -= flow_W;
      out_Kps[to[link]!]! += flow_W;
    }
    for (let node = 0; node < thermalNodeCount; node += 1) out_Kps[node]! /= capacity_JpK[node]!;
    return emitted_W;
  };

  return {
    initial: () => ({
      temperature_K: Float64Array.from(thermalNodeNames, (name) => nodes[name].initial_degc + zeroCelsius_K),
      ledger: { absorbed_J: 0, dissipated_J: 0, emitted_J: 0 },
    }),

    advance({ temperature_K, ledger }, heat, emission_m2, step_s) {
      const before_W = rates(temperature_K, heat, emission_m2, first_Kps);
      for (let node = 0; node < thermalNodeCount; node += 1) {
        trial_K[node] = temperature_K[node]! + step_s * first_Kps[node]!;
      }
      const after_W = rates(trial_K, heat, emission_m2, second_Kps);
      for (let node = 0; node < thermalNodeCount; node += 1) {
        temperature_K[node]! += 0.5 * step_s * (first_Kps[node]! + second_Kps[node]!);
        ledger.absorbed_J += heat.absorbed_W[node]! * step_s;
        ledger.dissipated_J += heat.dissipated_W[node]! * step_s;
      }
      ledger.emitted_J += 0.5 * (before_W + after_W) * step_s;
    },

    stored_J({ temperature_K }) {
      let total_J = 0;
      for (let node = 0; node < thermalNodeCount; node += 1) total_J += capacity_JpK[node]! * temperature_K[node]!;
      return total_J;
    },
  };
}
