/**
 * A latching current limiter per load.
 *
 * A switch follows its command bit. Above its limit it holds the current there, and after its trip time it opens and
 * stays open, whatever is commanded, until its bit has been cleared once; then it can be closed again. A retriggerable
 * limiter closes again by itself, so often and so long after as the spacecraft file says. ESSENTIAL has one of those
 * without end, and cannot be commanded open.
 * Source: ECSS-E-ST-20-20C, sections 3.2 and 5 (latching and retriggerable current limiters).
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
  /** How long each has held its limit. */
  readonly limiting_s: Float64Array;
  /** Time left until a tripped limiter closes by itself, and how often it has. */
  readonly wait_s: Float64Array;
  readonly retries: Float64Array;
}

export interface Switches {
  initial(): SwitchState;
  /** Takes the command bits of the unit. On a switch's fault channel 1 closes, 0 and below opens. */
  command(state: SwitchState, faults: FaultBank, bits: number, at_us: number): void;
  /**
   * Sets the currents of the loads at a bus voltage, lowers `busLoads_W` to what the limiters let through, and opens what
   * has been limited for its trip time by the end of a step. True where a load takes less than it asked for.
   */
  limit(state: SwitchState, busLoads_W: Float64Array, bus_V: number, step_s: number): boolean;
  /** Closes what is due to close by itself. */
  retry(state: SwitchState, step_s: number): void;
  /** What the switches do when the bus comes up. */
  reset(state: SwitchState): void;
}

export function createSwitches(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Switches {
  const loads = loadNames.map((name) => config.power.loads[name]);
  const channels = loadNames.map((name) => channelIndex(map, `power.switch.${name}`));
  const initiallyOn = loads.reduce((bits, load, index) => bits | (load.initially_on ? 1 << index : 0), 1);
  const perLoad = (): Float64Array => new Float64Array(loadCount);

  const open = (state: SwitchState, index: number): void => {
    const bit = 1 << index;
    const { retries, retry_after_s } = loads[index]!;
    state.on &= ~bit;
    state.tripped |= bit;
    state.limiting_s[index] = 0;
    state.wait_s[index] = retries === -1 || state.retries[index]! < retries ? retry_after_s : 0;
  };

  return {
    initial: () => ({
      on: initiallyOn,
      tripped: 0,
      current_A: perLoad(),
      limiting_s: perLoad(),
      wait_s: perLoad(),
      retries: perLoad(),
    }),

    command(state, faults, bits, at_us) {
      for (let index = 1; index < loadCount; index += 1) {
        const bit = 1 << index;
        const asked = bits & bit ? 1 : -1;
        const given = through(faults, map, channels[index]!, asked, at_us, stream);
        if (given !== given) continue;
        if (given <= 0) {
          state.on &= ~bit;
          state.tripped &= ~bit;
          state.wait_s[index] = 0;
          state.retries[index] = 0;
          continue;
        }
        if ((state.tripped & bit) === 0) state.on |= bit;
      }
    },

    limit(state, busLoads_W, bus_V, step_s) {
      let isLess = false;
      for (let index = 0; index < loadCount; index += 1) {
        const { trip_current_a, trip_time_ms } = loads[index]!;
        const isOn = (state.on & (1 << index)) !== 0 && bus_V > 0;
        const current_A = isOn ? busLoads_W[index]! / bus_V : 0;
        state.current_A[index] = current_A;
        // A load that has just been lowered to its limit sits on it up to rounding.
        if (!(current_A > trip_current_a * (1 + 1e-9))) {
          if (current_A < 0.999 * trip_current_a) state.limiting_s[index] = 0;
          continue;
        }
        isLess = true;
        state.limiting_s[index]! += step_s;
        const trips = state.limiting_s[index]! * 1e3 >= trip_time_ms;
        if (trips) open(state, index);
        state.current_A[index] = trips ? 0 : trip_current_a;
        busLoads_W[index] = trips ? 0 : trip_current_a * bus_V;
      }
      return isLess;
    },

    retry(state, step_s) {
      if (state.tripped === 0) return;
      for (let index = 0; index < loadCount; index += 1) {
        const bit = 1 << index;
        if ((state.tripped & bit) === 0 || !(state.wait_s[index]! > 0)) continue;
        state.wait_s[index]! -= step_s;
        if (state.wait_s[index]! > 0) continue;
        state.wait_s[index] = 0;
        state.retries[index]! += 1;
        state.tripped &= ~bit;
        state.on |= bit;
      }
    },

    reset(state) {
      state.on = initiallyOn;
      state.tripped = 0;
      state.limiting_s.fill(0);
      state.wait_s.fill(0);
      state.retries.fill(0);
    },
  };
}
