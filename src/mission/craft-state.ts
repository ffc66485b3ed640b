/** The spacecraft's part of the exercise as plain state: truth, bus, how far each unit has come, what was injected. */

import { chainStart, type SimTime } from "../kernel/index.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import type { SpacecraftState } from "../spacecraft/spacecraft.ts";
import { type BusState, initialBus } from "./bus.ts";
import { type DecoderState, initialDecoder } from "../spacecraft/radio/decoder.ts";
import type { OrbitLoss } from "./orbit-watch.ts";
import type { obc } from "../messages/index.ts";
import type { WireFault } from "./wires.ts";

/** The fault that somebody injected last on a channel. */
export interface Injected {
  readonly at: SimTime;
  /** Not told to trainees. */
  readonly hidden: boolean;
}

export interface CraftState {
  readonly truth: SpacecraftState;
  readonly bus: BusState;
  /** Between the receivers and the comms unit; no reset of a unit touches it. */
  readonly decoder: DecoderState;
  readonly ticks: Record<UnitName, number>;
  /** Overruns and losses since the start. */
  readonly missed: Record<UnitName, number>;
  /** Each unit's latest Telemetry message as the bench has it. */
  readonly latest: Partial<Record<UnitName, object>>;
  /** By channel, until the fault is cleared. */
  readonly injected: Record<string, Injected>;
  /** Faults on wires by direction, `wire.adcs.tx`. The shell has the wires; a restored exercise tells it from here. */
  readonly wires: Record<string, WireFault>;
  /** What happens to the obc's processor in its next step. */
  upset: obc.v1.Upset;
  /** The first moment at which the orbit could not be computed. It stays: from here on the run proves nothing. */
  orbitLoss: OrbitLoss | null;
  /** Telemetry chain over unit reports. */
  chain: Uint8Array;
  drainedTo: SimTime;
}

const perUnit = <T>(value: T): Record<UnitName, T> =>
  Object.fromEntries(unitNames.map((name) => [name, value])) as Record<UnitName, T>;

export const initialCraft = (truth: SpacecraftState): CraftState => ({
  truth,
  bus: initialBus(),
  decoder: initialDecoder(),
  ticks: perUnit(0),
  missed: perUnit(0),
  latest: {},
  injected: {},
  wires: {},
  upset: 0,
  orbitLoss: null,
  chain: chainStart(),
  drainedTo: 0 as SimTime,
});
