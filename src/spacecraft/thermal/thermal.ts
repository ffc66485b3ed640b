/** The heat of a spacecraft in one step: what comes from outside, what its loads turn to heat, and the network between. */

import type { SpacecraftConfig } from "../config.ts";
import { loadCount, loadNames } from "../power/loads.ts";
import { createThermalNetwork, type NodeHeat } from "./network.ts";
import { ThermalNode, thermalNodeCount, thermalNodeNames, zeroCelsius_K, type ThermalState } from "./nodes.ts";
import { createThermalOutside, type Outside } from "./outside.ts";

/** What becomes heat inside over a step. */
export interface InnerHeat {
  /** Of each load, without what it radiates as radio waves. */
  readonly loads_W: Float64Array;
  /** Of the battery's cells, and of converters and harness. */
  battery_W: number;
  losses_W: number;
}

export interface Thermal {
  initial(): ThermalState;
  advance(state: ThermalState, outside: Outside, inner: InnerHeat, step_s: number): void;
  stored_J(state: ThermalState): number;
  /** Names of the nodes beyond their limits. */
  beyondLimits(state: ThermalState): string[];
}

export function createThermal(config: SpacecraftConfig): Thermal {
  const { thermal } = config;
  const network = createThermalNetwork(thermal);
  const outer = createThermalOutside(config);
  const perNode = (): Float64Array => new Float64Array(thermalNodeCount);
  const heat: NodeHeat = { absorbed_W: perNode(), dissipated_W: perNode() };
  const emission_m2 = perNode();
  const shares = new Float64Array(loadCount * thermalNodeCount);
  loadNames.forEach((load, row) => {
    thermalNodeNames.forEach((node, column) => {
      shares[row * thermalNodeCount + column] = thermal.dissipation[load][node] ?? 0;
    });
  });

  const spread = ({ loads_W, battery_W, losses_W }: InnerHeat): void => {
    const { dissipated_W } = heat;
    dissipated_W.fill(0);
    for (let load = 0; load < loadCount; load += 1) {
      const load_W = loads_W[load]!;
      if (load_W === 0) continue;
      const row = load * thermalNodeCount;
      for (let node = 0; node < thermalNodeCount; node += 1) dissipated_W[node]! += shares[row + node]! * load_W;
    }
    dissipated_W[ThermalNode.battery]! += battery_W;
    dissipated_W[ThermalNode.electronics]! += losses_W;
  };

  return {
    initial: () => network.initial(),
    stored_J: (state) => network.stored_J(state),

    advance(state, outside, inner, step_s) {
      outer.look(outside, heat.absorbed_W, emission_m2);
      spread(inner);
      network.advance(state, heat, emission_m2, step_s);
    },

    beyondLimits: ({ temperature_K }) =>
      thermalNodeNames.filter((name, node) => {
        const [lowest_degC, highest_degC] = thermal.nodes[name].limits_degc;
        const now_degC = temperature_K[node]! - zeroCelsius_K;
        return !(now_degC >= lowest_degC && now_degC <= highest_degC);
      }),
  };
}
