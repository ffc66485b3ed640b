/**
 * Three magnetorquers: a dipole limit and a coil that follows its command as a first-order lag.
 *
 * With a blanking window the drivers are off for that long before each sample of the magnetometer; the torque of the
 * window is lost. What the core keeps when its coil is off is a share of the last command.
 */

import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, through, type FaultBank } from "../faults/bank.ts";
import { axisNames, channelIndex, type ChannelMap } from "../faults/channels.ts";

export interface TorquerState {
  /** What the drivers were told, within their limit. */
  readonly command_Am2: Float64Array;
  /** Dipole of the coils. */
  readonly dipole_Am2: Float64Array;
}

export interface Torquers {
  initial(): TorquerState;
  /** Takes a command; NaN and infinities count as 0. */
  apply(
    state: TorquerState,
    faults: FaultBank,
    at_us: number,
    command: { x: number; y: number; z: number } | null,
  ): void;
  /**
   * Advances the coils by a step and gives the mean dipole of the body over it, residual dipole included. The mean
   * is exact, so the impulse is too, however short the lag is beside the step. `driven`: the drivers have power.
   */
  advance(state: TorquerState, step_us: number, driven: boolean, out: Float64Array): void;
}

/** Few lengths of steps occur, multiples of 10 ms: they fall into slots of their own. */
const slotWidth_us = 1e4;
const slotCount = 8;

export function createTorquers(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Torquers {
  const { dipole_max_am2: limit_Am2, coil_lag_ms, remanence } = config.adcs.torquers;
  const lag_us = coil_lag_ms * 1e3;
  const residual = config.body.residual_dipole_am2;
  const device = channelIndex(map, "adcs.torquer");
  const axes = axisNames.map((name) => channelIndex(map, `adcs.torquer.${name}`));

  /** What is left of a coil's difference after steps of the lengths that were met, and its mean over them. */
  const lengths_us = new Float64Array(slotCount).fill(Number.NaN);
  const decays = new Float64Array(slotCount);
  const shares = new Float64Array(slotCount);

  const limited = (value: number): number => {
    if (!Number.isFinite(value)) return 0;
    return value > limit_Am2 ? limit_Am2 : value < -limit_Am2 ? -limit_Am2 : value;
  };

  const fillSlot = (slot: number, step_us: number): void => {
    const decay = Math.exp(-step_us / lag_us);
    lengths_us[slot] = step_us;
    decays[slot] = decay;
    shares[slot] = ((1 - decay) * lag_us) / step_us;
  };

  return {
    initial: () => ({ command_Am2: new Float64Array(3), dipole_Am2: new Float64Array(3) }),

    apply(state, faults, at_us, command) {
      if (faults.active[device] !== null && silent(faults, device, stream)) {
        if (faults.active[device]!.kind === "off") state.command_Am2.fill(0);
        return;
      }
      for (let axis = 0; axis < 3; axis += 1) {
        const asked = command === null ? 0 : limited(axis === 0 ? command.x : axis === 1 ? command.y : command.z);
        const given = through(faults, map, axes[axis]!, asked, at_us, stream);
        if (given === given) state.command_Am2[axis] = limited(given);
      }
    },

    advance(state, step_us, driven, out) {
      const slot = (step_us / slotWidth_us) & (slotCount - 1);
      if (lengths_us[slot] !== step_us) fillSlot(slot, step_us);
      const decay = decays[slot]!;
      const share = shares[slot]!;
      for (let axis = 0; axis < 3; axis += 1) {
        const target = driven ? state.command_Am2[axis]! : remanence * state.command_Am2[axis]!;
        const over = state.dipole_Am2[axis]! - target;
        out[axis] = residual[axis]! + target + over * share;
        state.dipole_Am2[axis] = target + over * decay;
      }
    },
  };
}
