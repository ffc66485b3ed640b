/**
 * The broadband payload: user beams as power, heat and data rate.
 *
 * A beam's capacity follows its radio-frequency power; what it serves is bounded by what is offered and needs the
 * feeder link. Pointing is kept, not yet used: coverage comes with the service area.
 */

import type { payload } from "../messages/index.ts";
import type { RandomStream } from "../kernel/random.ts";
import type { SpacecraftConfig } from "./config.ts";
import { silent, throughOrLast, type FaultBank } from "./faults/bank.ts";
import { channelIndex, type ChannelMap } from "./faults/channels.ts";

export interface PayloadState {
  /** A bit per beam. */
  beamsOn: number;
  beamPower_W: number;
  feederOn: boolean;
  gatewayInView: boolean;
  /** Along, across of each beam, from nadir. */
  readonly pointing_rad: Float64Array;
  /** Data carried since the start. */
  served_Mbit: number;
}

export interface Payload {
  initial(): PayloadState;
  /** Drawn from its switch while that is closed. */
  power_W(state: PayloadState): number;
  /** Of the drawn power, what leaves as radio waves. */
  radiated_W(state: PayloadState): number;
  served_Mbps(state: PayloadState, faults: FaultBank, powered: boolean, at_us: number): number;
  sample(
    state: PayloadState,
    faults: FaultBank,
    at_us: number,
    powered: boolean,
    temperature_degC: number,
    inputs: payload.v1.Inputs,
  ): void;
  apply(state: PayloadState, outputs: payload.v1.Outputs): void;
}

export function createPayload(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Payload {
  const { payload } = config;
  const device = channelIndex(map, "payload.beams");
  const feeder = channelIndex(map, "payload.feeder");
  const temperature = channelIndex(map, "payload.temperature");
  const beams = Array.from({ length: payload.beams }, (_, index) => channelIndex(map, `payload.beams.${index}`));
  const allBeams = (1 << payload.beams) - 1;

  const beamCount = (state: PayloadState): number => {
    let count = 0;
    for (let bits = state.beamsOn; bits !== 0; bits &= bits - 1) count += 1;
    return count;
  };

  const locked = (state: PayloadState, faults: FaultBank, powered: boolean): boolean =>
    powered && state.feederOn && state.gatewayInView && !silent(faults, feeder, stream);

  const beam_Mbps = (state: PayloadState, faults: FaultBank, index: number, at_us: number): number => {
    if ((state.beamsOn & (1 << index)) === 0) return 0;
    const capacity_Mbps = (payload.beam_capacity_mbps * state.beamPower_W) / payload.beam_rf_power_max_w;
    const given = throughOrLast(faults, map, beams[index]!, capacity_Mbps, at_us, stream);
    return Math.max(0, Math.min(given, payload.beam_offered_mbps));
  };

  return {
    initial: () => ({
      beamsOn: 0,
      beamPower_W: 0,
      feederOn: false,
      gatewayInView: false,
      pointing_rad: new Float64Array(2 * payload.beams),
      served_Mbit: 0,
    }),

    power_W: (state) => payload.standby_power_w + (beamCount(state) * state.beamPower_W) / payload.beam_efficiency,
    radiated_W: (state) => beamCount(state) * state.beamPower_W,

    served_Mbps(state, faults, powered, at_us) {
      if (!locked(state, faults, powered) || silent(faults, device, stream)) return 0;
      let total_Mbps = 0;
      for (let index = 0; index < payload.beams; index += 1) total_Mbps += beam_Mbps(state, faults, index, at_us);
      return total_Mbps;
    },

    sample(state, faults, at_us, powered, temperature_degC, inputs) {
      const feederLocked = locked(state, faults, powered);
      const serving = feederLocked && !silent(faults, device, stream);
      inputs.powered = powered;
      inputs.feederLocked = feederLocked;
      inputs.temperatureDegc = throughOrLast(faults, map, temperature, temperature_degC, at_us, stream);
      for (let index = 0; index < payload.beams; index += 1) {
        const on = powered && (state.beamsOn & (1 << index)) !== 0;
        const beam = (inputs.beams[index] ??= { on: false, powerW: 0, offeredMbps: 0, servedMbps: 0 });
        beam.on = on;
        beam.powerW = on ? state.beamPower_W / payload.beam_efficiency : 0;
        beam.offeredMbps = payload.beam_offered_mbps;
        beam.servedMbps = on && serving ? beam_Mbps(state, faults, index, at_us) : 0;
      }
    },

    apply(state, outputs) {
      state.beamsOn = outputs.beamsOn & allBeams;
      const power_W = outputs.beamPowerW;
      if (power_W === power_W) state.beamPower_W = Math.min(payload.beam_rf_power_max_w, Math.max(0, power_W));
      state.feederOn = outputs.feederOn;
      for (let index = 0; index < payload.beams; index += 1) {
        const pointing = outputs.pointings[index];
        if (pointing === undefined || !Number.isFinite(pointing.alongRad + pointing.acrossRad)) continue;
        state.pointing_rad[2 * index] = pointing.alongRad;
        state.pointing_rad[2 * index + 1] = pointing.acrossRad;
      }
    },
  };
}
