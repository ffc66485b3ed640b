/** A short exercise with targets of a test's choice, run as the command line runs it. */

import { Driver } from "../../../../src/bench/run/driver.ts";
import type { LinkReport } from "../../../../src/bench/run/ledger.ts";
import { type OnLoss, type RunEnd, Runner, type RunSync } from "../../../../src/bench/run/runner.ts";
import type { PortSpec } from "../../../../src/bench/ports/port.ts";
import { loadScenario } from "../../../../src/cli/load.ts";
import { after, type InputEntry, seconds, simStart } from "../../../../src/kernel/index.ts";
import { createExercise, type Exercise } from "../../../../src/mission/exercise.ts";
import type { Notice } from "../../../../src/mission/notice.ts";
import type { UnitName } from "../../../../src/onboard/unit.ts";

export interface FlightPlan {
  readonly targets?: Partial<Record<UnitName, PortSpec | (() => Promise<PortSpec>)>>;
  readonly for_s: number;
  readonly sync?: RunSync;
  readonly rate?: number | "max";
  readonly onLoss?: OnLoss;
  readonly stepTimeout_us?: number;
  /** Board uid that is wanted. */
  readonly uid?: string;
  /** Called with every notice as it comes. */
  onNotice?(notice: Notice, runner: Runner): void;
  /** Called once the run has begun. */
  during?(runner: Runner, link: (unit: UnitName) => LinkReport): Promise<void>;
}

export interface Flight {
  readonly end: RunEnd;
  readonly stateHash: string;
  readonly telemetryHash: string;
  readonly notices: readonly Notice[];
  readonly inputs: readonly InputEntry[];
  readonly links: Readonly<Record<string, LinkReport>>;
  readonly exercise: Exercise;
}

/** No run of these tests may take longer. */
const wallMax_ms = 30_000;

export async function fly(plan: FlightPlan): Promise<Flight> {
  const { targets = {}, sync = "lockstep", rate = sync === "lockstep" ? "max" : 1, onLoss = "stop" } = plan;
  const { scenario, spacecraft } = loadScenario("first-contact");
  const units = Object.keys(targets) as UnitName[];
  const built = createExercise(scenario, spacecraft, new Set(units));
  if (!built.ok) throw new Error(built.refusals.join("; "));
  const { exercise } = built;
  const notices: Notice[] = [];
  const inputs: InputEntry[] = [];
  const drivers = new Map<UnitName, Driver>();
  const sinks = {
    notice: (notice: Notice): void => {
      notices.push(notice);
      plan.onNotice?.(notice, runner);
    },
    input: (entry: InputEntry): void => void inputs.push(entry),
  };
  const runner: Runner = new Runner({ exercise, drivers, sync, rate, onLoss, sinks });
  for (const unit of units) {
    const spec = targets[unit] as PortSpec | (() => Promise<PortSpec>);
    const port = typeof spec === "function" ? spec : (): Promise<PortSpec> => Promise.resolve(spec);
    const { listener } = runner;
    const { stepTimeout_us, uid } = plan;
    const target = typeof spec === "function" ? "test" : spec.kind;
    const wishes = {
      ...(stepTimeout_us === undefined ? {} : { stepTimeout_us }),
      ...(uid === undefined ? {} : { uid }),
    };
    drivers.set(unit, new Driver({ unit, target, port, baud: undefined, sync, listener, ...wishes }));
  }
  const tooLong = setTimeout(() => runner.stop(), wallMax_ms);
  try {
    await Promise.all([...drivers.values()].map((driver) => driver.open(true)));
    exercise.simulation.start();
    const [end] = await Promise.all([
      runner.run(after(simStart, seconds(plan.for_s))),
      plan.during?.(runner, (unit) => (drivers.get(unit) as Driver).report()),
    ]);
    const links = Object.fromEntries([...drivers].map(([unit, driver]) => [unit, driver.report()]));
    const stateHash = exercise.stateHash();
    return { end, stateHash, telemetryHash: exercise.telemetryHash(), notices, inputs, links, exercise };
  } finally {
    clearTimeout(tooLong);
    for (const driver of drivers.values()) driver.close();
  }
}

export const hashesOf = ({ stateHash, telemetryHash }: Flight): { stateHash: string; telemetryHash: string } => ({
  stateHash,
  telemetryHash,
});

/** The error that `promise` rejects with. */
export async function refusalOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await promise;
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error("went well, where a refusal was expected");
}
