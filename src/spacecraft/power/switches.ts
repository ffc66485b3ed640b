/**
 * A latching current limiter per load.
 *
 * A switch follows its command bit. Too much current trips it: it opens and stays open, whatever is commanded, until
 * its bit has been cleared once; then it can be closed again. ESSENTIAL cannot be commanded open.
 */

import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { through, type FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import { loadCount, loadNames } from "./loads.ts";

export interface SwitchState {
  /** Bits by load. */
  on: number;
  tripped: number;
  readonly current_A: Float64Array;
}

export interface Switches {
  initial(): SwitchState;
  /** Takes the command bits of the unit. On a switch's fault channel 1 closes, 0 and below opens. */
  command(state: SwitchState, faults: FaultBank, bits: number, at_us: number): void;
  /** Sets the currents of the loads at a bus voltage; opens and latches what exceeds its limit. True where one did. */
  limit(state: SwitchState, busLoads_W: Float64Array, bus_V: number): boolean;
  /** What the switches do when the bus comes up. */
  reset(state: SwitchState): void;
}

export function createSwitches(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Switches {
  const loads = loadNames.map((name) => config.power.loads[name]);
  const channels = loadNames.map((name) => channelIndex(map, `power.switch.${name}`));
  const initiallyOn = loads.reduce((bits, load, index) => bits | (load.initially_on ? 1 << index : 0), 1);

  return {
    initial: () => ({ on: initiallyOn, tripped: 0, current_A: new Float64Array(loadCount) }),

    command(state, faults, bits, at_us) {
      for (let index = 1; index < loadCount; index += 1) {
        const bit = 1 << index;
        const asked = bits & bit ? 1 : -1;
        const given = through(faults, map, channels[index]!, asked, at_us, stream);
        if (given !== given) continue;
        if (given <= 0) {
          state.on &= ~bit;
          state.tripped &= ~bit;
        } else if ((state.tripped & bit) === 0) state.on |= bit;
      }
    },

    limit(state, busLoads_W, bus_V) {
      let tripped = false;
      for (let index = 0; index < loadCount; index += 1) {
        const bit = 1 << index;
        const current_A = state.on & bit && bus_V > 0 ? busLoads_W[index]! / bus_V : 0;
        state.current_A[index] = current_A;
        if (index === 0 || current_A <= loads[index]!.trip_current_a) continue;
        state.on &= ~bit;
        state.tripped |= bit;
        state.current_A[index] = 0;
        tripped = true;
      }
      return tripped;
    },

    reset(state) {
      state.on = initiallyOn;
      state.tripped = 0;
    },
  };
}
