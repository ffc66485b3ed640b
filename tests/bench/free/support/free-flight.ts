/** A free run of a few seconds against targets of a test's choice, and the replay of what it took in. */

import { openPty } from "../../../../src/bench/ports/pty.ts";
import type { PortSpec } from "../../../../src/bench/ports/port.ts";
import type { StreamReport } from "../../../../src/bench/free/report.ts";
import { Driver } from "../../../../src/bench/run/driver.ts";
import type { LinkReport } from "../../../../src/bench/run/ledger.ts";
import { replay } from "../../../../src/bench/run/replay.ts";
import { type RunEnd, Runner } from "../../../../src/bench/run/runner.ts";
import { targetIdentity } from "../../../../src/bench/target/identity.ts";
import { parseTarget } from "../../../../src/bench/target-spec.ts";
import { UnitServer, type UnitServerOptions } from "../../../../src/bench/target/unit-server.ts";
import { loadScenario } from "../../../../src/cli/load.ts";
import { after, type InputEntry, seconds, simStart } from "../../../../src/kernel/index.ts";
import { createExercise, type Exercise } from "../../../../src/mission/exercise.ts";
import type { UnitRecord } from "../../../../src/mission/notice.ts";
import type { UnitName } from "../../../../src/onboard/unit.ts";

export interface FreePlan {
  readonly targets: Partial<Record<UnitName, PortSpec>>;
  /** Ends the run, however long that takes on a busy machine. */
  readonly isEnough: (seen: Seen) => boolean;
  readonly timeline?: readonly object[];
  /** Before the first instant. */
  readonly prepare?: (exercise: Exercise) => void;
}

/** What has come so far. */
export interface Seen {
  readonly records: readonly UnitRecord[];
  /** Of a unit, as the exercise has them. */
  readonly count: (unit: UnitName, content: UnitRecord["content"]) => number;
  readonly stream: (unit: UnitName) => StreamReport;
}

export interface FreeFlight {
  readonly end: RunEnd;
  readonly hashes: readonly string[];
  readonly links: Readonly<Record<string, LinkReport>>;
  readonly inputs: readonly InputEntry[];
  readonly records: readonly UnitRecord[];
  readonly notices: readonly string[];
  readonly drift_us: number | undefined;
  /** The hashes of the same exercise from its inputs, without any target. */
  readonly again: () => Promise<readonly string[]>;
}

/** No run of these tests may take longer. */
const wallMax_ms = 40_000;
/** And none of their exercises lasts longer. */
const until = after(simStart, seconds(60));

function build({ targets, timeline = [] }: FreePlan): Exercise {
  const { scenario, spacecraft } = loadScenario("first-contact", [{ path: "timeline", value: timeline }]);
  const built = createExercise(scenario, spacecraft, new Set(Object.keys(targets) as UnitName[]));
  if (!built.ok) throw new Error(built.refusals.join("; "));
  return built.exercise;
}

const hashes = (exercise: Exercise): readonly string[] => [exercise.stateHash(), exercise.telemetryHash()];

export async function flyFree(plan: FreePlan): Promise<FreeFlight> {
  const exercise = build(plan);
  const drivers = new Map<UnitName, Driver>();
  const inputs: InputEntry[] = [];
  const records: UnitRecord[] = [];
  const notices: string[] = [];
  const sinks = {
    input: (entry: InputEntry): void => void inputs.push(entry),
    record: (record: UnitRecord): void => void records.push(record),
    notice: ({ text }: { text: string }): void => void notices.push(text),
  };
  const runner = new Runner({ exercise, drivers, sync: "free", rate: 1, onLoss: "stop", sinks });
  for (const [name, spec] of Object.entries(plan.targets)) {
    const unit = name as UnitName;
    const port = (): Promise<PortSpec> => Promise.resolve(spec);
    const { listener } = runner;
    drivers.set(unit, new Driver({ unit, target: "test", port, baud: undefined, sync: "free", listener, seed: 1 }));
  }
  const tooLong = setTimeout(() => runner.stop(), wallMax_ms);
  const stream = (unit: UnitName): StreamReport => drivers.get(unit)?.stream?.report() as StreamReport;
  const count = (unit: UnitName, content: string): number =>
    records.filter((each) => each.unit === unit && each.content === content).length;
  const look = setInterval(() => {
    if (plan.isEnough({ records, count, stream })) runner.stop();
  }, 50);
  try {
    await Promise.all([...drivers.values()].map((driver) => driver.open(true)));
    plan.prepare?.(exercise);
    exercise.simulation.start();
    const end = await runner.run(until);
    const links = Object.fromEntries([...drivers].map(([unit, driver]) => [unit, driver.report()]));
    const { now } = exercise.simulation;
    const again = async (): Promise<readonly string[]> => {
      const second = build(plan);
      second.simulation.start();
      await replay(second, inputs.values(), now);
      return hashes(second);
    };
    return { end, hashes: hashes(exercise), links, inputs, records, notices, drift_us: runner.drift_us, again };
  } finally {
    clearTimeout(tooLong);
    clearInterval(look);
    for (const driver of drivers.values()) driver.close();
  }
}

/** Where a target is that people write so. */
export function specOf(text: string, unit: UnitName): PortSpec {
  const parsed = parseTarget(text, unit);
  if (!parsed.ok || parsed.target.kind !== "port") throw new Error(`${text} is no port of ${unit}`);
  return parsed.target.port;
}

/** An emulated target in this process, on a pseudo-terminal; ended by `end`. */
export async function ownTarget(
  unit: UnitName,
  options: UnitServerOptions = {},
  canStream = true,
): Promise<{ readonly spec: PortSpec; readonly server: UnitServer }> {
  const { port, path } = await openPty();
  const server = new UnitServer(unit, { ...targetIdentity(unit, { uid: `free-${unit}` }), canStream }, options);
  server.attach(port);
  return { spec: { kind: "serial", path }, server };
}
