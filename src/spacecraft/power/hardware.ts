/** The power hardware on its unit's bus: fills the unit's inputs, takes its outputs. */

import type { power } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast } from "../faults/bank.ts";
import { channelIndex, thermistorNames, wingNames, type ChannelMap } from "../faults/channels.ts";
import type { SpacecraftState } from "../state.ts";
import { loadCount } from "./loads.ts";
import type { PowerSystem } from "./power.ts";
import { deployedWings, releaseWings } from "./wings.ts";

export interface PowerHardware {
  sample(state: SpacecraftState, inputs: power.v1.Inputs): void;
  apply(state: SpacecraftState, outputs: power.v1.Outputs): void;
}

export function createPowerHardware(
  config: SpacecraftConfig,
  map: ChannelMap,
  system: PowerSystem,
  stream: RandomStream,
): PowerHardware {
  const { battery, array, voltage_noise_v, current_noise_a, temperature_noise_degc } = config.power;
  const index = (name: string): number => channelIndex(map, `power.${name}`);
  const voltage = index("bus_voltage");
  const current = index("battery_current");
  const temperature = index("battery_temperature");
  const strings = Array.from({ length: battery.strings }, (_, string) => index(`string_current.${string + 1}`));
  const thermistors = thermistorNames.map((name) => index(`thermistor.${name}`));
  const wings = wingNames.map((name) => index(`wing.${name}`));
  const rateMax_radps = array.drive_rate_max_radps;

  /** A measured number: noise, then the channel's fault. */
  const read = (state: SpacecraftState, channel: number, value: number, noise: number): number =>
    throughOrLast(state.faults, map, channel, value + noise * stream.gaussian(), state.at_us, stream);

  const sampleSections = (state: SpacecraftState, inputs: power.v1.Inputs): void => {
    const { power } = state;
    const deployed = deployedWings(state.wings);
    for (let wing = 0; wing < 2; wing += 1) {
      const section = (inputs.arraySections[wing] ??= emptySection());
      const commanded_V = power.section_V[wing]!;
      const lit = power.section_W[wing]! > 0;
      const voltage_V = lit ? (commanded_V === commanded_V ? commanded_V : array.voltage_at_maximum_power_v) : 0;
      section.deployed = (deployed & (1 << wing)) !== 0;
      section.voltageV = voltage_V;
      section.currentA = voltage_V > 0 ? power.section_W[wing]! / voltage_V : 0;
      section.temperatureDegc = state.thermal.wings_degC[wing]!;
      section.driveAngleRad = power.drive_rad[wing]!;
    }
  };

  const sampleSwitches = (state: SpacecraftState, inputs: power.v1.Inputs): void => {
    const { on, tripped, current_A } = state.power.switches;
    for (let load = 0; load < loadCount; load += 1) {
      const reading = (inputs.switches[load] ??= { on: false, tripped: false, currentA: 0 });
      reading.on = (on & (1 << load)) !== 0;
      reading.tripped = (tripped & (1 << load)) !== 0;
      reading.currentA = current_A[load]!;
    }
  };

  const sampleTemperatures = (state: SpacecraftState, inputs: power.v1.Inputs): void => {
    const { battery_degC, payload_degC, transmitter_degC, wings_degC } = state.thermal;
    inputs.batteryTemperatureDegc = read(state, temperature, battery_degC, temperature_noise_degc);
    for (let place = 0; place < thermistors.length; place += 1) {
      const truth_degC =
        place === 0
          ? battery_degC
          : place === 1
            ? payload_degC
            : place === 2
              ? transmitter_degC
              : wings_degC[place - 3]!;
      inputs.temperaturesDegc[place] = read(state, thermistors[place]!, truth_degC, temperature_noise_degc);
    }
  };

  return {
    sample(state, inputs) {
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
        inputs.cellVoltagesV[cell] = power.bus_V / battery.cells_in_series + battery.cell_imbalance_v[cell]!;
      }
      sampleSections(state, inputs);
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
});
