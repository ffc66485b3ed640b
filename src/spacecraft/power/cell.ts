/**
 * A solar cell: one diode, a light current and a series resistance, from four points of its data sheet.
 *
 * The junctions of a multi-junction cell count as one diode. With no shunt the four points give the parameters in closed
 * form. Light current and open-circuit voltage follow the data sheet's coefficients, the diode's voltage the absolute
 * temperature; ageing scales both. Source: Townsend 1989, A Method for Estimating the Long-Term Performance of
 * Direct-Coupled Photovoltaic Systems, chapter 2 (the model with four parameters); Duffie & Beckman 2013, section 23.2.
 */

import type { SolarCellConfig } from "../config/power.ts";

const zero_degC = -273.15;

/** The parameters of one cell in one light at one temperature. */
export interface DiodeCurve {
  light_A: number;
  saturation_A: number;
  /** Ideality times thermal voltage. */
  diode_V: number;
  series_ohm: number;
}

export interface OperatingPoint {
  voltage_V: number;
  current_A: number;
}

export interface SolarCell {
  /** Fills `out`. @param light irradiance over that of the data sheet; @param temperature_degC of the cell */
  curve(light: number, temperature_degC: number, out: DiodeCurve): DiodeCurve;
}

export function createSolarCell(cell: SolarCellConfig, remainingCurrent = 1, remainingVoltage = 1): SolarCell {
  const { short_circuit_current_a, open_circuit_voltage_v, maximum_power_current_a, maximum_power_voltage_v } = cell;
  const share = 1 - maximum_power_current_a / short_circuit_current_a;
  const diode_V = (2 * maximum_power_voltage_v - open_circuit_voltage_v) / ((1 - share) / share + Math.log(share));
  const series_ohm =
    (open_circuit_voltage_v - maximum_power_voltage_v + diode_V * Math.log(share)) / maximum_power_current_a;
  const reference_K = cell.reference_degc - zero_degC;

  return {
    curve(light, temperature_degC, out) {
      const warmer_K = temperature_degC - cell.reference_degc;
      const short_A = remainingCurrent * (short_circuit_current_a + cell.current_coefficient_apk * warmer_K);
      const open_V = remainingVoltage * (open_circuit_voltage_v + cell.voltage_coefficient_vpk * warmer_K);
      out.diode_V = (diode_V * (temperature_degC - zero_degC)) / reference_K;
      out.light_A = short_A * light;
      out.saturation_A = short_A / (Math.exp(open_V / out.diode_V) - 1);
      out.series_ohm = series_ohm;
      return out;
    },
  };
}

/** Voltage at which a cell gives no current; 0 in the dark. */
export function openCircuit_V({ light_A, saturation_A, diode_V }: DiodeCurve): number {
  return light_A > 0 ? diode_V * Math.log(1 + light_A / saturation_A) : 0;
}

/** Current at a voltage of the cell; none at and beyond open circuit, where a blocking diode holds. */
export function currentAt_A(curve: DiodeCurve, voltage_V: number): number {
  const { light_A, saturation_A, diode_V, series_ohm } = curve;
  if (!(voltage_V < openCircuit_V(curve))) return 0;
  // Convex and rising in the diode's voltage: from above, Newton's steps never pass the root.
  let inner_V = voltage_V + light_A * series_ohm;
  for (let iteration = 0; iteration < 30; iteration += 1) {
    const dark_A = saturation_A * Math.exp(inner_V / diode_V);
    const miss_V = inner_V - voltage_V - series_ohm * (light_A + saturation_A - dark_A);
    const step_V = miss_V / (1 + (series_ohm * dark_A) / diode_V);
    inner_V -= step_V;
    if (step_V < 1e-12) break;
  }
  const current_A = light_A - saturation_A * (Math.exp(inner_V / diode_V) - 1);
  return current_A > 0 ? current_A : 0;
}

/** The point of most power, by Newton's method on the slope of power against the diode's voltage. */
export function maximumPower(curve: DiodeCurve, out: OperatingPoint): OperatingPoint {
  const { light_A, saturation_A, diode_V, series_ohm } = curve;
  const open_V = openCircuit_V(curve);
  let inner_V = open_V - diode_V * Math.log(1 + open_V / diode_V);
  let current_A = 0;
  for (let iteration = 0; iteration < 30; iteration += 1) {
    const dark_A = saturation_A * Math.exp(inner_V / diode_V);
    current_A = light_A + saturation_A - dark_A;
    const slope = -dark_A / diode_V;
    const bend = slope / diode_V;
    const outer_V = inner_V - current_A * series_ohm;
    const rise = slope * outer_V + current_A * (1 - slope * series_ohm);
    const step_V = rise / (bend * (outer_V - current_A * series_ohm) + 2 * slope * (1 - slope * series_ohm));
    if (!(step_V > 1e-12 || step_V < -1e-12)) break;
    inner_V -= step_V;
  }
  out.current_A = light_A > 0 ? current_A : 0;
  out.voltage_V = light_A > 0 ? inner_V - current_A * series_ohm : 0;
  return out;
}
