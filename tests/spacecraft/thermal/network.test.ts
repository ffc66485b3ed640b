import { describe, expect, it } from "vitest";
import type { ThermalConfig } from "../../../src/spacecraft/config/thermal.ts";
import {
  createThermalNetwork,
  stefanBoltzmann_Wpm2K4,
  type NodeHeat,
} from "../../../src/spacecraft/thermal/network.ts";
import { node_degC, thermalNodeCount, thermalNodeNames } from "../../../src/spacecraft/thermal/nodes.ts";
import { defaultConfig } from "../support/flight.ts";

const [hot, cold] = [thermalNodeNames.indexOf("battery"), thermalNodeNames.indexOf("payload")];
const heat = (): NodeHeat => ({
  absorbed_W: new Float64Array(thermalNodeCount),
  dissipated_W: new Float64Array(thermalNodeCount),
});
const nowhere = new Float64Array(thermalNodeCount);

function withLinks(links: ThermalConfig["links"]): ThermalConfig {
  return { ...structuredClone(defaultConfig().thermal), links };
}

describe("thermal network", () => {
  it("brings two linked nodes together as the closed form has it", () => {
    const config = withLinks([{ between: ["battery", "payload"], conductance_wpk: 5 }]);
    config.nodes.battery = { heat_capacity_jpk: 2000, initial_degc: 60, limits_degc: [-100, 100] };
    config.nodes.payload = { heat_capacity_jpk: 6000, initial_degc: -20, limits_degc: [-100, 100] };
    const network = createThermalNetwork(config);
    const state = network.initial();
    const rate_ps = 5 * (1 / 2000 + 1 / 6000);
    for (let t_s = 1; t_s <= 1200; t_s += 1) {
      network.advance(state, heat(), nowhere, 1);
      const apart_K = 80 * Math.exp(-rate_ps * t_s);
      expect(Math.abs(node_degC(state, hot) - apart_K * 0.75)).toBeLessThan(1e-4);
      expect(Math.abs(node_degC(state, cold) + apart_K * 0.25)).toBeLessThan(1e-4);
    }
  });

  it("would miss that with Euler's steps of a second", () => {
    let apart_K = 80;
    const rate_ps = 5 * (1 / 2000 + 1 / 6000);
    for (let t_s = 0; t_s < 300; t_s += 1) apart_K -= apart_K * rate_ps;
    expect(Math.abs(apart_K - 80 * Math.exp(-rate_ps * 300)) * 0.75).toBeGreaterThan(1e-3);
  });

  it("takes a plate in the Sun to its radiative equilibrium, (alpha S / 2 epsilon sigma)^1/4", () => {
    const network = createThermalNetwork(withLinks([]));
    const state = network.initial();
    const emission = new Float64Array(thermalNodeCount);
    const light = heat();
    emission[hot] = 2 * 0.85;
    light.absorbed_W[hot] = 0.9 * 1361;
    for (let t_s = 0; t_s < 40_000; t_s += 1) network.advance(state, light, emission, 1);
    const expected_K = ((0.9 * 1361) / (1.7 * stefanBoltzmann_Wpm2K4)) ** 0.25;
    expect(Math.abs(state.temperature_K[hot]! - expected_K)).toBeLessThan(1e-3);
    expect(Math.abs(expected_K - 335.7)).toBeLessThan(0.1);
  });

  it("exchanges between two nodes by radiation as the fourth powers differ", () => {
    const network = createThermalNetwork(withLinks([{ between: ["battery", "payload"], exchange_m2: 0.5 }]));
    const state = network.initial();
    state.temperature_K[hot] = 350;
    state.temperature_K[cold] = 250;
    const before = network.stored_J(state);
    network.advance(state, heat(), nowhere, 0.001);
    const capacity_JpK = defaultConfig().thermal.nodes.battery.heat_capacity_jpk;
    const flow_W = 0.5 * stefanBoltzmann_Wpm2K4 * (350 ** 4 - 250 ** 4);
    expect(Math.abs(((350 - state.temperature_K[hot]) * capacity_JpK) / 0.001 / flow_W - 1)).toBeLessThan(1e-5);
    expect(network.stored_J(state)).toBeCloseTo(before, 3);
  });

  it("books every joule: stored = absorbed + dissipated - emitted", () => {
    const network = createThermalNetwork(defaultConfig().thermal);
    const state = network.initial();
    const before_J = network.stored_J(state);
    const emission = new Float64Array(thermalNodeCount).fill(0.2);
    const warmth = heat();
    warmth.absorbed_W.fill(30);
    warmth.dissipated_W.fill(20);
    for (let t_s = 0; t_s < 20_000; t_s += 1) network.advance(state, warmth, emission, 1);
    const { absorbed_J, dissipated_J, emitted_J } = state.ledger;
    const gained_J = network.stored_J(state) - before_J;
    expect(Math.abs(gained_J - (absorbed_J + dissipated_J - emitted_J)) / emitted_J).toBeLessThan(1e-9);
  });
});
