/** Where a run begins: at the start of a scenario, or at a breakpoint. */

import { type BreakpointContent, ownVersions, readBreakpoint, versionDifferences } from "../archive/index.ts";
import { beginResumed, type Restart, resumeExercise, type ResumedExercise } from "../bench/run/breakpoint-exercise.ts";
import type { Exercise } from "../mission/exercise.ts";
import type { UnitName } from "../onboard/unit.ts";
import { UsageError } from "./failure.ts";
import { loadKept, type LoadedScenario } from "./load.ts";

/** A breakpoint that was read, and the scenario in it. */
export interface ReadStart {
  readonly path: string;
  readonly content: BreakpointContent;
  readonly loaded: LoadedScenario;
}

export interface Resumed extends ResumedExercise {
  readonly path: string;
  readonly content: BreakpointContent;
  /** Units that begin anew; targets join the models as they are opened. */
  readonly restarts: Restart[];
}

/** @throws UsageError where the file is no breakpoint that this version can go on from */
export function readStart(path: string): ReadStart {
  const read = readBreakpoint(path);
  if (!read.ok) throw new UsageError(read.message);
  const { content } = read;
  const own = ownVersions();
  const { falak, dictionary, contracts, node, architecture, platform } = content.versions;
  const unfit = versionDifferences({ ...own, falak, dictionary, contracts }, own);
  if (unfit.length > 0) {
    throw new UsageError(
      `${path} is of another version and its state may not fit: ${unfit.join("; ")}; go on from it with the version that wrote it, or fly there again`,
    );
  }
  for (const difference of versionDifferences({ ...own, node, architecture, platform }, own)) {
    process.stderr.write(`warning: ${path}: ${difference}; hashes may differ from those of the straight run\n`);
  }
  return { path, content, loaded: loadKept(path, content.scenario) };
}

/** Puts the breakpoint in force in an exercise that was built from its scenario. */
export function resume({ path, content }: ReadStart, exercise: Exercise, outside: ReadonlySet<UnitName>): Resumed {
  const resumed = resumeExercise(exercise, content, outside);
  return { ...resumed, path, content, restarts: [...resumed.restarts] };
}

/** Begins to fly: a new exercise starts, a resumed one goes on. Call it once, when all targets are open. */
export function begin({ exercise, resumed }: { readonly exercise: Exercise; readonly resumed?: Resumed }): void {
  if (resumed === undefined) exercise.simulation.start();
  else beginResumed(exercise, resumed.restarts);
}
