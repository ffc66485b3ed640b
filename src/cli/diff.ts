/** `falak diff`: the first field at which two recordings part. */

import {
  compareRecordings,
  exact,
  readRecording,
  type Recording,
  type Tolerance,
  type Tolerances,
} from "../archive/index.ts";
import type { Duration, SimTime } from "../kernel/index.ts";
import { diffDocument, diffText } from "./diff-text.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";

export interface DiffWords {
  readonly absolute: number;
  readonly relative: number;
  /** `path=absolute`, or a share for all under the empty path, as given. */
  readonly tolerance: readonly (readonly [string, number])[];
  readonly for?: Duration;
  readonly json?: boolean;
}

/** @throws UsageError where a file is no whole recording */
export function diffRecordings(pathA: string, pathB: string, words: DiffWords): ExitCode {
  const a = opened(pathA);
  const b = opened(pathB);
  const until = words.for === undefined ? {} : { until: words.for as number as SimTime };
  const comparison = compareRecordings(a, b, { tolerances: tolerancesOf(words), ...until });
  const notes = differencesOfSetup(a, b);
  const files = { a, b, comparison, notes };
  process.stdout.write(words.json === true ? `${JSON.stringify(diffDocument(files))}\n` : diffText(files));
  return comparison.parting === null ? exitCode.passed : exitCode.failed;
}

function opened(path: string): Recording {
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  return read.recording;
}

function tolerancesOf({ absolute, relative, tolerance }: DiffWords): Tolerances {
  const share = Math.max(relative, ...tolerance.flatMap(([path, size]) => (path === "" ? size : [])));
  const under = tolerance
    .filter(([path]) => path !== "")
    .map(([path, size]): [string, Tolerance] => [path, { ...exact, absolute: size }]);
  return { every: { absolute, relative: share }, under: new Map(under) };
}

/** What explains a difference before anything is compared. */
function differencesOfSetup(a: Recording, b: Recording): string[] {
  const scenario = a.header.scenarioText === b.header.scenarioText ? [] : ["the scenario files differ"];
  const craft = a.header.spacecraftText === b.header.spacecraftText ? [] : ["the spacecraft files differ"];
  const seed = a.header.seed === b.header.seed ? [] : [`seed ${a.header.seed} and ${b.header.seed}`];
  const sets = [a, b].map(({ header }) => header.overrides.join(" ") || "none");
  const overrides = sets[0] === sets[1] ? [] : [`overrides ${sets[0]} and ${sets[1]}`];
  const targets = Object.keys({ ...a.header.targets, ...b.header.targets }).flatMap((unit) => {
    const [one = "model", other = "model"] = [a.header.targets[unit], b.header.targets[unit]];
    return one === other ? [] : [`${unit} is ${one} and ${other}`];
  });
  return [...scenario, ...craft, ...seed, ...overrides, ...targets, ...versions(a, b)];
}

function versions({ versions: a }: Recording, { versions: b }: Recording): string[] {
  const programs = (["falak", "node", "architecture", "platform", "dictionary"] as const).flatMap((key) =>
    a[key] === b[key] ? [] : [`${key} ${a[key]} and ${b[key]}`],
  );
  const contracts = Object.keys(a.contracts).flatMap((unit) =>
    a.contracts[unit] === b.contracts[unit]
      ? []
      : [`contract of ${unit} ${a.contracts[unit]} and ${b.contracts[unit]}`],
  );
  return [...programs, ...contracts];
}
