/** Array, battery and loads of a spacecraft file. */

import { z } from "zod";
import { fraction, notNegative, positive, mistakesOf, type ConfigMistake } from "./shapes.ts";

const solarArray = z.strictObject({
  area_per_wing_m2: positive,
  cell_efficiency: fraction,
  packing: fraction,
  solar_constant_wpm2: positive,
  /** Share of a wing's cells that look outwards while it is stowed. */
  stowed_fraction: fraction,
  /** What is left after harness and converter. */
  conversion_efficiency: fraction,
  voltage_at_maximum_power_v: positive,
  voltage_open_circuit_v: positive,
  current_at_maximum_power: fraction,
  drive_rate_max_radps: notNegative,
  hinge_time_s: positive,
});

const batteryPack = z.strictObject({
  strings: z.int().min(1).max(4),
  cells_in_series: z.int().min(1).max(8),
  capacity_ah: positive,
  resistance_ohm: positive,
  coulombic_efficiency: z.number().positive().max(1),
  charge_current_max_a: positive,
  charge_voltage_max_v: positive,
  cutoff_voltage_v: positive,
  restart_voltage_v: positive,
  /** Open-circuit voltage of a cell at equal steps of state of charge from 0 to 1. */
  cell_ocv_v: z.array(positive).min(2).max(101),
  cell_imbalance_v: z.array(z.number()).max(8),
});

const load = z.strictObject({ power_w: notNegative, trip_current_a: positive, initially_on: z.boolean() });

export const powerSchema = z.strictObject({
  array: solarArray,
  battery: batteryPack,
  distribution_efficiency: z.number().positive().max(1),
  voltage_noise_v: notNegative,
  current_noise_a: notNegative,
  temperature_noise_degc: notNegative,
  loads: z.strictObject({
    essential: load,
    adcs: load,
    platform: load,
    transmitter: load,
    payload: load,
    battery_heater: load,
    payload_heater: load,
    thruster: load,
  }),
});

export type PowerConfig = z.infer<typeof powerSchema>;

export function powerMistakes({ array, battery }: PowerConfig): ConfigMistake[] {
  const ocv = battery.cell_ocv_v;
  const full_V = ocv[ocv.length - 1]! * battery.cells_in_series;
  return mistakesOf(
    [
      !ocv.every((v, index) => index === 0 || v > ocv[index - 1]!),
      "power.battery.cell_ocv_v",
      "must rise with the state of charge",
    ],
    [
      battery.charge_voltage_max_v < full_V,
      "power.battery.charge_voltage_max_v",
      `must be at least the open-circuit voltage when full, ${full_V} V`,
    ],
    [
      battery.restart_voltage_v <= battery.cutoff_voltage_v,
      "power.battery.restart_voltage_v",
      `must be above cutoff_voltage_v, ${battery.cutoff_voltage_v} V`,
    ],
    [
      array.voltage_open_circuit_v <= array.voltage_at_maximum_power_v,
      "power.array.voltage_open_circuit_v",
      "must be above voltage_at_maximum_power_v",
    ],
    [
      battery.cell_imbalance_v.length !== battery.cells_in_series,
      "power.battery.cell_imbalance_v",
      `must have one number per cell in series, ${battery.cells_in_series}`,
    ],
  );
}
