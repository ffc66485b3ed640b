/** The power hardware on its unit's bus: fills the unit's inputs, takes its outputs. */

import type { power } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast } from "../faults/bank.ts";
import { channelIndex, thermistorNames, wingNames, type ChannelMap } from "../faults/channels.ts";
import type { SpacecraftState } from "../state.ts";
import { node_degC, ThermalNode, thermistorNodes, wing_degC } from "../thermal/nodes.ts";
import { sunAngle_rad } from "./array.ts";
import { loadCount, loadNames } from "./loads.ts";
import type { PowerSystem } from "./power.ts";
import { deployedWings, releaseWings } from "./wings.ts";

/** What the wings' own pairs of cells look at. */
export interface WingSun {
  readonly sun_B: Float64Array;
  readonly litFraction: number;
}

/** Less of the Sun than this is no direction. */
const sunLitMin = 0.5;

export interface PowerHardware {
  sample(state: SpacecraftState, sun: WingSun, inputs: power.v1.Inputs): void;
  apply(state: SpacecraftState, outputs: power.v1.Outputs): void;
}

export function createPowerHardware(
  config: SpacecraftConfig,
  map: ChannelMap,
  system: PowerSystem,
  stream: RandomStream,
): PowerHardware {
  const { battery, array, voltage_noise_v, current_noise_a, temperature_noise_degc, angle_noise_rad } = config.power;
  const index = (name: string): number => channelIndex(map, `power.${name}`);
  const voltage = index("bus_voltage");
  const current = index("battery_current");
  const temperature = index("battery_temperature");
  const strings = Array.from({ length: battery.strings }, (_, string) => index(`string_current.${string + 1}`));
  const thermistors = thermistorNames.map((name) => index(`thermistor.${name}`));
  const perWing = (device: string): number[] => wingNames.map((name) => index(`${device}.${name}`));
  const wings = perWing("wing");
  const sectionVoltages = perWing("section_voltage");
  const sectionCurrents = perWing("section_current");
  const sectionTemperatures = perWing("section_temperature");
  const angles = perWing("drive_angle");
  const suns = perWing("wing_sun");
  const switchCurrents = loadNames.map((name) => index(`switch_current.${name}`));
  const cellVoltages = Array.from({ length: battery.cells_in_series }, (_, cell) => index(`cell_voltage.${cell + 1}`));
  const sunCosineMin = Math.cos((array.sun_half_angle_deg * Math.PI) / 180);
  const rateMax_radps = array.drive_rate_max_radps;

  /** A measured number: noise, then the channel's fault. */
  const read = (state: SpacecraftState, channel: number, value: number, noise: number): number =>
    throughOrLast(state.faults, map, channel, value + noise * stream.gaussian(), state.at_us, stream);

  const sampleSections = (state: SpacecraftState, inputs: power.v1.Inputs, sun: WingSun): void => {
    const { power } = state;
    const deployed = deployedWings(state.wings);
    for (let wing = 0; wing < 2; wing += 1) {
      const section = (inputs.arraySections[wing] ??= emptySection());
      const voltage_V = power.section_W[wing]! > 0 ? power.point_V[wing]! : 0;
      const current_A = voltage_V > 0 ? power.section_W[wing]! / voltage_V : 0;
      const drive_rad = power.drive_rad[wing]!;
      section.deployed = (deployed & (1 << wing)) !== 0;
      section.voltageV = read(state, sectionVoltages[wing]!, voltage_V, voltage_noise_v);
      section.currentA = read(state, sectionCurrents[wing]!, current_A, current_noise_a);
      section.temperatureDegc = read(state, sectionTemperatures[wing]!, wing_degC(state.thermal, wing), temperature_noise_degc); // prettier-ignore
      section.driveAngleRad = read(state, angles[wing]!, drive_rad, angle_noise_rad);
      const angle_rad = sunAngle_rad(drive_rad, sun.sun_B);
      section.sunSeen = section.deployed && sun.litFraction > sunLitMin && sees(angle_rad, sun.sun_B);
      section.sunAngleRad = section.sunSeen ? read(state, suns[wing]!, angle_rad, array.sun_noise_rad) : 0;
    }
  };

  const sees = (angle_rad: number, sun_B: Float64Array): boolean =>
    Math.cos(angle_rad) * Math.sqrt(1 - sun_B[1]! * sun_B[1]!) > sunCosineMin;

  const sampleSwitches = (state: SpacecraftState, inputs: power.v1.Inputs): void => {
    const { on, tripped, current_A } = state.power.switches;
    for (let load = 0; load < loadCount; load += 1) {
      const reading = (inputs.switches[load] ??= { on: false, tripped: false, currentA: 0 });
      reading.on = (on & (1 << load)) !== 0;
      reading.tripped = (tripped & (1 << load)) !== 0;
      reading.currentA = read(state, switchCurrents[load]!, current_A[load]!, reading.on ? current_noise_a : 0);
    }
  };

  const sampleTemperatures = (state: SpacecraftState, inputs: power.v1.Inputs): void => {
    const battery_degC = node_degC(state.thermal, ThermalNode.battery);
    inputs.batteryTemperatureDegc = read(state, temperature, battery_degC, temperature_noise_degc);
    for (let place = 0; place < thermistors.length; place += 1) {
      const truth_degC = node_degC(state.thermal, thermistorNodes[place]!);
      inputs.temperaturesDegc[place] = read(state, thermistors[place]!, truth_degC, temperature_noise_degc);
    }
  };

  return {
    sample(state, sun, inputs) {
      const { power } = state;
      let total_A = 0;
      for (let string = 0; string < strings.length; string += 1) {
        const truth_A = power.battery.current_A[string]!;
        total_A += truth_A;
        inputs.stringCurrentsA[string] = read(state, strings[string]!, truth_A, current_noise_a);
      }
      inputs.busVoltageV = read(state, voltage, power.alive ? power.bus_V : 0, voltage_noise_v);
      inputs.batteryCurrentA = read(state, current, total_A, current_noise_a);
      for (let cell = 0; cell < battery.cells_in_series; cell += 1) {
        const cell_V = power.cells.voltage_V[cell]!;
        inputs.cellVoltagesV[cell] = read(
          state,
          cellVoltages[cell]!,
          cell_V,
          voltage_noise_v / battery.cells_in_series,
        );
      }
      sampleSections(state, inputs, sun);
      sampleSwitches(state, inputs);
      sampleTemperatures(state, inputs);
    },

    apply(state, outputs) {
      const { power } = state;
      system.switches.command(power.switches, state.faults, outputs.switchesOn, state.at_us);
      releaseWings(state.wings, state.faults, wings, outputs.releaseWings, state.at_us);
      power.battery.connected = outputs.stringsConnected;
      const limit_A = outputs.chargeCurrentMaxA;
      if (limit_A === limit_A) power.chargeCurrentMax_A = Math.min(battery.charge_current_max_a, Math.max(0, limit_A));
      for (let wing = 0; wing < 2; wing += 1) {
        power.section_V[wing] = outputs.sectionVoltagesV[wing] ?? Number.NaN;
        const rate_radps = outputs.driveRatesRadps[wing] ?? 0;
        const rate = Number.isFinite(rate_radps) ? rate_radps : 0;
        power.driveRate_radps[wing] = Math.min(rateMax_radps, Math.max(-rateMax_radps, rate));
      }
    },
  };
}

const emptySection = (): power.v1.ArraySection => ({
  deployed: false,
  currentA: 0,
  voltageV: 0,
  temperatureDegc: 0,
  driveAngleRad: 0,
  sunAngleRad: 0,
  sunSeen: false,
});
