/** Array, battery and loads of a spacecraft file. */

import { z } from "zod";
import { fraction, notNegative, positive, mistakesOf, type ConfigMistake } from "./shapes.ts";

/** What a cell's data sheet says. */
const solarCell = z.strictObject({
  reference_degc: z.number(),
  reference_irradiance_wpm2: positive,
  short_circuit_current_a: positive,
  open_circuit_voltage_v: positive,
  maximum_power_current_a: positive,
  maximum_power_voltage_v: positive,
  /** Of the short-circuit current and the open-circuit voltage. */
  current_coefficient_apk: z.number(),
  voltage_coefficient_vpk: z.number(),
});

const solarArray = z.strictObject({
  cell: solarCell,
  cells_in_series: z.int().min(1),
  strings_per_wing: z.int().min(1),
  /** What radiation has left of current and voltage; 1 at the begin of life. */
  remaining_current: fraction,
  remaining_voltage: fraction,
  solar_constant_wpm2: positive,
  /** Share of a wing's strings that looks outwards while it is stowed. */
  stowed_fraction: fraction,
  /** How near a converter that tracks by itself comes to the maximum. */
  tracking_efficiency: fraction,
  /** What is left after harness and converter. */
  conversion_efficiency: fraction,
  drive_rate_max_radps: notNegative,
  /** The wing's own pair of cells that looks for the Sun: noise, and how far from the normal it sees. */
  sun_noise_rad: notNegative,
  sun_half_angle_deg: z.number().positive().max(90),
  hinge_time_s: positive,
});

/** ohm (1 + rise exp(-decay SOC)) exp(activation (1/T - 1/298.15 K)): Chen & Rincon-Mora's shape, with a temperature. */
const resistance = z.strictObject({ ohm: positive, rise: notNegative, decay: notNegative, activation_k: notNegative });

const cells = z.array(z.number()).max(8);

const batteryPack = z.strictObject({
  strings: z.int().min(1).max(4),
  cells_in_series: z.int().min(1).max(8),
  capacity_ah: positive,
  /** Of the whole battery: at once, and what is added with the time constant. */
  resistance,
  relaxation: resistance.extend({ time_constant_s: positive }),
  coulombic_efficiency: z.number().positive().max(1),
  charge_current_max_a: positive,
  charge_voltage_max_v: positive,
  cutoff_voltage_v: positive,
  restart_voltage_v: positive,
  /** Open-circuit voltage of a cell at 25 degC at equal steps of state of charge from 0 to 1. */
  cell_ocv_v: z.array(positive).min(2).max(101),
  /** Its change with temperature. */
  cell_ocv_coefficient_vpk: z.number(),
  /** State of charge of each cell of a string above the mean at the start, and capacity above the mean, relative. */
  cell_charge_offset: cells,
  cell_capacity_error: cells,
  /** Cells above this voltage are bled by this current. */
  balance_voltage_v: positive,
  balance_current_a: notNegative,
  protection: z.strictObject({
    cell_over_voltage_v: positive,
    cell_under_voltage_v: positive,
    charge_degc: z.tuple([z.number(), z.number()]),
  }),
});

/** A latching current limiter: it holds the current at the limit and opens after the trip time. */
const load = z.strictObject({
  power_w: notNegative,
  trip_current_a: positive,
  trip_time_ms: positive,
  /** How often it closes again by itself, and how long after; a load that must not be lost has -1, without end. */
  retries: z.int().min(-1),
  retry_after_s: positive,
  initially_on: z.boolean(),
});

export const powerSchema = z.strictObject({
  array: solarArray,
  battery: batteryPack,
  distribution_efficiency: z.number().positive().max(1),
  voltage_noise_v: notNegative,
  current_noise_a: notNegative,
  temperature_noise_degc: notNegative,
  angle_noise_rad: notNegative,
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
export type SolarCellConfig = z.infer<typeof solarCell>;
export type ResistanceConfig = z.infer<typeof resistance>;
export type BatteryConfig = z.infer<typeof batteryPack>;

export function powerMistakes({ array, battery, loads }: PowerConfig): ConfigMistake[] {
  return [
    ...cellMistakes(array.cell),
    ...batteryMistakes(battery),
    ...mistakesOf([
      loads.essential.retries !== -1,
      "power.loads.essential.retries",
      "must be -1: the essential bus closes again without end",
    ]),
  ];
}

function cellMistakes(cell: SolarCellConfig): ConfigMistake[] {
  const { open_circuit_voltage_v: open_V, maximum_power_voltage_v: best_V } = cell;
  const { short_circuit_current_a: short_A, maximum_power_current_a: best_A } = cell;
  const share = 1 - best_A / short_A;
  const diode_V = (2 * best_V - open_V) / ((1 - share) / share + Math.log(share));
  return mistakesOf(
    [open_V <= best_V, "power.array.cell.open_circuit_voltage_v", "must be above maximum_power_voltage_v"],
    [short_A <= best_A, "power.array.cell.short_circuit_current_a", "must be above maximum_power_current_a"],
    [
      short_A > best_A && (!(diode_V > 0) || open_V - best_V + diode_V * Math.log(share) < 0),
      "power.array.cell.maximum_power_voltage_v",
      "no diode with a series resistance has these four points",
    ],
  );
}

function batteryMistakes(battery: BatteryConfig): ConfigMistake[] {
  const ocv = battery.cell_ocv_v;
  const full_V = ocv[ocv.length - 1]! * battery.cells_in_series;
  const series = battery.cells_in_series;
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
      battery.cell_charge_offset.length !== series,
      "power.battery.cell_charge_offset",
      `must have one number per cell in series, ${series}`,
    ],
    [
      battery.cell_capacity_error.length !== series,
      "power.battery.cell_capacity_error",
      `must have one number per cell in series, ${series}`,
    ],
  );
}
