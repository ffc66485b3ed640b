/**
 * The spacecraft file: every number of the hardware, in SI, with its unit last in the key.
 *
 * The schema holds shapes and physical ranges; `spacecraftMistakes` holds what binds two numbers together.
 */

import { z } from "zod";

const positive = z.number().positive();
const notNegative = z.number().nonnegative();
const fraction = z.number().min(0).max(1);
const triple = z.tuple([z.number(), z.number(), z.number()]);
const triplePositive = z.tuple([positive, positive, positive]);

/** Moments (xx, yy, zz) and products (xy, xz, yz, as they stand in the matrix) of inertia about the centre of mass, in B. */
const inertia = z.strictObject({ moments_kgm2: triplePositive, products_kgm2: triple });

const body = z.strictObject({
  mass_kg: positive,
  inertia_stowed: inertia,
  /** What one wing adds to the inertia when it is out. */
  inertia_per_wing: z.strictObject({
    moments_kgm2: z.tuple([notNegative, notNegative, notNegative]),
    products_kgm2: triple,
  }),
  residual_dipole_am2: triple,
});

const adcs = z.strictObject({
  period_ms: z.int().min(10).max(10_000),
  torquers: z.strictObject({ dipole_max_am2: positive, coil_lag_ms: positive }),
  magnetometer: z.strictObject({
    noise_nt: notNegative,
    bias_nt: triple,
    range_ut: positive,
    /** Field at the sensor per dipole of the torquer of the same axis. */
    contamination_nt_per_am2: z.number(),
    /** Torquers are off this long before each sample; 0 is no blanking. */
    blanking_window_ms: notNegative,
  }),
  gyro: z.strictObject({
    angle_random_walk_deg_per_rth: notNegative,
    rate_random_walk_deg_per_h_per_rth: notNegative,
    bias_deg_per_h: triple,
    range_degps: positive,
  }),
  sun_sensors: z.strictObject({ half_angle_deg: z.number().min(5).max(90), noise: notNegative }),
});

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

const power = z.strictObject({
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

/** A lump of heat capacity tied to a sink. */
const node = z.strictObject({
  heat_capacity_jpk: positive,
  conductance_wpk: positive,
  sink_degc: z.number(),
  initial_degc: z.number(),
});

const thermal = z.strictObject({
  battery: node,
  payload: node,
  transmitter: node,
  /** A wing relaxes between two equilibria: in the dark and with the Sun normal to it. */
  wing: z.strictObject({ dark_degc: z.number(), sunlit_degc: z.number(), time_constant_s: positive }),
});

const receiver = z.strictObject({
  carrier_threshold_dbm: z.number(),
  bit_threshold_dbm: z.number(),
  hysteresis_db: notNegative,
  carrier_acquisition_s: notNegative,
  bit_acquisition_s: notNegative,
  noise_floor_dbm: z.number(),
  signal_noise_db: notNegative,
});

const comms = z.strictObject({
  uplink_frequency_hz: positive,
  downlink_frequency_hz: positive,
  downlink_rate_bps: positive,
  downlink_rate_max_bps: positive,
  receiver,
  antenna: z.strictObject({ boresight_gain_dbi: z.number(), edge_gain_dbi: z.number(), back_gain_dbi: z.number() }),
  transmitter: z.strictObject({
    radiated_power_w: positive,
    line_loss_db: notNegative,
    idle_power_w: notNegative,
    packet_overhead_bytes: z.int().nonnegative(),
    beacon_bytes: z.int().positive(),
  }),
  buffer: z.strictObject({
    packets_max: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]),
    bytes_max: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]),
  }),
});

const payload = z.strictObject({
  beams: z.int().min(1).max(8),
  standby_power_w: notNegative,
  beam_rf_power_max_w: positive,
  beam_efficiency: z.number().positive().max(1),
  beam_capacity_mbps: positive,
  beam_offered_mbps: notNegative,
});

/** A spacecraft file. */
export const spacecraftSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1).max(64),
  description: z.string().max(400),
  body,
  adcs,
  power,
  thermal,
  comms,
  payload,
});

export type SpacecraftConfig = z.infer<typeof spacecraftSchema>;
export type InertiaConfig = z.infer<typeof inertia>;
export type NodeConfig = z.infer<typeof node>;
export type ReceiverConfig = z.infer<typeof receiver>;

/** Where and why a well-formed file contradicts itself; empty for a sound one. */
export function spacecraftMistakes(config: SpacecraftConfig): { path: string; message: string }[] {
  const mistakes: { path: string; message: string }[] = [];
  const say = (wrong: boolean, path: string, message: string): void => {
    if (wrong) mistakes.push({ path, message });
  };
  const [xx, yy, zz] = config.body.inertia_stowed.moments_kgm2;
  const triangle = xx + yy > zz && yy + zz > xx && zz + xx > yy;
  say(
    !triangle,
    "body.inertia_stowed.moments_kgm2",
    `no body has the moments ${xx}, ${yy}, ${zz}: two must exceed the third`,
  );
  const { magnetometer, period_ms } = config.adcs;
  const blanked = magnetometer.blanking_window_ms >= period_ms;
  say(blanked, "adcs.magnetometer.blanking_window_ms", `must be less than the period of ${period_ms} ms`);
  const { battery, array } = config.power;
  const ocv = battery.cell_ocv_v;
  const rises = ocv.every((v, index) => index === 0 || v > ocv[index - 1]!);
  say(!rises, "power.battery.cell_ocv_v", "must rise with the state of charge");
  const full_V = ocv[ocv.length - 1]! * battery.cells_in_series;
  const low = battery.charge_voltage_max_v < full_V;
  say(low, "power.battery.charge_voltage_max_v", `must be at least the open-circuit voltage when full, ${full_V} V`);
  const order = battery.restart_voltage_v <= battery.cutoff_voltage_v;
  say(order, "power.battery.restart_voltage_v", `must be above cutoff_voltage_v, ${battery.cutoff_voltage_v} V`);
  const open = array.voltage_open_circuit_v <= array.voltage_at_maximum_power_v;
  say(open, "power.array.voltage_open_circuit_v", "must be above voltage_at_maximum_power_v");
  const unlike = battery.cell_imbalance_v.length !== battery.cells_in_series;
  say(unlike, "power.battery.cell_imbalance_v", `must have one number per cell in series, ${battery.cells_in_series}`);
  const swapped = config.comms.receiver.bit_threshold_dbm < config.comms.receiver.carrier_threshold_dbm;
  say(swapped, "comms.receiver.bit_threshold_dbm", "must not be below carrier_threshold_dbm");
  return mistakes;
}
