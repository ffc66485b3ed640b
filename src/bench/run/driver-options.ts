/** What a driver is told, and whom it tells. */

import type { Sync } from "../../link/index.ts";
import type { StreamedReport } from "../../mission/streamed.ts";
import type { UnitName } from "../../onboard/unit.ts";
import type { BenchError } from "../errors.ts";
import type { PortSpec } from "../ports/port.ts";

export interface DriverListener {
  /** `stepDone` is the decoded answer to the Step of that tick. */
  onAnswer(unit: UnitName, tick: number, stepDone: object): void;
  /** The link is gone, or the target does not answer. Called once until the driver is open again. */
  onLoss(unit: UnitName, cause: BenchError): void;
  /** The target restarted by itself and is open again, or will be after the handshake that is under way. */
  onReboot(unit: UnitName, bootCount: number): void;
  onNotice(unit: UnitName, severity: "info" | "low" | "medium" | "high", text: string): void;
  /** A report of a target that runs on its own clock. */
  onReport?(report: StreamedReport): void;
  /** Bytes as they crossed the wire, delimiters left out on the way in. */
  onWire?(unit: UnitName, direction: "tx" | "rx", bytes: Uint8Array): void;
}

export interface DriverOptions {
  readonly unit: UnitName;
  /** As the person wrote it. */
  readonly target: string;
  /** Where the target is; asked anew for every connection. */
  readonly port: () => Promise<PortSpec>;
  readonly baud: number | undefined;
  readonly sync: Sync;
  readonly listener: DriverListener;
  /** A board with another uid is refused; where absent, the first one that answers is remembered. */
  readonly uid?: string;
  /** How long a STEP may stay unanswered in lockstep. */
  readonly stepTimeout_us?: number;
  /** How often a lost link is tried again; default 1 s. */
  readonly reopenEvery_us?: number;
  /** Keeps the Steps of a target that cannot give its state away, so that a breakpoint can lead it back. */
  readonly keepsSteps?: boolean;
  /** Of the draws of faults on the wire. */
  readonly seed?: string | number;
}
