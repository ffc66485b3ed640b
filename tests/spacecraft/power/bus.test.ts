import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveBus, type BusPoint } from "../../../src/spacecraft/power/bus.ts";

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
