/** Whether the battery may be charged: its temperature, and the voltage of its fullest cell. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import {
  cellVoltageFallen_V,
  cellVoltageHigh_V,
  cellVoltageMax_V,
  chargeCooled_degC,
  chargeTemperatureMax_degC,
  chargeTemperatureMin_degC,
} from "./parameters.ts";

export const Charge = power.v1.ChargeState;
export type Charge = power.v1.ChargeState;

export interface ChargingState {
  charge: Charge;
}

export function createCharging(): ChargingState {
  return { charge: Charge.CHARGE_STATE_ALLOWED };
}

/** Lowest and highest of the cells that say something; 0 and 0 where none does. */
export interface CellExtremes {
  lowest_V: number;
  highest_V: number;
}

export function cellExtremes(voltages_V: readonly number[], out: CellExtremes): CellExtremes {
  out.lowest_V = 0;
  out.highest_V = 0;
  for (let cell = 0; cell < voltages_V.length; cell += 1) {
    const voltage_V = voltages_V[cell]!;
    if (!(voltage_V > 0 && voltage_V < cellVoltageMax_V)) continue;
    if (out.lowest_V === 0 || voltage_V < out.lowest_V) out.lowest_V = voltage_V;
    if (voltage_V > out.highest_V) out.highest_V = voltage_V;
  }
  return out;
}

export function updateCharging(
  charging: ChargingState,
  temperature_degC: number,
  cells: CellExtremes,
  events: power.v1.Event[],
): void {
  const charge = judge(charging.charge, temperature_degC, cells.highest_V);
  if (charge !== charging.charge) raise(events, power.v1.EventCode.EVENT_CODE_CHARGE_STATE, severity.medium, charge);
  charging.charge = charge;
}

/** Comparisons with NaN are false: an unknown temperature forbids nothing. */
function judge(before: Charge, temperature_degC: number, highest_V: number): Charge {
  if (temperature_degC < chargeTemperatureMin_degC) return Charge.CHARGE_STATE_COLD;
  const wasHot = before === Charge.CHARGE_STATE_HOT;
  if (temperature_degC > (wasHot ? chargeCooled_degC : chargeTemperatureMax_degC)) return Charge.CHARGE_STATE_HOT;
  const wasOver = before === Charge.CHARGE_STATE_OVER_VOLTAGE;
  if (highest_V > (wasOver ? cellVoltageFallen_V : cellVoltageHigh_V)) return Charge.CHARGE_STATE_OVER_VOLTAGE;
  return Charge.CHARGE_STATE_ALLOWED;
}

/** @param chargeCurrentMax_A of this battery */
export function chargeLimit_A(charging: ChargingState, chargeCurrentMax_A: number): number {
  return charging.charge === Charge.CHARGE_STATE_ALLOWED ? chargeCurrentMax_A : 0;
}
