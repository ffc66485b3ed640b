import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createSolarArray, sunAngle_rad, type SectionPoint } from "../../../src/spacecraft/power/array.ts";
import {
  createSolarCell,
  currentAt_A,
  maximumPower,
  openCircuit_V,
  type DiodeCurve,
} from "../../../src/spacecraft/power/cell.ts";
import { defaultConfig } from "../support/flight.ts";

/** AZUR SPACE 3G30A; origin in tests/authorities/README.md. */
const sheet = JSON.parse(
  readFileSync(new URL("../../authorities/power/azur-3g30a.json", import.meta.url), "utf8"),
) as Record<string, number> & ReturnType<typeof defaultConfig>["power"]["array"]["cell"];
const vmpPerK = sheet["maximum_power_voltage_coefficient_vpk"]!;
const impPerK = sheet["maximum_power_current_coefficient_apk"]!;

const curve = (): DiodeCurve => ({ light_A: 0, saturation_A: 0, diode_V: 0, series_ohm: 0 });
const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe("a triple-junction cell", () => {
  const cell = createSolarCell(sheet);

  it("has the four points of its data sheet exactly", () => {
    const k = cell.curve(1, 28, curve());
    const best = maximumPower(k, { voltage_V: 0, current_A: 0 });
    expect(openCircuit_V(k)).toBeCloseTo(2.69, 9);
    expect(currentAt_A(k, 0)).toBeCloseTo(0.5196, 9);
    expect(best.voltage_V).toBeCloseTo(2.409, 6);
    expect(best.current_A).toBeCloseTo(0.5029, 6);
  });

  it.each([-80, -40, 0, 28, 60, 80, 100])(
    "has those that the data sheet's coefficients give at %d degC within 1 %%",
    (t) => {
      const k = cell.curve(1, t, curve());
      const best = maximumPower(k, { voltage_V: 0, current_A: 0 });
      expect(off(openCircuit_V(k), 2.69 - 0.0062 * (t - 28))).toBeLessThan(0.01);
      expect(off(currentAt_A(k, 0), 0.5196 + 0.00036 * (t - 28))).toBeLessThan(0.01);
      expect(off(best.voltage_V, 2.409 + vmpPerK * (t - 28))).toBeLessThan(0.01);
      expect(off(best.current_A, 0.5029 + impPerK * (t - 28))).toBeLessThan(0.01);
    },
  );

  it("would be seen to be wrong without its temperature, or with a diode whose voltage did not follow it", () => {
    const cold = maximumPower(cell.curve(1, 28, curve()), { voltage_V: 0, current_A: 0 });
    expect(Math.abs(cold.voltage_V / (2.409 + vmpPerK * 52) - 1)).toBeGreaterThan(0.01);
    const stiff = cell.curve(1, -80, curve());
    const { diode_V } = cell.curve(1, 28, curve());
    stiff.saturation_A = stiff.light_A / (Math.exp(openCircuit_V(stiff) / diode_V) - 1);
    stiff.diode_V = diode_V;
    const best = maximumPower(stiff, { voltage_V: 0, current_A: 0 });
    expect(Math.abs(best.voltage_V / (2.409 + vmpPerK * -108) - 1)).toBeGreaterThan(0.01);
  });

  it("satisfies the diode's equation all along the curve, and gives nowhere more than at its best point", () => {
    const k = cell.curve(0.8, 50, curve());
    const best = maximumPower(k, { voltage_V: 0, current_A: 0 });
    for (let voltage_V = 0; voltage_V < openCircuit_V(k); voltage_V += 0.01) {
      const current_A = currentAt_A(k, voltage_V);
      const inner_V = voltage_V + current_A * k.series_ohm;
      const model_A = k.light_A - k.saturation_A * (Math.exp(inner_V / k.diode_V) - 1);
      expect(Math.abs(current_A - model_A)).toBeLessThan(1e-9);
      expect(voltage_V * current_A).toBeLessThanOrEqual(best.voltage_V * best.current_A * (1 + 1e-12));
    }
  });

  it("loses voltage with the logarithm of the light, current in proportion", () => {
    const full = cell.curve(1, 28, curve());
    const tenth = cell.curve(0.1, 28, curve());
    expect(currentAt_A(tenth, 0)).toBeCloseTo(0.05196, 6);
    expect(openCircuit_V(full) - openCircuit_V(tenth)).toBeCloseTo(full.diode_V * Math.log(10), 6);
  });

  it("ages by what radiation has left", () => {
    const old = createSolarCell(sheet, 0.98, 0.94).curve(1, 28, curve());
    expect(currentAt_A(old, 0)).toBeCloseTo(0.98 * 0.5196, 9);
    expect(openCircuit_V(old)).toBeCloseTo(0.94 * 2.69, 6);
  });

  it("gives nothing in the dark and beyond open circuit", () => {
    const dark = cell.curve(0, 28, curve());
    expect(maximumPower(dark, { voltage_V: 1, current_A: 1 })).toEqual({ voltage_V: 0, current_A: 0 });
    expect(currentAt_A(cell.curve(1, 28, curve()), 2.7)).toBe(0);
  });
});

describe("solar array", () => {
  const config = defaultConfig();
  const array = createSolarArray(config);
  const { strings_per_wing, cells_in_series, tracking_efficiency } = config.power.array;
  const best_W = strings_per_wing * cells_in_series * 2.409 * 0.5029;
  const out: SectionPoint = { maximum_W: 0, maximum_V: 0, given_W: 0, given_V: 0 };
  const light = (wing: number, deployed: boolean, drive_rad: number, x: number, y: number, z: number): number =>
    array.light(wing, deployed, drive_rad, Float64Array.of(x, y, z), 1367);

  it("gives its full power along -z at drive angle 0 and turns its normal about +y", () => {
    expect(light(0, true, 0, 0, 0, -1)).toBeCloseTo(1, 12);
    expect(light(0, true, Math.PI / 2, -1, 0, 0)).toBeCloseTo(1, 12);
    expect(light(0, true, 0, 0, 0, 1)).toBe(0);
    expect(array.operate(1, strings_per_wing, 28, Number.NaN, out).given_W).toBeCloseTo(
      tracking_efficiency * best_W,
      3,
    );
  });

  it("gives a third along its own side while stowed", () => {
    expect(light(0, false, 0, 0, 1, 0)).toBe(1);
    expect(light(1, false, 0, 0, 1, 0)).toBe(0);
    expect(light(1, false, 0, 0, -1, 0)).toBe(1);
    const strings = array.strings(false, strings_per_wing);
    expect(array.operate(1, strings, 28, Number.NaN, out).maximum_W).toBeCloseTo(0.333 * best_W, 3);
  });

  it("gives what its curve has at a commanded voltage, nothing at open circuit", () => {
    array.operate(1, strings_per_wing, 28, 40, out);
    expect(out.given_W).toBeGreaterThan(0.83 * out.maximum_W);
    expect(out.given_W).toBeLessThan(0.86 * out.maximum_W);
    expect(array.operate(1, strings_per_wing, 28, 54, out).given_W).toBe(0);
    expect(array.operate(0, strings_per_wing, 28, 40, out).given_W).toBe(0);
  });

  it("says by how much a wing must turn to face the Sun", () => {
    for (const angle_rad of [-3, -1, 0, 0.5, 2]) {
      const sun_B = Float64Array.of(-Math.sin(angle_rad), 0, -Math.cos(angle_rad));
      expect(sunAngle_rad(0, sun_B)).toBeCloseTo(angle_rad, 12);
      expect(sunAngle_rad(angle_rad, sun_B)).toBeCloseTo(0, 12);
    }
  });
});
