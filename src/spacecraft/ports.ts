/** What a spacecraft offers to the mission: see the README beside this file for the order of calls. */

import type { adcs, comms, payload, power } from "../messages/index.ts";
import type { SimTime } from "../kernel/time.ts";
import type { SpacecraftConfig } from "./config.ts";
import type { InjectResult } from "./faults/bank.ts";
import type { ChannelInfo } from "./faults/channels.ts";
import type { Fault } from "./faults/kinds.ts";
import type { Delivered, DownlinkChannel } from "./radio/transmit-buffer.ts";
import type { InitialConditions, SpacecraftState } from "./state.ts";
import type { Truth } from "./truth.ts";

/** What the ground sends, at the spacecraft. */
export interface Uplink {
  /** What a 0 dBi antenna would receive. */
  readonly isotropicPower_dbm: number;
  /** Unit vector from the spacecraft to the station, in N. */
  readonly direction_N: ArrayLike<number>;
  readonly doppler_hz: number;
}

export interface Spacecraft {
  readonly config: SpacecraftConfig;
  readonly channels: readonly ChannelInfo[];
  initial(start: InitialConditions): SpacecraftState;
  /** All continuous physics up to a moment; nothing where it is there already. */
  integrate(state: SpacecraftState, to: SimTime): void;
  sampleAdcs(state: SpacecraftState, at: SimTime, inputs: adcs.v1.Inputs): void;
  applyAdcs(state: SpacecraftState, at: SimTime, outputs: adcs.v1.Outputs): void;
  samplePower(state: SpacecraftState, at: SimTime, inputs: power.v1.Inputs): void;
  applyPower(state: SpacecraftState, at: SimTime, outputs: power.v1.Outputs): void;
  /** Leaves `beacon` alone: it is the obc's. */
  sampleComms(state: SpacecraftState, at: SimTime, inputs: comms.v1.Inputs): void;
  /** Leaves `telecommands` alone: they are the obc's. */
  applyComms(state: SpacecraftState, at: SimTime, outputs: comms.v1.Outputs): void;
  samplePayload(state: SpacecraftState, at: SimTime, inputs: payload.v1.Inputs): void;
  applyPayload(state: SpacecraftState, at: SimTime, outputs: payload.v1.Outputs): void;
  setUplink(state: SpacecraftState, at: SimTime, uplink: Uplink): void;
  /** No station radiates at the satellite. */
  clearUplink(state: SpacecraftState, at: SimTime): void;
  /** The best level among the receivers with bit lock over their threshold for bits; -Infinity where none has. */
  uplinkMargin_db(state: SpacecraftState, at: SimTime): number;
  /** False: no receiver had bit lock, the frame was too long or too many waited; counted. Keeps the bytes: do not write to them. */
  receiveFrame(state: SpacecraftState, at: SimTime, frame: Uint8Array): boolean;
  /** False: the queue is full, the packet is dropped and counted. Keeps the bytes: do not write to them. */
  enqueue(state: SpacecraftState, channel: DownlinkChannel, bytes: Uint8Array): boolean;
  /** Moves what left the antenna in (from, to] to the end of `delivered`; `from` is the `to` of the last call. */
  drain(state: SpacecraftState, from: SimTime, to: SimTime, delivered: Delivered[]): void;
  /** @param antenna 1 is A, 2 is B; @param direction_N unit vector */
  antennaGain_dbi(state: SpacecraftState, antenna: number, direction_N: ArrayLike<number>): number;
  /** Towards a unit vector in N; -Infinity while nothing is radiated. */
  eirp_dbm(state: SpacecraftState, direction_N: ArrayLike<number>): number;
  inject(state: SpacecraftState, fault: Fault, at: SimTime): InjectResult;
  /** False where there is no such channel. */
  clear(state: SpacecraftState, channel: string): boolean;
  truth(state: SpacecraftState, at: SimTime): Truth;
}
