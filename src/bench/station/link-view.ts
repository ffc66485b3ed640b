/** A link as the page and the JSON document show it: plain data. */

import type { ChunkCounts, DirectionStats } from "../../link/index.ts";
import type { WireDirection, WireFaultKind } from "../../mission/wires.ts";
import type { UnitName } from "../../onboard/contract.ts";
import type { WireReport } from "../faults/faulty-wire.ts";
import type { CommandLine } from "./command-log.ts";
import type { IdentityView } from "./identity-view.ts";
import type { PortKind } from "./port-list.ts";
import type { RoundTripView } from "./round-trips.ts";
import type { SteppingView } from "./stepper.ts";

/**
 * `closed`: not opened, as nobody asked; `asking`: HELLO is out; `locked`: it answers, with another contract; `gone`: no
 * longer plugged.
 */
export type LinkState = "closed" | "asking" | "up" | "degraded" | "locked" | "down" | "gone";

export interface LinkView {
  /** As `--target UNIT=` takes it. */
  readonly key: string;
  readonly kind: PortKind;
  readonly about: string;
  /** Of the port and the unit that answered, or that is expected; undefined where nobody knows. */
  readonly unit: UnitName | undefined;
  readonly state: LinkState;
  /** Why it is down, closed or locked; empty where all is well. */
  readonly why: string;
  /** Since the state that it is in began, s; null before it was ever opened. */
  readonly since_s: number | null;
  readonly identity: IdentityView | null;
  /** Identity (a), since the page began. */
  readonly chunks: ChunkCounts;
  /** Identity (b) per direction, at the target's latest STATS; null before the first. */
  readonly toTarget: DirectionStats | null;
  readonly fromTarget: DirectionStats | null;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly rateIn_Bps: number;
  readonly rateOut_Bps: number;
  readonly losses: number;
  readonly reboots: number;
  /** Telemetry and log frames that the target could not send. */
  readonly targetDropped: number;
  readonly roundTrips: Readonly<Record<"step" | "time", RoundTripView | null>>;
  readonly clock: ClockView | null;
  /** Null before it was ever stepped. */
  readonly stepping: SteppingView | null;
  readonly fault: FaultView | null;
  /** What faults did to the wire; null where there was none. */
  readonly wire: WireReport | null;
  readonly commands: readonly CommandLine[];
  /** Oldest first. */
  readonly log: readonly LogLine[];
  readonly telemetry: TelemetryView | null;
}

/** The target's clock against ours. */
export interface ClockView {
  readonly offset_us: number;
  readonly rate_ppm: number;
  readonly uncertainty_us: number;
  readonly age_s: number;
}

export interface FaultView {
  readonly kind: WireFaultKind;
  readonly directions: readonly WireDirection[];
  readonly value: number | null;
  readonly probability: number | null;
  /** Null: until somebody clears it. */
  readonly left_s: number | null;
}

export interface LogLine {
  /** Wall clock, ms since 1970. */
  readonly at_ms: number;
  readonly severity: "info" | "low" | "medium" | "high";
  readonly source: "target" | "bench";
  readonly text: string;
}

export interface TelemetryView {
  readonly unit: UnitName;
  readonly age_s: number;
  readonly count: number;
  /** The decoded Telemetry message. */
  readonly message: object;
}
