/**
 * The electrical power subsystem in one step: array, battery, bus, switches, and the ledger of its energy.
 *
 * A step is at most `stepMax_s` long and is solved with the battery at its middle; the array's power is the mean of
 * its values at both ends, so that an eclipse edge inside a step counts by its share.
 */

import type { RandomStream } from "../../kernel/random.ts";
import { fail } from "../../kernel/assert.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast, type FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import { createBattery, type Battery, type BatteryState } from "./battery.ts";
import { solveBus, type BusPoint } from "./bus.ts";
import { createCells, type CellState } from "./cells.ts";
import { bookBattery, createLedger, type EnergyLedger } from "./ledger.ts";
import { loadCount, loadNames } from "./loads.ts";
import { createSections, type SectionState } from "./sections.ts";
import { createSwitches, type SwitchState, type Switches } from "./switches.ts";
import type { WingState } from "./wings.ts";

/** Longest step, s. */
export const stepMax_s = 1;

export interface PowerState extends SectionState {
  at_us: number;
  readonly battery: BatteryState;
  readonly cells: CellState;
  readonly switches: SwitchState;
  bus_V: number;
  /** False while the bus is cut off from an empty battery: nothing aboard has power. */
  alive: boolean;
  /** Array power on the bus and load power taken from it in the last step. */
  array_W: number;
  load_W: number;
  /** What each load had of it, without the loss on the way. */
  readonly loads_W: Float64Array;
  /** Heat of the battery, and of converters and harness, in the last step. */
  batteryHeat_W: number;
  lossHeat_W: number;
  chargeCurrentMax_A: number;
  readonly ledger: EnergyLedger;
}

/** What the rest of the spacecraft is to the power subsystem at the end of a step. */
export interface PowerSurroundings {
  readonly sun_B: Float64Array;
  litFraction: number;
  /** Of the Sun at the spacecraft, were it lit. */
  sunFlux_Wpm2: number;
  battery_degC: number;
  readonly wings_degC: Float64Array;
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
  const cells = createCells(config, battery.curve);
  const sections = createSections(config, map, stream);
  const switches = createSwitches(config, map, stream);
  const loadChannels = loadNames.map((name) => channelIndex(map, `power.load.${name}`));
  const conversion = power.array.conversion_efficiency;

  const point: BusPoint = { bus_V: 0, array_W: 0, collapsed: false };
  const source = { emf_A: 0, conductance_S: 0 };
  const limits = { voltageMax_V: power.battery.charge_voltage_max_v, currentMax_A: 0 };
  const cost = { ohmic_J: 0, relaxation_J: 0, coulombic_J: 0, entropic_J: 0, stored_J: 0 };
  const middle = new Float64Array(power.battery.strings);
  const busLoads_W = new Float64Array(loadCount);

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

  const carried_W = (): number => {
    let total_W = 0;
    for (let load = 0; load < loadCount; load += 1) total_W += busLoads_W[load]!;
    return total_W;
  };

  const solve = (charge: Float64Array, offered_W: number, load_W: number): void => {
    battery.source(charge, source);
    solveBus(source.emf_A, source.conductance_S, offered_W, load_W, limits, point);
  };

  const isStarved = (state: PowerState): boolean =>
    point.collapsed ||
    point.bus_V < power.battery.cutoff_voltage_v ||
    cells.lowest_V(state.cells) < power.battery.protection.cell_under_voltage_v;

  const measure = (state: PowerState, bus_V: number, battery_degC: number): void =>
    cells.measure(state.cells, bus_V, battery.stateOfCharge(state.battery), battery_degC);

  /** The bus with what it carries at the start of a step: trips switches, cuts the loads off, brings the bus back. */
  const settle = (
    state: PowerState,
    faults: FaultBank,
    around: PowerSurroundings,
    offered_W: number,
    step_s: number,
  ): number => {
    const { charge } = state.battery;
    switches.retry(state.switches, step_s);
    let load_W = demand_W(state, faults, around);
    solve(charge, offered_W, load_W);
    if (switches.limit(state.switches, busLoads_W, point.bus_V, step_s)) {
      load_W = carried_W();
      solve(charge, offered_W, load_W);
    }
    measure(state, point.bus_V, around.battery_degC);
    if (state.alive && isStarved(state)) {
      state.alive = false;
      load_W = demand_W(state, faults, around);
      solve(charge, offered_W, load_W);
      switches.limit(state.switches, busLoads_W, point.bus_V, 0);
    } else if (!state.alive && point.bus_V >= power.battery.restart_voltage_v && !isStarved(state)) {
      state.alive = true;
      switches.reset(state.switches);
      load_W = demand_W(state, faults, around);
      solve(charge, offered_W, load_W);
    }
    return load_W;
  };

  const chargeLimit_A = (state: PowerState, battery_degC: number): number =>
    cells.mayCharge(state.cells, battery_degC) ? state.chargeCurrentMax_A : 0;

  /** Bleeds the fullest cells; the energy that this takes. */
  const balance = (state: PowerState, before: number, step_s: number): number => {
    const bled = cells.balance(state.cells, battery.stateOfCharge(state.battery) - before, step_s);
    if (bled === 0) return 0;
    const had_J = battery.stored_J(state.battery);
    const { charge } = state.battery;
    for (let string = 0; string < charge.length; string += 1) charge[string] = Math.max(0, charge[string]! - bled);
    return had_J - battery.stored_J(state.battery);
  };

  const bookBus = (state: PowerState, load_W: number, step_s: number): void => {
    const { ledger } = state;
    ledger.array_J += point.array_W * step_s;
    ledger.load_J += load_W * power.distribution_efficiency * step_s;
    ledger.distribution_J += load_W * (1 - power.distribution_efficiency) * step_s;
  };

  return {
    battery,
    switches,

    initial(stateOfCharge, wings, around) {
      const state: PowerState = {
        at_us: 0,
        battery: battery.initial(stateOfCharge),
        cells: cells.initial(),
        switches: switches.initial(),
        ...sections.initial(),
        bus_V: 0,
        alive: true,
        array_W: 0,
        load_W: 0,
        loads_W: new Float64Array(loadCount),
        batteryHeat_W: 0,
        lossHeat_W: 0,
        chargeCurrentMax_A: power.battery.charge_current_max_a,
        ledger: createLedger(),
      };
      const none: FaultBank = { active: map.channels.map(() => null), last: new Float64Array(map.channels.length) };
      sections.illuminate(state, none, wings, around, 0);
      battery.prepare(state.battery, none, around.battery_degC, 0);
      limits.currentMax_A = state.chargeCurrentMax_A;
      const { available_W } = state;
      state.load_W = settle(state, none, around, (available_W[0]! + available_W[1]!) * conversion, 0);
      // A step of no length sets the currents.
      battery.advance(state.battery, point.bus_V, state.battery.charge, cost);
      state.bus_V = point.bus_V;
      state.array_W = point.array_W;
      return state;
    },

    advance(state, faults, wings, around, to_us) {
      const step_s = (to_us - state.at_us) / 1e6;
      if (step_s <= 0) return;
      if (step_s > stepMax_s + 1e-9) fail(`a power step of ${step_s} s is longer than ${stepMax_s} s`);
      const { ledger } = state;
      const { maximum_W, available_W, section_W } = state;
      let best_W = maximum_W[0]! + maximum_W[1]!;
      section_W[0] = available_W[0]!;
      section_W[1] = available_W[1]!;
      state.at_us = to_us;
      sections.drive(state, faults, wings, to_us, step_s);
      sections.illuminate(state, faults, wings, around, to_us);
      best_W = 0.5 * (best_W + maximum_W[0]! + maximum_W[1]!);
      section_W[0] = 0.5 * (section_W[0] + available_W[0]!);
      section_W[1] = 0.5 * (section_W[1] + available_W[1]!);
      const given_W = section_W[0] + section_W[1];
      const offered_W = given_W * conversion;
      limits.currentMax_A = chargeLimit_A(state, around.battery_degC);

      battery.prepare(state.battery, faults, around.battery_degC, step_s);
      const load_W = settle(state, faults, around, offered_W, step_s);
      battery.predict(state.battery, point.bus_V, middle);
      solve(middle, offered_W, load_W);
      if (point.collapsed && source.conductance_S > 0) {
        // At the very edge of what the battery carries the middle may not: the step is then solved at its start.
        middle.set(state.battery.charge);
        solve(middle, offered_W, load_W);
      }
      const bus_V = point.bus_V;
      const before = battery.stateOfCharge(state.battery);
      battery.advance(state.battery, bus_V, middle, cost);
      measure(state, bus_V, around.battery_degC);
      const balancing_J = balance(state, before, step_s);
      bookBus(state, load_W, step_s);
      bookBattery(ledger, cost, balancing_J);

      const used = offered_W > 0 ? point.array_W / offered_W : 0;
      section_W[0] *= used;
      section_W[1] *= used;
      const conversion_J = used * given_W * (1 - conversion) * step_s;
      ledger.maximum_J += best_W * step_s;
      ledger.tracking_J += (best_W - given_W) * step_s;
      ledger.throttled_J += (1 - used) * given_W * step_s;
      ledger.conversion_J += conversion_J;

      state.bus_V = bus_V;
      state.array_W = point.array_W;
      state.load_W = load_W;
      for (let load = 0; load < loadCount; load += 1) {
        state.loads_W[load] = busLoads_W[load]! * power.distribution_efficiency;
      }
      const battery_J = cost.ohmic_J + cost.relaxation_J + cost.coulombic_J + cost.entropic_J + balancing_J;
      state.batteryHeat_W = battery_J / step_s;
      state.lossHeat_W = conversion_J / step_s + load_W * (1 - power.distribution_efficiency);
    },

    powered: (state, load) => state.alive && (state.switches.on & (1 << load)) !== 0,
  };
}
