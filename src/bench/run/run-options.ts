/** What a run is told, where its output goes, and how it ends. */

import type { InputEntry, SimTime } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import type { CommandChange, Notice, ReceivedPacket, UnitRecord } from "../../mission/notice.ts";
import type { UnitName } from "../../onboard/unit.ts";
import type { BenchError } from "../errors.ts";
import type { Driver } from "./driver.ts";

export type RunSync = "lockstep" | "paced" | "free";
export type OnLoss = "stop" | "hold";

/** Where a run's output goes. Called between two slices, in order. */
export interface RunSinks {
  input?(entry: InputEntry): void;
  record?(record: UnitRecord): void;
  notice?(notice: Notice): void;
  packet?(packet: ReceivedPacket): void;
  command?(change: CommandChange): void;
  wire?(unit: UnitName, direction: "tx" | "rx", at: SimTime, bytes: Uint8Array): void;
  /** Waits until a sink that fell behind has room again; undefined where none is behind. */
  room?(): Promise<void> | undefined;
}

export interface RunOptions {
  readonly exercise: Exercise;
  readonly drivers: ReadonlyMap<UnitName, Driver>;
  readonly sync: RunSync;
  readonly rate: number | "max";
  readonly onLoss: OnLoss;
  readonly sinks: RunSinks;
}

export type RunEnd =
  | { readonly reason: "reached" }
  | { readonly reason: "stopped" }
  | { readonly reason: "broken"; readonly cause: BenchError };
