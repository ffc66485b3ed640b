/** A run as the command line asks for it: scenario, targets, drivers, recording. Shared by `run` and `serve`. */

import { registeredStubs } from "../bench/ports/stubs.ts";
import { BenchError } from "../bench/errors.ts";
import { Driver, type DriverListener } from "../bench/run/driver.ts";
import type { OnLoss, RunSync } from "../bench/run/runner.ts";
import type { PortSpec } from "../bench/ports/port.ts";
import { parseTarget } from "../bench/target-spec.ts";
import type { Duration } from "../kernel/index.ts";
import { createExercise, type Exercise } from "../mission/exercise.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { UsageError } from "./failure.ts";
import { type LoadedScenario, loadScenario, overridesOf } from "./load.ts";
import type { UnitTarget } from "./options.ts";

/** Options as commander hands them over. */
export interface RunWords {
  readonly for?: Duration;
  readonly seed?: string;
  readonly set: readonly string[];
  readonly target: readonly UnitTarget[];
  readonly sync?: "lockstep" | "paced" | "free";
  readonly rate?: number | "max";
  readonly onLoss?: OnLoss;
  readonly record?: string;
  readonly json?: boolean;
}

export interface PreparedRun {
  /** `path=value` in effect, `--seed` included. */
  readonly overrides: readonly string[];
  readonly loaded: LoadedScenario;
  readonly exercise: Exercise;
  readonly targets: readonly UnitTarget[];
  readonly sync: RunSync;
  readonly rate: number | "max";
  readonly onLoss: OnLoss;
  /** How long lockstep waits for an answer; absent: the link's own time. */
  readonly stepTimeout_us?: number;
}

/** Builds the exercise that the words ask for. @throws UsageError */
export function prepare(
  path: string,
  words: RunWords,
  defaults: { readonly rate?: number; readonly onLoss: OnLoss },
): PreparedRun {
  const overrides = [...words.set, ...(words.seed === undefined ? [] : [`seed=${words.seed}`])];
  const loaded = loadScenario(path, overridesOf(overrides));
  const { scenario } = loaded;
  const targets = allTargets(loaded, words.target);
  const outside = new Set(targets.filter(({ spec }) => spec.kind !== "model").map(({ unit }) => unit));
  const built = createExercise(scenario, loaded.spacecraft, outside);
  if (!built.ok) throw new UsageError(`${path}: ${built.refusals.join("; ")}`);
  const sync = words.sync ?? scenario.sync;
  if (sync === "paced" && words.rate === "max") {
    throw new UsageError("--rate max: a paced run follows the wall clock; give a number, or run in lockstep");
  }
  if (sync === "free")
    throw new UsageError(
      "--sync free: targets that run on their own clock come with the boards; use lockstep or paced",
    );
  return {
    overrides,
    loaded,
    exercise: built.exercise,
    targets,
    sync,
    rate: words.rate ?? defaults.rate ?? (sync === "paced" ? 1 : "max"),
    onLoss: words.onLoss ?? defaults.onLoss,
  };
}

/** Told as targets are opened, which takes seconds where they are processes. */
export interface OpeningProgress {
  opening(driver: Driver): void;
  opened(driver: Driver): void;
}

/** Drivers of all targets outside this process, opened together. @throws BenchError: the first that failed; all are closed then */
export async function openDrivers(
  run: PreparedRun,
  listener: DriverListener,
  progress?: OpeningProgress,
): Promise<Map<UnitName, Driver>> {
  const drivers = new Map<UnitName, Driver>();
  for (const { unit, text, spec } of run.targets) {
    if (spec.kind === "model") continue;
    const port = (): Promise<PortSpec> => (spec.kind === "uid" ? portByUid(spec.uid) : Promise.resolve(spec.port));
    const uid = spec.kind === "uid" ? { uid: spec.uid } : {};
    const patience = run.stepTimeout_us === undefined ? {} : { stepTimeout_us: run.stepTimeout_us };
    const baud = spec.kind === "port" ? spec.baud : undefined;
    const { seed } = run.exercise.scenario;
    drivers.set(
      unit,
      new Driver({ unit, target: text, port, baud, sync: run.sync, listener, seed, ...uid, ...patience }),
    );
  }
  await openAll([...drivers.values()], progress);
  return drivers;
}

/** @throws BenchError: the first that failed; the others are closed at once, and it is awaited that they are */
async function openAll(drivers: readonly Driver[], progress: OpeningProgress | undefined): Promise<void> {
  let first: Error | undefined;
  const open = async (driver: Driver): Promise<void> => {
    try {
      progress?.opening(driver);
      await driver.open(true);
      progress?.opened(driver);
    } catch (error) {
      if (first !== undefined) return;
      first = error as Error;
      for (const other of drivers) other.close();
    }
  };
  await Promise.all(drivers.map(open));
  if (first !== undefined) throw first;
}

function allTargets({ scenario, path }: LoadedScenario, asked: readonly UnitTarget[]): UnitTarget[] {
  return unitNames.map((unit) => {
    const named = asked.find((each) => each.unit === unit);
    if (named !== undefined) return named;
    const text = scenario.targets[unit] ?? "model";
    const parsed = parseTarget(text, unit);
    if (!parsed.ok) throw new UsageError(`${path}: targets.${unit}: ${parsed.why}`);
    return { unit, text, spec: parsed.target };
  });
}

/** Where the registered target with that uid listens. */
async function portByUid(uid: string): Promise<PortSpec> {
  const { stubs } = await registeredStubs();
  const found = stubs.find((stub) => stub.uid === uid);
  if (found !== undefined) return found.at;
  const known = stubs.map((stub) => stub.uid).join(", ") || "none";
  throw new BenchError(
    "no-such-path",
    `no target with uid ${uid} is registered (registered: ${known}); start it, or see falak ports`,
  );
}
