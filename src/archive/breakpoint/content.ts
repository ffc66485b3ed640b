/** What a breakpoint holds: plain data that the kernel's codec carries. Keys of telecommand authentication are never in it. */

import type { Breakpoint } from "../../kernel/index.ts";
import type { RecordingVersions } from "../recording/description.ts";

/** The files and settings from which the exercise is built again. */
export interface BreakpointScenario {
  readonly name: string;
  /** As the user named it; for people. The texts count. */
  readonly path: string;
  readonly text: string;
  /** Empty where the scenario names a spacecraft of the catalogue. */
  readonly spacecraftText: string;
  readonly startUtc: string;
  readonly seed: number | string;
  /** `path=value` as given, `--seed` included. */
  readonly overrides: readonly string[];
}

/** Who answered on a unit's link. */
export interface BreakpointFirmware {
  readonly name: string;
  readonly build: string;
  /** `major.minor hash` of its contract. */
  readonly contract: string;
  readonly uid: string;
}

/** How a unit comes back. */
export type UnitState =
  /** A model: its state is in `exercise.memory`. */
  | { readonly how: "model" }
  /** What the target gave for SNAPSHOT. */
  | { readonly how: "snapshot"; readonly bytes: Uint8Array }
  /** The memory of the emulator that it ran in. */
  | { readonly how: "memory"; readonly bytes: Uint8Array }
  /** The Steps since its initial state, to be run again. */
  | { readonly how: "steps"; readonly blocks: readonly Uint8Array[]; readonly steps: number }
  /** Not at all: it begins anew, and the exercise notes that it did. */
  | { readonly how: "restart"; readonly why: string };

export interface BreakpointUnit {
  /** Target spec as the user wrote it. */
  readonly target: string;
  /** Null for a model, and where nobody answered. */
  readonly firmware: BreakpointFirmware | null;
  readonly state: UnitState;
}

export interface BreakpointContent {
  readonly versions: RecordingVersions;
  readonly scenario: BreakpointScenario;
  readonly at_us: number;
  readonly sync: "lockstep" | "paced" | "free";
  readonly stateHash: string;
  readonly telemetryHash: string;
  /** Components, queue, streams, pending inputs, sockets with what they were asked and answered. */
  readonly exercise: Breakpoint;
  readonly units: Readonly<Record<string, BreakpointUnit>>;
}
