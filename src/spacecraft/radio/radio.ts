/**
 * The S-band radio: receiver A on antenna A, receiver B on antenna B, one transmitter on either antenna.
 *
 * The link to the ground is handed in as what an isotropic antenna would receive; gain and locks are ours.
 */

import type { comms } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { through, throughOrLast, type FaultBank } from "../faults/bank.ts";
import { channelIndex, noSignal_dbm, receiverNames, type ChannelMap } from "../faults/channels.ts";
import { AntennaId, antennaGain_dbi, boresightCosine } from "./antenna.ts";
import { initialReceiver, updateReceiver, type ReceiverState } from "./receiver.ts";
import { cutOff, drain, initialTransmitBuffer, type Delivered, type TransmitBuffer } from "./transmit-buffer.ts";

/** Uplink frames that wait for the unit's next instant. */
export const uplinkFramesMax = 8;
/** Frames that one Inputs message carries, and the size of one. */
const framesPerInstant = 3;
export const uplinkFrameMax_bytes = 112;

export interface RadioState {
  at_us: number;
  readonly receivers: ReceiverState[];
  /** A bit per receiver. */
  receiversOn: number;
  /** What a 0 dBi antenna receives from the ground. */
  isotropic_dBm: number;
  /** Unit vector to the ground station in N, while one radiates. */
  readonly direction_N: Float64Array;
  doppler_Hz: number;
  readonly uplinkFrames: Uint8Array[];
  framesLost: number;
  transmitterOn: boolean;
  transmitAntenna: number;
  downlinkRate_bps: number;
  readonly buffer: TransmitBuffer;
  /** Until when the buffer has been sent. */
  aired_us: number;
  /** What left the antenna and has not been collected. */
  readonly outbox: Delivered[];
}

export interface Radio {
  initial(): RadioState;
  /** Brings levels and locks to `at_us`. `direction_B`: unit vector to the station in B. */
  update(state: RadioState, faults: FaultBank, powered: boolean, direction_B: Float64Array, at_us: number): void;
  /** The best level among the receivers with bit lock over the threshold for bits; -Infinity where none has. */
  margin_db(state: RadioState): number;
  receiveFrame(state: RadioState, frame: Uint8Array): boolean;
  sample(
    state: RadioState,
    faults: FaultBank,
    at_us: number,
    powered: boolean,
    temperature_degC: number,
    inputs: comms.v1.Inputs,
  ): void;
  apply(state: RadioState, outputs: comms.v1.Outputs): void;
  /** Sends from the last call until `to_us` into the outbox; `radiating`: the transmitter is on and has had power since. */
  air(state: RadioState, faults: FaultBank, radiating: boolean, to_us: number): void;
  /** Whether the transmitter's fault leaves it alive. */
  transmitterAlive(faults: FaultBank): boolean;
  eirp_dBm(state: RadioState, faults: FaultBank, direction_B: Float64Array, at_us: number): number;
}

export function createRadio(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Radio {
  const { comms } = config;
  const receivers = receiverNames.map((name) => channelIndex(map, `comms.receiver.${name}`));
  const transmitter = channelIndex(map, "comms.transmitter");
  const temperature = channelIndex(map, "comms.transmitter_temperature");
  const radiated_dBm = 10 * Math.log10(comms.transmitter.radiated_power_w * 1e3) - comms.transmitter.line_loss_db;

  const level_dBm = (state: RadioState, index: number, direction_B: Float64Array): number => {
    if (state.isotropic_dBm <= noSignal_dbm) return noSignal_dbm;
    const antenna = index === 0 ? AntennaId.a : AntennaId.b;
    return state.isotropic_dBm + antennaGain_dbi(comms.antenna, boresightCosine(antenna, direction_B));
  };

  return {
    initial: () => ({
      at_us: 0,
      receivers: [initialReceiver(noSignal_dbm), initialReceiver(noSignal_dbm)],
      receiversOn: 3,
      isotropic_dBm: noSignal_dbm,
      direction_N: new Float64Array(3),
      doppler_Hz: 0,
      uplinkFrames: [],
      framesLost: 0,
      transmitterOn: false,
      transmitAntenna: AntennaId.a,
      downlinkRate_bps: comms.downlink_rate_bps,
      buffer: initialTransmitBuffer(),
      aired_us: 0,
      outbox: [],
    }),

    update(state, faults, powered, direction_B, at_us) {
      state.at_us = at_us;
      for (let index = 0; index < 2; index += 1) {
        const on = powered && (state.receiversOn & (1 << index)) !== 0;
        const heard = through(faults, map, receivers[index]!, level_dBm(state, index, direction_B), at_us, stream);
        const receiver = state.receivers[index]!;
        const followed = receiver.carrierLock || Math.abs(state.doppler_Hz) <= comms.receiver.acquisition_range_hz;
        updateReceiver(receiver, comms.receiver, on && followed && heard === heard ? heard : noSignal_dbm, at_us);
      }
    },

    margin_db(state) {
      let margin_db = -Infinity;
      for (const receiver of state.receivers) {
        if (!receiver.bitLock) continue;
        margin_db = Math.max(margin_db, receiver.level_dBm - comms.receiver.bit_threshold_dbm);
      }
      return margin_db;
    },

    receiveFrame(state, frame) {
      const heard = state.receivers.some((receiver) => receiver.bitLock);
      if (heard && frame.length <= uplinkFrameMax_bytes && state.uplinkFrames.length < uplinkFramesMax) {
        state.uplinkFrames.push(frame);
        return true;
      }
      state.framesLost += 1;
      return false;
    },

    sample(state, faults, at_us, powered, temperature_degC, inputs) {
      for (let index = 0; index < 2; index += 1) {
        const receiver = state.receivers[index]!;
        const noise_db = comms.receiver.signal_noise_db * stream.gaussian();
        const reading = (inputs.receivers[index] ??= {
          carrierLock: false,
          bitLock: false,
          signalDbm: 0,
          dopplerHz: 0,
        });
        reading.carrierLock = receiver.carrierLock;
        reading.bitLock = receiver.bitLock;
        reading.signalDbm = Math.max(receiver.level_dBm, comms.receiver.noise_floor_dbm) + noise_db;
        reading.dopplerHz = receiver.carrierLock ? state.doppler_Hz : 0;
      }
      inputs.uplinkFrames.length = 0;
      const count = Math.min(framesPerInstant, state.uplinkFrames.length);
      for (const frame of state.uplinkFrames.splice(0, count)) inputs.uplinkFrames.push(frame);
      for (let index = 0; index < 3; index += 1) {
        const queue = state.buffer.queues[index]!;
        const reading = (inputs.queues[index] ??= { packets: 0, bytes: 0, droppedPackets: 0 });
        reading.packets = queue.packets.length;
        reading.bytes = queue.bytes;
        reading.droppedPackets = queue.dropped;
      }
      inputs.transmitterPowered = powered;
      inputs.transmitterTemperatureDegc = throughOrLast(faults, map, temperature, temperature_degC, at_us, stream);
    },

    apply(state, outputs) {
      if (state.transmitterOn && !outputs.transmitterOn) cutOff(state.buffer);
      state.transmitterOn = outputs.transmitterOn;
      const rate_bps = outputs.downlinkRateBps;
      if (rate_bps > 0) state.downlinkRate_bps = Math.min(rate_bps, comms.downlink_rate_max_bps);
      if (outputs.transmitAntenna === AntennaId.a || outputs.transmitAntenna === AntennaId.b) {
        state.transmitAntenna = outputs.transmitAntenna;
      }
      state.receiversOn = outputs.receiversOn & 3;
      for (let index = 0; index < 3; index += 1) {
        state.buffer.queues[index]!.release_bytes = outputs.releaseBytes[index] ?? 0;
      }
      if (outputs.beacon !== null && outputs.transmitterOn) state.buffer.beacon = { ...outputs.beacon };
    },

    air(state, faults, radiating, to_us) {
      const from_us = state.aired_us;
      state.aired_us = to_us;
      if (!radiating) {
        cutOff(state.buffer);
        return;
      }
      const { outbox } = state;
      const start = outbox.length;
      drain(state.buffer, comms, state.downlinkRate_bps, from_us, to_us, outbox);
      const fault = faults.active[transmitter]!;
      if (fault === null || fault.kind !== "drop-out") return;
      const kept = outbox.splice(start).filter(() => stream.next() >= fault.probability);
      for (const item of kept) outbox.push(item);
    },

    transmitterAlive: (faults) => faults.active[transmitter]?.kind !== "off",

    eirp_dBm(state, faults, direction_B, at_us) {
      const gain_dbi = antennaGain_dbi(comms.antenna, boresightCosine(state.transmitAntenna, direction_B));
      const fault = faults.active[transmitter]!;
      const offset_db =
        fault === null || fault.kind === "drop-out" ? 0 : through(faults, map, transmitter, 0, at_us, stream);
      return radiated_dBm + gain_dbi + offset_db;
    },
  };
}
