import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import { createFaultBank } from "../../../src/spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../src/spacecraft/faults/channels.ts";
import { createBattery, type BatteryState, type BatteryStep } from "../../../src/spacecraft/power/battery.ts";
import { createCells, Protection } from "../../../src/spacecraft/power/cells.ts";
import { createOcvCurve } from "../../../src/spacecraft/power/ocv.ts";
import { resistance_ohm } from "../../../src/spacecraft/power/resistance.ts";
import { defaultConfig } from "../support/flight.ts";
import { powerBench } from "../support/power-bench.ts";

interface Paper {
  readonly open_circuit_voltage_v: { readonly exponential: [number, number]; readonly polynomial: number[] };
  readonly series_ohm: [number, number, number];
  readonly short_ohm: [number, number, number];
  readonly short_f: [number, number, number];
  readonly capacity_ah: number;
}

/** Chen & Rincon-Mora's cell; origin in tests/authorities/README.md. */
const paper = JSON.parse(
  readFileSync(new URL("../../authorities/power/chen-rincon-mora-2006.json", import.meta.url), "utf8"),
) as Paper;
const shape = ([a, b, c]: [number, number, number], charge: number): number => a * Math.exp(b * charge) + c;

function paperOcv_V(charge: number): number {
  const { exponential, polynomial } = paper.open_circuit_voltage_v;
  const [c0, c1, c2, c3] = polynomial as [number, number, number, number];
  return exponential[0] * Math.exp(exponential[1] * charge) + c0 + charge * (c1 + charge * (c2 + charge * c3));
}

/** Their cell as a battery of one string of one cell, with the short one of their two RC pairs. */
function paperConfig(): SpacecraftConfig {
  const config = defaultConfig();
  const [rise, decay, floor] = paper.series_ohm;
  const [pairRise, pairDecay, pairFloor] = paper.short_ohm;
  Object.assign(config.power.battery, {
    strings: 1,
    cells_in_series: 1,
    capacity_ah: paper.capacity_ah,
    coulombic_efficiency: 1,
    cell_ocv_v: Array.from({ length: 101 }, (_, i) => paperOcv_V(i / 100)),
    cell_ocv_coefficient_vpk: 0,
    resistance: { ohm: floor, rise: rise / floor, decay: -decay, activation_k: 0 },
    relaxation: {
      ohm: pairFloor,
      rise: pairRise / pairFloor,
      decay: -pairDecay,
      activation_k: 0,
      time_constant_s: shape(paper.short_ohm, 0.6) * shape(paper.short_f, 0.6),
    },
    cell_charge_offset: [0],
    cell_capacity_error: [0],
  });
  return config;
}

interface Bench {
  readonly state: BatteryState;
  /** One step at a current, positive while charging; the terminal voltage at its middle. */
  step(current_A: number, step_s: number): number;
  readonly cost: BatteryStep;
}

function bench(config: SpacecraftConfig, charge: number, temperature_degC = 25): Bench {
  const map = createChannelMap(config);
  const battery = createBattery(config, map);
  const faults = createFaultBank(map);
  const state = battery.initial(charge);
  const middle = new Float64Array(config.power.battery.strings);
  const source = { emf_A: 0, conductance_S: 0 };
  const cost: BatteryStep = { ohmic_J: 0, relaxation_J: 0, coulombic_J: 0, entropic_J: 0, stored_J: 0 };
  return {
    state,
    cost,
    step(current_A, step_s) {
      battery.prepare(state, faults, temperature_degC, step_s);
      battery.source(state.charge, source);
      battery.predict(state, (source.emf_A + current_A) / source.conductance_S, middle);
      battery.source(middle, source);
      const voltage_V = (source.emf_A + current_A) / source.conductance_S;
      battery.advance(state, voltage_V, middle, cost);
      return voltage_V;
    },
  };
}

describe("the cell of Chen & Rincon-Mora", () => {
  const config = paperConfig();

  it("has their open-circuit voltage and resistances over the state of charge", () => {
    const { battery } = config.power;
    const curve = createOcvCurve(battery.cell_ocv_v, 1);
    for (let charge = 0.1; charge <= 1; charge += 0.0173) {
      expect(Math.abs(curve.voltage_V(charge, 25) - paperOcv_V(charge))).toBeLessThan(0.001);
      expect(resistance_ohm(battery.resistance, charge, 25)).toBeCloseTo(shape(paper.series_ohm, charge), 9);
      expect(resistance_ohm(battery.relaxation, charge, 25)).toBeCloseTo(shape(paper.short_ohm, charge), 9);
    }
  });

  it("answers a step of current as their circuit does in closed form, whatever the step of time", () => {
    const current_A = -0.4;
    const r0 = shape(paper.series_ohm, 0.6);
    const r1 = shape(paper.short_ohm, 0.6);
    const tau_s = r1 * shape(paper.short_f, 0.6);
    for (const step_s of [0.1, 1]) {
      const b = bench(config, 0.6);
      for (let t_s = 0; t_s < 120; t_s += step_s) {
        const voltage_V = b.step(current_A, step_s);
        const middle_s = t_s + step_s / 2;
        const charge = 0.6 + (current_A * middle_s) / (paper.capacity_ah * 3600);
        const expected_V = paperOcv_V(charge) + current_A * (r0 + r1 * (1 - Math.exp(-middle_s / tau_s)));
        expect(Math.abs(voltage_V - expected_V)).toBeLessThan(5e-4);
        const without_V = paperOcv_V(charge) + current_A * (r0 + r1);
        if (t_s < 10) expect(Math.abs(without_V - expected_V)).toBeGreaterThan(5e-4);
      }
    }
  });

  it("turns the pair's share of the energy to heat: what went in less what the capacitor holds", () => {
    const b = bench(config, 0.6);
    const r1 = shape(paper.short_ohm, 0.6);
    const tau_s = r1 * shape(paper.short_f, 0.6);
    let lost_J = 0;
    for (let i = 0; i < 60; i += 1) {
      b.step(0.4, 1);
      lost_J += b.cost.relaxation_J;
    }
    // Integral of v^2 / R1 with v = I R1 (1 - exp(-t / tau)).
    const e = Math.exp(-60 / tau_s);
    const expected_J = 0.16 * r1 * (60 - 2 * tau_s * (1 - e) + (tau_s / 2) * (1 - e * e));
    expect(Math.abs(lost_J / expected_J - 1)).toBeLessThan(0.01);
  });
});

describe("the default battery", () => {
  it("has an open-circuit voltage whose integral is the enthalpy: voltage less its entropic part", () => {
    const { cell_ocv_v, cells_in_series, cell_ocv_coefficient_vpk } = defaultConfig().power.battery;
    const curve = createOcvCurve(cell_ocv_v, cells_in_series, cell_ocv_coefficient_vpk);
    for (let charge = 0.005; charge < 1; charge += 0.01) {
      const slope = (curve.integral_V(charge + 1e-6) - curve.integral_V(charge - 1e-6)) / 2e-6;
      for (const degC of [-10, 25, 40]) {
        expect(slope + curve.entropic_V(degC)).toBeCloseTo(curve.voltage_V(charge, degC), 6);
      }
    }
    expect(curve.voltage_V(0, 25)).toBe(20);
    expect(curve.voltage_V(1, 25)).toBeCloseTo(33.44, 10);
  });

  it("has twice the resistance at 0 degC, so that the same load draws more current", () => {
    const { resistance } = defaultConfig().power.battery;
    const ratio = resistance_ohm(resistance, 0.5, 0) / resistance_ohm(resistance, 0.5, 25);
    expect(ratio).toBeGreaterThan(1.9);
    expect(ratio).toBeLessThan(2.1);
    const drawn = (degC: number): number => {
      const b = powerBench(defaultConfig(), 0.5);
      b.around.battery_degC = degC;
      b.run(60, () => 0);
      return -b.state.battery.current_A.reduce((sum, v) => sum + v, 0);
    };
    expect(drawn(0)).toBeGreaterThan(1.003 * drawn(25));
  });

  it("draws rising current from a falling voltage; a model of constant current would keep it, and be 10 % out", () => {
    const drawn = (charge: number): number => {
      const b = powerBench(defaultConfig(), charge);
      b.run(1, () => 0);
      return -b.state.battery.current_A.reduce((sum, v) => sum + v, 0);
    };
    const [full, low] = [drawn(1), drawn(0.15)];
    expect(low / full).toBeGreaterThan(1.1);
  });

  it("loses charge in a cycle; without the coulombic efficiency it would come back whole", () => {
    const config = defaultConfig();
    const lost = (efficiency: number): number => {
      config.power.battery.coulombic_efficiency = efficiency;
      const b = bench(config, 0.5);
      for (let i = 0; i < 1800; i += 1) b.step(10, 1);
      for (let i = 0; i < 1800; i += 1) b.step(-10, 1);
      return 0.5 - b.state.charge[0]!;
    };
    expect(lost(0.99)).toBeCloseTo((0.01 * 10 * 1800) / (60 * 3600), 6);
    expect(lost(1)).toBeCloseTo(0, 9);
  });
});

describe("cells", () => {
  const config = defaultConfig();
  const { battery } = config.power;
  const curve = createOcvCurve(battery.cell_ocv_v, battery.cells_in_series, battery.cell_ocv_coefficient_vpk);
  const cells = createCells(config, curve);

  it("share the bus voltage, the fuller above the emptier", () => {
    const state = cells.initial();
    cells.measure(state, 30, 0.6, 20);
    expect(state.voltage_V.reduce((sum, v) => sum + v, 0)).toBeCloseTo(30, 9);
    expect(state.voltage_V[0]).toBeGreaterThan(state.voltage_V[7]!);
  });

  it("come together where the fullest are bled, and keep their mean at zero", () => {
    const state = cells.initial();
    const spread = (): number => Math.max(...state.offset) - Math.min(...state.offset);
    const before = spread();
    let bled = 0;
    for (let i = 0; i < 36_000; i += 1) {
      cells.measure(state, 33.2, 0.975, 20);
      bled += cells.balance(state, 0, 1);
    }
    expect(spread()).toBeLessThan(0.6 * before);
    expect(bled).toBeGreaterThan(0);
    expect(state.offset.reduce((sum, v) => sum + v, 0)).toBeCloseTo(0, 9);
  });

  it("end charging by themselves above their voltage and outside their temperatures, with hysteresis", () => {
    const state = cells.initial();
    cells.measure(state, 8 * 4.2, 0.99, 20);
    expect(cells.mayCharge(state, 20)).toBe(true);
    state.voltage_V[3] = 4.26;
    expect(cells.mayCharge(state, 20)).toBe(false);
    state.voltage_V[3] = 4.22;
    expect(cells.mayCharge(state, 20)).toBe(false);
    expect(state.protection).toBe(Protection.overVoltage);
    state.voltage_V.fill(4.1);
    expect(cells.mayCharge(state, 51)).toBe(false);
    expect(cells.mayCharge(state, 48)).toBe(false);
    expect(cells.mayCharge(state, 46)).toBe(true);
    expect(cells.mayCharge(state, -6)).toBe(false);
  });

  it("cut the bus off where one of them is empty though the battery is not", () => {
    const weak = defaultConfig();
    weak.power.battery.cell_charge_offset = [-0.3, ...Array.from({ length: 7 }, () => 0.3 / 7)];
    const b = powerBench(weak, 0.32);
    b.run(3600, () => 0);
    expect(b.state.alive).toBe(false);
    expect(b.system.battery.stateOfCharge(b.state.battery)).toBeGreaterThan(0.15);
  });
});
