/**
 * A Hall thruster: constant thrust some time after the command, as long as there is propellant and power.
 *
 * Source: Goebel & Katz 2008, Fundamentals of Electric Propulsion, equation 2.3-6 (mass flow by specific impulse).
 */

import type { RandomStream } from "../../kernel/random.ts";
import type { adcs } from "../../messages/index.ts";
import type { ThrusterConfig } from "../config/adcs.ts";
import { throughOrLast, type FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import type { Moment } from "../surroundings.ts";
import type { StepLength } from "./body.ts";

/** Standard acceleration of free fall. */
const gravity_mps2 = 9.80665;

export interface ThrusterState {
  on: boolean;
  /** When it was switched on; -1 while it is off. */
  since_us: number;
  propellant_kg: number;
  /** Of the last step. */
  thrust_N: number;
}

export interface Thruster {
  initial(): ThrusterState;
  apply(state: ThrusterState, at_us: number, on: boolean): void;
  /** What its supply says, into `into` where there is one; null where no thruster is fitted. */
  report(state: ThrusterState, into: adcs.v1.Thruster | null): adcs.v1.Thruster | null;
  /** Thrust over a step, with the propellant that it takes; adds its torque about the centre of mass to `torque_B_Nm`. */
  push(
    state: ThrusterState,
    faults: FaultBank,
    now: Moment,
    step: StepLength,
    powered: boolean,
    torque_B_Nm: Float64Array,
  ): void;
  /** Unit vector of the push, in B. */
  readonly direction_B: Float64Array;
}

export function createThruster(config: ThrusterConfig | null, map: ChannelMap, stream: RandomStream): Thruster {
  const channel = channelIndex(map, "adcs.thruster");
  const direction = config?.direction ?? [1, 0, 0];
  const length = Math.hypot(...direction);
  const direction_B = Float64Array.from(direction, (each) => each / length);
  const [x, y, z] = config?.position_m ?? [0, 0, 0];
  const arm = Float64Array.of(
    y * direction_B[2]! - z * direction_B[1]!,
    z * direction_B[0]! - x * direction_B[2]!,
    x * direction_B[1]! - y * direction_B[0]!,
  );

  return {
    direction_B,

    initial: () => ({ on: false, since_us: -1, propellant_kg: config?.propellant_kg ?? 0, thrust_N: 0 }),

    apply(state, at_us, on) {
      if (on && !state.on) state.since_us = at_us;
      if (!on) state.since_us = -1;
      state.on = on;
    },

    report(state, into) {
      if (config === null) return null;
      const report = into ?? { burning: false, propellantKg: 0 };
      report.burning = state.thrust_N > 0;
      report.propellantKg = state.propellant_kg;
      return report;
    },

    push(state, faults, { at_us }, { step_s }, powered, torque_B_Nm) {
      state.thrust_N = 0;
      if (config === null || (!state.on && faults.active[channel] === null)) return;
      const running = state.on && powered && at_us - state.since_us >= config.start_s * 1e6;
      const asked_N = running && state.propellant_kg > 0 ? config.thrust_n : 0;
      const given_N = throughOrLast(faults, map, channel, asked_N, at_us, stream);
      if (!(given_N > 0) || state.propellant_kg <= 0) return;
      const used_kg = (given_N * step_s) / (config.specific_impulse_s * gravity_mps2);
      state.propellant_kg = Math.max(0, state.propellant_kg - used_kg);
      state.thrust_N = given_N;
      for (let axis = 0; axis < 3; axis += 1) torque_B_Nm[axis]! += given_N * arm[axis]!;
    },
  };
}
