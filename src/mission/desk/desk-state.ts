/** What people at the desk know and did: alarms, notes, hints, procedures that run. Plain state of the component `desk`. */

import { type Alarm, type AlarmState, initialAlarms } from "../../ground/alarms/alarms.ts";
import type { SimTime } from "../../kernel/index.ts";
import type { UnitName } from "../../onboard/unit.ts";
import type { ProcedureRun } from "../procedures/run.ts";
import { initialTally, type Tally } from "./tally.ts";

/** A line that somebody wrote into the log. */
export interface DeskNote {
  readonly at: SimTime;
  readonly by: string;
  readonly text: string;
}

/** A hint that was asked for. */
export interface HintTaken {
  readonly at: SimTime;
  readonly by: string;
}

export interface DeskState {
  readonly alarms: AlarmState;
  /** Alarms that are over, the newest last. */
  readonly endedAlarms: Alarm[];
  /** How often, by parameter. */
  readonly raised: Record<string, number>;
  readonly acknowledged: Record<string, number>;
  /** How often, by procedure. */
  readonly completed: Record<string, number>;
  /** Reception of the newest telemetry that has been held against limits. */
  readonly seenAt: Partial<Record<UnitName, SimTime>>;
  readonly notes: DeskNote[];
  readonly hints: HintTaken[];
  readonly tally: Tally;
  readonly runs: ProcedureRun[];
  nextRun: number;
}

/** Notes that are kept; more are refused. */
export const notesMax = 1000;
export const endedAlarmsKeptMax = 100;
/** Runs that are kept; the oldest that is over is forgotten first, and none begins where all go on. */
export const runsMax = 32;

export const initialDesk = (): DeskState => ({
  alarms: initialAlarms(),
  endedAlarms: [],
  raised: {},
  acknowledged: {},
  completed: {},
  seenAt: {},
  notes: [],
  hints: [],
  tally: initialTally(),
  runs: [],
  nextRun: 1,
});
