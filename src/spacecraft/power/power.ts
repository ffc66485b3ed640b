/**
 * The electrical power subsystem in one step: array, battery, bus, switches, drives, and the ledger of its energy.
 *
 * A step is at most `stepMax_s` long and is solved with the battery at its middle; the array's power is the mean of
 * its values at both ends, so that an eclipse edge inside a step counts by its share.
 */

import type { RandomStream } from "../../kernel/random.ts";
import { fail } from "../../kernel/assert.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast, through, type FaultBank } from "../faults/bank.ts";
import { channelIndex, wingNames, type ChannelMap } from "../faults/channels.ts";
import { createSolarArray } from "./array.ts";
import { createBattery, type Battery, type BatteryState } from "./battery.ts";
import { solveBus, type BusPoint } from "./bus.ts";
import { loadCount, loadNames } from "./loads.ts";
import { createSwitches, type SwitchState, type Switches } from "./switches.ts";
import { deployedWings, type WingState } from "./wings.ts";

/** Longest step, s. */
export const stepMax_s = 1;

/** Energy since the start of the exercise, J: array = loads + distribution + ohmic + coulombic + stored. */
export interface EnergyLedger {
  array_J: number;
  load_J: number;
  distribution_J: number;
  ohmic_J: number;
  coulombic_J: number;
  stored_J: number;
}

export interface PowerState {
  at_us: number;
  readonly battery: BatteryState;
  readonly switches: SwitchState;
  bus_V: number;
  /** False while the bus is cut off from an empty battery: nothing aboard has power. */
  alive: boolean;
  /** Array power on the bus and load power taken from it in the last step. */
  array_W: number;
  load_W: number;
  /** Heat of the battery in the last step. */
  batteryHeat_W: number;
  /** What each section could give at the end of the last step, before its converter. */
  readonly available_W: Float64Array;
  /** What each section gave. */
  readonly section_W: Float64Array;
  /** Commanded operating voltage of each section; NaN: the converter tracks the maximum. */
  readonly section_V: Float64Array;
  readonly drive_rad: Float64Array;
  readonly driveRate_radps: Float64Array;
  chargeCurrentMax_A: number;
  readonly ledger: EnergyLedger;
}

/** What the rest of the spacecraft is to the power subsystem at the end of a step. */
export interface PowerSurroundings {
  readonly sun_B: Float64Array;
  litFraction: number;
  /** Power that each load draws where its switch is closed, without distribution losses. */
  readonly loads_W: Float64Array;
}

export interface PowerSystem {
  readonly battery: Battery;
  readonly switches: Switches;
  initial(stateOfCharge: number, wings: WingState, around: PowerSurroundings): PowerState;
  /** Advances to `to_us`, at most `stepMax_s` ahead. */
  advance(state: PowerState, faults: FaultBank, wings: WingState, around: PowerSurroundings, to_us: number): void;
  /** Whether a load has power. */
  powered(state: PowerState, load: number): boolean;
}

export function createPowerSystem(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): PowerSystem {
  const { power } = config;
  const battery = createBattery(config, map);
  const array = createSolarArray(config);
  const switches = createSwitches(config, map, stream);
  const arrayChannels = wingNames.map((name) => channelIndex(map, `power.array.${name}`));
  const driveChannels = wingNames.map((name) => channelIndex(map, `power.drive.${name}`));
  const loadChannels = loadNames.map((name) => channelIndex(map, `power.load.${name}`));
  const rateMax_radps = power.array.drive_rate_max_radps;

  const point: BusPoint = { bus_V: 0, array_W: 0, collapsed: false };
  const source = { emf_A: 0, conductance_S: 0 };
  const limits = { voltageMax_V: power.battery.charge_voltage_max_v, currentMax_A: 0 };
  const cost = { ohmic_J: 0, coulombic_J: 0, stored_J: 0 };
  const middle = new Float64Array(power.battery.strings);
  const busLoads_W = new Float64Array(loadCount);

  /** What each section can give at this moment, through its fault channel. */
  const illuminate = (state: PowerState, faults: FaultBank, wings: WingState, around: PowerSurroundings): void => {
    const out = deployedWings(wings);
    for (let wing = 0; wing < 2; wing += 1) {
      const deployed = (out & (1 << wing)) !== 0;
      const best_W = array.available_W(wing, deployed, state.drive_rad[wing]!, around.sun_B, around.litFraction);
      const asked_V = state.section_V[wing]!;
      const given_W = asked_V === asked_V ? best_W * array.shareAt(asked_V) : best_W;
      const through_W = through(faults, map, arrayChannels[wing]!, given_W, state.at_us, stream);
      state.available_W[wing] = through_W > 0 ? through_W : 0;
    }
  };

  const drive = (state: PowerState, faults: FaultBank, wings: WingState, step_s: number): void => {
    const out = deployedWings(wings);
    for (let wing = 0; wing < 2; wing += 1) {
      if (
        (out & (1 << wing)) === 0 ||
        (state.driveRate_radps[wing] === 0 && faults.active[driveChannels[wing]!] === null)
      )
        continue;
      const rate_radps = throughOrLast(
        faults,
        map,
        driveChannels[wing]!,
        state.driveRate_radps[wing]!,
        state.at_us,
        stream,
      );
      const limited = Math.min(rateMax_radps, Math.max(-rateMax_radps, rate_radps));
      const angle_rad = state.drive_rad[wing]! + step_s * limited;
      state.drive_rad[wing] = angle_rad - 2 * Math.PI * Math.round(angle_rad / (2 * Math.PI));
    }
  };

  /** Power that the closed switches take from the bus; sets `busLoads_W`. */
  const demand_W = (state: PowerState, faults: FaultBank, around: PowerSurroundings): number => {
    let total_W = 0;
    for (let load = 0; load < loadCount; load += 1) {
      if (!state.alive || (state.switches.on & (1 << load)) === 0) {
        busLoads_W[load] = 0;
        continue;
      }
      const asked_W = throughOrLast(faults, map, loadChannels[load]!, around.loads_W[load]!, state.at_us, stream);
      busLoads_W[load] = asked_W > 0 ? asked_W / power.distribution_efficiency : 0;
      total_W += busLoads_W[load]!;
    }
    return total_W;
  };

  const opened_W = (state: PowerState): number => {
    let total_W = 0;
    for (let load = 0; load < loadCount; load += 1) {
      if ((state.switches.on & (1 << load)) === 0) busLoads_W[load] = 0;
      total_W += busLoads_W[load]!;
    }
    return total_W;
  };

  const solve = (
    state: PowerState,
    faults: FaultBank,
    charge: Float64Array,
    offered_W: number,
    load_W: number,
  ): void => {
    battery.source(state.battery, charge, faults, source);
    solveBus(source.emf_A, source.conductance_S, offered_W, load_W, limits, point);
  };

  /** The bus with what it carries at the start of a step: trips switches, cuts the loads off, brings the bus back. */
  const settle = (state: PowerState, faults: FaultBank, around: PowerSurroundings, offered_W: number): number => {
    let load_W = demand_W(state, faults, around);
    solve(state, faults, state.battery.charge, offered_W, load_W);
    if (switches.limit(state.switches, busLoads_W, point.bus_V)) {
      load_W = opened_W(state);
      solve(state, faults, state.battery.charge, offered_W, load_W);
    }
    if (state.alive && (point.collapsed || point.bus_V < power.battery.cutoff_voltage_v)) {
      state.alive = false;
      load_W = demand_W(state, faults, around);
      solve(state, faults, state.battery.charge, offered_W, load_W);
      switches.limit(state.switches, busLoads_W, point.bus_V);
    } else if (!state.alive && point.bus_V >= power.battery.restart_voltage_v) {
      state.alive = true;
      switches.reset(state.switches);
      load_W = demand_W(state, faults, around);
      solve(state, faults, state.battery.charge, offered_W, load_W);
    }
    return load_W;
  };

  const book = (state: PowerState, load_W: number, step_s: number): void => {
    const { ledger } = state;
    ledger.array_J += point.array_W * step_s;
    ledger.load_J += load_W * power.distribution_efficiency * step_s;
    ledger.distribution_J += load_W * (1 - power.distribution_efficiency) * step_s;
    ledger.ohmic_J += cost.ohmic_J;
    ledger.coulombic_J += cost.coulombic_J;
    ledger.stored_J += cost.stored_J;
  };

  return {
    battery,
    switches,

    initial(stateOfCharge, wings, around) {
      const state: PowerState = {
        at_us: 0,
        battery: battery.initial(stateOfCharge),
        switches: switches.initial(),
        bus_V: 0,
        alive: true,
        array_W: 0,
        load_W: 0,
        batteryHeat_W: 0,
        available_W: new Float64Array(2),
        section_W: new Float64Array(2),
        section_V: new Float64Array(2).fill(Number.NaN),
        drive_rad: new Float64Array(2),
        driveRate_radps: new Float64Array(2),
        chargeCurrentMax_A: power.battery.charge_current_max_a,
        ledger: { array_J: 0, load_J: 0, distribution_J: 0, ohmic_J: 0, coulombic_J: 0, stored_J: 0 },
      };
      const none: FaultBank = { active: map.channels.map(() => null), last: new Float64Array(map.channels.length) };
      illuminate(state, none, wings, around);
      limits.currentMax_A = state.chargeCurrentMax_A;
      const offered_W = (state.available_W[0]! + state.available_W[1]!) * power.array.conversion_efficiency;
      state.load_W = settle(state, none, around, offered_W);
      state.bus_V = point.bus_V;
      state.array_W = point.array_W;
      return state;
    },

    advance(state, faults, wings, around, to_us) {
      const step_s = (to_us - state.at_us) / 1e6;
      if (step_s <= 0) return;
      if (step_s > stepMax_s + 1e-9) fail(`a power step of ${step_s} s is longer than ${stepMax_s} s`);
      const before0_W = state.available_W[0]!;
      const before1_W = state.available_W[1]!;
      state.at_us = to_us;
      drive(state, faults, wings, step_s);
      illuminate(state, faults, wings, around);
      state.section_W[0] = 0.5 * (before0_W + state.available_W[0]!);
      state.section_W[1] = 0.5 * (before1_W + state.available_W[1]!);
      const offered_W = (state.section_W[0] + state.section_W[1]) * power.array.conversion_efficiency;
      limits.currentMax_A = state.chargeCurrentMax_A;

      const load_W = settle(state, faults, around, offered_W);
      battery.predict(state.battery, faults, point.bus_V, step_s, middle);
      solve(state, faults, middle, offered_W, load_W);
      if (point.collapsed && source.conductance_S > 0) {
        // At the very edge of what the battery carries the middle may not: the step is then solved at its start.
        middle.set(state.battery.charge);
        solve(state, faults, middle, offered_W, load_W);
      }
      const bus_V = point.bus_V;
      battery.advance(state.battery, faults, bus_V, step_s, middle, cost);
      book(state, load_W, step_s);

      const used = offered_W > 0 ? point.array_W / offered_W : 0;
      state.section_W[0] = state.section_W[0] * used;
      state.section_W[1] = state.section_W[1] * used;
      state.bus_V = bus_V;
      state.array_W = point.array_W;
      state.load_W = load_W;
      state.batteryHeat_W = (cost.ohmic_J + cost.coulombic_J) / step_s;
    },

    powered: (state, load) => state.alive && (state.switches.on & (1 << load)) !== 0,
  };
}
