/** State of charge: counted current, put right by the open-circuit voltage while the battery rests. */

import { clamp } from "../numbers.ts";
import type { ParameterSet } from "./parameter-set.ts";
import {
  batteryCurrentMax_A,
  busVoltageMax_V,
  cellOpenCircuit_V,
  chargeEfficiency,
  relaxationTime_us,
  resistanceFactorMax,
  resistanceFactorMin,
  resistanceReference_degC,
  resistanceSlope_pK,
  restCorrectionTime_us,
  restPersistence_us,
} from "./parameters.ts";

export interface ChargeState {
  /** 0 to 1, of the strings that are left. */
  stateOfCharge: number;
  /** A voltage has been seen, so the estimate means something. */
  known: boolean;
  rest_us: number;
  /** Voltage above the open-circuit voltage that is still to relax. */
  relaxation_V: number;
}

export function createCharge(): ChargeState {
  return { stateOfCharge: 0.5, known: false, rest_us: 0, relaxation_V: 0 };
}

/**
 * Counts one period.
 *
 * @param bus_V the battery's voltage
 * @param current_A positive while charging
 * @param temperature_degC of the cells; the resistances are those of 25 degC where it is no number
 * @param stringsLost strings that carry nothing
 */
export function countCharge(
  charge: ChargeState,
  bus_V: number,
  current_A: number,
  temperature_degC: number,
  stringsLost: number,
  { capacity_C, stringCount, cellsInSeries, resistance_ohm, relaxation_ohm, restCurrent_A }: ParameterSet,
  period_us: number,
): void {
  if (!(bus_V > 0 && bus_V < busVoltageMax_V)) return;
  if (!(current_A > -batteryCurrentMax_A && current_A < batteryCurrentMax_A)) return;
  const left = Math.max(1, stringCount - stringsLost) / stringCount;
  const factor = resistanceFactor(temperature_degC) / left;
  const weightRelaxed = period_us / (relaxationTime_us + period_us);
  charge.relaxation_V += weightRelaxed * (current_A * relaxation_ohm * factor - charge.relaxation_V);
  const fromVoltage = stateOfChargeAt(bus_V - current_A * resistance_ohm * factor - charge.relaxation_V, cellsInSeries);
  if (!charge.known) {
    charge.known = true;
    charge.stateOfCharge = fromVoltage;
  }
  const kept_A = current_A > 0 ? chargeEfficiency * current_A : current_A;
  const counted = charge.stateOfCharge + (kept_A * period_us) / 1e6 / (capacity_C * left);
  const resting = current_A > -restCurrent_A && current_A < restCurrent_A;
  charge.rest_us = resting ? Math.min(charge.rest_us + period_us, restPersistence_us) : 0;
  const weight = charge.rest_us < restPersistence_us ? 0 : period_us / (restCorrectionTime_us + period_us);
  charge.stateOfCharge = clamp(counted + weight * (fromVoltage - counted), 0, 1);
}

function resistanceFactor(temperature_degC: number): number {
  const colder_K = resistanceReference_degC - temperature_degC;
  return colder_K === colder_K ? clamp(1 + resistanceSlope_pK * colder_K, resistanceFactorMin, resistanceFactorMax) : 1;
}

/** The state of charge at an open-circuit voltage: straight lines between the table's points. */
export function stateOfChargeAt(openCircuit_V: number, cellsInSeries: number): number {
  const cell_V = openCircuit_V / cellsInSeries;
  const last = cellOpenCircuit_V.length - 1;
  for (let i = 0; i < last; i += 1) {
    const from_V = cellOpenCircuit_V[i]!;
    const to_V = cellOpenCircuit_V[i + 1]!;
    if (cell_V < to_V) return cell_V <= from_V ? i / last : (i + (cell_V - from_V) / (to_V - from_V)) / last;
  }
  return 1;
}
