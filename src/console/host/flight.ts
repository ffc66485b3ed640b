/** One exercise that flies, with its links. A branch or another scenario is another flight. Who starts the host makes them. */

import type { Driver } from "../../bench/run/driver.ts";
import type { Runner, RunSinks, RunSync } from "../../bench/run/runner.ts";
import type { SimTime } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import type { Procedure } from "../../mission/procedures/procedure.ts";
import type { UnitName } from "../../onboard/unit.ts";

export interface Flight {
  /** The scenario's name in the catalogue, or its path. */
  readonly scenario: string;
  /** What it was built from, for the record. */
  readonly scenarioText: string;
  readonly spacecraftText: string;
  /** `path=value` in effect. */
  readonly overrides: readonly string[];
  readonly exercise: Exercise;
  readonly runner: Runner;
  readonly drivers: ReadonlyMap<UnitName, Driver>;
  /** Target of each unit, as written: `model`, `process`, `posix`, ... */
  readonly targets: ReadonlyMap<UnitName, string>;
  readonly until: SimTime;
  readonly sync: RunSync;
  /** A procedure that people can begin, by its name. @throws Error with words for the person who asked */
  readonly procedure?: (name: string) => Procedure;
  /** Starts or resumes the exercise. Once, before it runs. */
  begin(): void;
  /** Writes a breakpoint of the flight, which stands still. @throws Error of the disk, or where a target refuses */
  saveBreakpoint(path: string): Promise<void>;
  /** Closes links, and the recording where there is one. Idempotent. */
  close(): Promise<void>;
}

/** Where a flight comes from. */
export type FlightPlan =
  { readonly from: "scenario"; readonly scenario: string } | { readonly from: "breakpoint"; readonly path: string };

/**
 * Makes flights; the host has one at a time.
 *
 * @param sinks what comes out goes here, beside what the maker itself records
 * @param targets overrides those of the plan, by unit
 * @throws Error with words for the person who asked
 */
export type MakeFlight = (plan: FlightPlan, sinks: RunSinks, targets: ReadonlyMap<UnitName, string>) => Promise<Flight>;
