/**
 * The battery: strings in parallel, each an open-circuit voltage behind a resistance.
 *
 * Charge is counted per string; of the charge that flows in, the coulombic efficiency stays. Temperature, ageing and
 * the relaxation of the cells are left out.
 */

import type { SpacecraftConfig } from "../config.ts";
import type { FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import { createOcvCurve } from "./ocv.ts";

export interface BatteryState {
  /** State of charge of each string, 0 to 1. */
  readonly charge: Float64Array;
  /** Current of each string, positive while charging. */
  readonly current_A: Float64Array;
  /** A bit per string that the unit connects. */
  connected: number;
}

/** What a step cost and kept, joules. */
export interface BatteryStep {
  ohmic_J: number;
  coulombic_J: number;
  stored_J: number;
}

export interface Battery {
  initial(stateOfCharge: number): BatteryState;
  /** Sum of OCV/R and of 1/R over the strings that carry current, with `charge` as the state of charge. */
  source(
    state: BatteryState,
    charge: Float64Array,
    faults: FaultBank,
    out: { emf_A: number; conductance_S: number },
  ): void;
  /** State of charge at half of the step that the bus voltage would make, into `middle`. */
  predict(state: BatteryState, faults: FaultBank, bus_V: number, step_s: number, middle: Float64Array): void;
  /** Carries out a step at a bus voltage with the open-circuit voltages of `middle`. */
  advance(
    state: BatteryState,
    faults: FaultBank,
    bus_V: number,
    step_s: number,
    middle: Float64Array,
    out: BatteryStep,
  ): void;
  /** Energy in the cells above an empty battery. */
  stored_J(state: BatteryState): number;
  /** Of the whole battery, 0 to 1. */
  stateOfCharge(state: BatteryState): number;
}

export function createBattery(config: SpacecraftConfig, map: ChannelMap): Battery {
  const { battery } = config.power;
  const count = battery.strings;
  const curve = createOcvCurve(battery.cell_ocv_v, battery.cells_in_series);
  const capacity_C = (battery.capacity_ah * 3600) / count;
  const resistance_ohm = battery.resistance_ohm * count;
  const efficiency = battery.coulombic_efficiency;
  const channels = Array.from({ length: count }, (_, index) => channelIndex(map, `power.string.${index + 1}`));

  /** Infinite for an open string. */
  const resistanceOf_ohm = (state: BatteryState, faults: FaultBank, string: number): number => {
    if ((state.connected & (1 << string)) === 0) return Infinity;
    const fault = faults.active[channels[string]!]!;
    if (fault === null) return resistance_ohm;
    return fault.kind === "off" ? Infinity : resistance_ohm * Math.max(fault.value, 1e-3);
  };

  const kept = (current_A: number): number => (current_A > 0 ? efficiency * current_A : current_A);

  return {
    initial: (stateOfCharge) => ({
      charge: new Float64Array(count).fill(stateOfCharge),
      current_A: new Float64Array(count),
      connected: (1 << count) - 1,
    }),

    source(state, charge, faults, out) {
      out.emf_A = 0;
      out.conductance_S = 0;
      for (let string = 0; string < count; string += 1) {
        const r_ohm = resistanceOf_ohm(state, faults, string);
        out.emf_A += curve.voltage_V(charge[string]!) / r_ohm;
        out.conductance_S += 1 / r_ohm;
      }
    },

    predict(state, faults, bus_V, step_s, middle) {
      for (let string = 0; string < count; string += 1) {
        const charge = state.charge[string]!;
        const current_A = (bus_V - curve.voltage_V(charge)) / resistanceOf_ohm(state, faults, string);
        middle[string] = Math.min(1, Math.max(0, charge + (0.5 * step_s * kept(current_A)) / capacity_C));
      }
    },

    advance(state, faults, bus_V, step_s, middle, out) {
      out.ohmic_J = 0;
      out.coulombic_J = 0;
      out.stored_J = 0;
      for (let string = 0; string < count; string += 1) {
        const r_ohm = resistanceOf_ohm(state, faults, string);
        const ocv_V = curve.voltage_V(middle[string]!);
        const current_A = r_ohm === Infinity ? 0 : (bus_V - ocv_V) / r_ohm;
        const before = state.charge[string]!;
        const asked = before + (step_s * kept(current_A)) / capacity_C;
        const charge = Math.min(1, Math.max(0, asked));
        state.charge[string] = charge;
        state.current_A[string] = current_A;
        const stored_J = (curve.integral_V(charge) - curve.integral_V(before)) * capacity_C;
        out.stored_J += stored_J;
        out.ohmic_J += r_ohm === Infinity ? 0 : current_A * current_A * r_ohm * step_s;
        out.coulombic_J += (current_A - kept(current_A)) * ocv_V * step_s + (asked - charge) * capacity_C * ocv_V;
      }
    },

    stored_J(state) {
      let total_J = 0;
      for (let string = 0; string < count; string += 1) total_J += curve.integral_V(state.charge[string]!) * capacity_C;
      return total_J;
    },

    stateOfCharge(state) {
      let total = 0;
      for (let string = 0; string < count; string += 1) total += state.charge[string]!;
      return total / count;
    },
  };
}
