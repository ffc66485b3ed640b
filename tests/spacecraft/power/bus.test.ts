import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOcvCurve } from "../../../src/spacecraft/power/ocv.ts";
import { createSolarArray } from "../../../src/spacecraft/power/array.ts";
import { solveBus, type BusPoint } from "../../../src/spacecraft/power/bus.ts";
import { defaultConfig } from "../support/flight.ts";

const point = (): BusPoint => ({ bus_V: 0, array_W: 0, collapsed: false });
const limits = { voltageMax_V: 33.5, currentMax_A: 30 };

describe("bus", () => {
  it("balances array, loads and battery for any loads that it can carry", () => {
    const cases = fc.record({
      ocv_V: fc.double({ min: 24, max: 33.4, noNaN: true }),
      r_ohm: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      array_W: fc.double({ min: 0, max: 1500, noNaN: true }),
      load_W: fc.double({ min: 0, max: 2000, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ ocv_V, r_ohm, array_W, load_W }) => {
        const out = point();
        solveBus(ocv_V / r_ohm, 1 / r_ohm, array_W, load_W, limits, out);
        if (out.collapsed) {
          expect(load_W - array_W).toBeGreaterThan((ocv_V * ocv_V) / (4 * r_ohm) - 1e-6);
          return;
        }
        const current_A = (out.bus_V - ocv_V) / r_ohm;
        expect(Math.abs(out.bus_V * current_A - (out.array_W - load_W))).toBeLessThan(1e-6);
        expect(out.array_W).toBeLessThanOrEqual(array_W + 1e-9);
        expect(current_A).toBeLessThanOrEqual(limits.currentMax_A + 1e-9);
        expect(out.bus_V).toBeLessThanOrEqual(limits.voltageMax_V + 1e-9);
      }),
    );
  });

  it("draws more current for the same load at a lower voltage", () => {
    const [full, low] = [point(), point()];
    solveBus(32 / 0.04, 1 / 0.04, 0, 600, limits, full);
    solveBus(26 / 0.04, 1 / 0.04, 0, 600, limits, low);
    expect(600 / low.bus_V).toBeGreaterThan(600 / full.bus_V);
  });

  it("has no solution beyond the battery's largest power", () => {
    const out = point();
    solveBus(28 / 0.04, 1 / 0.04, 0, (28 * 28) / (4 * 0.04) + 1, limits, out);
    expect(out.collapsed).toBe(true);
  });

  it("lives from the array alone where no string is left, and dies where that is too little", () => {
    const out = point();
    solveBus(0, 0, 500, 300, limits, out);
    expect(out).toEqual({ bus_V: 33.5, array_W: 300, collapsed: false });
    solveBus(0, 0, 200, 300, limits, out);
    expect(out.collapsed).toBe(true);
  });
});

describe("open-circuit voltage", () => {
  it("has an integral whose slope is the voltage", () => {
    const { cell_ocv_v, cells_in_series } = defaultConfig().power.battery;
    const curve = createOcvCurve(cell_ocv_v, cells_in_series);
    for (let soc = 0.005; soc < 1; soc += 0.01) {
      const slope = (curve.integral_V(soc + 1e-6) - curve.integral_V(soc - 1e-6)) / 2e-6;
      expect(slope).toBeCloseTo(curve.voltage_V(soc), 6);
    }
    expect(curve.voltage_V(0)).toBe(20);
    expect(curve.voltage_V(1)).toBeCloseTo(33.44, 10);
  });
});

describe("solar array", () => {
  const array = createSolarArray(defaultConfig());
  const normal_W = 1361 * 2 * 0.295 * 0.9;

  it("gives its full power along -z at drive angle 0 and turns its normal about +y", () => {
    expect(array.available_W(0, true, 0, Float64Array.of(0, 0, -1), 1)).toBeCloseTo(normal_W, 9);
    expect(array.available_W(0, true, Math.PI / 2, Float64Array.of(-1, 0, 0), 1)).toBeCloseTo(normal_W, 9);
    expect(array.available_W(0, true, 0, Float64Array.of(0, 0, 1), 1)).toBe(0);
  });

  it("gives a third along its own side while stowed, nothing in the dark", () => {
    expect(array.available_W(0, false, 0, Float64Array.of(0, 1, 0), 1)).toBeCloseTo(0.333 * normal_W, 9);
    expect(array.available_W(1, false, 0, Float64Array.of(0, 1, 0), 1)).toBe(0);
    expect(array.available_W(1, false, 0, Float64Array.of(0, -1, 0), 0.5)).toBeCloseTo((0.333 * normal_W) / 2, 9);
    expect(array.available_W(0, true, 0, Float64Array.of(0, 0, -1), 0)).toBe(0);
  });

  it("has its maximum at its maximum-power point and nothing at open circuit", () => {
    const { voltage_at_maximum_power_v: best_V, voltage_open_circuit_v: open_V } = defaultConfig().power.array;
    expect(array.shareAt(best_V)).toBeCloseTo(1, 2);
    for (const voltage_V of [10, 30, 40, 51, 53]) expect(array.shareAt(voltage_V)).toBeLessThan(1.02);
    expect(array.shareAt(open_V)).toBe(0);
    expect(array.shareAt(0)).toBe(0);
  });
});
