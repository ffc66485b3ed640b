/**
 * The battery: strings in parallel, each an open-circuit voltage behind a resistance and a resistance with a capacitor.
 *
 * Charge is counted per string; of the charge that flows in, the coulombic efficiency stays. Over a step the current is
 * constant, so that the capacitor's voltage is exact. The capacity does not depend on temperature: a cold battery has
 * less to give because its resistance brings it to the cut-off sooner.
 * Source: Chen & Rincon-Mora 2006, section II, with one of its two RC pairs.
 */

import type { SpacecraftConfig } from "../config.ts";
import type { FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import { createOcvCurve, type OcvCurve } from "./ocv.ts";
import { resistance_ohm } from "./resistance.ts";

export interface BatteryState {
  /** State of charge of each string, 0 to 1. */
  readonly charge: Float64Array;
  /** Current of each string, positive while charging. */
  readonly current_A: Float64Array;
  /** Voltage across the capacitor of each string, and the energy in it. */
  readonly relaxation_V: Float64Array;
  readonly relaxation_J: Float64Array;
  /** A bit per string that the unit connects. */
  connected: number;
}

/** What a step cost and kept, joules. */
export interface BatteryStep {
  /** In the resistance, and in that beside the capacitor. */
  ohmic_J: number;
  relaxation_J: number;
  coulombic_J: number;
  /** Reversible: negative where the cells cool. */
  entropic_J: number;
  stored_J: number;
}

export interface Battery {
  readonly curve: OcvCurve;
  initial(stateOfCharge: number): BatteryState;
  /** Fixes resistances and capacitors for a step; what follows is about this step. */
  prepare(state: BatteryState, faults: FaultBank, temperature_degC: number, step_s: number): void;
  /** Sum of EMF/R and of 1/R over the strings that carry current, with `charge` as the state of charge. */
  source(charge: Float64Array, out: { emf_A: number; conductance_S: number }): void;
  /** State of charge at half of the step that the bus voltage would make, into `middle`. */
  predict(state: BatteryState, bus_V: number, middle: Float64Array): void;
  /** Carries out the step at a bus voltage with the open-circuit voltages of `middle`. */
  advance(state: BatteryState, bus_V: number, middle: Float64Array, out: BatteryStep): void;
  /** Energy in the cells above an empty battery. */
  stored_J(state: BatteryState): number;
  /** Of the whole battery, 0 to 1. */
  stateOfCharge(state: BatteryState): number;
}

export function createBattery(config: SpacecraftConfig, map: ChannelMap): Battery {
  const { battery } = config.power;
  const count = battery.strings;
  const curve = createOcvCurve(battery.cell_ocv_v, battery.cells_in_series, battery.cell_ocv_coefficient_vpk);
  const capacity_C = (battery.capacity_ah * 3600) / count;
  const efficiency = battery.coulombic_efficiency;
  const timeConstant_s = battery.relaxation.time_constant_s;
  const channels = Array.from({ length: count }, (_, index) => channelIndex(map, `power.string.${index + 1}`));

  let step_s = 0;
  let temperature_degC = 0;
  /** Share of the capacitor's voltage that is left at the end of the step, and on average. */
  let left = 1;
  let mean = 1;
  /** Per string: the resistance (infinite where open), that beside the capacitor, both as the step sees them, and the EMF's offset. */
  const series_ohm = new Float64Array(count);
  const pair_ohm = new Float64Array(count);
  const whole_ohm = new Float64Array(count);
  const offset_V = new Float64Array(count);

  const kept = (current_A: number): number => (current_A > 0 ? efficiency * current_A : current_A);
  const ocv_V = (charge: number): number => curve.voltage_V(charge, temperature_degC);

  /** Factor on a string's resistances; infinite for an open string. */
  const factor = (state: BatteryState, faults: FaultBank, string: number): number => {
    if ((state.connected & (1 << string)) === 0) return Infinity;
    const fault = faults.active[channels[string]!]!;
    if (fault === null) return 1;
    return fault.kind === "off" ? Infinity : Math.max(fault.value, 1e-3);
  };

  /** The capacitor of a string over the step; what its resistance turned to heat. */
  const relax = (state: BatteryState, string: number, current_A: number): number => {
    const before_V = state.relaxation_V[string]!;
    const r_ohm = pair_ohm[string]!;
    const driven_V = current_A * r_ohm;
    const taken_J = current_A * (mean * before_V + (1 - mean) * driven_V) * step_s;
    const after_V = left * before_V + (1 - left) * driven_V;
    const after_J = (0.5 * timeConstant_s * after_V * after_V) / r_ohm;
    const lost_J = taken_J - (after_J - state.relaxation_J[string]!);
    state.relaxation_V[string] = after_V;
    state.relaxation_J[string] = after_J;
    return lost_J;
  };

  return {
    curve,

    initial: (stateOfCharge) => ({
      charge: new Float64Array(count).fill(stateOfCharge),
      current_A: new Float64Array(count),
      relaxation_V: new Float64Array(count),
      relaxation_J: new Float64Array(count),
      connected: (1 << count) - 1,
    }),

    prepare(state, faults, now_degC, length_s) {
      step_s = length_s;
      temperature_degC = now_degC;
      left = Math.exp(-step_s / timeConstant_s);
      mean = step_s > 0 ? (timeConstant_s * (1 - left)) / step_s : 1;
      for (let string = 0; string < count; string += 1) {
        const charge = state.charge[string]!;
        const times = factor(state, faults, string);
        series_ohm[string] = count * times * resistance_ohm(battery.resistance, charge, temperature_degC);
        pair_ohm[string] = count * resistance_ohm(battery.relaxation, charge, temperature_degC);
        whole_ohm[string] = series_ohm[string]! + (1 - mean) * pair_ohm[string]!;
        offset_V[string] = mean * state.relaxation_V[string]!;
      }
    },

    source(charge, out) {
      out.emf_A = 0;
      out.conductance_S = 0;
      for (let string = 0; string < count; string += 1) {
        out.emf_A += (ocv_V(charge[string]!) + offset_V[string]!) / whole_ohm[string]!;
        out.conductance_S += 1 / whole_ohm[string]!;
      }
    },

    predict(state, bus_V, middle) {
      for (let string = 0; string < count; string += 1) {
        const charge = state.charge[string]!;
        const current_A = (bus_V - ocv_V(charge) - offset_V[string]!) / whole_ohm[string]!;
        middle[string] = Math.min(1, Math.max(0, charge + (0.5 * step_s * kept(current_A)) / capacity_C));
      }
    },

    advance(state, bus_V, middle, out) {
      out.ohmic_J = 0;
      out.relaxation_J = 0;
      out.coulombic_J = 0;
      out.entropic_J = 0;
      out.stored_J = 0;
      const entropic_V = curve.entropic_V(temperature_degC);
      for (let string = 0; string < count; string += 1) {
        const isOpen = whole_ohm[string] === Infinity;
        const rest_V = ocv_V(middle[string]!);
        const current_A = isOpen ? 0 : (bus_V - rest_V - offset_V[string]!) / whole_ohm[string]!;
        const before = state.charge[string]!;
        const before_J = state.relaxation_J[string]!;
        const asked = before + (step_s * kept(current_A)) / capacity_C;
        const charge = Math.min(1, Math.max(0, asked));
        state.charge[string] = charge;
        state.current_A[string] = current_A;
        out.relaxation_J += relax(state, string, current_A);
        out.ohmic_J += isOpen ? 0 : current_A * current_A * series_ohm[string]! * step_s;
        out.coulombic_J += (current_A - kept(current_A)) * rest_V * step_s + (asked - charge) * capacity_C * rest_V;
        out.entropic_J += (charge - before) * capacity_C * entropic_V;
        out.stored_J += (curve.integral_V(charge) - curve.integral_V(before)) * capacity_C;
        out.stored_J += state.relaxation_J[string]! - before_J;
      }
    },

    stored_J(state) {
      let total_J = 0;
      for (let string = 0; string < count; string += 1) {
        total_J += curve.integral_V(state.charge[string]!) * capacity_C + state.relaxation_J[string]!;
      }
      return total_J;
    },

    stateOfCharge(state) {
      let total = 0;
      for (let string = 0; string < count; string += 1) total += state.charge[string]!;
      return total / count;
    },
  };
}
