/**
 * The cells of a string: how far each is from the mean, what bleeds the fullest ones, and what protects them.
 *
 * A cell's state of charge is the strings' mean and its own offset. A cell of more capacity swings less; bleeding takes
 * from one cell, so an eighth of it from the mean of eight. Protections work by themselves, whatever the unit commands.
 */

import type { SpacecraftConfig } from "../config.ts";
import type { OcvCurve } from "./ocv.ts";

/** Bits of what stops charging. */
export const Protection = { overVoltage: 1, temperature: 2 } as const;

export interface CellState {
  /** State of charge above the mean. */
  readonly offset: Float64Array;
  readonly voltage_V: Float64Array;
  /** `Protection` bits that hold. */
  protection: number;
}

export interface Cells {
  initial(): CellState;
  /** Sets the cells' voltages at a bus voltage and the mean state of charge. */
  measure(state: CellState, bus_V: number, meanCharge: number, temperature_degC: number): void;
  /** Lets the offsets drift and bleed; what bleeding takes from the mean state of charge of the battery over the step. */
  balance(state: CellState, meanChange: number, step_s: number): number;
  /** Updates the protections with their hysteresis; true while charging is allowed. */
  mayCharge(state: CellState, temperature_degC: number): boolean;
  lowest_V(state: CellState): number;
}

const hysteresis_V = 0.05;
const hysteresis_K = 3;

export function createCells(config: SpacecraftConfig, curve: OcvCurve): Cells {
  const { battery } = config.power;
  const series = battery.cells_in_series;
  const capacity_C = battery.capacity_ah * 3600;
  const { cell_over_voltage_v, charge_degc } = battery.protection;
  const shrinkage = Float64Array.from(battery.cell_capacity_error, (error) => 1 / (1 + error) - 1);

  const watch = (state: CellState, bit: number, isOver: boolean, isBack: boolean): void => {
    if (isOver) state.protection |= bit;
    else if (isBack) state.protection &= ~bit;
  };

  return {
    initial: () => ({
      offset: Float64Array.from(battery.cell_charge_offset),
      voltage_V: new Float64Array(series),
      protection: 0,
    }),

    measure(state, bus_V, meanCharge, temperature_degC) {
      let sum_V = 0;
      for (let cell = 0; cell < series; cell += 1) {
        state.voltage_V[cell] = curve.voltage_V(meanCharge + state.offset[cell]!, temperature_degC) / series;
        sum_V += state.voltage_V[cell]!;
      }
      const shared_V = (bus_V - sum_V) / series;
      for (let cell = 0; cell < series; cell += 1) state.voltage_V[cell]! += shared_V;
    },

    balance(state, meanChange, step_s) {
      let bled = 0;
      for (let cell = 0; cell < series; cell += 1) {
        state.offset[cell]! += shrinkage[cell]! * meanChange;
        if (state.voltage_V[cell]! <= battery.balance_voltage_v) continue;
        const taken = (battery.balance_current_a * step_s) / capacity_C;
        state.offset[cell]! -= taken;
        bled += taken / series;
      }
      for (let cell = 0; cell < series; cell += 1) state.offset[cell]! += bled;
      return bled;
    },

    mayCharge(state, temperature_degC) {
      let highest_V = 0;
      for (let cell = 0; cell < series; cell += 1) highest_V = Math.max(highest_V, state.voltage_V[cell]!);
      const [coldest_degC, hottest_degC] = charge_degc;
      watch(state, Protection.overVoltage, highest_V > cell_over_voltage_v, highest_V < cell_over_voltage_v - hysteresis_V); // prettier-ignore
      watch(
        state,
        Protection.temperature,
        temperature_degC < coldest_degC || temperature_degC > hottest_degC,
        temperature_degC > coldest_degC + hysteresis_K && temperature_degC < hottest_degC - hysteresis_K,
      );
      return state.protection === 0;
    },

    lowest_V(state) {
      let lowest_V = Infinity;
      for (let cell = 0; cell < series; cell += 1) lowest_V = Math.min(lowest_V, state.voltage_V[cell]!);
      return lowest_V;
    },
  };
}
