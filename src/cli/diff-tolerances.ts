/** Tolerances of `falak diff` as they are typed; a name that nothing is compared under is refused. */

import { comparablePaths, exact, type Recording, type Tolerance, type Tolerances } from "../archive/index.ts";
import { nearestWord } from "../mission/scenario/nearest.ts";
import { UsageError } from "./failure.ts";

export interface ToleranceWords {
  readonly absolute: number;
  readonly relative: number;
  /** `path=absolute`, or a share for all under the empty path, as given. */
  readonly tolerance: readonly (readonly [string, number])[];
}

/** @throws UsageError where a path is none of this contract, or of something that these recordings do not both have */
export function tolerancesOf(
  { absolute, relative, tolerance }: ToleranceWords,
  a: Recording,
  b: Recording,
): Tolerances {
  const share = Math.max(relative, ...tolerance.flatMap(([path, size]) => (path === "" ? size : [])));
  const named = tolerance.filter(([path]) => path !== "");
  const known = named.length === 0 ? new Set<string>() : comparablePaths();
  for (const [path, size] of named) {
    const why = unknownWhy(path, known) ?? absentWhy(path, a, b);
    if (why !== undefined) throw new UsageError(`--tolerance ${path}=${size}: ${why}`);
  }
  const under = named.map(([path, size]): [string, Tolerance] => [path, { ...exact, absolute: size }]);
  return { every: { absolute, relative: share }, under: new Map(under) };
}

/** What stands behind an index is not looked at: lists know their elements only when they have some. */
function unknownWhy(path: string, known: ReadonlySet<string>): string | undefined {
  const [list = path] = path.split("[");
  if (known.has(list)) return undefined;
  const near = nearestWord(path, candidates(path, known));
  const advice = near === undefined ? "falak dictionary lists them" : `did you mean ${near}?`;
  return `nothing is called ${path}; ${advice}`;
}

/** Names of the same unit before all others, and of the same depth before deeper ones. */
function candidates(path: string, known: ReadonlySet<string>): string[] {
  const unit = path.slice(0, path.indexOf("."));
  const depth = path.split(".").length;
  const distance = (name: string): number =>
    (name.startsWith(`${unit}.`) ? 0 : 100) + Math.abs(name.split(".").length - depth);
  return [...known].toSorted((one, other) => distance(one) - distance(other));
}

/** Outputs are compared where both recordings have answers, reports wherever there are some. */
function absentWhy(path: string, a: Recording, b: Recording): string | undefined {
  const [unit = "", part] = path.split(/[.[]/);
  if (part === "outputs") {
    const inside = [a, b].find(({ header }) => (header.targets[unit] ?? "model") === "model");
    return inside === undefined
      ? undefined
      : `outputs are recorded of units outside only, and in ${inside.path} ${unit} is a model`;
  }
  const reports = ["telemetry", "event", "verification"].map((content) => `${content}/${unit}`);
  if ([a, b].some(({ counts }) => reports.some((topic) => counts.has(topic)))) return undefined;
  return `neither recording has a report of ${unit}`;
}
