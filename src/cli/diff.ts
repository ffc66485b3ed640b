/** `falak diff`: the first field at which two recordings part. */

import {
  type Comparison,
  compareRecordings,
  exact,
  type Parting,
  readRecording,
  type Recording,
  type Tolerance,
  type Tolerances,
} from "../archive/index.ts";
import { type Duration, secondsAt, type SimTime } from "../kernel/index.ts";
import { parameter } from "../messages/dictionary.ts";
import { rhythms } from "../mission/order.ts";
import type { UnitName } from "../onboard/unit.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";

export interface DiffWords {
  readonly absolute: number;
  readonly relative: number;
  /** `path=absolute` as given. */
  readonly tolerance: readonly (readonly [string, number])[];
  readonly for?: Duration;
  readonly json?: boolean;
}

/** Fields of the same message that are told beside the first. */
const fieldsTold = 8;

/** @throws UsageError where a file is no whole recording */
export function diffRecordings(pathA: string, pathB: string, words: DiffWords): ExitCode {
  const a = opened(pathA);
  const b = opened(pathB);
  const until = words.for === undefined ? {} : { until: words.for as number as SimTime };
  const comparison = compareRecordings(a, b, { tolerances: tolerancesOf(words), ...until });
  const notes = differencesOfSetup(a, b);
  const told =
    words.json === true ? `${JSON.stringify(documentOf(a, b, comparison, notes))}\n` : text(a, b, comparison, notes);
  process.stdout.write(told);
  return comparison.parting === null ? exitCode.passed : exitCode.failed;
}

function opened(path: string): Recording {
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  return read.recording;
}

function tolerancesOf({ absolute, relative, tolerance }: DiffWords): Tolerances {
  const under = tolerance.map(([path, value]): [string, Tolerance] => [path, { ...exact, absolute: value }]);
  return { every: { absolute, relative }, under: new Map(under) };
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

/** The step that a report belongs to: it takes effect a fixed time after the unit's instant. */
function tickOf({ at, unit, tick }: Parting): number {
  if (tick !== null) return tick;
  const { period, outputDelay } = rhythms[unit as UnitName];
  return Math.round((at - outputDelay) / period);
}

function documentOf(a: Recording, b: Recording, { parting, compared }: Comparison, notes: readonly string[]): object {
  const files = { a: a.path, b: b.path, equal: parting === null, compared, notes };
  if (parting === null) return { ...files, parting: null };
  const { unit, content, only } = parting;
  const fields = parting.fields.map(({ path, a: one, b: other, tolerance }) => ({
    path,
    a: plain(one),
    b: plain(other),
    tolerance,
  }));
  return { ...files, parting: { at_s: secondsAt(parting.at), unit, tick: tickOf(parting), content, only, fields } };
}

function text(a: Recording, b: Recording, { parting, compared }: Comparison, notes: readonly string[]): string {
  const noted = notes.map((note) => `  note: ${note}`);
  if (parting === null) return `${[`${a.path} and ${b.path}: no difference in ${compared} reports and answers`, ...noted].join("\n")}\n`; // prettier-ignore
  const { unit, content, only, fields } = parting;
  const place = `${secondsAt(parting.at)} s, tick ${tickOf(parting)} of ${unit}`;
  const lines =
    only === null
      ? fields.slice(0, fieldsTold).map(({ path, a: one, b: other }) => fieldText(path, one, other))
      : [`  only ${only === "a" ? a.path : b.path} has ${content} of ${unit} there`];
  const more =
    fields.length > fieldsTold ? [`  and ${fields.length - fieldsTold} more fields of the same message`] : [];
  const head = `${a.path} and ${b.path} part at ${place} (${content}), after ${compared} that are the same`;
  return `${[head, ...lines, ...more, ...noted].join("\n")}\n`;
}

function fieldText(path: string, a: unknown, b: unknown): string {
  const unit = parameter(path)?.unit ?? "";
  const by = typeof a === "number" && typeof b === "number" ? ` (by ${Number(Math.abs(a - b).toPrecision(3))})` : "";
  return `  ${path}${unit === "" || unit === "1" ? "" : ` in ${unit}`}: ${shown(a)} and ${shown(b)}${by}`;
}

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(plain(value)));

/** As JSON can hold it. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return value ?? null;
}
