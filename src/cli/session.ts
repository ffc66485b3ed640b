/** A run as the command line asks for it: scenario, targets, drivers, recording. Shared by `run` and `serve`. */

import { registeredStubs } from "../bench/ports/stubs.ts";
import { BenchError } from "../bench/errors.ts";
import { openWith } from "../bench/run/breakpoint-target.ts";
import { Driver, type DriverListener } from "../bench/run/driver.ts";
import type { OnLoss, RunSync } from "../bench/run/runner.ts";
import type { PortSpec } from "../bench/ports/port.ts";
import { parseTarget } from "../bench/target-spec.ts";
import type { Duration } from "../kernel/index.ts";
import { createExercise, type Exercise } from "../mission/exercise.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { UsageError } from "./failure.ts";
import { checkFree } from "./free.ts";
import { readKey } from "./key.ts";
import { type LoadedScenario, loadScenario, overridesOf } from "./load.ts";
import type { BreakpointWish, UnitTarget } from "./options.ts";
import { readStart, type ReadStart, resume, type Resumed } from "./resume.ts";

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
  /** File with the key of telecommand authentication. */
  readonly key?: string;
  /** A breakpoint file to go on from. */
  readonly from?: string;
  /** Breakpoints to write, earlier ones first. */
  readonly breakpoint?: readonly BreakpointWish[];
  /** Procedures to begin, by file or name. */
  readonly procedure?: readonly string[];
  readonly solution?: boolean;
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
  /** Whether breakpoints may be asked for: targets that cannot give their state away need their Steps kept from the start. */
  readonly keepsSteps?: boolean;
  /** Whether telecommands are authenticated. */
  readonly isAuthenticated?: boolean;
  /** Set where the exercise goes on from a breakpoint. */
  readonly resumed?: Resumed;
}

/** Builds the exercise that the words ask for: from a scenario, or from the breakpoint that they name. @throws UsageError */
export function prepare(
  path: string | undefined,
  words: RunWords,
  defaults: { readonly rate?: number; readonly onLoss: OnLoss },
): PreparedRun {
  const { loaded, overrides, start } = startOf(path, words);
  const { scenario } = loaded;
  const targets = allTargets(loaded, words.target, start);
  const outside = new Set(targets.filter(({ spec }) => spec.kind !== "model").map(({ unit }) => unit));
  const key = words.key === undefined ? undefined : readKey(words.key);
  const built = createExercise(scenario, loaded.spacecraft, outside, key);
  if (!built.ok) throw new UsageError(`${loaded.path}: ${built.refusals.join("; ")}`);
  const sync = words.sync ?? start?.content.sync ?? scenario.sync;
  if (sync === "paced" && words.rate === "max") {
    throw new UsageError("--rate max: a paced run follows the wall clock; give a number, or run in lockstep");
  }
  if (sync === "free") checkFree(words, outside);
  if (sync === "free" && start !== undefined) {
    throw new UsageError("--from: a target that runs on its own clock is not led back; use lockstep or paced");
  }
  return {
    overrides,
    loaded,
    exercise: built.exercise,
    targets,
    sync,
    rate: words.rate ?? defaults.rate ?? (sync === "lockstep" ? "max" : 1),
    onLoss: words.onLoss ?? defaults.onLoss,
    keepsSteps: words.breakpoint !== undefined && words.breakpoint.length > 0,
    isAuthenticated: key !== undefined,
    ...(start === undefined ? {} : { resumed: resumeWith(start, built.exercise, outside, key !== undefined) }),
  };
}

/** @throws UsageError where a key is missing, or there is one too many */
function resumeWith(start: ReadStart, exercise: Exercise, outside: ReadonlySet<UnitName>, hasKey: boolean): Resumed {
  const resumed = resume(start, exercise, outside);
  if (exercise.isAuthenticated() === hasKey) return resumed;
  throw new UsageError(
    hasKey
      ? `--key: ${start.path} is of an exercise without authentication and goes on without; leave --key out`
      : `${start.path} is of an exercise with authenticated telecommands; name its key with --key FILE`,
  );
}

interface Start {
  readonly loaded: LoadedScenario;
  readonly overrides: readonly string[];
  readonly start?: ReadStart;
}

function startOf(path: string | undefined, words: RunWords): Start {
  if (words.from === undefined) {
    if (path === undefined) throw new UsageError("name a scenario, or a breakpoint with --from");
    const overrides = [...words.set, ...(words.seed === undefined ? [] : [`seed=${words.seed}`])];
    return { loaded: loadScenario(path, overridesOf(overrides)), overrides };
  }
  const own = path !== undefined ? `scenario ${path}` : words.seed !== undefined ? "--seed" : words.set.length > 0 ? "--set" : undefined; // prettier-ignore
  if (own !== undefined) throw new UsageError(`${own}: a breakpoint has its own scenario, seed and values; leave it out with --from`); // prettier-ignore
  const start = readStart(words.from);
  return { loaded: start.loaded, overrides: start.content.scenario.overrides, start };
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
    const keepsSteps = run.keepsSteps === true;
    const { seed } = run.exercise.scenario;
    drivers.set(
      unit,
      new Driver({ unit, target: text, port, baud, sync: run.sync, listener, seed, keepsSteps, ...uid, ...patience }),
    );
  }
  await openAll([...drivers.values()], (driver) => open(driver, run.resumed, progress));
  return drivers;
}

/** Opens a target in its initial state, or in that of the breakpoint. */
async function open(driver: Driver, resumed: Resumed | undefined, progress?: OpeningProgress): Promise<void> {
  const { unit } = driver;
  const state = resumed?.states.get(unit);
  progress?.opening(driver);
  if (resumed === undefined || state === undefined) await driver.open(true);
  else {
    const why = await openWith(driver, state, resumed.content.units[unit]?.firmware ?? null);
    if (why !== undefined) resumed.restarts.push({ unit, why });
  }
  progress?.opened(driver);
}

/** @throws BenchError: the first that failed; the others are closed at once, and it is awaited that they are */
async function openAll(drivers: readonly Driver[], openOne: (driver: Driver) => Promise<void>): Promise<void> {
  let first: Error | undefined;
  const openOrClose = async (driver: Driver): Promise<void> => {
    try {
      await openOne(driver);
    } catch (error) {
      if (first !== undefined) return;
      first = error as Error;
      for (const other of drivers) other.close();
    }
  };
  await Promise.all(drivers.map(openOrClose));
  if (first !== undefined) throw first;
}

/** Those that the words name, then those of the breakpoint, then those of the scenario. */
function allTargets({ scenario, path }: LoadedScenario, asked: readonly UnitTarget[], start?: ReadStart): UnitTarget[] {
  return unitNames.map((unit) => {
    const named = asked.find((each) => each.unit === unit);
    if (named !== undefined) return named;
    const text = start?.content.units[unit]?.target ?? scenario.targets[unit] ?? "model";
    const parsed = parseTarget(text, unit);
    if (!parsed.ok) throw new UsageError(`${start?.path ?? path}: targets.${unit}: ${parsed.why}`);
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
